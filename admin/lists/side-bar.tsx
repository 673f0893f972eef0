/** Beside lists: search in everything, and one line a type. */
import { useEffect, useState } from "preact/hooks";
import { SETTINGS } from "../../src/cms/index.ts";
import { ENTRY_TYPE_NAMES } from "../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../src/i18n/editors/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { numberOf } from "../shell/formats.ts";
import { listAddress, type ScreenPlace, searchAddress } from "./place.ts";
import type { Shelf } from "./shelf.ts";

const { types } = dictionary(EDITOR_LANG);

interface Props {
  readonly shelf: Shelf;
  readonly place: ScreenPlace;
  /** Goes to a search. */
  readonly go: (address: string) => void;
}

export function SideBar({ shelf, place, go }: Props) {
  const asked = place.kind === "search" ? (place.filters.text ?? "") : "";
  const [text, setText] = useState(asked);
  // another search, by an address
  useEffect(() => {
    if (text.trim() !== asked) setText(asked);
  }, [asked, place.kind]);
  const searching = place.kind === "search";
  const search = (words: string) =>
    go(searchAddress({ ...(searching ? place.filters : {}), text: words.trim() }));
  const totals = new Map<string, number>();
  for (const { type, count } of shelf.core().parts) totals.set(type, (totals.get(type) ?? 0) + count);
  return (
    <nav class="side-bar" aria-label={messages.lists.contents}>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            search(text);
          }}
        >
          <input
            type="search"
            aria-label={messages.lists.searchAll}
            placeholder={messages.lists.searchHint}
            value={text}
            onInput={({ currentTarget: { value } }) => {
              setText(value);
              if (searching || value.trim().length > 1) search(value);
            }}
          />
        </form>
      </search>
      <ul>
        <li>
          <a href="#/" aria-current={place.kind === "home" ? "page" : undefined}>
            {messages.lists.home}
          </a>
        </li>
        {ENTRY_TYPE_NAMES.map((type) => (
          <li key={type}>
            <a
              href={listAddress(type)}
              aria-current={place.kind === "list" && place.type === type ? "page" : undefined}
            >
              {types[type].other} <small>{numberOf(totals.get(type) ?? 0)}</small>
            </a>
          </li>
        ))}
        <li class="side-bar-settings">
          <a href={`#/collections/${SETTINGS.collection}/entries/${SETTINGS.entry}`}>
            {messages.settings.title}
          </a>
        </li>
      </ul>
    </nav>
  );
}
