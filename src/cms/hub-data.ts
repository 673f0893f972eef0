/** What the editing interface knows of the hub: its settings, and enough of each entry to name it and draw it. */
import {
  allEntries,
  type Conference,
  defined,
  type Entry,
  type EntryType,
  type Hub,
  type Image,
  type Recording,
  type Site,
} from "../content/index.ts";
import type { Years } from "./collections.ts";
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

export interface HubData {
  readonly site: Site;
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

/**
 * @param years years that have a folder, by type
 * @param files media files by path, whether an entry names them or not
 */
export function hubData(hub: Hub, years: Years, files: Readonly<Record<string, KnownMedium>>): HubData {
  const online = new Set(hub.media);
  return {
    site: hub.site,
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

function indexed(entry: Entry, { mentions: { inText, offline } }: Hub): IndexedEntry {
  const { type, slug, file, title, summary, lang, topics, authors, publishedAt, image, aliases } = entry;
  const data = {
    title,
    summary,
    lang,
    topics: slugs(topics),
    authors: slugs(authors),
    publishedAt,
    aliases,
    image: picture(image),
    ...own(entry),
  };
  const translations = slugs(entry.translations);
  const mentions = inText[file];
  const waiting = offline[entry.path];
  return { type, slug, file, data: present(data), ...defined({ translations, mentions, waiting }) };
}

/** What the pages of others show of an entry, by its type. */
function own(entry: Entry): Record<string, unknown> {
  switch (entry.type) {
    case "conference":
      return gathering(entry);
    case "series":
      return { organisers: slugs(entry.organisers) };
    case "person":
      return { kind: entry.kind, role: entry.role, bio: entry.bio, photo: picture(entry.photo) };
    case "link":
      return {
        url: entry.url,
        kind: entry.kind,
        curator: entry.curator?.slug,
        related: entry.conferences.map(({ conference, at }) => present({ conference: conference.slug, at })),
      };
    case "topic":
      return { parent: entry.parent?.slug };
    default:
      return {};
  }
}

function gathering(entry: Conference): Record<string, unknown> {
  const { startsAt, endsAt, timeZone, venue, online, series, speakers, organisers, status } = entry;
  const { recordings, decks, registration } = entry;
  return {
    startsAt,
    endsAt,
    timeZone,
    venue,
    online,
    series: series?.slug,
    speakers: speakers.map(({ person, role }) => present({ person: person.slug, role })),
    organisers: slugs(organisers),
    status,
    registration,
    recordings: recordings.map(recorded),
    decks: decks.map(({ id, file, title }) => ({ id, file, title })),
  };
}

/** A recording, as far as others embed or announce it. */
function recorded({ id, title, sources, recordedAt, transcript, synthetic }: Recording): object {
  return present({
    id,
    title,
    sources: sources.map(({ url, type }) => ({ url, type })),
    recordedAt,
    transcript: transcript === undefined ? undefined : { file: transcript.file, status: transcript.status },
    synthetic: synthetic ? true : undefined,
  });
}

function picture(image: Image | undefined): object | undefined {
  if (image === undefined) return undefined;
  const { src, alt, credit } = image;
  return present({ src, alt, credit });
}

function slugs(entries: readonly { readonly slug: string }[]): string[] | undefined {
  return entries.length === 0 ? undefined : entries.map(({ slug }) => slug);
}

function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
