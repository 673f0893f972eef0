/** What the structured formats have in common: somebody says words at a time. */
import { messages } from "../../i18n/editors/index.ts";
import { parseTimecode } from "../../text/index.ts";
import type { Cue, ParsedTranscript, TranscriptFormat } from "../types.ts";
import { readCueTime } from "./cue-time.ts";
import { sortCues, withEnds } from "./cues.ts";
import { isBlank } from "./lines.ts";

/** Times in seconds; undefined where they cannot be read. */
export interface TimedWords {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly text: string;
  readonly speaker?: string | undefined;
}

/** Words a second below which nobody speaks: whole numbers were thousandths then. */
const SLOWEST = 0.02;

/** Segments as cues in the order of time; those without a time are counted in one problem. */
export function ofSegments(format: TranscriptFormat, segments: readonly TimedWords[]): ParsedTranscript {
  const said = inSeconds(segments.filter(({ text }) => !isBlank(text)));
  const cues = said.flatMap(({ start, end, text, speaker = "" }): Cue[] => {
    if (start === undefined) return [];
    const name = speaker.trim();
    return [
      {
        start,
        end: end === undefined || end <= start ? -1 : end,
        text,
        ...(name === "" ? {} : { speaker: name }),
      },
    ];
  });
  const lost = said.length - cues.length;
  const problem = { line: 1, ...messages.checks.transcripts.untimed(lost) };
  return { format, cues: withEnds(sortCues(cues)), problems: lost === 0 ? [] : [problem] };
}

/** Tools count in seconds or in thousandths, and few say so. */
function inSeconds(segments: readonly TimedWords[]): readonly TimedWords[] {
  const timed = segments.filter(({ start }) => start !== undefined);
  const times = timed.flatMap(({ start = 0, end = start }) => [start, end]);
  if (times.length === 0 || !times.every(Number.isInteger)) return segments;
  const last = times.reduce((a, b) => Math.max(a, b));
  const first = times.reduce((a, b) => Math.min(a, b));
  const words = timed.reduce((count, { text }) => count + text.trim().split(/\s+/).length, 0);
  if (last - first < 1000 || words / (last - first) >= SLOWEST) return segments;
  const inThousandths = (time: number | undefined) => (time === undefined ? undefined : time / 1000);
  return segments.map((one) => ({
    ...one,
    start: inThousandths(one.start),
    end: inThousandths(one.end),
  }));
}

/** Seconds of a time as a program writes it: a number, `00:01:02.5`, `00:01:02:12` with pictures, `12.5s`, `PT1M2.5S` (ISO 8601). */
export function readAnyTime(value: unknown): number | undefined {
  if (typeof value === "number") return value >= 0 && Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const duration = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text);
  if (duration !== null) {
    const [, hours = 0, minutes = 0, seconds = 0] = duration;
    return 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
  }
  return readCueTime(text) ?? readCueTime(text.replaceAll(";", ":")) ?? parseTimecode(text);
}
