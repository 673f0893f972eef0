/** What a form is like besides its values: what is open in it, and how far one has read. Decap draws it anew after some saves. */

interface Memory {
  readonly form: string;
  /** Whether something is open, by what it is called in its form. */
  readonly open: Map<string, boolean>;
  /** Which part is in sight where there is room for one. */
  shown?: string;
  /** Groups and items that are open, as `folding.ts` counts them. */
  folds: readonly number[];
  /** Pixels above what is in sight. */
  scrolled: number;
}

let memory: Memory = { form: "", open: new Map(), folds: [], scrolled: 0 };

/** Another form begins with nothing remembered. @param form its key */
export function rememberFor(form: string): void {
  if (form !== memory.form) memory = { form, open: new Map(), folds: [], scrolled: 0 };
}

/** Of the form that is shown. */
export const remembered = (): Memory => memory;
