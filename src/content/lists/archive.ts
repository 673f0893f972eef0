import type { Hub, Resource } from "../hub/model.ts";
import { dateOf } from "../hub/order.ts";
import { PAGE_KINDS } from "../page-kinds.ts";
import { byYear, type Year } from "./by-year.ts";
import { type ListPage, paginate } from "./paginate.ts";
import { placedEntry } from "./type-lists.ts";

/** Rows of a page of a year: each is a title, a summary and names, so that a hundred weigh some 30 KB compressed. */
const MAX_ROWS = 100;

/** A page of what a year holds. */
export interface ArchivePart {
  readonly year: number;
  readonly list: ListPage<Resource>;
}

/** Everything that readers come for, by year, the latest first in each. */
export function archiveYears(hub: Hub): Year<Resource>[] {
  const all: Resource[] = [...hub.articles, ...hub.conferences, ...hub.series, ...hub.links];
  return byYear(all.sort(latestFirst), dateOf);
}

/** The pages of every year. */
export const archiveParts = (hub: Hub): ArchivePart[] =>
  archiveYears(hub).flatMap(({ year, items }) =>
    paginate(items, MAX_ROWS, archivePath(year), placedEntry).map((list) => ({ year, list })),
  );

/** `/archives/2026/`. */
export const archivePath = (year: number): string => `${PAGE_KINDS.archive.path}${year}/`;

function latestFirst(a: Resource, b: Resource): number {
  return Date.parse(dateOf(b)) - Date.parse(dateOf(a)) || (a.path < b.path ? -1 : 1);
}
