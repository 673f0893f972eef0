/** Lists of entries by type, in pages: as summaries (JSON), in full (JSON Lines), and as a table (CSV). */
import {
  ENTRY_TYPE_NAMES,
  type Entry,
  type EntryType,
  type Hub,
  publishedType,
  type Site,
} from "../../content/index.ts";
import { absolute } from "../addresses.ts";
import { utc } from "../dates.ts";
import { apiPagePath } from "./addresses.ts";
import { csv } from "./csv.ts";
import { entryData, entrySummary } from "./entry-data.ts";

/** Entries on a page: with long summaries and many relations it stays below 200 kB. */
const PAGE_LENGTH = 50;

/** The list of the hub that holds a type. */
const LIST_OF = {
  article: "articles",
  conference: "conferences",
  series: "series",
  link: "links",
  person: "people",
  topic: "topics",
  page: "pages",
} as const satisfies Readonly<Record<EntryType, keyof Hub>>;

/** Some entries of a type, and where those before and after them are. */
export interface ApiPage {
  readonly type: EntryType;
  /** From 1, which holds the oldest entries. */
  readonly number: number;
  readonly entries: readonly Entry[];
  readonly isLast: boolean;
}

/** All pages of all types; a type without an entry has one, which is empty. */
export const listPages = (hub: Hub): readonly ApiPage[] =>
  ENTRY_TYPE_NAMES.flatMap((type) => listPagesOf(type, hub));

/** Pages of a type from the oldest, so that what is published next changes the last one alone. */
export function listPagesOf(type: EntryType, hub: Hub): readonly ApiPage[] {
  const entries = oldestFirst(type, hub);
  const count = Math.max(1, Math.ceil(entries.length / PAGE_LENGTH));
  return Array.from({ length: count }, (_, index) => ({
    type,
    number: index + 1,
    entries: entries.slice(index * PAGE_LENGTH, (index + 1) * PAGE_LENGTH),
    isLast: index + 1 === count,
  }));
}

/** By date of publication; those without one first. Two of one instant stand by their identity. */
function oldestFirst(type: EntryType, hub: Hub): readonly Entry[] {
  const dated = (hub[LIST_OF[type]] as readonly Entry[]).map((entry) => {
    const { publishedAt, id } = entry;
    return { entry, key: `${publishedAt === undefined ? "" : utc(publishedAt)} ${id}` };
  });
  return dated.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}

/** A page of summaries. It says nothing that another page's change would change. */
export function listPageJson({ type, number, entries, isLast }: ApiPage, site: Site): string {
  const address = (page: number): string => absolute(site, apiPagePath(type, page, "json"));
  return `${JSON.stringify({
    type,
    page: number,
    ...(number === 1 ? {} : { previous: address(number - 1) }),
    ...(isLast ? {} : { next: address(number + 1) }),
    items: entries.map((entry) => entrySummary(entry, site)),
  })}\n`;
}

/** The entries of a page in full, one a line (https://jsonlines.org). */
export function listPageLines({ entries }: ApiPage, hub: Hub): string {
  return entries.map((entry) => `${JSON.stringify(entryData(entry, hub))}\n`).join("");
}

/** All entries of a type as a table. */
export function typeTable(type: EntryType, hub: Hub): string {
  const { columns } = publishedType(type);
  const rows = oldestFirst(type, hub).map((entry) => {
    const summary = entrySummary(entry, hub.site);
    return columns.map(({ values }) => values(summary));
  });
  return csv([columns.map(({ name }) => [name]), ...rows]);
}
