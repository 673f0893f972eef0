/** Opens the search dialog when it is asked for, and loads it only then. The one part of search on every page. */
import { commandOf, SITE_SHORTCUTS } from "../../shortcuts/index.ts";
import { nameSlash, siteSearchField, slashOpens } from "./slash.ts";

/** Arms the header's field and the key `/`. Where the script cannot be loaded, the header's form leads to the search page. */
export function bindSearchTriggers(): void {
  const field = siteSearchField();
  const open = () =>
    import("../search.ts").then(({ openSearchDialog: openSearch }) => openSearch(field?.value ?? ""));
  field?.addEventListener("click", () => void open().catch(() => field.focus()));
  nameSlash();
  addEventListener("keydown", (event) => {
    const isAsked = commandOf(SITE_SHORTCUTS, event) === "search";
    if (!isAsked || isTyping(event.target) || !slashOpens()) return;
    event.preventDefault();
    void open().catch(() => field?.focus());
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select, dialog *"));
