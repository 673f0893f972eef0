/** The form that is open: unfolding what is around one of its fields, and which errors keep it from being saved. */
import type { FieldPath } from "../../../src/content/index.ts";
import { EditorError } from "../backend/editor-error.ts";

type Open = (path: string) => void;

let open: Open | undefined;

/** The form that was made last gives its own way to a field, by `recordings.0.cues`. */
export function keepOpener(given: Open): Open {
  open = given;
  return given;
}

/** Unfolds what is around a field of the form, and puts the keyboard there where Decap can. */
export function openField(field: FieldPath): void {
  open?.(field.join("."));
}

interface FieldErrors {
  some(test: (errors: readonly { readonly type?: string }[]) => boolean): boolean;
}

/**
 * Whether nothing may be saved, not even a draft: a control holds what is no value, and it would be lost. What is empty,
 * or out of bounds, is a value: `beforeSave` judges it with all the others.
 */
export function holdsNoValue(errors: FieldErrors): boolean {
  return errors.some((ofField) => ofField.some(({ type }) => type === "CUSTOM"));
}

/** Logs what went wrong, unless it is a refusal that the editor reads. */
export function logUntold(error: unknown): void {
  if (!(error instanceof EditorError)) console.error(error);
}
