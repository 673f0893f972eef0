/** What stands beside a preview: the build's own checks and advice, and what only a form can say, in the form's words. */

import { type FormProblem, labelOf, type NamedEntry, remarks } from "../../src/cms/index.ts";
import {
  allEntries,
  deckAdvice,
  type EntryType,
  type FieldPath,
  type Hub,
  isRecorded,
  type Problem,
  type Reference,
  recommendations,
  transcriptFields,
} from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { lintMarkdown } from "../../src/markdown/index.ts";
import type { PreviewContext } from "./context.ts";
import type { MediaFacts } from "./media/facts.ts";

/** A problem of the build, by the labels of the form. */
export function formProblem(type: EntryType, problem: Problem): FormProblem {
  const { file: _, line, ...rest } = problem;
  if (rest.field === undefined && line !== undefined) return { ...rest, ...inBody(line) };
  const label = labelOf(type, rest.field ?? []);
  if (rest.kind !== "no-entry") return { ...rest, label };
  const { expected: _nearest, ...gone } = rest;
  return {
    ...gone,
    found: messages.preview.gone,
    remedy: messages.preview.chooseOther,
    label,
  };
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
  return { label: messages.preview.textLine(line), field: ["body"] };
}

/** Files that nobody can read, and PDFs that hold more than pages, where the form names them. */
export function wrongFiles(
  type: EntryType,
  data: unknown,
  media: Pick<MediaFacts, "faults" | "locks">,
  at: FieldPath = [],
): FormProblem[] {
  if (typeof data === "string") {
    const place = { field: at, label: labelOf(type, at) };
    const fault = media.faults.get(data);
    if (fault !== undefined) return [{ severity: "error", ...fault, ...place }];
    const lock = media.locks.get(data);
    const told = lock?.kind === "deck" ? deckAdvice(lock) : [];
    return told.map((advice) => ({ severity: "warning", ...advice, ...place }));
  }
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    wrongFiles(type, value, media, [...at, Array.isArray(data) ? Number(name) : name]),
  );
}

/** What would set another entry aside, once the draft in `file` is published: of two at one address, the later made. */
export function harmToOthers(
  problems: readonly Problem[],
  file: string,
  titleOf: (file: string) => string,
): FormProblem[] {
  return problems
    .filter(
      (problem) => problem.severity === "error" && problem.file !== file && problem.found.includes(file),
    )
    .map(({ file: other, found, remedy }) => ({
      severity: "error",
      label: titleOf(other),
      found: found.replace(file, messages.preview.thisEntry),
      remedy,
    }));
}

/** Entries that a draft names and that have no page yet: it goes online without them. */
export function notOnlineYet(
  type: EntryType,
  references: readonly Reference[],
  isOffline: (named: NamedEntry) => boolean,
): (FormProblem & Required<Pick<FormProblem, "field">>)[] {
  return references
    .filter(({ to, slug }) => isOffline({ type: to, slug }))
    .map(({ field }) => ({
      severity: "warning",
      found: messages.preview.notOnline,
      remedy: messages.preview.whenOnline,
      field,
      label: labelOf(type, field),
    }));
}

/** What would make an entry better, though nothing is wrong with it. */
export function adviceOn(
  hub: Hub,
  { type, slug, file }: { readonly type: EntryType; readonly slug: string; readonly file: string },
  { media, transcripts }: Pick<PreviewContext, "media" | "transcripts">,
): Problem[] {
  const entry = allEntries(hub).find((one) => one.type === type && one.slug === slug);
  if (entry === undefined) return [];
  const recordings = isRecorded(entry) ? entry.recordings : [];
  return [
    ...remarks(entry),
    ...recordings.flatMap((recording, index) => {
      const at = ["recordings", index] as const;
      const known = (src: string) => media.locks.get(src);
      return [
        ...recommendations(recording, known).map(({ source, found, remedy, code }) => ({
          field:
            code === "no-transcript"
              ? [...at, "transcript"]
              : [...at, "sources", ...(source === undefined ? [] : [source])],
          found,
          remedy,
        })),
        ...transcriptFields(recording).flatMap(([{ file: path }, own]) => {
          const field = [...at, ...own, "file"];
          return transcripts.problems(path).map(({ line, found, remedy }) => ({
            field,
            found: messages.preview.transcriptLine(line, found),
            remedy,
          }));
        }),
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
