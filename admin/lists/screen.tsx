/** Our screens in the frame of Decap: the first one, lists, search. */
import { useEffect, useLayoutEffect } from "preact/hooks";
import { ENTRY_TYPE_NAMES, type EntryType, PAGE_KINDS } from "../../src/content/index.ts";
import { EDITOR_LANG, messages } from "../../src/i18n/editors/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { localDay } from "../feedback/local-day.ts";
import { useRedraw } from "../widgets/use-answer.ts";
import { EntryList } from "./entry-list.tsx";
import { type FilterChange, type Filters, withoutEmpty } from "./filters.ts";
import { HomeScreen } from "./home.tsx";
import { listAddress, newAddress, type ScreenPlace, screenAt, searchAddress } from "./place.ts";
import type { Shelf } from "./shelf.ts";
import { SideBar } from "./side-bar.tsx";

const { types } = dictionary(EDITOR_LANG);

/** Filters of each list, for whoever comes back to it from a form. */
const left = new Map<EntryType, Filters>();

interface Props {
  /** Another at each change of the address. */
  readonly address: string;
  readonly shelf: Shelf;
  /** Puts an address in the place of the one that is. */
  readonly goTo: (hash: string) => void;
}

export function FindingScreen({ shelf, goTo }: Props) {
  useRedraw(shelf);
  // as it is written: what is searched for may hold any sign
  const place = screenAt(location.hash);
  const search = (address: string) => {
    // letter after letter it is one search, whatever was drawn of it by now
    if (screenAt(location.hash).kind === "search") goTo(address);
    else location.hash = address;
  };
  useEffect(() => void shelf.ask(), [place.kind]);
  // at once: in the next frame one may be in a form
  useLayoutEffect(() => {
    if (place.kind !== "list") return;
    if (place.back) goTo(listAddress(place.type, left.get(place.type)));
    else left.set(place.type, place.filters);
  });
  return (
    <div class="screen">
      <SideBar shelf={shelf} place={place} go={search} />
      <main class="screen-main">
        <Content shelf={shelf} place={place} goTo={goTo} />
      </main>
    </div>
  );
}

function Content({ shelf, place, goTo }: Pick<Props, "shelf" | "goTo"> & { readonly place: ScreenPlace }) {
  if (place.kind === "home")
    return (
      <>
        <h1>{shelf.core().site.name}</h1>
        <HomeScreen shelf={shelf} />
      </>
    );
  const { filters } = place;
  const changed = (change: FilterChange) => withoutEmpty({ ...filters, ...change });
  if (place.kind === "list") {
    const { type } = place;
    return (
      <>
        <div class="screen-head">
          <h1>{types[type].other}</h1>
          <a class="screen-new" href={newAddress(type, Number(localDay(new Date()).slice(0, 4)))}>
            {messages.lists.newEntry[type]}
          </a>
        </div>
        <EntryList
          key={type}
          shelf={shelf}
          types={[type]}
          filters={place.back ? (left.get(type) ?? {}) : filters}
          change={(change) => goTo(listAddress(type, changed(change)))}
        />
      </>
    );
  }
  const { text = "" } = filters;
  const texts = `${PAGE_KINDS.search.path}?q=${encodeURIComponent(text)}`;
  return (
    <>
      <h1>{text === "" ? messages.lists.allContents : messages.quoted(text)}</h1>
      <EntryList
        key="search"
        shelf={shelf}
        types={ENTRY_TYPE_NAMES}
        filters={filters}
        change={(change) => goTo(searchAddress(changed(change)))}
      />
      {text !== "" && (
        <p class="note">
          {messages.lists.searchedHere}{" "}
          <a href={texts} target="_blank" rel="noopener">
            {messages.lists.searchTexts}
          </a>
        </p>
      )}
    </>
  );
}
