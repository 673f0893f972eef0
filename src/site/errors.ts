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

/** Media files that turned out, as they were made ready, to be unfit for publication. */
export class RefusedMedia extends BuildError {
  /** Why, by public path. */
  readonly refused: ReadonlyMap<string, Pick<Problem, "found">>;

  constructor(refused: ReadonlyMap<string, Pick<Problem, "found">>) {
    super([...refused].map(([path, { found }]) => `${path.slice(1)} : ${found}.`));
    this.name = "RefusedMedia";
    this.refused = refused;
  }
}

/** The settings are at fault; `problems` has all that is wrong otherwise, and recommendations too. */
export class ContentError extends BuildError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.filter(({ severity }) => severity === "error").map(formatProblem));
    this.name = "ContentError";
    this.problems = problems;
  }
}
