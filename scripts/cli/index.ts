/** What the commands share. */
export { aboutEdition } from "./about-edition.ts";
export { readClock } from "./clock.ts";
export type { Command } from "./command.ts";
export { runCommand } from "./command.ts";
export { readPort } from "./port.ts";
export { mentionWarnings, printErrors, printWarnings } from "./report.ts";
export { complain, say } from "./say.ts";
export { count, formatBytes, formatSeconds } from "./sizes.ts";
export { UsageError } from "./usage-error.ts";
