import type { Problem } from "../content/index.ts";
import { formatProblem } from "../content/index.ts";

/** A build that cannot go on, for a reason that its reader can act upon. The lines are French, for the terminal. */
export class BuildError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "BuildError";
    this.lines = lines;
  }
}

/** The content is at fault; `problems` has its recommendations too. */
export class ContentError extends BuildError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.filter(({ severity }) => severity === "error").map(formatProblem));
    this.name = "ContentError";
    this.problems = problems;
  }
}
