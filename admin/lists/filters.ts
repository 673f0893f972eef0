/** What a list is asked to show, as its address says it. Pure. */
import { type IndexPart, type Lack, type ListedEntry, latestFirst, yearOf } from "../../src/cms/index.ts";
import type { EntryType } from "../../src/content/index.ts";
import { fold, words } from "../../src/text/index.ts";

/** Where an entry stands, in the order of the menu. */
export const STATES = ["draft", "review", "later", "online", "aside"] as const;
export type State = (typeof STATES)[number];

/** What may be lacking, in the order of the menu. */
export const LACKS: readonly Lack[] = ["transcript", "registration"];

/** A line of a list. */
export interface Row extends ListedEntry {
  /** A draft may change an entry that is online. */
  readonly states: readonly State[];
  /** Why it is set aside. */
  readonly why?: readonly string[];
  /** Who wrote the draft, as the forge says it. */
  readonly by?: string;
}

export interface Filters {
  readonly text?: string;
  readonly year?: number;
  readonly state?: State;
  readonly topic?: string;
  readonly person?: string;
  readonly lang?: string;
  readonly lacks?: Lack;
  readonly toMend?: boolean;
}

/** Names of the parameters of an address. */
const NAMES = {
  year: "annee",
  state: "etat",
  topic: "theme",
  person: "personne",
  lang: "langue",
  lacks: "sans",
  toMend: "a-corriger",
};

/** @param query `annee=2019&etat=draft`; what means nothing is left out */
export function readFilters(query: string): Filters {
  const given = new URLSearchParams(query);
  const text = (name: keyof typeof NAMES) => given.get(NAMES[name]) ?? "";
  const year = Number(text("year"));
  const state = STATES.find((one) => one === text("state"));
  return withoutEmpty({
    year: year > 0 ? year : undefined,
    state,
    topic: text("topic"),
    person: text("person"),
    lang: text("lang"),
    lacks: LACKS.find((one) => one === text("lacks")),
    toMend: text("toMend") !== "",
  });
}

/** The other way; empty where nothing is asked. */
export function writeFilters(filters: Filters): string {
  const query = new URLSearchParams();
  for (const [name, called] of Object.entries(NAMES)) {
    const value = filters[name as keyof typeof NAMES];
    if (value !== undefined && value !== false) query.set(called, value === true ? "oui" : String(value));
  }
  return query.toString();
}

/** A change of the filters, which may take some away. */
export type FilterChange = { readonly [K in keyof Filters]?: Filters[K] | undefined };

export function withoutEmpty(change: FilterChange): Filters {
  const kept = Object.entries(change).filter(
    ([, value]) => value !== undefined && value !== "" && value !== false,
  );
  return Object.fromEntries(kept);
}

/** @param nameOf the title of a person or a topic, by slug */
export function isShown(
  row: Row,
  filters: Filters,
  main: string,
  nameOf: (type: EntryType, slug: string) => string | undefined,
): boolean {
  const { year, state, topic, person, lang, lacks, toMend, text } = filters;
  return (
    (year === undefined || yearOf(row) === year) &&
    (state === undefined || row.states.includes(state)) &&
    (topic === undefined || row.topics?.includes(topic) === true) &&
    (person === undefined || row.people?.includes(person) === true) &&
    (lang === undefined || (row.lang ?? main) === lang) &&
    (lacks === undefined || row.lacks?.includes(lacks) === true) &&
    (toMend !== true || row.toMend !== undefined || row.why !== undefined) &&
    (text === undefined || holds(row, text, nameOf))
  );
}

/** Whether the title, and the names of its people and topics, hold every word, accents or not. */
function holds(
  row: Row,
  text: string,
  nameOf: (type: EntryType, slug: string) => string | undefined,
): boolean {
  let folded = FOLDED.get(row);
  if (folded === undefined) {
    const named = [
      ...(row.people ?? []).map((slug) => nameOf("person", slug)),
      ...(row.topics ?? []).map((slug) => nameOf("topic", slug)),
    ];
    folded = fold([row.title, row.slug, ...named].join(" "));
    FOLDED.set(row, folded);
  }
  const all = folded;
  return words(text).every((word) => all.includes(word));
}

/** What rows are searched in: a key that is pressed must not wait for ten thousand of them. */
const FOLDED = new WeakMap<Row, string>();

/** The order of what a search finds: titles that begin with it, titles that hold it, the rest; then as in lists. */
export function nearestFirst(text: string): (a: Row, b: Row) => number {
  const [start, asked] = [fold(text).trim(), words(text)];
  const rank = ({ title }: Row) => {
    const folded = fold(title);
    return (folded.startsWith(start) ? 2 : 0) + (asked.every((word) => folded.includes(word)) ? 1 : 0);
  };
  const ranks = new Map<Row, number>();
  const ranked = (row: Row) => {
    const known = ranks.get(row) ?? rank(row);
    ranks.set(row, known);
    return known;
  };
  return (a, b) => ranked(b) - ranked(a) || latestFirst(a, b);
}

/**
 * Parts of the index that a list has to read, the latest first: as many as it shows lines, all of them where it looks for
 * something, those of a year where it is asked for one.
 * @param lines how many are shown
 */
export function partsWanted(
  parts: readonly IndexPart[],
  filters: Filters,
  lines: number,
): readonly IndexPart[] {
  const { year, ...others } = filters;
  if (year !== undefined) return parts.filter(({ years }) => years.includes(year));
  if (Object.keys(others).length > 0) return parts;
  const wanted: IndexPart[] = [];
  for (let held = 0, n = 0; held < lines && n < parts.length; n += 1) {
    const part = parts[n];
    if (part !== undefined) wanted.push(part);
    held += part?.count ?? 0;
  }
  return wanted;
}
