/** The door of `outputs`: everything published that is not a page for readers, each a pure function of the Hub. */
export {
  AGENDA_CALENDAR,
  absolute,
  calendarPath,
  embedPath,
  movedPagePath,
  OPML,
  oembedPath,
  PODCAST,
  podcastPath,
  recordingPath,
  SCHEMAS,
  TRANSCRIPT_FORMATS,
  type TranscriptFormatName,
  transcriptPath,
} from "./addresses.ts";
export { type Attribution, attribution, recordingAttribution } from "./attribution.ts";
export { agendaCalendar, conferenceCalendar, seriesCalendar } from "./calendar.ts";
export {
  type Card,
  cardPath,
  cardsOf,
  podcastCard,
  seriesPodcastCard,
  shareCard,
  shownCard,
} from "./cards.ts";
export { citation, recordingCitation } from "./citation.ts";
export { voicesHeard } from "./credits.ts";
export { occasionText } from "./dates.ts";
export {
  adminManifest,
  FAVICON,
  ICONS,
  openSearch,
  robots,
  schemaFiles,
  TOUCH_ICON,
  webManifest,
} from "./discovery.ts";
export { atom, gatheringAtom } from "./feeds/atom.ts";
export { chaptersJson, hasChapters } from "./feeds/chapters.ts";
export { OEMBED_TYPE } from "./feeds/oembed.ts";
export { opml } from "./feeds/opml.ts";
export { podcast, podcastGuid, seriesPodcast } from "./feeds/podcast.ts";
export { adminMetaPolicy, readerMetaPolicy } from "./host/csp.ts";
export { type HeaderRule, headerRules, headersFile } from "./host/headers.ts";
export { hostProblems, redirectsFile } from "./host/redirects.ts";
export { entryJsonLd, siteJsonLd } from "./json-ld/index.ts";
export { citationMeta } from "./meta.ts";
export type { Output } from "./output.ts";
export { entryLinks, LISTED_OUTPUTS, type OutputLink, outputLinks } from "./output-links.ts";
export type { RegisteredOutput } from "./output-spec.ts";
export { REFERENCE_FORMATS, recordingReference, referencePath } from "./references.ts";
export { OUTPUTS } from "./registry.ts";
export { sitemap } from "./sitemap.ts";
export { transcriptFile } from "./transcripts.ts";
