/**
 * JSON: what whisper, whisperX, whisper.cpp, video sites, editing software and transcription services write, and
 * transcripts of Podcasting 2.0
 * (https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md#json). Each has names of its
 * own; what they share is a list of words with their times, somewhere.
 */
import type { ParsedTranscript } from "../types.ts";
import { wordsIn } from "./markup.ts";
import { ofSegments, readAnyTime, type TimedWords } from "./segments.ts";

export type Fields = Readonly<Record<string, unknown>>;

const TEXT =
  "text body transcript punctuated_word word utf8 display DisplayText Display sentence segment caption value content".split(
    " ",
  );
const START = "start startTime start_time startOffset begin from ts data_start".split(" ");
const END = "end endTime end_time endOffset to end_ts data_end".split(" ");
const LENGTH = ["duration", "dur"];
const START_MS = ["tStartMs", "startMs", "start_ms", "offsetMilliseconds"];
const END_MS = ["endMs", "end_ms"];
const LENGTH_MS = ["dDurationMs", "durationMs", "duration_ms", "durationMilliseconds"];
/** Ten-millionths of a second. */
const START_TICKS = ["offsetInTicks", "Offset"];
const LENGTH_TICKS = ["durationInTicks", "Duration"];
const TICKS_A_MS = 10_000;
const SPEAKER = "speaker speaker_name speakerName speaker_label speakerLabel speaker_id spk_id".split(" ");
/** Several readings of the same words, the likeliest first. */
const READINGS: ReadonlySet<string> = new Set(["alternatives", "nBest", "NBest"]);
/** Lists of words inside of what is said. */
const WORDS = ["words", "elements", "segs", "tokens", "sentences", "result", ...READINGS];
/** Names of lists whose parts are single words. */
const WORD_LISTS: ReadonlySet<string> = new Set([
  "words",
  "word_segments",
  "items",
  "elements",
  "results",
  "result",
]);
/** How many times the words of another list a list has that is read in its place. */
const CLEARLY_MORE = 1.1;
/** Seconds without a word after which a sentence has ended. */
const SILENCE = 2;
/** How many lists stand inside one another at most. */
const DEEPEST = 8;

export const isJson = (source: string): boolean => segmentsOf(source) !== undefined;

export function parseJson(source: string): ParsedTranscript {
  return ofSegments("json", segmentsOf(source) ?? []);
}

/** What is said one after the other; undefined where it is no JSON, or JSON of something else. */
function segmentsOf(source: string): readonly TimedWords[] | undefined {
  const data = read(source);
  if (data === undefined) return undefined;
  const typed = isFields(data) ? typedWords(data["text"]) : [];
  if (typed.length > 0) return typed;
  const names = namesOf(data);
  let best:
    | { readonly segments: readonly TimedWords[]; readonly words: number; readonly voices: number }
    | undefined;
  for (const [name, list] of listsIn(data, "", 0)) {
    const parts = list.flatMap((one) => segmentOf(one, names) ?? []);
    const groups = WORD_LISTS.has(name) ? sentences(parts) : parts.map((part) => [part]);
    const segments = groups.map(joinedSegment);
    if (!segments.some(({ start }) => start !== undefined)) continue;
    const words = segments.reduce((count, { text }) => count + text.split(" ").length, 0);
    const voices = new Set(segments.flatMap(({ speaker }) => speaker ?? [])).size;
    const isBetter =
      best === undefined ||
      words > best.words * CLEARLY_MORE ||
      (words >= best.words && voices > best.voices);
    if (isBetter) best = { segments, words, voices };
  }
  return best?.segments ?? untimed(data);
}

const STAMP = /<span\b[^>]*\bdata-timestamp="([^"]*)"[^>]*>.*?<\/span>/s;

/** What is typed beside a player: HTML in which each time is an element (oTranscribe, `.otr`). */
function typedWords(html: unknown): readonly TimedWords[] {
  const [before = "", ...parts] = typeof html === "string" ? html.split(STAMP) : [];
  if (parts.length === 0) return [];
  const words = (text: string): string => wordsIn(text.replace(/<\/?(?:p|div|br)\b[^>]*>/g, " ")).trim();
  const segments: TimedWords[] = [{ start: undefined, end: undefined, text: words(before) }];
  for (let n = 0; n < parts.length; n += 2)
    segments.push({ start: readAnyTime(Number(parts[n])), end: undefined, text: words(parts[n + 1] ?? "") });
  return segments;
}

/** The one list of a file that has no time. */
function untimed(data: unknown): readonly TimedWords[] | undefined {
  const list = isFields(data) ? (data["segments"] ?? data["transcription"]) : data;
  if (!Array.isArray(list)) return undefined;
  const parts = list.filter(isFields).flatMap((one) => segmentOf(one, new Map()) ?? []);
  const segments = parts.map((part) => joinedSegment([part]));
  return segments.length === 0 ? undefined : segments;
}

/** JSON, JSON with Python's numbers that are none, or a line of JSON for each part. */
function read(source: string): unknown {
  const text = source.replace(/^\uFEFF/, "").trim();
  if (!/^[{[]/.test(text)) return undefined;
  const ways = [
    () => JSON.parse(text),
    () => JSON.parse(text.replace(/([:,[]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "$1null")),
    () =>
      text
        .split(/[\r\n]+/)
        .filter((line) => line.trim() !== "")
        .map((line): unknown => JSON.parse(line)),
  ];
  for (const way of ways)
    try {
      return way() as unknown;
    } catch {
      // the next way
    }
  return undefined;
}

/** Lists of objects with the name of the field that holds each; those that parts of one list hold are one as well. */
function* listsIn(data: unknown, name: string, depth: number): Generator<[string, readonly Fields[]]> {
  if (depth > DEEPEST) return;
  if (Array.isArray(data)) {
    const list = data.filter(isFields);
    if (list.length > 0) yield [name, list];
    if (list.length > 1) yield* together(list);
    for (const one of list) yield* listsIn(one, name, depth + 1);
  } else if (isFields(data))
    for (const [field, value] of Object.entries(data)) yield* listsIn(value, field, depth + 1);
}

function* together(list: readonly Fields[]): Generator<[string, readonly Fields[]]> {
  for (const field of new Set(list.flatMap(Object.keys))) {
    const parts = list.flatMap((one) => one[field]).filter(isFields);
    if (parts.length > 1 && !READINGS.has(field)) yield [field, parts];
  }
}

/** `speakers: [{ id, name }]` */
function namesOf(data: unknown): ReadonlyMap<string, string> {
  const list = isFields(data) ? data["speakers"] : undefined;
  const known = Array.isArray(list) ? list.filter(isFields) : [];
  return new Map(
    known.flatMap(({ id, name }) =>
      typeof name === "string" && name.trim() !== "" && id !== undefined ? [[String(id), name]] : [],
    ),
  );
}

interface Part extends TimedWords {
  /** A sign after a word, which no time goes with. */
  readonly isSign: boolean;
}

function segmentOf(one: Fields, names: ReadonlyMap<string, string>, depth = 0): Part | undefined {
  if (depth > DEEPEST) return undefined;
  const inside = WORDS.flatMap((name) => {
    const list = one[name];
    const found = Array.isArray(list) ? list.filter(isFields) : [];
    return found.length === 0 ? [] : [READINGS.has(name) ? found.slice(0, 1) : found];
  })[0];
  const first = inside?.[0];
  const own = TEXT.map((name) => one[name]).find((value) => typeof value === "string");
  const parts = inside?.flatMap((part) => segmentOf(part, names, depth + 1) ?? []) ?? [];
  const text = typeof own === "string" ? own : joined(parts);
  if (typeof own !== "string" && parts.length === 0) return undefined;
  const [from, to] = pairOf(one);
  const start =
    timeOf(one, START, START_MS, "from") ??
    ticksOf(one, START_TICKS) ??
    readAnyTime(isoOf(one["offset"]) ?? from) ??
    parts.find((part) => part.start !== undefined)?.start;
  const length = ticksOf(one, LENGTH_TICKS) ?? timeOf(one, LENGTH, LENGTH_MS);
  const end =
    timeOf(one, END, END_MS, "to") ??
    readAnyTime(to) ??
    (start !== undefined && length !== undefined ? start + length : undefined) ??
    parts.findLast((part) => part.end !== undefined)?.end;
  const isSign = /^\s*[.,;:!?…]+\s*$/.test(text);
  const speaker = voiceOf(one, names) ?? (first === undefined ? undefined : voiceOf(first, names));
  return { start, end, text: spacesAsOne(text, isSign), speaker, isSign };
}

/** Spaces at the ends say how words are joined, but before a sign. */
const spacesAsOne = (text: string, isSign: boolean): string =>
  (isSign ? text.trimStart() : text).replace(/\s+/g, " ");

function joined(parts: readonly Part[]): string {
  const spaced = parts.slice(1).some(({ text, isSign }) => !isSign && /^\s|\s$/.test(text));
  return parts.map(({ text, isSign }, n) => (n === 0 || isSign || spaced ? text : ` ${text}`)).join("");
}

function joinedSegment(group: readonly Part[]): TimedWords {
  const timed = group.filter(({ start }) => start !== undefined);
  return {
    start: timed[0]?.start,
    end: timed.at(-1)?.end,
    text: joined(group).replace(/\s+/g, " ").trim(),
    speaker: group[0]?.speaker,
  };
}

/** Single words as what is said between two full stops, voices or silences. */
function sentences(words: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    const silence = (word.start ?? 0) - (last?.end ?? last?.start ?? 0);
    const isNext = last !== undefined && last.speaker === word.speaker && silence < SILENCE;
    if (last !== undefined && (word.isSign || (isNext && !/[.!?…]\s*$/.test(last.text))))
      groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups;
}

function voiceOf(one: Fields, names: ReadonlyMap<string, string>): string | undefined {
  const value = SPEAKER.map((name) => one[name]).find((it) => it !== undefined && it !== null);
  const voice = isFields(value) ? (value["name"] ?? value["id"]) : value;
  if (typeof voice !== "string" && typeof voice !== "number") return undefined;
  const known = names.get(String(voice));
  return known ?? (/^(?:\d{1,3}|[A-Z])$/.test(String(voice)) ? `Speaker ${voice}` : String(voice));
}

const ticksOf = (one: Fields, names: readonly string[]): number | undefined => {
  const value = names.map((name) => one[name]).find((it) => typeof it === "number" && it >= 0);
  return typeof value === "number" ? value / TICKS_A_MS / 1000 : undefined;
};

/** `timestamp: [0.5, 0.9]`, the last without an end in some. */
function pairOf({ timestamp }: Fields): readonly unknown[] {
  return Array.isArray(timestamp) ? timestamp : [];
}

/** Numbers of this name are seconds in some, thousandths or places in a text in others; only texts say what they are. */
const isoOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Seconds, from a field of seconds or of thousandths, or from whisper.cpp's `offsets` and `timestamps`. */
function timeOf(
  one: Fields,
  seconds: readonly string[],
  thousandths: readonly string[],
  own?: "from" | "to",
): number | undefined {
  const { offsets, timestamps } = one;
  const exact = [
    ...thousandths.map((name) => one[name]),
    isFields(offsets) && own !== undefined ? offsets[own] : undefined,
  ]
    .map((value) => (typeof value === "string" ? Number(value) : value))
    .find((value) => typeof value === "number" && value >= 0);
  if (typeof exact === "number") return exact / 1000;
  const plain = seconds.map((name) => one[name]).find((value) => value !== undefined && value !== null);
  return readAnyTime(plain ?? (isFields(timestamps) && own !== undefined ? timestamps[own] : undefined));
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
