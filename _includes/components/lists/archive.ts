import { dateOf, type Hub, PAGE_KINDS, type Resource } from "../../../src/content/index.ts";
import { byYear, type Year } from "./by-year.ts";

/** Everything that readers come for, by year, the latest first in each. */
export function archiveYears(hub: Hub): Year<Resource>[] {
  const all: Resource[] = [...hub.articles, ...hub.conferences, ...hub.series, ...hub.links];
  return byYear(all.sort(latestFirst), dateOf);
}

/** `/archives/2026/`. */
export const archivePath = (year: number): string => `${PAGE_KINDS.archive.path}${year}/`;

function latestFirst(a: Resource, b: Resource): number {
  return Date.parse(dateOf(b)) - Date.parse(dateOf(a)) || (a.path < b.path ? -1 : 1);
}
