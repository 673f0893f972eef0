/** Recordings and decks with what was measured on their files. */

import { formatOf, formatOfName } from "../../../text/index.ts";
import { inZone } from "../../schemas/instant.ts";
import { licenceOf } from "../../schemas/licences.ts";
import type { SiteSettings } from "../../schemas/site.ts";
import type { EntryData } from "../../schemas/types.ts";
import { defined } from "../defined.ts";
import { mainLang } from "../model.ts";
import type { ContentSources } from "../sources.ts";
import { uuidV5 } from "../uuid.ts";

type RecordedData = EntryData<"article"> | EntryData<"conference">;
type RecordingData = RecordedData["recordings"][number];
type DeckData = RecordedData["decks"][number];

interface RecordingContext {
  readonly sources: ContentSources;
  readonly site: SiteSettings;
  /** Identity of the entry. */
  readonly id: string;
  /** IANA time zone of its dates. */
  readonly timeZone: string;
}

/** Widths in pixels of the pictures made of each slide: in lists, on telephones, as large as a screen. */
export const SLIDE_WIDTHS = [480, 800, 1280] as const;

/** Public path of the picture of a slide; the address changes with the PDF's bytes, so it may be cached for ever. */
export function slideImagePath(sha256: string, n: number, width: number): string {
  return `/media/slides/${sha256.slice(0, 12)}/${n}-${width}.webp`;
}

/** @param index among the recordings of its entry, from 0 */
export function resolveRecording(
  recording: RecordingData,
  index: number,
  entry: RecordedData,
  { sources, site, timeZone, id }: RecordingContext,
): object {
  const { recordedAt, licence = entry.licence ?? site.licence } = recording;
  const { lang = mainLang(site) } = entry;
  const { transcript, transcripts } = spokenFirst(recording, lang);
  const read = (one: SaidTranscript, own: string): object => {
    const prefix = [...(index === 0 ? [] : [recording.id]), ...(own === lang ? [] : [own])].join("-");
    return { ...resolveTranscript(one, prefix === "" ? undefined : prefix, sources, timeZone), lang: own };
  };
  const encodings = recording.sources.map((source) => resolveSource(source, sources));
  const seconds = encodings.find((source) => source.seconds !== undefined)?.seconds;
  const peaks = recording.sources
    .map(({ url }) => sources.locks.get(url))
    .map((lock) => (lock?.kind === "audio" ? lock.peaks : undefined))
    .find((values) => values !== undefined);
  return {
    ...recording,
    guid: recording.guid ?? uuidV5(id, recording.id),
    first: index === 0,
    title: recording.title ?? entry.title,
    sources: encodings,
    ...defined({ seconds, peaks }),
    ...(recordedAt === undefined ? {} : { recordedAt: inZone(recordedAt, timeZone) }),
    publishedAt: inZone(recording.publishedAt ?? entry.publishedAt, timeZone),
    licence: licenceOf(licence),
    ...(transcript === undefined ? {} : { transcript: read(transcript, lang) }),
    transcripts: transcripts.map((one) => read(one, one.lang)),
    chapters: withEnds(recording.chapters, seconds),
    cues: withEnds(recording.cues, seconds),
  };
}

type SourceData = RecordingData["sources"][number];

function resolveSource(source: SourceData, sources: ContentSources): SourceData {
  const lock = sources.locks.get(source.url);
  if (lock?.kind === "audio") {
    const { type, bytes, seconds, codec, bitrate, remote } = lock;
    const whole = remote?.ranges === false ? { seekable: false } : {};
    return { ...source, ...{ type, bytes, seconds, codec, bitrate }, ...whole };
  }
  const bytes = source.bytes ?? sources.files.get(source.url);
  const type = source.type ?? formatOfName(source.url)?.type ?? formatOf(".mp3").type;
  return { ...source, type, ...defined({ bytes }) };
}

type SaidTranscript = NonNullable<RecordingData["transcript"]>;

/** The transcript in the language that is spoken, wherever it stands, and the others. */
function spokenFirst(
  { transcript, transcripts }: RecordingData,
  lang: string,
): { readonly transcript: SaidTranscript | undefined; readonly transcripts: RecordingData["transcripts"] } {
  const spoken = transcript ?? transcripts.find((one) => one.lang === lang);
  return { transcript: spoken, transcripts: transcripts.filter((one) => one !== spoken) };
}

/** @param prefix of the ids of its paragraphs, where it is not of the first recording, or in another language */
function resolveTranscript(
  transcript: SaidTranscript,
  prefix: string | undefined,
  sources: ContentSources,
  timeZone: string,
): object {
  const { file, reviewedAt } = transcript;
  return {
    ...transcript,
    ...defined({ bytes: sources.files.get(file) }),
    ...(reviewedAt === undefined ? {} : { reviewedAt: inZone(reviewedAt, timeZone) }),
    paragraphs: sources.transcript(file, prefix),
  };
}

/** In the order of time, each with the start of the next as its end. */
function withEnds(items: readonly { readonly at: number }[], seconds: number | undefined): object[] {
  const sorted = [...items].sort((a, b) => a.at - b.at);
  return sorted.map((item, index) => ({ ...item, ...defined({ end: sorted[index + 1]?.at ?? seconds }) }));
}

export function resolveDeck({ pages, ...deck }: DeckData, sources: ContentSources): object {
  const lock = sources.locks.get(deck.file);
  const measured = lock?.kind === "deck" ? lock : undefined;
  return {
    ...deck,
    ...defined({ bytes: measured?.bytes ?? sources.files.get(deck.file), sha256: measured?.sha256 }),
    slides:
      measured?.pages.map(({ text: _, ...page }) => ({
        ...page,
        ...pages.find(({ n }) => n === page.n),
        images: SLIDE_WIDTHS.map((width) => ({ src: slideImagePath(measured.sha256, page.n, width), width })),
      })) ?? [],
  };
}
