/** SubViewer (`.sbv`), in which YouTube gives captions away: a line of two times, then the words. */
import type { ParsedTranscript } from "../types.ts";
import { readCueTime } from "./cue-time.ts";
import { sortCues, toCues } from "./cues.ts";
import { splitLines } from "./lines.ts";

const TIMES = /^\s*(\d+:\d{2}:\d{2}\.\d{1,3}),(\d+:\d{2}:\d{2}\.\d{1,3})\s*$/;

export const isSbv = (lines: readonly string[]): boolean => lines.some((line) => TIMES.test(line));

export function parseSbv(source: string): ParsedTranscript {
  const problems: ParsedTranscript["problems"][number][] = [];
  const raw: { line: number; timing: { start: number; end: number }; words: string[] }[] = [];
  splitLines(source).forEach((text, index) => {
    const times = TIMES.exec(text);
    const [start, end] = [readCueTime(times?.[1] ?? ""), readCueTime(times?.[2] ?? "")];
    if (start !== undefined && end !== undefined)
      raw.push({ line: index + 1, timing: { start, end }, words: [] });
    else raw.at(-1)?.words.push(text.replaceAll("[br]", "\n"));
  });
  const cues = raw.flatMap(({ words, ...one }) =>
    toCues({ ...one, text: words.join("\n") }, "srt", problems),
  );
  return { format: "sbv", cues: sortCues(cues), problems };
}
