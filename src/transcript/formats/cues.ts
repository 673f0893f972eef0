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

/** About 150 words a minute: how long the last words take when nothing else says it. */
const SECONDS_A_WORD = 0.4;

/**
 * A cue that ends before its start has no end: it lasts until a later one starts; the last, as long as its words take.
 * @param cues in the order of time
 */
export function withEnds(cues: readonly Cue[]): Cue[] {
  const later: (number | undefined)[] = [];
  for (let at = cues.length - 1; at >= 0; at -= 1) {
    const next = cues[at + 1]?.start;
    later[at] = next !== undefined && next > (cues[at]?.start ?? 0) ? next : later[at + 1];
  }
  return cues.map((cue, at) => {
    if (cue.end >= cue.start) return cue;
    const words = cue.text.split(/\s+/).length;
    const last = cue.start + Math.max(1, words * SECONDS_A_WORD);
    return { ...cue, end: later[at] ?? Math.round(last * 1000) / 1000 };
  });
}

export function brokenTiming(line: number, text: string): TranscriptProblem {
  return { line, ...messages.checks.transcripts.brokenTiming(quoted(text)) };
}
