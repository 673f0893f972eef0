/** Where outputs are published, and how a path becomes an address. */
import {
  type Conference,
  type Entry,
  PAGE_KINDS,
  type Recorded,
  type Recording,
  type Series,
  type Site,
} from "../content/index.ts";
import { type FormatEndingName, formatMoment, measuredFormats } from "../text/index.ts";

export const ATOM = `${PAGE_KINDS.feeds.path}atom.xml`;
export const PODCAST = `${PAGE_KINDS.feeds.path}podcast.xml`;
export const OPML = `${PAGE_KINDS.feeds.path}opml.xml`;
export const AGENDA_CALENDAR = "/agenda.ics";
export const SITEMAP = "/sitemap.xml";
export const OPENSEARCH = "/opensearch.xml";
export const MANIFEST = "/site.webmanifest";
export const SCHEMAS = `${PAGE_KINDS.api.path}schemas/index.json`;

/** Formats in which a transcript can be taken away, and their media types. */
export type TranscriptFormatName = FormatEndingName<"transcript"> | "json";
export const TRANSCRIPT_FORMATS = Object.fromEntries([
  ...measuredFormats("transcript").map(({ endings, type }) => [endings[0].slice(1), type]),
  ["json", "application/json"],
]) as Readonly<Record<TranscriptFormatName, string>>;

/** The Atom feed of what an entry gathers: `/themes/<slug>/atom.xml`. */
export function feedPath(entry: Pick<Entry, "path">): string {
  return `${entry.path}atom.xml`;
}

/** The podcast of a series: `/cycles/<slug>/podcast.xml`. */
export function podcastPath(series: Pick<Entry, "path">): string {
  return `${series.path}podcast.xml`;
}

/** Where the page of an old address is: a name without an ending is that of a folder. None where it has a query. */
export function movedPagePath(from: string): string | undefined {
  if (from.includes("?")) return undefined;
  return /\.[a-z0-9]+$/i.test(from) || from.endsWith("/") ? from : `${from}/`;
}

/** The address of a path of this site; an address stays what it is. */
export function absolute(site: Site, pathOrUrl: string): string {
  return new URL(pathOrUrl.startsWith("/") ? `${site.url}${pathOrUrl}` : pathOrUrl).href;
}

/** A UUID where an address is asked for (RFC 9562). */
export function urn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}

/** The host of the site, on which stable identifiers are built. */
export function hostOf(site: Site): string {
  return new URL(site.url).hostname;
}

/** `/conferences/<slug>/<recording>.vtt`, or `<recording>.en.vtt` in a language that is not that of the entry. */
export function transcriptPath(
  entry: Recorded,
  recording: Recording,
  format: TranscriptFormatName,
  lang: string = entry.inLanguage,
): string {
  return `${entry.path}${recording.id}.${lang === entry.inLanguage ? "" : `${lang}.`}${format}`;
}

/** `/conferences/<slug>/<recording>.chapters.json`. */
export function chaptersPath(entry: Recorded, recording: Recording): string {
  return `${entry.path}${recording.id}.chapters.json`;
}

/** `/conferences/<slug>/<recording>.oembed.json`. */
export function oembedPath(entry: Recorded, recording: Recording): string {
  return `${entry.path}${recording.id}.oembed.json`;
}

/** A recording's own small page, which other sites may frame: that of a meeting stands at the root of all. */
export function embedPath({ type, path, slug }: Recorded, recording: Recording): string {
  const page = PAGE_KINDS.embed.path + (type === "conference" ? `${slug}/` : path.slice(1));
  return recording.first ? page : `${page}${recording.id}/`;
}

/** `/conferences/<slug>/<slug>.ics`, `/cycles/<slug>/<slug>.ics`. */
export function calendarPath({ path, slug }: Conference | Series): string {
  return `${path}${slug}.ics`;
}

/** Path and fragment of a recording, or of a moment in it (seconds), on its entry's page. */
export function recordingPath(entry: Recorded, recording: Recording, start = 0, end?: number): string {
  if (recording.first && start === 0 && end === undefined) return entry.path;
  const named = recording.first ? {} : { recording: recording.id };
  return `${entry.path}#${formatMoment({ ...named, start, ...(end === undefined ? {} : { end }) })}`;
}

/** The address that search engines shall keep: the original's where the entry is republished. */
export function canonicalUrl(entry: Entry, site: Site): string {
  return entry.source?.url ?? absolute(site, entry.path);
}
