/** Where fields stand, in the entry and on the screen: read from the page, since controls are not drawn anew when they move. */
import type { FieldPath } from "../../../src/content/index.ts";

/** What Decap draws a field in, its label first. */
const FIELD = '[class*="-ControlContainer"]';
/** What it draws an item of a list in. */
const ITEM = '[class*="-SortableListItem"]';

/** The path of the field that an element belongs to: `["recordings", 1, "cues"]`. */
export function pathOf(element: Element): FieldPath {
  const path: (string | number)[] = [];
  for (let at = element.closest(`${FIELD}, ${ITEM}`); at !== null; at = outer(at))
    path.unshift(at.matches(ITEM) ? placeOf(at) : nameOf(at));
  return path;
}

/** What a field is drawn in; for one that Decap does not draw, what the nearest one around it is. */
export function fieldElement(form: ParentNode, path: FieldPath): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  let around: Element | null = null;
  for (const part of path) {
    const scope: ParentNode = around ?? form;
    const inside = [...scope.querySelectorAll<HTMLElement>(typeof part === "number" ? ITEM : FIELD)].filter(
      (element) => outer(element) === around,
    );
    const next: HTMLElement | undefined =
      typeof part === "number" ? inside[part] : inside.find((element) => nameOf(element) === part);
    if (next === undefined) return found;
    around = next;
    if (typeof part === "string") found = next;
  }
  return found;
}

/** The form control of what a field is drawn in. */
export function controlIn(field: Element): HTMLElement | null {
  const id = labelOf(field)?.htmlFor ?? "";
  return id === "" ? null : document.getElementById(id);
}

const outer = (element: Element): Element | null =>
  element.parentElement?.closest(`${FIELD}, ${ITEM}`) ?? null;

const labelOf = (field: Element): HTMLLabelElement | null => field.querySelector("label");

const nameOf = (field: Element): string => labelOf(field)?.htmlFor.replace(/-field-\d+$/, "") ?? "";

function placeOf(item: Element): number {
  return [...(item.parentElement?.children ?? [])].filter((child) => child.matches(ITEM)).indexOf(item);
}
