/**
 * The index of the interface in files, so that each screen reads no more than what it shows: one of the hub itself, and,
 * by type and years, the lines of lists and the front matter that previews and checks build upon. That of the hub names the others.
 */
import {
  allEntries,
  ENTRY_TYPE_NAMES,
  ENTRY_TYPES,
  type EntryType,
  type Hub,
  sha1,
} from "../content/index.ts";
import type { HubData, IndexedEntry } from "./hub-data.ts";
import { type ListedEntry, publishedLine } from "./listed-entry.ts";

/** Entries of one type, of some years that follow each other. */
export interface IndexPart {
  /** `articles-2013`, `links-2026-2`: the name of its files, after the oldest year. */
  readonly name: string;
  readonly type: EntryType;
  readonly count: number;
  /** Years that its entries have; none where they have no date. */
  readonly years: readonly number[];
  /** Another for other entries. */
  readonly digest: string;
}

/** What every screen needs. */
export interface HubCore extends Omit<HubData, "entries" | "media"> {
  /** Those of a type together, the latest first. */
  readonly parts: readonly IndexPart[];
  /** Of the file of the media. */
  readonly mediaDigest: string;
  /** Of the file of the first screen. */
  readonly homeDigest: string;
}

/** Name of the file of a part, below its folder: another for other content, so that what is read is of one version. */
export const partFile = ({ name, digest }: Pick<IndexPart, "name" | "digest">): string =>
  `${name}.${digest}.json`;

/** What the first screen shows of the published hub. */
export interface HomeLines {
  /** The last that were saved, the last one first. */
  readonly changed: readonly ListedEntry[];
  /** Those with a recording that nobody can read, the latest first. */
  readonly silent: { readonly count: number; readonly first: readonly ListedEntry[] };
  /** Meetings to come that say nothing of how to sign up, the next one first. */
  readonly open: readonly ListedEntry[];
}

/** Entries of a part, but for a year that has more. */
const PART_SIZE = 500;
/** Lines of each list of the first screen. */
const HOME_LINES = 8;

interface Numbered {
  readonly line: ListedEntry;
  readonly entry: IndexedEntry;
}

/** Files of the index below `/admin/`, by name. */
export function indexFiles(hub: Hub, data: HubData): Readonly<Record<string, unknown>> {
  const { entries, media, ...core } = data;
  const indexed = new Map(entries.map((entry) => [entry.file, entry]));
  const all = allEntries(hub).flatMap((held): Numbered[] => {
    const entry = indexed.get(held.file);
    return entry === undefined ? [] : [{ entry, line: publishedLine(held, hub, entry.data) }];
  });
  const files: Record<string, unknown> = {};
  const parts: IndexPart[] = [];
  for (const type of ENTRY_TYPE_NAMES)
    for (const [name, held] of partsOf(
      ENTRY_TYPES[type].folder,
      all.filter(({ line }) => line.type === type),
    ).reverse()) {
      const [lines, whole] = [held.map(({ line }) => line).reverse(), held.map(({ entry }) => entry)];
      const years = [...new Set(lines.flatMap((line) => yearOf(line) ?? []))];
      const part = { name, type, count: held.length, years, digest: digestOf([lines, whole]) };
      files[`lists/${partFile(part)}`] = lines;
      files[`entries/${partFile(part)}`] = whole;
      parts.push(part);
    }
  const home = homeLines(
    all.map(({ line }) => line),
    hub,
  );
  const [mediaDigest, homeDigest] = [digestOf(media), digestOf(home)];
  files["hub.json"] = { ...core, parts, mediaDigest, homeDigest } satisfies HubCore;
  files[partFile({ name: "media", digest: mediaDigest })] = media;
  files[partFile({ name: "home", digest: homeDigest })] = home;
  return files;
}

/** Year of a line, by its date. */
export function yearOf({ at }: Pick<ListedEntry, "at">): number | undefined {
  const year = Number(at?.slice(0, 4));
  return at === undefined || Number.isNaN(year) ? undefined : year;
}

/** Whole years together as long as there is room, the oldest first: what comes or goes today leaves the older ones alone. */
function partsOf(
  folder: string,
  entries: readonly Numbered[],
): (readonly [name: string, held: readonly Numbered[]])[] {
  const byYear = new Map<number | undefined, Numbered[]>();
  for (const one of [...entries].sort(oldestFirst)) {
    const year = yearOf(one.line);
    byYear.set(year, [...(byYear.get(year) ?? []), one]);
  }
  const parts: { name: string; held: readonly Numbered[] }[] = [];
  for (const [year, held] of byYear) {
    const last = parts.at(-1);
    if (last !== undefined && last.held.length + held.length <= PART_SIZE) {
      last.held = [...last.held, ...held];
      continue;
    }
    const name = year === undefined ? folder : `${folder}-${year}`;
    for (let from = 0; from < held.length; from += PART_SIZE)
      parts.push({
        name: from === 0 ? name : `${name}-${from / PART_SIZE + 1}`,
        held: held.slice(from, from + PART_SIZE),
      });
  }
  return parts.map(({ name, held }) => [name, held]);
}

function oldestFirst(a: Numbered, b: Numbered): number {
  return latestFirst(b.line, a.line);
}

/** The order of lists: by date where there are dates, then by title. */
export function latestFirst(a: ListedEntry, b: ListedEntry): number {
  const [first, second] = [a.at ?? "", b.at ?? ""];
  if (first !== second) return first < second ? 1 : -1;
  return COLLATOR.compare(a.title, b.title) || (a.file < b.file ? -1 : 1);
}

const COLLATOR = new Intl.Collator("fr", { numeric: true });

function homeLines(lines: readonly ListedEntry[], { now }: Hub): HomeLines {
  const lacking = (what: "transcript" | "registration") => lines.filter(({ lacks }) => lacks?.includes(what));
  const silent = lacking("transcript").sort(latestFirst);
  return {
    changed: lines
      .filter(({ changedAt }) => changedAt !== undefined)
      .sort((a, b) => Date.parse(b.changedAt ?? "") - Date.parse(a.changedAt ?? ""))
      .slice(0, HOME_LINES),
    silent: { count: silent.length, first: silent.slice(0, HOME_LINES) },
    open: lacking("registration")
      .filter(({ at = "" }) => Date.parse(at) > Date.parse(now))
      .sort(latestFirst)
      .reverse()
      .slice(0, HOME_LINES),
  };
}

function digestOf(value: unknown): string {
  return sha1(new TextEncoder().encode(JSON.stringify(value))).slice(0, 16);
}
