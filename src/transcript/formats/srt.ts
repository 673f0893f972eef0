/** SubRip (SRT): no standard, so read by what its files have in common: a number, a timing line, text. */

import { messages } from "../../i18n/editors/index.ts";
import type { ParsedTranscript, TranscriptProblem } from "../types.ts";
import { looksLikeTiming, readTiming } from "./cue-time.ts";
import { brokenTiming, type RawCue, readOnce, sortCues, toCues } from "./cues.ts";
import { isBlank, quoted, splitLines } from "./lines.ts";

/**
 * Reads an SRT file. Everything between two timing lines is text, less the number above the second: blank lines
 * too many or too few do no harm.
 */
export function parseSrt(source: string): ParsedTranscript {
  const lines = splitLines(source);
  const problems: TranscriptProblem[] = [];
  const raw: RawCue[] = [];
  const timings = lines.flatMap((line, index) => (looksLikeTiming(line) ? [index] : []));
  const first = timings[0] ?? lines.length;
  const stray = lines.findIndex((line, index) => index < first && !isBlank(line) && !isNumber(line));
  if (stray !== -1 && timings.length > 0) {
    const told = messages.checks.transcripts.beforeFirst(quoted(lines[stray] ?? ""));
    problems.push({ line: stray + 1, ...told });
  }
  timings.forEach((index, position) => {
    const line = lines[index] ?? "";
    const timing = readTiming(line);
    if (timing === undefined) {
      problems.push(brokenTiming(index + 1, line));
      return;
    }
    const next = timings[position + 1] ?? lines.length;
    const last = next < lines.length && isNumber(lines[next - 1]) ? next - 1 : next;
    const text = lines.slice(index + 1, last).join("\n");
    raw.push({ timing, line: index + 1, text });
  });
  const cues = readOnce(raw).flatMap((one) => toCues(one, "srt", problems));
  problems.sort((a, b) => a.line - b.line);
  return { format: "srt", cues: sortCues(cues), problems };
}

function isNumber(line: string | undefined): boolean {
  return /^\s*\d+\s*$/.test(line ?? "");
}
