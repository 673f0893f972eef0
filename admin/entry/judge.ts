/** Before an entry goes online: what the build would set aside is told, with the way to each field, and nothing is written. */
import { type FormProblem, formatFormProblem } from "../../src/cms/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { EditorError, openField } from "../decap/index.ts";
import { hideNotice, showNotice } from "../feedback/notice.ts";
import { focusField } from "../preview/field.ts";
import { forgetWrongFields, markWrongFields } from "../preview/wrong-fields.ts";
import { schemaProblems } from "./save.ts";

export interface JudgedEntry {
  readonly collection: string;
  /** Front matter and `body`. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * @param way `save` where the entry is the one in the form, whose fields are marked
 * @param check the build's checks, with all that is published
 * @throws EditorError where there is anything wrong, once it is told
 */
export async function refuseWrong(
  way: "save" | "publish",
  { collection, values }: JudgedEntry,
  check: () => Promise<readonly FormProblem[]>,
): Promise<void> {
  // where the others cannot be asked, the entry itself is judged
  const problems = await check().catch(() => schemaProblems(collection, values));
  if (problems.length === 0) return forgetRefusal();
  showNotice(
    messages.refusal[way],
    problems.map((problem) => {
      const { field } = problem;
      const text = formatFormProblem(problem);
      return field === undefined ? text : { text, go: () => focusField(field, openField) };
    }),
  );
  if (way === "save") {
    markWrongFields(problems);
    const first = problems.find(({ field }) => field !== undefined)?.field;
    if (first !== undefined) focusField(first, openField);
  }
  // passes by: the notice tells each
  throw new EditorError(messages.refusal.count(problems.length));
}

/** Nothing of an earlier refusal stands any more. */
export function forgetRefusal(): void {
  hideNotice();
  forgetWrongFields();
}
