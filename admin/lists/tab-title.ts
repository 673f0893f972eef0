/** What the tab of the browser is called: what is shown, then the interface. https://www.w3.org/TR/WCAG22/#page-titled */
import { collectionKey, formAt, SETTINGS } from "../../src/cms/index.ts";
import { EDITOR_LANG, messages } from "../../src/i18n/editors/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { entryCalled, type HubStore, titleOf } from "../shell/hub.ts";
import { screenAt } from "./place.ts";

const { types } = dictionary(EDITOR_LANG);

export function keepTabTitle(hub: HubStore): void {
  const own = document.title;
  const write = () => {
    const shown = shownAt(location.hash, hub);
    document.title = shown === undefined ? own : `${shown} – ${own}`;
  };
  window.addEventListener("hashchange", write);
  hub.subscribe(write);
  write();
}

/** Undefined on the first screen, which is the interface itself. */
function shownAt(hash: string, hub: HubStore): string | undefined {
  const { collection = "", slug } = formAt(hash) ?? {};
  if (collection === SETTINGS.collection) return messages.settings.title;
  const edited = collectionKey(collection)?.type;
  if (edited !== undefined) {
    const entry = slug === undefined || !hub.isWhole() ? undefined : entryCalled(hub.data(), edited, slug);
    return entry === undefined ? types[edited].one : titleOf(entry);
  }
  const place = screenAt(hash);
  if (place.kind === "list") return types[place.type].other;
  if (place.kind === "home") return undefined;
  const { text = "" } = place.filters;
  return text === "" ? messages.lists.allContents : messages.quoted(text);
}
