/** The check before saving: the build's own, with each problem told by the names that the form shows. */
import { ENTRY_TYPES, type EntryType, type FieldPath, type Problem, validate } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { typeFields } from "./collections.ts";
import type { CmsField } from "./types.ts";

export interface FormProblem extends Omit<Problem, "file"> {
  /** « Lieu › Nom du lieu ». */
  readonly label: string;
}

/** Every problem of front matter against its schema, in the form's words. None: it may be saved. */
export function checkEntry(type: EntryType, data: unknown): FormProblem[] {
  const checked = validate(ENTRY_TYPES[type].schema, data);
  if (checked.ok) return [];
  return checked.problems.map((problem) => ({ ...problem, label: labelOf(type, problem.field ?? []) }));
}

/** One line for an editor: the field by its label, what was found, what was expected, what to do. */
export function formatFormProblem({
  kind,
  label,
  found,
  expected,
  remedy,
}: Omit<FormProblem, "severity">): string {
  const { missing, sentence } = messages.problems;
  // a file lacks a field; a form has it, and it is empty
  return kind === "missing" ? missing(label) : sentence({ label, found, expected, remedy });
}

/** The same for whoever has the field before their eyes: without its label, as a sentence. */
export function problemSentence(problem: FormProblem): string {
  if (problem.kind === "missing") return messages.problems.toFill;
  const sentence = formatFormProblem({ ...problem, label: "" });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The labels on the way to a field of an entry: « Enregistrements 2 › Titre ». */
export function labelOf(type: EntryType, path: FieldPath): string {
  return labelIn(typeFields(type), path);
}

/** The same among the fields of any form. */
export function labelIn(form: readonly CmsField[], path: FieldPath): string {
  const parts: string[] = [];
  let fields = form;
  for (const part of path) {
    if (typeof part === "number") {
      const last = parts.pop() ?? "";
      parts.push(`${last} ${part + 1}`.trim());
      continue;
    }
    const field = fields.find(({ name }) => name === part);
    parts.push(field?.label ?? part);
    fields = field?.fields ?? [];
  }
  return parts.join(" › ");
}
