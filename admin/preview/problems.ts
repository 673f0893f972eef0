/** What stands beside a preview: the build's own checks and advice, and what only a form can say, in the form's words. */
import { type FormProblem, labelOf, remarks } from "../../src/cms/index.ts";
import {
  allEntries,
  type EntryType,
  type FieldPath,
  type Hub,
  type Problem,
  recommendations,
} from "../../src/content/index.ts";
import { lintMarkdown } from "../../src/markdown/index.ts";
import type { PreviewContext } from "./context.ts";
import type { Fault } from "./media/facts.ts";

/** A problem of the build, by the labels of the form. */
export function formProblem(type: EntryType, problem: Problem): FormProblem {
  const { file: _, line, ...rest } = problem;
  if (rest.field === undefined && line !== undefined) return { ...rest, ...inBody(line) };
  const label = labelOf(type, rest.field ?? []);
  if (rest.kind !== "no-entry") return { ...rest, label };
  return { ...notOnline(rest.found), ...(rest.field === undefined ? {} : { field: rest.field }), label };
}

/** What a text may not hold, and what would make it easier to read. */
export function draftBodyProblems(body: string): FormProblem[] {
  return lintMarkdown(body).map(({ line, found, remedy, severity }) => ({
    severity,
    found,
    remedy,
    ...inBody(line),
  }));
}

function inBody(line: number): Pick<FormProblem, "label" | "field"> {
  return { label: `Texte, ligne ${line}`, field: ["body"] };
}

/** Files that nobody can read, where the form names them. */
export function unreadable(
  type: EntryType,
  data: unknown,
  faults: ReadonlyMap<string, Fault>,
  at: FieldPath = [],
): FormProblem[] {
  if (typeof data === "string") {
    const fault = faults.get(data);
    return fault === undefined ? [] : [{ severity: "error", ...fault, field: at, label: labelOf(type, at) }];
  }
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    unreadable(type, value, faults, [...at, Array.isArray(data) ? Number(name) : name]),
  );
}

/** The index knows what is online and nothing else: what is missing may be waiting for its day. */
function notOnline(found: string): Pick<FormProblem, "severity" | "found" | "remedy"> {
  const [name] = /«.*?»/.exec(found) ?? [found];
  return {
    severity: "warning",
    found: `${name} n’est pas en ligne, ou n’existe plus`,
    remedy:
      "Publiez d’abord cette entrée. Si elle a été supprimée, retirez-la d’ici\u00A0: cette fiche serait mise de côté.",
  };
}

/** What would make an entry better, though nothing is wrong with it. */
export function adviceOn(
  hub: Hub,
  { type, slug, file }: { readonly type: EntryType; readonly slug: string; readonly file: string },
  { media, transcripts }: Pick<PreviewContext, "media" | "transcripts">,
): Problem[] {
  const entry = allEntries(hub).find((one) => one.type === type && one.slug === slug);
  if (entry === undefined) return [];
  const recordings = entry.type === "conference" ? entry.recordings : [];
  return [
    ...remarks(entry),
    ...recordings.flatMap((recording, index) => {
      const at = ["recordings", index] as const;
      const known = (src: string) => media.sounds.get(src) ?? media.locks.get(src);
      const { transcript } = recording;
      return [
        ...recommendations(recording, known).map(({ source, found, remedy, code }) => ({
          field:
            code === "no-transcript"
              ? [...at, "transcript"]
              : [...at, "sources", ...(source === undefined ? [] : [source])],
          found,
          remedy,
        })),
        ...(transcript === undefined ? [] : transcripts.problems(transcript.file)).map(
          ({ line, found, remedy }) => ({
            field: [...at, "transcript", "file"],
            found: `ligne ${line}, ${found}`,
            remedy,
          }),
        ),
      ];
    }),
  ].map((advice) => ({ severity: "warning", file, ...advice }));
}

/** Errors first; of two that say the same of one field, the first. */
export function errorsFirst(problems: readonly FormProblem[]): FormProblem[] {
  const seen = new Set<string>();
  const once = problems.filter(({ label, found }) => {
    const key = `${label}\n${found}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  const rank = ({ severity }: FormProblem) => (severity === "error" ? 0 : 1);
  return once.sort((a, b) => rank(a) - rank(b));
}
