/** Fields of the form that are wrong, marked where they stand with what is wrong, until they are mended. */
import { type FormProblem, problemSentence } from "../../src/cms/index.ts";
import type { FieldPath } from "../../src/content/index.ts";
import { controlIn, fieldElement } from "../decap/form/places.ts";

let marked = false;

/** Marks every field that errors are of, and those that they come from. */
export function markWrongFields(problems: readonly FormProblem[]): void {
  clearMarks();
  marked = true;
  for (const problem of problems)
    for (const field of [problem.field, ...(problem.also ?? [])])
      if (problem.severity === "error" && field !== undefined) mark(field, problem);
}

/** Keeps the marks of a form true while it is written in; where nothing was refused yet, nothing is marked. */
export function updateWrongFields(problems: readonly FormProblem[]): void {
  if (marked) markWrongFields(problems);
}

export function forgetWrongFields(): void {
  clearMarks();
  marked = false;
}

function mark(field: FieldPath, problem: FormProblem): void {
  const container = fieldElement(document, field);
  if (container === undefined) return;
  const why = problemSentence(problem);
  const said = container.dataset["wrong"];
  container.dataset["wrong"] = said === undefined || said === why ? why : `${said} ${why}`;
  const control = controlIn(container);
  control?.setAttribute("aria-invalid", "true");
  control?.setAttribute("aria-description", container.dataset["wrong"]);
}

function clearMarks(): void {
  for (const container of document.querySelectorAll<HTMLElement>("[data-wrong]")) {
    delete container.dataset["wrong"];
    const control = controlIn(container);
    control?.removeAttribute("aria-invalid");
    control?.removeAttribute("aria-description");
  }
}
