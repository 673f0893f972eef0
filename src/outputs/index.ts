/** The door of `outputs`: everything published that is not a page for readers, each a pure function of the Hub. */
export {
  AGENDA_CALENDAR,
  ATOM,
  absolute,
  calendarPath,
  canonicalUrl,
  chaptersPath,
  feedPath,
  MANIFEST,
  OPENSEARCH,
  OPML,
  PODCAST,
  recordingPath,
  SCHEMAS,
  SITEMAP,
  TRANSCRIPT_FORMATS,
  type TranscriptFormatName,
  transcriptPath,
} from "./addresses.ts";
export { atom, type Gathering, gatheringAtom } from "./atom.ts";
export { type Attribution, attribution, recordingAttribution } from "./attribution.ts";
export { agendaCalendar, conferenceCalendar } from "./calendar.ts";
export { chaptersJson, hasChapters } from "./chapters.ts";
export { citation, recordingCitation } from "./citation.ts";
export { adminManifest, type JsonFile, openSearch, robots, schemaFiles, webManifest } from "./discovery.ts";
export { type HeaderRule, headerRules, headersFile } from "./headers.ts";
export { entryJsonLd, type Step, siteJsonLd } from "./json-ld/index.ts";
export { citationMeta, type MetaTag } from "./meta.ts";
export { opml } from "./opml.ts";
export { podcast, podcastGuid } from "./podcast.ts";
export { hostProblems, redirectsFile } from "./redirects.ts";
export { type SitemapFile, sitemap } from "./sitemap.ts";
export { transcriptFile } from "./transcripts.ts";
