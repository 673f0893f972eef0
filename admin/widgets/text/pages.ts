/** Pages of the hub, to be found by their titles. */

import type { HubData, IndexedEntry } from "../../../src/cms/index.ts";
import type { EntryType } from "../../../src/content/index.ts";
import { entryPath } from "../../../src/content/index.ts";
import { EDITOR_LANG } from "../../../src/i18n/editors/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { titleOf } from "../../shell/hub.ts";
import { find } from "../find.ts";
import type { Option } from "../option-field.tsx";

/** Pages offered at one time. */
const MAX_PAGES = 8;

export interface PageOption extends Option {
  readonly href: string;
  readonly entry: IndexedEntry;
}

const KINDS = dictionary(EDITOR_LANG).search.kinds;

/** @param types those that may be offered; all where it is absent */
export function findPages(data: HubData, text: string, types?: readonly EntryType[]): readonly PageOption[] {
  const entries =
    types === undefined ? data.entries : data.entries.filter(({ type }) => types.includes(type));
  return find(entries, text, []).slice(0, MAX_PAGES).map(pageOption);
}

export function pageOption(entry: IndexedEntry): PageOption {
  const { type, slug, data } = entry;
  const year = String(data["startsAt"] ?? data["publishedAt"] ?? "").slice(0, 4);
  const href = entryPath(type, slug);
  return {
    key: href,
    href,
    entry,
    label: titleOf(entry),
    note: year === "" ? KINDS[type] : `${KINDS[type]}, ${year}`,
  };
}
