/** Plain text with times, as people and transcription services write it. */
import { messages } from "../../../i18n/editors/index.ts";
import type { Cue, ParsedTranscript, TranscriptProblem } from "../../types.ts";
import { sortCues, withEnds } from "../cues.ts";
import { isNameShaped, isNumberedVoice } from "../labels.ts";
import { isBlank, quoted, splitLines } from "../lines.ts";
import { readingOf, readMarkTime } from "./time-marks.ts";
import { headerLength, saidLines, saysTime } from "./tool-lines.ts";

/** Seconds from which the first time of a file is one of the day. */
const EARLIEST_CLOCK = 5 * 3600;
const DAY = 24 * 3600;

/** Before each word of a song: `<00:12.50>`. */
const WORD_TIME = /<\d{1,3}:\d{2}\.\d{1,3}>/g;

/** Reads text whose paragraphs begin with a time. */
export function parseTimedText(source: string): ParsedTranscript {
  const lines = saidLines(splitLines(withoutBold(source)));
  const problems: TranscriptProblem[] = [];
  const read = readingOf(lines);
  const open: Turn[] = [];
  const early: Early[] = [];
  const header = headerLength(lines);
  lines.forEach((text, index) => {
    const mark = read(text);
    if (mark === undefined) {
      if (isBlank(text) || index < header) return;
      const current = open.at(-1);
      if (current === undefined) early.push({ line: index + 1, text });
      else if (current.words.length > 1 || !saysTime(text, current.start)) current.words.push(text);
      return;
    }
    const start = readMarkTime(mark.from);
    const end = mark.to === undefined ? undefined : readMarkTime(mark.to);
    if (start === undefined) {
      problems.push({ line: index + 1, ...messages.checks.transcripts.brokenTime(quoted(mark.from)) });
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
  const [turns, above] = withNamesAbove(open, early);
  const [first, ...others] = above;
  // without any time, the whole file is at fault, not its lines
  if (first !== undefined && open.length + problems.length > 0)
    problems.unshift(untimed(first.line, first.text, others.length));
  const cues = withNames(turns).map(({ start, end, speaker, words }): Cue => {
    const text = words
      .map((line) =>
        line
          .replace(WORD_TIME, "")
          .trim()
          .replace(/[ \t]+/g, " "),
      )
      .filter((line) => line !== "")
      .join("\n");
    return { start, end: end ?? -1, text, ...(speaker === undefined ? {} : { speaker }) };
  });
  const said = withEnds(sortCues(cues.filter((cue) => cue.text !== "")));
  return { format: "text", ...fromFirstWord(said, problems) };
}

interface Early {
  readonly line: number;
  readonly text: string;
}

interface Turn {
  readonly start: number;
  readonly end?: number;
  readonly speaker?: string;
  /** What stands beside the time, then the lines below. */
  readonly words: string[];
}

const nameOf = (line: string): string | undefined => {
  const name = line.trim().replace(/\s*:$/, "");
  const isName = /^[^.,;:!?…[\]]{1,60}$/u.test(name) && (isNumberedVoice(name) || isNameShaped(name));
  return isName ? name : undefined;
};

/** `Locuteur 1` over each time that stands alone, over the words. */
function withNamesAbove(
  turns: readonly Turn[],
  early: readonly Early[],
): readonly [readonly Turn[], readonly Early[]] {
  const above = turns.map(
    (_, n) => (n === 0 ? early.at(-1)?.text : turns[n - 1]?.words.slice(1).at(-1)) ?? "",
  );
  const names = above.map(nameOf);
  const known = names.filter((name) => name !== undefined);
  const isConvention =
    turns.length > 1 &&
    known.length === turns.length &&
    turns.every(({ speaker, words: [first = ""] }) => speaker === undefined && isBlank(first)) &&
    (new Set(known).size < known.length ||
      above.every((line) => line.trim().endsWith(":")) ||
      known.every((name) => isNumberedVoice(name) || /\s/.test(name)));
  if (!isConvention) return [turns, early];
  const named = turns.map((turn, n) => {
    const speaker = names[n] ?? "";
    const words = turn.words.slice(1, n === turns.length - 1 ? undefined : -1);
    // meetings write who and when once more for those who listen
    const again = words[0]?.trim() ?? "";
    const isAgain = again.startsWith(`${speaker} `) && saysTime(again.slice(speaker.length), turn.start);
    return { ...turn, speaker, words: isAgain ? words.slice(1) : words };
  });
  return [named, early.slice(0, -1)];
}

/** `00:00:03 Speaker 1` over the words: who speaks, where nearly every time has a name beside it and words below. */
function withNames(all: readonly Turn[]): readonly Turn[] {
  // or under each time
  const isUnder = all.every(
    ({ words: [first = "", name, ...below] }) =>
      isBlank(first) && name !== undefined && !below.every(isBlank),
  );
  const turns = isUnder ? all.map((turn) => ({ ...turn, words: turn.words.slice(1) })) : all;
  const beside = turns.map(({ speaker, words: [first = "", ...below] }) =>
    speaker === undefined && !below.every(isBlank) ? nameOf(first) : undefined,
  );
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

/** Meetings at a distance are written down with the time of day: counted from the first word, and told. */
function fromFirstWord(
  cues: readonly Cue[],
  problems: readonly TranscriptProblem[],
): Pick<ParsedTranscript, "cues" | "problems"> {
  const first = cues[0]?.start ?? 0;
  if (first < EARLIEST_CLOCK || first >= DAY) return { cues, problems };
  const counted = cues.map((cue) => ({ ...cue, start: since(first, cue.start), end: since(first, cue.end) }));
  return { cues: counted, problems: [{ line: 1, ...messages.checks.transcripts.clock(first) }, ...problems] };
}

const since = (first: number, seconds: number): number => Math.round((seconds - first) * 1000) / 1000;

/** Names in bold are names: `**Anne** (00:12)`. */
function withoutBold(source: string): string {
  return /^[\d:.,\s[\]()<>–-]*\*\*[^*\n]{1,60}\*\*/m.test(source) ? source.replaceAll("**", "") : source;
}

/** @param more lines that stand there as well */
function untimed(line: number, text: string, more: number): TranscriptProblem {
  return { line, ...messages.checks.transcripts.beforeFirstTime(quoted(text), more) };
}
