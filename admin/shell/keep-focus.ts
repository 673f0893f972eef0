/**
 * Where one goes on when what had the focus leaves the page: Decap draws buttons and forms anew after a save, and
 * whoever works by keyboard would begin again at the top (WCAG 2.4.3).
 */

/** Buttons of the form's toolbar; else the title of a list. */
const PLACES = ['[class*="-ToolbarSectionMain"] [role="button"]', ".screen h1"] as const;

export function keepFocus(): void {
  let last: HTMLElement | undefined;
  document.addEventListener("focusin", ({ target }) => {
    last = target instanceof HTMLElement ? target : undefined;
  });
  new MutationObserver(() => {
    if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
    goOn(last);
  }).observe(document.body, { childList: true, subtree: true });
}

/** Whatever is drawn next is tried again: `focusin` tells that a place was found. */
function goOn(gone: HTMLElement): void {
  const place =
    sameField(gone) ??
    PLACES.map((place) => document.querySelector<HTMLElement>(place)).find((it) => it !== null);
  if (place === undefined) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** A field of a form that was drawn anew: its identifier ends with a number that is new each time. */
function sameField({ id }: HTMLElement): HTMLElement | undefined {
  const name = /^(.+-field-)\d+$/.exec(id)?.[1];
  return name === undefined
    ? undefined
    : (document.querySelector<HTMLElement>(`[id^="${CSS.escape(name)}"]`) ?? undefined);
}
