/** Plain text with times, as people and transcription services write it. */
import { messages } from "../../i18n/editors/index.ts";
import { parseTimecode } from "../../text/index.ts";
import type { Cue, ParsedTranscript, TranscriptProblem } from "../types.ts";
import { sortCues } from "./cues.ts";
import { isNameShaped, isNumberedVoice } from "./labels.ts";
import { isBlank, quoted, splitLines } from "./lines.ts";

/** About 150 words a minute: how long the last words take when nothing else says it. */
const SECONDS_A_WORD = 0.4;

const TIME = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const RANGE = String.raw`(${TIME})(?:\s*(?:-->|->|[–—]>|-|–|—|→|à)\s*(${TIME}))?`;
/** Of a list, which word processors and notes make of lines: `- 00:12:30 …` */
const BULLET = String.raw`^\s*(?:[-*•–]\s+)?`;
/** `[00:12:30] Nom : …`, `(12:30 – 12:40) …` */
const BRACKETED = new RegExp(String.raw`${BULLET}[[(<]\s*${RANGE}\s*[\])>]\s*(?:[-–—:]\s+)?(.*)$`);
/** `12:30 …`, `00:12:30 - …` */
const BARE = new RegExp(String.raw`${BULLET}${RANGE}(?![\d:])(?:\s+|$)(?:[-–—:]\s+)?(.*)$`);
/** `Nom (00:12:30)`, with the words on the lines below. */
const NAME_FIRST = new RegExp(
  String.raw`^\s*(\p{Lu}[^:()[\]]{0,50}?)\s*[:,–-]?\s*[[(]\s*${RANGE}\s*[\])]\s*:?\s*$`,
  "u",
);
/** `Speaker1: [00:00:05] …` */
const NAME_THEN_WORDS = new RegExp(
  String.raw`^\s*([\p{L}\d][^:()[\]]{0,50}?)\s*:\s*[[(]\s*${RANGE}\s*[\])]\s*(.*)$`,
  "u",
);
const NAME_FIRST_BARE = new RegExp(String.raw`^\s*(\p{Lu}[^:()[\]]{0,50}?)(?:\t|\s{2,})${RANGE}\s*$`, "u");

interface Mark {
  readonly line: number;
  readonly from: string;
  readonly to?: string;
  readonly speaker?: string;
  readonly words: string;
}

/** Reads text whose paragraphs begin with a time. Where some times stand in brackets, only those count. */
export function parseTimedText(source: string): ParsedTranscript {
  const lines = splitLines(withoutBold(source));
  const problems: TranscriptProblem[] = [];
  const bracketed = lines.some(
    (line) => BRACKETED.test(line) || NAME_FIRST.test(line) || NAME_THEN_WORDS.test(line),
  );
  const open: Turn[] = [];
  const early: { readonly line: number; readonly text: string }[] = [];
  const header = headerLength(lines);
  lines.forEach((text, index) => {
    const mark = readMark(text, index + 1, bracketed);
    if (mark === undefined) {
      if (isBlank(text) || index < header) return;
      const current = open.at(-1);
      if (current !== undefined) current.words.push(text);
      else early.push({ line: index + 1, text });
      return;
    }
    const start = parseTimecode(mark.from);
    const end = mark.to === undefined ? undefined : parseTimecode(mark.to);
    if (start === undefined) {
      problems.push({
        line: mark.line,
        ...messages.checks.transcripts.brokenTime(quoted(mark.from)),
      });
      open.at(-1)?.words.push(mark.words);
      return;
    }
    open.push({
      start,
      ...(end !== undefined && end > start ? { end } : {}),
      ...(mark.speaker === undefined ? {} : { speaker: mark.speaker }),
      words: [mark.words],
    });
  });
  const [first, ...others] = early;
  // without any time, the whole file is at fault, not its lines
  if (first !== undefined && open.length + problems.length > 0)
    problems.unshift(untimed(first.line, first.text, others.length));
  const cues = withNames(open).map(({ start, end, speaker, words }): Cue => {
    const text = words
      .map((line) => line.trim().replace(/[ \t]+/g, " "))
      .filter((line) => line !== "")
      .join("\n");
    return { start, end: end ?? -1, text, ...(speaker === undefined ? {} : { speaker }) };
  });
  return { format: "text", cues: withEnds(sortCues(cues.filter((cue) => cue.text !== ""))), problems };
}

function readMark(text: string, line: number, bracketed: boolean): Mark | undefined {
  const named = (bracketed ? NAME_FIRST : NAME_FIRST_BARE).exec(text);
  const opening = bracketed && named === null ? NAME_THEN_WORDS.exec(text) : null;
  const [speaker, from, to, words] =
    opening !== null
      ? opening.slice(1)
      : named === null
        ? [undefined, ...((bracketed ? BRACKETED : BARE).exec(text)?.slice(1) ?? [])]
        : [named[1], named[2], named[3], ""];
  if (from === undefined) return undefined;
  return {
    line,
    from,
    words: words ?? "",
    ...(to === undefined ? {} : { to }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

interface Turn {
  readonly start: number;
  readonly end?: number;
  readonly speaker?: string;
  /** What stands beside the time, then the lines below. */
  readonly words: string[];
}

/** `00:00:03 Speaker 1` over the words: who speaks, where nearly every time has a name beside it and words below. */
function withNames(turns: readonly Turn[]): readonly Turn[] {
  const beside = turns.map(({ speaker, words: [first = "", ...below] }) => {
    const name = first.trim().replace(/\s*:$/, "");
    const isName = /^[^.,;:!?…()[\]]{1,45}$/u.test(name) && (isNumberedVoice(name) || isNameShaped(name));
    return speaker === undefined && isName && !below.every(isBlank) ? name : undefined;
  });
  const named = beside.filter((name) => name !== undefined);
  const filled = turns.filter(({ words: [first] }) => !isBlank(first)).length;
  const isConvention =
    named.length >= filled * 0.8 &&
    (new Set(named).size < named.length || named.some((name) => isNumberedVoice(name) || /\s/.test(name)));
  return turns.map((turn, index) => {
    const name = beside[index];
    const isVoice = name !== undefined && (isConvention || isNumberedVoice(name));
    return isVoice ? { ...turn, speaker: name, words: turn.words.slice(1) } : turn;
  });
}

/** Lines that a word processor puts over what it writes down: what follows is sound, its name, the transcription. */
function headerLength(lines: readonly string[]): number {
  const [title = "", name = "", heading = ""] = lines.map((line) => line.trim());
  const isHeader = /^(?:audio file|fichier audio)$/i.test(title) && /^transcri/i.test(heading) && name !== "";
  return isHeader ? 3 : 0;
}

/** Names in bold are names: `**Anne** (00:12)`. */
function withoutBold(source: string): string {
  return /^[\d:.,\s[\]()<>–-]*\*\*[^*\n]{1,60}\*\*/m.test(source) ? source.replaceAll("**", "") : source;
}

/** A cue without an end lasts until the next one; the last, as long as its words take. */
function withEnds(cues: readonly Cue[]): Cue[] {
  return cues.map((cue, index) => {
    if (cue.end >= cue.start) return cue;
    const next = cues.slice(index + 1).find((other) => other.start > cue.start);
    const words = cue.text.split(/\s+/).length;
    const end = next?.start ?? Math.round((cue.start + Math.max(1, words * SECONDS_A_WORD)) * 1000) / 1000;
    return { ...cue, end };
  });
}

/** @param more lines that stand there as well */
function untimed(line: number, text: string, more: number): TranscriptProblem {
  return { line, ...messages.checks.transcripts.beforeFirstTime(quoted(text), more) };
}
