/** WebVTT, by the parsing rules of the standard: https://www.w3.org/TR/webvtt1/ */
import { looksLikeTiming, readTiming } from "./cue-time.ts";
import { brokenTiming, type RawCue, sortCues, toCues } from "./cues.ts";
import { isBlank, quote, splitLines } from "./lines.ts";
import type { Cue, ParsedTranscript, TranscriptProblem } from "./types.ts";

const SIGNATURE = /^WEBVTT(?:[ \t]|$)/;
const COMMENT = /^(?:NOTE(?:[ \t]|$)|(?:STYLE|REGION)\s*$)/;

/**
 * Reads a WebVTT file. What the standard ignores in silence (a cue without a readable time, a paragraph cut off by
 * a blank line) is reported. More is understood than it asks: commas, one-digit parts, a missing signature.
 */
export function parseVtt(source: string): ParsedTranscript {
  const lines = splitLines(source);
  const problems: TranscriptProblem[] = [];
  const cues: Cue[] = [];
  let at = 0;
  if (SIGNATURE.test(lines[0] ?? "")) {
    at = 1;
    while (at < lines.length && !isBlank(lines[at]) && !(lines[at] ?? "").includes("-->")) at += 1;
  } else {
    problems.push({
      line: 1,
      found: "le fichier ne commence pas par WEBVTT",
      remedy: "Écrivez WEBVTT seul sur la première ligne, suivi d’une ligne vide.",
    });
  }
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at += 1;
      continue;
    }
    const block = readBlock(lines, at);
    at = block.next;
    if (block.problem !== undefined) problems.push(block.problem);
    if (block.cue !== undefined) cues.push(...toCues(block.cue, "vtt", problems));
  }
  return { format: "vtt", cues: sortCues(cues), problems };
}

interface Block {
  /** Index of the line after the block. */
  readonly next: number;
  readonly cue?: RawCue;
  readonly problem?: TranscriptProblem;
}

/** One block: a cue with or without identifier, or a comment, style or region. */
function readBlock(lines: readonly string[], first: number): Block {
  const head = lines[first] ?? "";
  const hasIdentifier = !looksLikeTiming(head) && looksLikeTiming(lines[first + 1] ?? "");
  const timingAt = hasIdentifier ? first + 1 : first;
  const timingLine = lines[timingAt] ?? "";
  let next = timingAt + 1;
  while (next < lines.length && !isBlank(lines[next]) && !looksLikeTiming(lines[next] ?? "")) next += 1;

  if (looksLikeTiming(timingLine)) {
    const timing = readTiming(timingLine);
    if (timing === undefined) return { next, problem: brokenTiming(timingAt + 1, timingLine) };
    const text = lines.slice(timingAt + 1, next);
    const isNextCount = hasIdentifier && Number(text.at(-1)) === Number(head) + 1 && next < lines.length;
    if (isNextCount && !isBlank(lines[next])) text.pop();
    return { next, cue: { timing, line: timingAt + 1, text: text.join("\n") } };
  }
  if (COMMENT.test(head)) return { next };
  return {
    next,
    problem: {
      line: first + 1,
      found: `texte sans temps ${quote(head)}`,
      remedy:
        "Mettez au-dessus une ligne « 00:12:30.000 --> 00:12:34.500 », ou supprimez la ligne vide qui sépare ce texte de sa réplique.",
    },
  };
}
