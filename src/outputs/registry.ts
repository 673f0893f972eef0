/**
 * The registry of outputs: all that is published beside pages for readers. From its lines are made the files
 * themselves (`pages/outputs.11ty.tsx`), links in `<head>`, media types in `_headers`, the page of feeds and the OPML
 * file; the tests of determinism take every output from it.
 */
import {
  type Conference,
  type Entry,
  hasEpisodes,
  isRecorded,
  PAGE_KINDS,
  type Recorded,
  type Recording,
  type Series,
  type Site,
  type Transcript,
  transcriptsOf,
} from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { type Lang, typeset } from "../text/index.ts";
import {
  AGENDA_CALENDAR,
  ATOM,
  calendarPath,
  chaptersPath,
  feedPath,
  MANIFEST,
  OPENSEARCH,
  OPML,
  oembedPath,
  PODCAST,
  podcastPath,
  TRANSCRIPT_FORMATS,
  type TranscriptFormatName,
  transcriptPath,
} from "./addresses.ts";
import { API_OUTPUTS } from "./api/registry.ts";
import { agendaCalendar, conferenceCalendar, seriesCalendar } from "./calendar.ts";
import { recordingTitle } from "./credits.ts";
import { openSearch, robots, schemaFiles, webManifest } from "./discovery.ts";
import { atom, type Gathering, gatheringAtom } from "./feeds/atom.ts";
import { chaptersJson, hasChapters } from "./feeds/chapters.ts";
import { OEMBED_TYPE, oembedJson } from "./feeds/oembed.ts";
import { opml } from "./feeds/opml.ts";
import { podcast, seriesPodcast } from "./feeds/podcast.ts";
import { headersFile } from "./host/headers.ts";
import { redirectsFile } from "./host/redirects.ts";
import { filesOfEntries, type RegisteredOutput, severalFiles, singleFile } from "./output-spec.ts";
import { REFERENCE_FORMATS, type ReferenceFormat, referenceFile, referencePath } from "./references.ts";
import { sitemap } from "./sitemap.ts";
import { transcriptFile } from "./transcripts.ts";

const FORMATS = Object.keys(TRANSCRIPT_FORMATS) as TranscriptFormatName[];

const everything = (site: Site, lang: Lang): string => `${site.name} · ${dictionary(lang).feeds.everything}`;

/** In the order in which `_headers` and pages name them. */
export const OUTPUTS: readonly RegisteredOutput[] = [
  ...FORMATS.map((format) =>
    filesOfEntries({
      name: `transcript-${format}`,
      type: TRANSCRIPT_FORMATS[format],
      items: transcribed,
      path: ({ entry, recording, transcript }) => transcriptPath(entry, recording, format, transcript.lang),
      title: titleOf,
      render: ({ entry, recording, transcript }, { site }) =>
        transcriptFile(entry, recording, transcript, format, site),
    }),
  ),
  filesOfEntries({
    name: "chapters",
    type: "application/json+chapters",
    header: { path: "/*.chapters.json", type: "application/json+chapters" },
    items: (entry) => recordingsOf(entry).filter(({ recording }) => hasChapters(recording)),
    path: ({ entry, recording }) => chaptersPath(entry, recording),
    title: titleOf,
    render: ({ entry, recording }, { site }) => chaptersJson(entry, recording, site),
  }),
  filesOfEntries({
    name: "oembed",
    type: OEMBED_TYPE,
    rel: "alternate",
    items: recordingsOf,
    path: ({ entry, recording }) => oembedPath(entry, recording),
    title: titleOf,
    render: ({ entry, recording }, { site }) => oembedJson(entry, recording, site),
  }),
  filesOfEntries<Conference>({
    name: "conference-calendar",
    type: "text/calendar",
    header: { path: `${PAGE_KINDS.conference.path}*.ics`, type: "text/calendar; charset=utf-8" },
    items: (entry) => (entry.type === "conference" ? [entry] : []),
    path: calendarPath,
    title: ({ title, inLanguage }) => typeset(title, inLanguage),
    render: (conference, { site }) => conferenceCalendar(conference, site),
  }),
  filesOfEntries<Series>({
    name: "series-calendar",
    type: "text/calendar",
    // hosts know the ending, and take few rules of headers
    items: (entry) => (entry.type === "series" && entry.conferences.length > 0 ? [entry] : []),
    path: calendarPath,
    title: ({ title, inLanguage }) => typeset(title, inLanguage),
    render: (series, { site }) => seriesCalendar(series, site),
  }),
  singleFile({
    name: "agenda-calendar",
    type: "text/calendar",
    path: AGENDA_CALENDAR,
    isPublished: ({ hasMeetings }) => hasMeetings,
    header: { path: AGENDA_CALENDAR, type: "text/calendar; charset=utf-8", open: true },
    listed: { id: "agenda", format: "iCalendar", title: "calendar" },
    render: agendaCalendar,
  }),
  singleFile({
    name: "atom",
    type: "application/atom+xml",
    path: ATOM,
    title: everything,
    // that of the hub and those below each gathering
    header: { path: "/*/atom.xml", type: "application/atom+xml; charset=utf-8", open: true },
    rel: "alternate",
    listed: { id: "atom", format: "Atom", title: "everything" },
    opml: { version: "ATOM1", title: everything },
    render: atom,
  }),
  singleFile({
    name: "podcast",
    type: "application/rss+xml",
    path: PODCAST,
    isPublished: ({ hasPodcast }) => hasPodcast,
    title: (site, lang) => site.podcast?.title ?? dictionary(lang).feeds.podcast,
    // that of the hub and those of series
    header: { path: "/*/podcast.xml", type: "application/rss+xml; charset=utf-8", open: true },
    rel: "alternate",
    listed: {
      id: "podcast",
      format: "RSS",
      title: "podcast",
      about: (site) => site.podcast?.description,
    },
    opml: {
      version: "RSS2",
      title: (site, lang) => site.podcast?.title ?? `${site.name} · ${dictionary(lang).feeds.podcast}`,
    },
    render: podcast,
  }),
  singleFile({
    name: "opml",
    type: "text/x-opml",
    path: OPML,
    header: { path: OPML, type: "text/x-opml; charset=utf-8", open: true },
    listed: { id: "opml", format: "OPML", title: "opml" },
    render: (hub) => opml(hub, OUTPUTS),
  }),
  singleFile({
    name: "opensearch",
    type: "application/opensearchdescription+xml",
    path: OPENSEARCH,
    header: { path: OPENSEARCH, type: "application/opensearchdescription+xml; charset=utf-8" },
    rel: "search",
    render: openSearch,
  }),
  singleFile({
    name: "webmanifest",
    type: "application/manifest+json",
    path: MANIFEST,
    header: { path: MANIFEST, type: "application/manifest+json" },
    rel: "manifest",
    render: webManifest,
  }),
  filesOfEntries<Gathering>({
    name: "gathering-atom",
    type: "application/atom+xml",
    rel: "alternate",
    items: (entry) =>
      entry.type === "topic" || entry.type === "person" || entry.type === "series" ? [entry] : [],
    path: feedPath,
    title: ({ title, inLanguage }) => typeset(title, inLanguage),
    render: gatheringAtom,
  }),
  filesOfEntries<Series>({
    name: "series-podcast",
    type: "application/rss+xml",
    rel: "alternate",
    items: (entry) => (entry.type === "series" && entry.conferences.some(hasEpisodes) ? [entry] : []),
    path: podcastPath,
    title: ({ title, podcast: about, inLanguage }) => typeset(about?.title ?? title, inLanguage),
    render: seriesPodcast,
  }),
  ...API_OUTPUTS,
  ...(Object.keys(REFERENCE_FORMATS) as ReferenceFormat[]).map((format) =>
    filesOfEntries<Entry>({
      name: `reference-${format.replace(".", "-")}`,
      type: REFERENCE_FORMATS[format].type,
      ...(format === "citation.txt"
        ? {}
        : { header: { path: `/*.${format}`, type: REFERENCE_FORMATS[format].type } }),
      rel: "describedby",
      items: (entry) => [entry],
      path: (entry) => referencePath(entry, format),
      title: () => REFERENCE_FORMATS[format].name,
      render: (entry, { site }) => referenceFile(entry, format, site),
    }),
  ),
  severalFiles({ name: "sitemap", type: "application/xml", texts: (hub) => sitemap(hub) }),
  severalFiles({ name: "json-schemas", type: "application/json", texts: schemaFiles }),
  singleFile({
    name: "robots",
    type: "text/plain",
    path: "/robots.txt",
    render: ({ site }) => robots(site),
  }),
  singleFile({
    name: "headers",
    type: "text/plain",
    path: "/_headers",
    render: (hub) => headersFile(hub, OUTPUTS),
  }),
  singleFile({
    name: "redirects",
    type: "text/plain",
    path: "/_redirects",
    render: redirectsFile,
  }),
];

interface RecordingItem {
  readonly entry: Recorded;
  readonly recording: Recording;
}

function recordingsOf(entry: Entry): readonly RecordingItem[] {
  return isRecorded(entry) ? entry.recordings.map((recording) => ({ entry, recording })) : [];
}

function transcribed(entry: Entry): readonly (RecordingItem & { readonly transcript: Transcript })[] {
  return recordingsOf(entry).flatMap((item) =>
    transcriptsOf(item.recording).map((transcript) => ({ ...item, transcript })),
  );
}

function titleOf({ entry, recording }: RecordingItem): string {
  return typeset(recordingTitle(entry, recording), entry.inLanguage);
}
