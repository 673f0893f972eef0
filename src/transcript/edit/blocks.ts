/** The blocks of a WebVTT file as they stand, to the byte. https://www.w3.org/TR/webvtt1/#file-structure */
import { interruptsWords, looksLikeTiming, readTiming } from "../formats/cue-time.ts";
import { isBlank, rawLines } from "../formats/lines.ts";

export type BlockKind = "header" | "note" | "style" | "region" | "cue" | "stray";

/**
 * A block with the blank lines that follow it: only an empty line ends one, a line of spaces is part of it. Joined, the
 * sources of all blocks are the file.
 */
export interface RawBlock {
  /** `stray`: a cue without a readable time, text without one, blank lines before anything else. */
  readonly kind: BlockKind;
  readonly source: string;
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  /** Its lines as they are read, without line ends and without the blank ones after it. */
  readonly lines: readonly string[];
  /** Index, in `lines`, of the line that holds the times or was meant to. */
  readonly timingAt?: number;
  /** Seconds; absent where they cannot be read. */
  readonly timing?: { readonly start: number; readonly end: number };
}

const SIGNATURE = /^WEBVTT(?:[ \t]|$)/;
const COMMENT = /^(NOTE(?=[ \t]|$)|(?:STYLE|REGION)(?=\s*$))/;

/** Divides a file, in one pass. More is understood than the standard asks: times with commas, missing blank lines. */
export function readBlocks(source: string): RawBlock[] {
  const raw = rawLines(source);
  const lines = raw.map((line, index) => readable(index === 0 ? line.replace(/^\uFEFF/, "") : line));
  const blocks: RawBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const { last, ...about } = blocks.length === 0 ? firstBlock(lines) : readBlock(lines, at);
    let next = last;
    while (next < lines.length && isBlank(lines[next])) next += 1;
    blocks.push({
      ...about,
      source: raw.slice(at, next).join(""),
      line: at + 1,
      lines: lines.slice(at, last),
    });
    at = next;
  }
  return blocks;
}

/** U+0000 becomes U+FFFD, as the standard asks. */
const readable = (line: string): string => line.replace(/[\r\n]+$/, "").replaceAll("\0", "\uFFFD");

interface Extent extends Pick<RawBlock, "kind" | "timingAt" | "timing"> {
  /** Index of the line after the block, blank lines not counted. */
  readonly last: number;
}

function firstBlock(lines: readonly string[]): Extent {
  if (isBlank(lines[0])) return { kind: "stray", last: 0 };
  if (!SIGNATURE.test(lines[0] ?? "")) return readBlock(lines, 0);
  let last = 1;
  while (last < lines.length && lines[last] !== "" && !(lines[last] ?? "").includes("-->")) last += 1;
  return { kind: "header", last };
}

function readBlock(lines: readonly string[], first: number): Extent {
  const head = lines[first] ?? "";
  const hasIdentifier = !looksLikeTiming(head) && looksLikeTiming(lines[first + 1] ?? "");
  const timingAt = hasIdentifier ? first + 1 : first;
  let last = timingAt + 1;
  while (last < lines.length && lines[last] !== "" && !interruptsWords(lines[last] ?? "")) last += 1;
  if (!looksLikeTiming(lines[timingAt] ?? "")) {
    const comment = COMMENT.exec(head)?.[1];
    return { kind: comment === undefined ? "stray" : (comment.toLowerCase() as BlockKind), last };
  }
  // where the blank line is missing, the number of the next cue is not said by anybody
  const counts = hasIdentifier && Number(lines[last - 1]) === Number(head) + 1;
  if (counts && last > timingAt + 1 && last < lines.length && lines[last] !== "") last -= 1;
  const timing = readTiming(lines[timingAt] ?? "");
  const place = { timingAt: timingAt - first, last };
  return timing === undefined ? { kind: "stray", ...place } : { kind: "cue", timing, ...place };
}
