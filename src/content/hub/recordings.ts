/** Recordings and decks with what was measured on their files. */

import { inZone } from "../schemas/instant.ts";
import { LICENCES } from "../schemas/licences.ts";
import type { Site } from "../schemas/site.ts";
import type { EntryData } from "../schemas/types.ts";
import { defined } from "./defined.ts";
import type { AudioSource, Chapter, Deck, Recording, Slide, SlideCue, Transcript } from "./model.ts";
import type { ContentSources } from "./sources.ts";

type ConferenceData = EntryData<"conference">;
type RecordingData = ConferenceData["recordings"][number];
type DeckData = ConferenceData["decks"][number];

/** Widths in pixels of the pictures made of each slide. */
export const SLIDE_WIDTHS = [480, 1280] as const;

/** Public path of the picture of a slide; the address changes with the PDF's bytes, so it may be cached for ever. */
export function slideImagePath(sha256: string, n: number, width: number): string {
  return `/media/slides/${sha256.slice(0, 12)}/${n}-${width}.webp`;
}

export function resolveRecording(
  data: ConferenceData,
  index: number,
  sources: ContentSources,
  site: Site,
): Recording {
  const recording = data.recordings[index];
  if (recording === undefined) throw new RangeError(`no recording ${index}`);
  const zone = data.timeZone ?? site.timeZone;
  const encodings = recording.sources.map((source) => resolveSource(source, sources));
  const seconds = encodings.find((source) => source.seconds !== undefined)?.seconds;
  const peaks = recording.sources.flatMap(({ url }) => {
    const lock = sources.locks.get(url);
    return lock?.kind === "audio" && lock.peaks !== undefined ? [lock.peaks] : [];
  })[0];
  const transcript = resolveTranscript(recording, index, sources, zone);
  return {
    id: recording.id,
    first: index === 0,
    title: recording.title ?? data.title,
    sources: encodings,
    ...defined({ seconds, transcript, peaks, consent: recording.consent }),
    ...(recording.recordedAt === undefined ? {} : { recordedAt: inZone(recording.recordedAt, zone) }),
    publishedAt: inZone(recording.publishedAt ?? data.publishedAt, zone),
    licence: LICENCES[recording.licence ?? data.licence ?? site.licence],
    chapters: withEnds<Omit<Chapter, "end">>(recording.chapters, seconds),
    cues: withEnds<Omit<SlideCue, "end">>(recording.cues, seconds),
    voices: recording.voices,
    synthetic: recording.synthetic,
  };
}

function resolveSource(source: RecordingData["sources"][number], sources: ContentSources): AudioSource {
  const lock = sources.locks.get(source.url);
  if (lock?.kind === "audio") {
    const { type, bytes, seconds, codec, bitrate } = lock;
    return { url: source.url, type, bytes, seconds, codec, bitrate };
  }
  return {
    url: source.url,
    type: source.type ?? guessType(source.url),
    ...defined({ bytes: source.bytes ?? sources.files.get(source.url), seconds: source.seconds }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  opus: "audio/ogg",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  aac: "audio/aac",
  flac: "audio/flac",
  wav: "audio/wav",
  webm: "audio/webm",
};

/** Media type by file name, where nobody measured or said it. */
function guessType(url: string): string {
  const extension = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(url)?.[1]?.toLowerCase() ?? "";
  return TYPES[extension] ?? "audio/mpeg";
}

function resolveTranscript(
  recording: RecordingData,
  index: number,
  sources: ContentSources,
  zone: string,
): Transcript | undefined {
  const { transcript } = recording;
  if (transcript === undefined) return undefined;
  const { file, status, reviewedBy, reviewedAt } = transcript;
  return {
    file,
    status,
    ...defined({ bytes: sources.files.get(file), reviewedBy }),
    ...(reviewedAt === undefined ? {} : { reviewedAt: inZone(reviewedAt, zone) }),
    paragraphs: sources.transcript(file, index === 0 ? undefined : recording.id),
  };
}

/** In the order of time, each with the start of the next as its end. */
function withEnds<T extends { at: number }>(
  items: readonly object[],
  seconds: number | undefined,
): (T & { end?: number })[] {
  const sorted = [...(items as readonly T[])].sort((a, b) => a.at - b.at);
  return sorted.map((item, index) => ({ ...item, ...defined({ end: sorted[index + 1]?.at ?? seconds }) }));
}

export function resolveDeck(deck: DeckData, sources: ContentSources): Deck {
  const lock = sources.locks.get(deck.file);
  const measured = lock?.kind === "deck" ? lock : undefined;
  const slides = (measured?.pages ?? []).map((page): Slide => {
    const own = deck.pages.find(({ n }) => n === page.n);
    return {
      n: page.n,
      width: page.width,
      height: page.height,
      ...defined({ title: page.title, text: own?.text, alt: own?.alt }),
      blocks: page.blocks,
      images: SLIDE_WIDTHS.map((width) => ({
        src: slideImagePath(measured?.sha256 ?? "", page.n, width),
        width,
      })),
    };
  });
  const { id, file, title, creators } = deck;
  return {
    id,
    file,
    title,
    creators,
    slides,
    ...defined({ bytes: measured?.bytes ?? sources.files.get(file) }),
  };
}
