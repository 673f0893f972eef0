import { messages } from "../../i18n/editors/index.ts";

/** Where a field stands inside front matter: `["recordings", 0, "cues", 3, "at"]`. */
export type FieldPath = readonly (string | number)[];

/** Something wrong, or better done otherwise, in a content file; the texts are meant for an editor, in the language that is spoken then. */
export interface Problem {
  /**
   * An error sets aside the entry or the file that it is in; in the settings of the hub it stops everything, unless it
   * is of one item of a menu. Warnings are recommendations.
   */
  readonly severity: "error" | "warning";
  /** Path of the file from the content folder: `articles/2026/x.md`. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** The field, where one is at fault. */
  readonly field?: FieldPath;
  /** Other fields of the entry that it comes from: of two dates in the wrong order, the other one. */
  readonly also?: readonly FieldPath[];
  /**
   * `no-entry`: the field names an entry that is not there, which whoever knows a part of the hub tells otherwise.
   * `menu`: an item of a menu, which is left out. `missing`: a field that must be there is not. `host`: the settings do
   * not allow where it leads.
   */
  readonly kind?: "no-entry" | "menu" | "missing" | "host";
  /** What was found. */
  readonly found: string;
  /** What was expected. */
  readonly expected?: string;
  /** What to do. */
  readonly remedy: string;
}

/** What is told, without where. */
export type Told = Pick<Problem, "kind" | "also" | "found" | "expected" | "remedy">;

/** `recordings[0].cues[3].at`. */
export function formatField(path: FieldPath): string {
  return path.reduce<string>(
    (name, part) => (typeof part === "number" ? `${name}[${part}]` : name === "" ? part : `${name}.${part}`),
    "",
  );
}

/** One line, whatever files and fields are called: `articles/2026/x.md:4 title : vide ; attendu : un titre. Écrivez un titre.` */
export function formatProblem(problem: Problem): string {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const name = formatField(problem.field ?? []);
  const field = name === "" ? "" : ` ${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}`;
  return visible(messages.checks.values.line(`${where}${field}`, problem));
}

/** Longest name of a field that is shown whole. */
const LONGEST = 80;

/** What a terminal would obey, or show in another order, becomes a sign that can be seen. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, "\u{FFFD}");
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

/** What the whole hub depends on. */
const SETTINGS: readonly string[] = ["site.yaml", "tokens.css"];

/** Whether a hub cannot be published as long as this is so. */
export function stopsHub({ severity, file, kind }: Problem): boolean {
  return severity === "error" && SETTINGS.includes(file) && kind !== "menu";
}

/** What keeps entries and files out of a hub that is published without them. */
export function whyAside(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === "error" && !stopsHub(problem));
}
