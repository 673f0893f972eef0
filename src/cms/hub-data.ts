/** What the editing interface knows of the hub: its settings, and enough of each entry to name it and draw it. */
import {
  allEntries,
  defined,
  ENTRY_TYPES,
  type Entry,
  type EntryData,
  type EntryType,
  type Hub,
  type Problem,
  type SiteSettings,
  sha1,
  writtenDates,
} from "../content/index.ts";
import { formatFormProblem, labelOf } from "./check.ts";
import type { Years } from "./collections.ts";
import { entryOfFile } from "./deleted.ts";
import { frontMatter, type Omission } from "./front-matter.ts";
import type { NamedEntry } from "./named.ts";

/** A published entry: where it is, and front matter that passes its schema without what only its own page shows. */
export interface IndexedEntry {
  readonly type: EntryType;
  readonly slug: string;
  /** Path below the content folder. */
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The same in other languages, by slug. */
  readonly translations?: readonly string[];
  /** Entries that its text embeds or leads to. */
  readonly mentions?: readonly NamedEntry[];
  /** How many entries that are not online name it. */
  readonly waiting?: number;
}

/** An entry that the site goes without until it is mended. */
export interface AsideEntry extends NamedEntry {
  /** Path below the content folder. */
  readonly file: string;
  /** Why, each in the words of the form. */
  readonly reasons: readonly string[];
}

export interface HubData {
  readonly site: SiteSettings;
  /** Entries that are set aside, by file; absent where there are none. */
  readonly aside?: readonly AsideEntry[];
  /** Of entries that have a file and no page, digests of their addresses: what is not published is named to nobody. */
  readonly offline?: readonly string[];
  readonly years: Years;
  readonly entries: readonly IndexedEntry[];
  /** Media files by path, those at an address by their address. */
  readonly media: Readonly<Record<string, KnownMedium>>;
}

export interface KnownMedium {
  /** Absent for one that is elsewhere. */
  readonly bytes?: number;
  /** Name, under `/admin/media-lock/`, of the file that holds what was measured on it. */
  readonly lock?: string;
  /** Whether the site publishes it. */
  readonly online?: true;
}

/** @param address from the root of the site, `/articles/x/` */
export function addressDigest(address: string): string {
  return sha1(new TextEncoder().encode(address)).slice(0, 16);
}

/**
 * @param years years that have a folder, by type
 * @param files media files by path, whether an entry names them or not
 * @param wrong what is wrong and was set aside
 */
export function hubData(
  hub: Hub,
  years: Years,
  files: Readonly<Record<string, KnownMedium>>,
  wrong: readonly Problem[] = [],
): HubData {
  // what is made of entries is made anew of those of the form
  const { hasPodcast: _, hasMeetings: __, ...site } = hub.site;
  const online = new Set(hub.media);
  const aside = asideEntries(wrong);
  return {
    site,
    ...(aside.length === 0 ? {} : { aside }),
    ...(hub.offline.length === 0 ? {} : { offline: hub.offline.map(addressDigest) }),
    years,
    // in the order in which the loader meets them, which decides where nothing else does
    entries: [...allEntries(hub)]
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map((entry) => indexed(entry, hub)),
    media: Object.fromEntries(
      Object.entries(files).map(([path, file]) => [
        path,
        online.has(path) ? { ...file, online: true } : file,
      ]),
    ),
  };
}

function asideEntries(wrong: readonly Problem[]): AsideEntry[] {
  const files = new Map<string, AsideEntry>();
  for (const problem of wrong) {
    const { file } = problem;
    const entry = entryOfFile(file);
    if (entry === undefined) continue;
    const label = labelOf(entry.type, problem.field ?? []);
    const reasons = [...(files.get(file)?.reasons ?? []), formatFormProblem({ ...problem, label })];
    files.set(file, { ...entry, file, reasons });
  }
  return [...files.values()];
}

function indexed(entry: Entry, { mentions: { inText, offline } }: Hub): IndexedEntry {
  const { type, slug, file } = entry;
  const held = asWritten(entry);
  const translations = slugs(entry.translations);
  const mentions = inText[file];
  const waiting = offline[entry.path];
  return {
    type,
    slug,
    file,
    data: frontMatter(ENTRY_TYPES[type].schema, held, OWN_PAGE[type]),
    ...defined({ translations, mentions, waiting }),
  };
}

/** With what the Hub holds otherwise than files say it. */
function asWritten(entry: Entry): object {
  if (entry.type === "link") return { ...entry, related: entry.conferences };
  return entry.type === "conference" ? { ...entry, ...writtenDates(entry) } : entry;
}

const OF_EVERY_TYPE = {
  id: true,
  revision: true,
  updatedAt: true,
  licence: true,
  source: true,
  documents: true,
  essential: true,
  featured: true,
} as const;

const OF_RECORDED = {
  recordings: {
    guid: true,
    sources: { bytes: true, seconds: true },
    transcript: { reviewedBy: true, reviewedAt: true },
    transcripts: { reviewedBy: true, reviewedAt: true },
    chapters: true,
    cues: true,
    publishedAt: true,
    licence: true,
    consent: true,
    voices: true,
  },
  decks: { creators: true, pages: true },
} as const;

/** What an entry's own page alone shows: no page of another needs it, and the list of all entries stays light. */
const OWN_PAGE: { readonly [T in EntryType]: Omission<EntryData<T>> } = {
  article: { ...OF_EVERY_TYPE, ...OF_RECORDED },
  conference: {
    ...OF_EVERY_TYPE,
    statusNote: true,
    audience: true,
    programme: true,
    contact: true,
    links: true,
    ...OF_RECORDED,
  },
  series: { ...OF_EVERY_TYPE, contact: true },
  person: { ...OF_EVERY_TYPE, website: true, identifiers: true },
  link: { ...OF_EVERY_TYPE, archivedUrl: true },
  topic: OF_EVERY_TYPE,
  page: { ...OF_EVERY_TYPE, order: true },
};

function slugs(entries: readonly { readonly slug: string }[]): string[] | undefined {
  return entries.length === 0 ? undefined : entries.map(({ slug }) => slug);
}
