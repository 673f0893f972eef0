/** Which of our screens an address of the interface means. Pure. */
import { collectionKey, collectionName } from "../../src/cms/index.ts";
import { ENTRY_TYPES, type EntryType } from "../../src/content/index.ts";
import { decodePercents } from "../../src/text/index.ts";
import { type Filters, readFilters, withoutEmpty, writeFilters } from "./filters.ts";

export type ScreenPlace =
  | { readonly kind: "home" }
  | {
      readonly kind: "list";
      readonly type: EntryType;
      readonly filters: Filters;
      /** Where one comes from a form, whose address has a year: the filters are those that one left. */
      readonly back: boolean;
    }
  | { readonly kind: "search"; readonly filters: Filters };

/** @param hash `#/collections/articles?annee=2019`, `#/search/rivages` */
export function screenAt(hash: string): ScreenPlace {
  const [, path = "", query = ""] = /^#?([^?]*)(?:\?(.*))?$/.exec(hash) ?? [];
  const [, text] = /^\/(?:collections\/[^/]+\/)?search(?:\/(.*))?$/.exec(path) ?? [path, undefined];
  if (/^\/(?:collections\/[^/]+\/)?search(?:\/|$)/.test(path))
    return {
      kind: "search",
      filters: { ...readFilters(query), ...withoutEmpty({ text: decodePercents(text ?? "").trim() }) },
    };
  const [, name = ""] = /^\/collections\/([^/]+)\/?$/.exec(path) ?? [];
  const key = collectionKey(name);
  if (key === undefined) return { kind: "home" };
  return { kind: "list", type: key.type, filters: readFilters(query), back: key.year !== undefined };
}

export function listAddress(type: EntryType, filters: Filters = {}): string {
  return withQuery(`#/collections/${ENTRY_TYPES[type].folder}`, filters);
}

export function searchAddress({ text = "", ...filters }: Filters): string {
  return withQuery(`#/search/${encodeURIComponent(text)}`, filters);
}

/** Where a new entry is written: it is filed under the year it is made in. */
export function newAddress(type: EntryType, thisYear: number): string {
  const key = "yearFrom" in ENTRY_TYPES[type] ? { type, year: thisYear } : { type };
  return `#/collections/${collectionName(key)}/new`;
}

function withQuery(address: string, filters: Filters): string {
  const query = writeFilters(filters);
  return query === "" ? address : `${address}?${query}`;
}
