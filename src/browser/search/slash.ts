/** Whether a key opens the search. Readers can turn it off: voice input and screen readers type single letters (WCAG 2.1.4). */
import { ariaKeys, SITE_SHORTCUTS } from "../../shortcuts/index.ts";

const KEY = "hub-slash";

export function slashOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

export function setSlashOpens(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // a browser that keeps nothing keeps the key as it is
  }
  nameSlash();
}

/** The search field in the header of the page. */
export const siteSearchField = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>("[data-site-search] input[type=search]");

/** Tells assistive technologies which key opens the search, as long as one does. */
export function nameSlash(): void {
  const field = siteSearchField();
  if (slashOpens()) field?.setAttribute("aria-keyshortcuts", ariaKeys(SITE_SHORTCUTS, "search"));
  else field?.removeAttribute("aria-keyshortcuts");
}
