import { messages } from "../../i18n/editors/index.ts";
import type { Cue, TranscriptProblem } from "../types.ts";
import { readCueText } from "./cue-text.ts";
import { highlightRuns } from "./highlights.ts";
import { quoted } from "./lines.ts";

/** A timing line and the lines of text under it, before tags are read. */
export interface RawCue {
  readonly timing: { readonly start: number; readonly end: number };
  /** Line of the timing in the file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The cues of a file, those that mark the words of one text one after the other as one. */
export function readOnce<R extends RawCue>(raw: readonly R[]): R[] {
  const runs = highlightRuns(raw, ({ timing, text }) => ({ ...timing, text }));
  return runs.flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, timing: { ...first.timing, end: others.at(-1)?.timing.end ?? first.timing.end } }],
  );
}

/** One cue for each voice; an end before the start is reported and the text kept at its start. */
export function toCues(raw: RawCue, dialect: "vtt" | "srt", problems: TranscriptProblem[]): Cue[] {
  const { start } = raw.timing;
  const end = Math.max(start, raw.timing.end);
  if (raw.timing.end < start) {
    problems.push({ line: raw.line, ...messages.checks.transcripts.backwards });
  }
  return readCueText(raw.text, dialect).map((utterance) => ({ start, end, ...utterance }));
}

/** The order of time; cues that start together stay in the order of the file. */
export function sortCues(cues: readonly Cue[]): Cue[] {
  return [...cues].sort((a, b) => a.start - b.start);
}

export function brokenTiming(line: number, text: string): TranscriptProblem {
  return { line, ...messages.checks.transcripts.brokenTiming(quoted(text)) };
}
