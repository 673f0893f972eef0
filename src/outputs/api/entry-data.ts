/** An entry as data: what the content API publishes of it. */
import {
  type Deck,
  defined,
  type Entry,
  type Hub,
  isRecorded,
  type PresentContext,
  publishedType,
  type Recorded,
  type Recording,
  type Site,
  type Slide,
  type Transcript,
} from "../../content/index.ts";
import { markdownText } from "../../markdown/index.ts";
import type { Cue } from "../../transcript/index.ts";
import {
  absolute,
  recordingPath,
  TRANSCRIPT_FORMATS,
  type TranscriptFormatName,
  transcriptPath,
} from "../addresses.ts";
import { updatedAt } from "../dates.ts";
import { bodyHtml } from "../feeds/content-html.ts";
import { apiEntryPath } from "./addresses.ts";

/** An entry in full, with its text as HTML, transcripts and words of slides. */
export function entryData(entry: Entry, hub: Hub): object {
  const { site } = hub;
  const { full } = publishedType(entry.type);
  const more = isRecorded(entry) ? recordedData(entry) : {};
  // the HTML has the words of such links, and not their addresses
  const body = entry.unlinked === undefined ? entry.body : undefined;
  const source = beside(entry, { ...addressesOf(entry), ...more, body, html: bodyHtml(entry, hub) });
  return full(source, contextOf(site)) as object;
}

/** An entry as lists show it. */
export function entrySummary(entry: Entry, site: Site): object {
  return publishedType(entry.type).summary(beside(entry, addressesOf(entry)), contextOf(site)) as object;
}

/** The entry with more fields; none of its own is read before somebody asks for it. */
const beside = (entry: Entry, more: object): object =>
  Object.create(entry, Object.getOwnPropertyDescriptors(more)) as object;

const addressesOf = (entry: Entry): object => ({
  url: entry.path,
  lang: entry.inLanguage,
  api: apiEntryPath(entry),
  ...(entry.type === "link" ? { target: entry.url } : {}),
  ...defined({ modifiedAt: updatedAt(entry) }),
});

const contextOf = (site: Site): PresentContext => ({
  reference: (entry) => ({
    id: entry.id,
    type: entry.type,
    title: entry.title,
    url: absolute(site, entry.path),
    api: absolute(site, apiEntryPath(entry)),
  }),
  address: (pathOrUrl) => absolute(site, pathOrUrl),
});

function recordedData(entry: Recorded): object {
  return {
    recordings: entry.recordings.map((recording) => recordingData(entry, recording)),
    decks: entry.decks.map((deck) => ({ ...deck, slides: deckSlides(deck, entry) })),
  };
}

function recordingData(entry: Recorded, recording: Recording): object {
  const { transcript, transcripts, chapters } = recording;
  return {
    ...recording,
    url: recordingPath(entry, recording),
    chapters: chapters.map((chapter) => ({
      ...chapter,
      moment: recordingPath(entry, recording, chapter.at),
    })),
    ...(transcript === undefined ? {} : { transcript: transcriptData(entry, recording, transcript) }),
    transcripts: transcripts.map((one) => transcriptData(entry, recording, one)),
  };
}

function transcriptData(entry: Recorded, recording: Recording, transcript: Transcript): object {
  const { lang, paragraphs } = transcript;
  return {
    ...transcript,
    files: Object.fromEntries(
      FORMATS.map((format) => [format, transcriptPath(entry, recording, format, lang)]),
    ),
    moments: paragraphs.map((paragraph) => ({ ...paragraph, url: `${entry.path}#${paragraph.id}` })),
    cues: paragraphs.flatMap(({ speaker, cues, ...paragraph }): readonly Cue[] =>
      (cues ?? [paragraph]).map((cue) => ({ ...defined({ speaker }), ...cue })),
    ),
  };
}

const FORMATS = Object.keys(TRANSCRIPT_FORMATS) as TranscriptFormatName[];

const deckSlides = ({ slides }: Deck, { inLanguage }: Recorded): readonly object[] =>
  slides.map((slide) => ({ ...slide, text: slideText(slide, inLanguage) }));

/** An editor's words, else those of the PDF, one block a line. */
function slideText({ text, blocks }: Slide, lang: string): string {
  if (text !== undefined) return markdownText(text, lang);
  return blocks.map((block) => (block.kind === "list" ? block.items.join("\n") : block.text)).join("\n");
}
