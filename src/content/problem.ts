/** Where a field stands inside front matter: `["recordings", 0, "cues", 3, "at"]`. */
export type FieldPath = readonly (string | number)[];

/** Something wrong, or better done otherwise, in a content file; the texts are French and meant for an editor. */
export interface Problem {
  /** Errors stop a build; warnings are recommendations. */
  readonly severity: "error" | "warning";
  /** Path of the file from the content folder: `articles/2026/x.md`. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** The field, where one is at fault. */
  readonly field?: FieldPath;
  /** What was found. */
  readonly found: string;
  /** What was expected. */
  readonly expected?: string;
  /** What to do. */
  readonly remedy: string;
}

/** `recordings[0].cues[3].at`. */
export function formatField(path: FieldPath): string {
  return path.reduce<string>(
    (name, part) => (typeof part === "number" ? `${name}[${part}]` : name === "" ? part : `${name}.${part}`),
    "",
  );
}

/** One line: `articles/2026/x.md:4 title : vide ; attendu : un titre. Écrivez un titre.` */
export function formatProblem(problem: Problem): string {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const field =
    problem.field === undefined || problem.field.length === 0 ? "" : ` ${formatField(problem.field)}`;
  const expected = problem.expected === undefined ? "" : ` ; attendu : ${problem.expected}`;
  return `${where}${field} : ${problem.found}${expected}. ${problem.remedy}`;
}

/** Problems in the order in which an editor would meet them: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.found, b.found),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
