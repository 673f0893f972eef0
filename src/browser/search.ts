/** Search: the page `/recherche/`, the dialog that opens from any other, and addresses that lead nowhere. Loaded only where it is used. */
import { HubSearch } from "./elements/hub-search.ts";
import { HubSearchDialog } from "./elements/hub-search-dialog.ts";
import { HubSearchLost } from "./elements/hub-search-lost.ts";

if (!customElements.get("hub-search")) customElements.define("hub-search", HubSearch);
if (!customElements.get("hub-search-dialog")) customElements.define("hub-search-dialog", HubSearchDialog);
if (!customElements.get("hub-search-lost")) customElements.define("hub-search-lost", HubSearchLost);

/** Opens the dialog; on the search page, goes to its field. */
export function openSearchDialog(query: string): void {
  const field = document.querySelector<HTMLInputElement>("hub-search input[type=search]");
  if (field !== null) {
    field.focus();
    field.select();
    return;
  }
  const there = document.querySelector<HubSearchDialog>("hub-search-dialog");
  const dialog = there ?? document.body.appendChild(new HubSearchDialog());
  dialog.open(query);
}
