/** The hub's orders. Each ends with type and slug, so that no two builds ever differ. */
import type { Entry, Topic } from "./model.ts";

const collator = new Intl.Collator("fr", { sensitivity: "base", numeric: true });

/** The date by which an entry is sorted among others: a meeting's start, else publication. */
export function dateOf(entry: Entry): string {
  if (entry.type === "conference") return entry.startsAt;
  if (entry.type === "series") return entry.conferences.at(-1)?.startsAt ?? entry.publishedAt ?? "";
  return entry.publishedAt ?? "";
}

/** Latest first. */
export function byDateDesc(a: Entry, b: Entry): number {
  return compareDates(b, a) || byIdentity(a, b);
}

/** Earliest first. */
export function byDateAsc(a: Entry, b: Entry): number {
  return compareDates(a, b) || byIdentity(a, b);
}

/** By title, accents and case aside. */
export function byTitle(a: Entry, b: Entry): number {
  return collator.compare(a.title, b.title) || byIdentity(a, b);
}

/** Each topic before its children, siblings by title. */
export function treeOrder(topics: readonly Topic[]): Topic[] {
  const sorted = [...topics].sort(byTitle);
  const below = (parent: Topic | undefined): Topic[] =>
    sorted.filter((topic) => topic.parent === parent).flatMap((topic) => [topic, ...below(topic)]);
  return below(undefined);
}

function compareDates(a: Entry, b: Entry): number {
  return time(dateOf(a)) - time(dateOf(b));
}

/** Dates may carry different offsets, so instants are compared; what has no date comes before all that has. */
function time(iso: string): number {
  const value = Date.parse(iso);
  return Number.isNaN(value) ? 0 : value;
}

function byIdentity(a: Entry, b: Entry): number {
  return compare(a.type, b.type) || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
