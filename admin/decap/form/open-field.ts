/** The form that is open: unfolding what is around one of its fields, which errors keep it from being saved, what answers are for it. */
import type { FieldPath } from "../../../src/content/index.ts";
import { EditorError } from "../backend/editor-error.ts";
import { pathOf } from "./places.ts";

type Open = (path: string) => void;

let open: Open | undefined;

/** Opens the part of the form that holds a field, then calls back. */
type OpenPart = (field: string, then: () => void) => void;

let openPart: OpenPart | undefined;

/** The parts of the form that is shown, or of none. */
export function keepParts(given: OpenPart | undefined): void {
  openPart = given;
}

/** The form that was made last gives its own way to a field, by `recordings.0.cues`; its part is opened first. */
export function keepOpener(given: Open): Open {
  open = (path) => {
    const go = () => given(path);
    if (openPart === undefined) go();
    else openPart(path.split(".")[0] ?? "", go);
  };
  return open;
}

/** Unfolds what is around a field of the form, and puts the keyboard there where Decap can. */
export function openField(field: FieldPath): void {
  open?.(field.join("."));
}

/** What is wrong with fields, by the identifiers of their controls. */
interface FieldErrors {
  findKey(test: (errors: readonly { readonly type?: string }[]) => boolean): string | undefined;
}

/**
 * Whether nothing may be saved, not even a draft: a control holds what is no value, and it would be lost. What is empty,
 * or out of bounds, is a value: `beforeSave` judges it with all the others. Leads to the first such control.
 */
export function holdsNoValue(errors: FieldErrors): boolean {
  const id = errors.findKey((ofField) => ofField.some(({ type }) => type === "CUSTOM"));
  const control = id === undefined ? null : document.getElementById(id);
  if (control !== null) openField(pathOf(control));
  return id !== undefined;
}

let opened = 0;

/** Opens a form, or leaves the one there is. @returns as {@link sameForm} */
export function claimForm(): () => boolean {
  opened += 1;
  return sameForm();
}

/** Whether the form that is open now is still the one: an answer that comes later must not fill or rename another. */
export function sameForm(): () => boolean {
  const mine = opened;
  return () => mine === opened;
}

/** Logs what went wrong, unless it is a refusal that the editor reads. */
export function logUntold(error: unknown): void {
  if (!(error instanceof EditorError)) console.error(error);
}
