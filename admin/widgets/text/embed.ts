/** What a text plays or shows of the hub: found in its index, and written as a line of the text. */
import type { HubData, IndexedEntry } from "../../../src/cms/index.ts";
import { ENTRY_TYPES, isRecordedType, type RecordedType } from "../../../src/content/index.ts";
import { type EmbedKind, type EmbedRef, readDirective } from "../../../src/markdown/index.ts";
import { formatMoment, words } from "../../../src/text/index.ts";
import { parseTranscript } from "../../../src/transcript/index.ts";
import { openDraft } from "../../decap/index.ts";
import { entryCalled, type HubStore } from "../../shell/hub.ts";
import { type KnownRecording, recordingAt } from "../listen/recording.ts";

/** A recording of an entry of the hub. */
export interface HeldRecording extends KnownRecording {
  readonly entry: IndexedEntry;
  /** Whether it goes without saying which one is meant. */
  readonly first: boolean;
  /** Public path of what is written of it. */
  readonly transcript: string | undefined;
}

/** Words that are said from one second to another. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function recordingsOf(entry: IndexedEntry): readonly HeldRecording[] {
  const { recordings } = entry.data;
  if (!Array.isArray(recordings)) return [];
  return recordings.map((values: { readonly transcript?: { readonly file?: unknown } }, at) => {
    const file = values.transcript?.file;
    return {
      ...recordingAt(entry.data, ["recordings", at]),
      entry,
      first: at === 0,
      transcript: typeof file === "string" && file !== "" ? file : undefined,
    };
  });
}

/** What a line means, in the index; undefined where it cannot be read, or names nothing that is online. */
export function embedOf(
  line: string,
  data: HubData,
): { readonly kind: EmbedKind; readonly ref: EmbedRef; readonly entry: IndexedEntry } | undefined {
  const read = readDirective(line);
  if ("problem" in read) return undefined;
  const entry = entryCalled(data, read.ref.type, read.ref.slug);
  return entry === undefined ? undefined : { ...read, entry };
}

/** Entries that have something to hear or to leaf through. */
export function recordedIn(data: HubData, has: "recordings" | "decks"): readonly IndexedEntry[] {
  return data.entries.filter(({ type, data: values }) => {
    const list = values[has];
    return isRecordedType(type) && Array.isArray(list) && list.length > 0;
  });
}

const target = ({ type, slug }: IndexedEntry): string =>
  `${ENTRY_TYPES[type as RecordedType].folder}/${slug}`;

export function momentLine({ entry, id, first }: HeldRecording, start: number, end: number): string {
  return `moment ${target(entry)} ${formatMoment({ start, end, ...(first ? {} : { recording: id }) })}`;
}

export function slideLine(entry: IndexedEntry, deck: string, n: number): string {
  return `slide ${target(entry)} ${deck} ${n}`;
}

/** What is said in a recording; nothing where that is not written, or cannot be had. */
export async function saidIn({ transcript }: HeldRecording, hub: HubStore): Promise<readonly Said[]> {
  if (transcript === undefined) return [];
  const blob = await fileOf(transcript, hub);
  if (blob === undefined) return [];
  return parseTranscript(await blob.text(), { name: transcript.split("/").at(-1) ?? "" }).cues;
}

async function fileOf(path: string, hub: HubStore): Promise<Blob | undefined> {
  if (hub.data().media[path]?.online === true) {
    const response = await fetch(path).catch(() => undefined);
    if (response?.ok === true) return response.blob();
  }
  return openDraft.read(path);
}

/** Words from one second to another, as they are quoted. */
export function wordsBetween(said: readonly Said[], start: number, end: number): string {
  return said
    .filter((cue) => cue.end > start && cue.start < end)
    .map(({ text }) => onOneLine(text))
    .join(" ");
}

/** Words by which the beginning and the end of a sentence are known again. */
const KNOWN_WORDS = 4;

/** From where to where a sentence is said, that is heard after a second; undefined where it is not. */
export function whenSaid(
  said: readonly Said[],
  sentence: string,
  after: number,
): Pick<Said, "start" | "end"> | undefined {
  const asked = words(sentence);
  const heard = said
    .filter(({ end }) => end > after)
    .flatMap((cue) => words(cue.text).map((word) => ({ word, cue })));
  const placeOf = (some: readonly string[], from: number) =>
    heard.findIndex((_, at) => at >= from && some.every((word, n) => heard[at + n]?.word === word));
  const [opening, closing] = [asked.slice(0, KNOWN_WORDS), asked.slice(-KNOWN_WORDS)];
  const first = opening.length === 0 ? -1 : placeOf(opening, 0);
  const last = first === -1 ? -1 : placeOf(closing, first);
  const [from, to] = [heard[first]?.cue, heard[last + closing.length - 1]?.cue];
  return from === undefined || last === -1 || to === undefined
    ? undefined
    : { start: from.start, end: to.end };
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
