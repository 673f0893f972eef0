/** From a problem to the field where it can be mended. */
import type { FieldPath } from "../../src/content/index.ts";
import { firstFocusable } from "../decap/form/focusable.ts";

/**
 * Puts the keyboard into a field, or into the nearest one around it.
 * @param open unfolds what is around a field, and focuses it where it can
 */
export function focusField(field: FieldPath, open: (field: FieldPath) => void): void {
  // on a telephone the page may be before it
  if (document.documentElement.dataset["shown"] === "page")
    document.querySelector<HTMLElement>(".preview-switch button")?.click();
  const form = document.querySelector<HTMLElement>('[class*="ControlPaneContainer"]');
  open(field);
  // lists unfold with the next drawing
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (form?.contains(document.activeElement) === true) {
        document.activeElement?.scrollIntoView({ block: "center" });
        return;
      }
      const target = nearest(form ?? document.body, field);
      target?.scrollIntoView({ block: "center" });
      target?.focus({ preventScroll: true });
    }),
  );
}

/** The control of the last name on the way that the form shows. */
function nearest(form: ParentNode, field: FieldPath): HTMLElement | undefined {
  for (const name of field.filter((part) => typeof part === "string").reverse()) {
    const control = form.querySelector<HTMLElement>(`[id^="${CSS.escape(name)}-field-"]`);
    const target = control === null ? undefined : firstFocusable(control);
    if (target !== undefined) return target;
  }
  return undefined;
}
