import type { Problem } from "../content/index.ts";
import type { EditorLang } from "../i18n/editors/index.ts";

/** A build that cannot go on, for a reason that its reader can act upon. The lines are French, for the terminal. */
export class BuildError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "BuildError";
    this.lines = lines;
  }

  // what is thrown in one bundle is caught in another, which has a class of its own
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && Array.isArray((value as Partial<BuildError>).lines);
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

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof BuildError && "refused" in value;
  }
}

/** The settings are at fault; `problems` has all that is wrong otherwise, and recommendations too. */
export class ContentError extends BuildError {
  readonly problems: readonly Problem[];
  /** In which they are told. */
  readonly lang: EditorLang;

  /** @param format writes a problem on one line */
  constructor(problems: readonly Problem[], lang: EditorLang, format: (problem: Problem) => string) {
    super(problems.filter(({ severity }) => severity === "error").map(format));
    this.name = "ContentError";
    this.problems = problems;
    this.lang = lang;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof BuildError && "problems" in value;
  }
}
