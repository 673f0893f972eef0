import type { Problem } from "../../src/content/index.ts";
import { typeset } from "../../src/text/index.ts";
import { count } from "./sizes.ts";

/** One line for the person at the terminal, with the spaces that French asks for. */
export function printLine(line: string): void {
  process.stdout.write(`${typeset(line, "fr")}\n`);
}

/** The same for what went wrong. */
export function complain(line: string): void {
  process.stderr.write(`${typeset(line, "fr")}\n`);
}

/** How many recommendations there are, and where to read them. */
export function mentionWarnings(problems: readonly Problem[]): void {
  const warnings = problems.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0)
    printLine(`${count(warnings.length, "conseil")} sur les contenus : npm run check les montre.`);
}
