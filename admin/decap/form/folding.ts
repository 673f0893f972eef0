/** The bars of groups and lists in a form: a whole one folds what is under it, and one goes on in what was opened or added. */
import { firstFocusable } from "./focusable.ts";

const GROUP_BAR = '[class*="-TopBarContainer"]';
const ITEM = '[class*="-SortableListItem"]';
/** The bar of an item, and what stands for it while it is closed. */
const ITEM_BAR = '[class*="ListItemTopBar"], [class*="-NestedObjectLabel"]';
const ADD = '[class*="-AddButton"]';

interface Click {
  readonly target: EventTarget;
  /** How often the mouse was pressed; 0 where a key was. */
  readonly detail: number;
}

/** Hears clicks in a form, once they have done what they do. */
export function foldByBar({ target, detail }: Click): void {
  if (!(target instanceof Element)) return;
  const bar = target.closest<HTMLElement>(`${GROUP_BAR}, ${ITEM_BAR}`);
  if (bar === null) return;
  const group = bar.matches(GROUP_BAR) ? bar.parentElement : bar.closest<HTMLElement>(ITEM);
  const fold = group?.querySelector<HTMLElement>("button");
  const pressed = target.closest('button, [role="button"]');
  if (pressed?.matches(ADD) === true) goOn(() => lastItem(group));
  else if (pressed === null) {
    fold?.click();
    if (bar.querySelector(ADD) === null) goOn(() => group?.lastElementChild);
  } else if (pressed === fold && detail > 0 && bar.querySelector(ADD) === null)
    goOn(() => group?.lastElementChild);
}

const lastItem = (list: Element | null | undefined) =>
  [...(list?.querySelectorAll(ITEM) ?? [])].at(-1)?.lastElementChild;

/** Puts the keyboard into the first field of what is drawn next; what was folded, or has no field, leaves it where it is. */
function goOn(where: () => Element | null | undefined): void {
  requestAnimationFrame(() => {
    const place = where();
    if (place instanceof HTMLElement && place.checkVisibility()) firstFocusable(place)?.focus();
  });
}

/** What is open in a form, group by group and item by item, outside in: by its place among them. */
export function openFolds(form: Element): readonly number[] {
  return folds(form).flatMap(({ inside }, n) => (isFolded(inside) ? [] : [n]));
}

/** Opens what was open before a form was drawn anew. */
export function openAgain(form: Element, open: readonly number[]): void {
  for (const [n, { inside, bar }] of folds(form).entries())
    if (open.includes(n) && isFolded(inside)) bar.querySelector<HTMLElement>("button")?.click();
}

/** Groups and items of lists; a list itself is as its items are. */
function folds(form: Element): readonly { readonly bar: Element; readonly inside: Element | null }[] {
  return [...form.querySelectorAll(`${GROUP_BAR}, ${ITEM}`)].flatMap((bar) => {
    if (bar.matches(ITEM)) return [{ bar, inside: bar.lastElementChild }];
    return bar.querySelector(ADD) === null ? [{ bar, inside: bar.nextElementSibling }] : [];
  });
}

const isFolded = (inside: Element | null): boolean =>
  inside !== null && getComputedStyle(inside).display === "none";
