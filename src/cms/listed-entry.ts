/** An entry as lists of the interface show it: what is said of it on a line, and what it is found by. */
import {
  type Conference,
  ENTRY_TYPES,
  type Entry,
  type EntryType,
  type Hub,
  isRecorded,
  type Recorded,
  transcriptFields,
} from "../content/index.ts";
import { type NamedEntry, namedBy } from "./named.ts";
import { remarks } from "./remarks.ts";

/** What an entry goes without, which somebody may want to bring. */
export type Lack = "transcript" | "registration";

export interface ListedEntry extends NamedEntry {
  /** Path below the content folder. */
  readonly file: string;
  readonly title: string;
  /** When a meeting begins, or an article or a link went online (ISO 8601); other types go by their titles. */
  readonly at?: string;
  /** Where it is not the main language of the site. */
  readonly lang?: string;
  /** Topics, by slug. */
  readonly topics?: readonly string[];
  /** Everybody whom a field names, by slug. */
  readonly people?: readonly string[];
  /** When it was last saved (ISO 8601). */
  readonly changedAt?: string;
  /** What its editors had better mend, in their words. */
  readonly toMend?: readonly string[];
  readonly lacks?: readonly Lack[];
}

type Values = Readonly<Record<string, unknown>>;

/** The line of an entry, from front matter as a file holds it. Pure. */
export function listedEntry(type: EntryType, slug: string, file: string, data: Values): ListedEntry {
  const at = "yearFrom" in ENTRY_TYPES[type] ? (startOf(data) ?? textOf(data["publishedAt"])) : undefined;
  const people = [
    ...new Set(namedBy(type, data).flatMap((named) => (named.type === "person" ? [named.slug] : []))),
  ];
  const topics = (Array.isArray(data["topics"]) ? data["topics"] : []).map(String);
  const lang = textOf(data["lang"]);
  const { at: changedAt } = (data["revision"] ?? {}) as { readonly at?: unknown };
  return {
    type,
    slug,
    file,
    title: String(data["title"] ?? slug),
    ...(at === undefined ? {} : { at }),
    ...(lang === undefined ? {} : { lang }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(people.length === 0 ? {} : { people }),
    ...(changedAt === undefined ? {} : { changedAt: String(changedAt) }),
  };
}

/** A meeting whose dates are all in its list begins with the first of them. */
function startOf({ startsAt, occasions }: Values): string | undefined {
  const dates = (Array.isArray(occasions) ? occasions : []).map(
    (one: Values) => textOf(one["startsAt"]) ?? "",
  );
  return textOf(startsAt) ?? (dates.sort()[0] || undefined);
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The line of a published entry. @param data its front matter, as the index has it */
export function publishedLine(entry: Entry, { site }: Pick<Hub, "site">, data: Values): ListedEntry {
  const { lang, ...line } = listedEntry(entry.type, entry.slug, entry.file, data);
  const toMend = remarks(entry).map(({ found }) => found);
  const lacks = lacksOf(entry);
  return {
    ...line,
    ...(lang === undefined || lang === site.languages[0] ? {} : { lang }),
    ...(entry.revision.at === undefined ? {} : { changedAt: entry.revision.at }),
    ...(toMend.length === 0 ? {} : { toMend }),
    ...(lacks.length === 0 ? {} : { lacks }),
  };
}

function lacksOf(entry: Entry): Lack[] {
  const silent =
    isRecorded(entry) && (entry as Recorded).recordings.some((one) => transcriptFields(one).length === 0);
  const open = entry.type === "conference" && !hasRegistration(entry);
  return [...(silent ? (["transcript"] as const) : []), ...(open ? (["registration"] as const) : [])];
}

const hasRegistration = ({ registration, series }: Conference): boolean =>
  registration !== undefined || series?.registration !== undefined;
