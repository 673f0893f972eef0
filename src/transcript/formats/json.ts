/**
 * JSON: what whisper, whisperX and whisper.cpp write, and transcripts of Podcasting 2.0
 * (https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md#json).
 */
import { messages } from "../../i18n/editors/index.ts";
import type { Cue, ParsedTranscript } from "../types.ts";
import { readCueTime } from "./cue-time.ts";
import { sortCues } from "./cues.ts";

type Fields = Readonly<Record<string, unknown>>;

export const isJson = (source: string): boolean => segmentsOf(source) !== undefined;

export function parseJson(source: string): ParsedTranscript {
  const segments = segmentsOf(source) ?? [];
  const said = segments.filter((segment) => wordsOf(segment) !== "");
  const cues = said.flatMap((segment) => toCue(segment) ?? []);
  const lost = said.length - cues.length;
  const problem = { line: 1, ...messages.checks.transcripts.untimed(lost) };
  return { format: "json", cues: sortCues(cues), problems: lost === 0 ? [] : [problem] };
}

/** What is said one after the other; undefined where it is no JSON, or JSON of something else. */
function segmentsOf(source: string): readonly Fields[] | undefined {
  if (!/^\uFEFF?\s*[{[]/.test(source)) return undefined;
  try {
    const data: unknown = JSON.parse(source.replace(/^\uFEFF/, ""));
    const list = Array.isArray(data)
      ? data
      : isFields(data)
        ? (data["segments"] ?? data["transcription"])
        : [];
    if (!Array.isArray(list)) return undefined;
    const segments = list.filter(isFields).filter((one) => typeof (one["text"] ?? one["body"]) === "string");
    return segments.length === 0 ? undefined : segments;
  } catch {
    return undefined;
  }
}

function toCue(segment: Fields): Cue | undefined {
  const start = secondsOf(segment, "start", "startTime", "from");
  if (start === undefined) return undefined;
  const end = secondsOf(segment, "end", "endTime", "to") ?? start;
  const { speaker } = segment;
  const name = typeof speaker === "string" ? speaker.trim() : "";
  return {
    ...{ start, end: Math.max(start, end), text: wordsOf(segment) },
    ...(name === "" ? {} : { speaker: name }),
  };
}

/** Whisper begins each segment with a space. */
const wordsOf = (segment: Fields): string =>
  String(segment["text"] ?? segment["body"] ?? "")
    .replace(/\s+/g, " ")
    .trim();

/** Seconds, from a number of them, from whisper.cpp's milliseconds (`offsets`), or from a time (`timestamps`). */
function secondsOf(segment: Fields, ...names: readonly [string, string, string]): number | undefined {
  const [plain, podcast, own] = names;
  const { offsets, timestamps } = segment;
  const milliseconds = isFields(offsets) ? offsets[own] : undefined;
  if (typeof milliseconds === "number" && milliseconds >= 0) return milliseconds / 1000;
  const value = segment[plain] ?? segment[podcast] ?? (isFields(timestamps) ? timestamps[own] : undefined);
  if (typeof value === "number") return value >= 0 && Number.isFinite(value) ? value : undefined;
  return typeof value === "string" ? readCueTime(value) : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
