import type { Problem } from "../../src/content/index.ts";
import { formatProblem } from "../../src/content/index.ts";
import { complain, printLine } from "./print-line.ts";
import { count } from "./sizes.ts";

/** Errors, one a line, then what to do. */
export function printErrors(problems: readonly Problem[], next: string): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const problem of errors) process.stderr.write(`${formatProblem(problem)}\n`);
  complain(`${count(errors.length, "erreur")} dans les contenus. ${next}`);
}

/** Recommendations, one a line. */
export function printWarnings(problems: readonly Problem[]): void {
  const warnings = problems.filter(({ severity }) => severity === "warning");
  for (const problem of warnings) process.stdout.write(`Conseil : ${formatProblem(problem)}\n`);
}

/** How many recommendations there are, and where to read them. */
export function mentionWarnings(problems: readonly Problem[]): void {
  const warnings = problems.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0)
    printLine(`${count(warnings.length, "conseil")} sur les contenus : npm run check les montre.`);
}
