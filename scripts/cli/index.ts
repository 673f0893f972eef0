/** What the commands share. */
export { aboutReview } from "./about-review.ts";
export { readClock } from "./clock.ts";
export type { Command } from "./command.ts";
export { runCommand } from "./command.ts";
export { CONTENT, contentFolder } from "./content-folder.ts";
export { readPort } from "./port.ts";
export { complain, mentionWarnings, printLine } from "./print-line.ts";
export { count, formatBytes, formatSeconds } from "./sizes.ts";
export { timeZoneOf } from "./time-zone.ts";
export { UsageError } from "./usage-error.ts";
