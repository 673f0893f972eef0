/**
 * A WebVTT file as its blocks, so that it can be corrected in one place and stay as it was, to the byte, in all
 * others: comments, styles, regions, identifiers, settings, line ends, and what could not be read.
 */

import { readCueText, type Utterance } from "../formats/cue-text.ts";
import { rawLines } from "../formats/lines.ts";
import type { Cue, ParagraphMark } from "../types.ts";
import { type BlockKind, type RawBlock, readBlocks } from "./blocks.ts";
import { markOf } from "./marks.ts";

export interface OtherBlock {
  readonly kind: Exclude<BlockKind, "cue">;
  readonly key: string;
  readonly source: string;
}

/** Its parts, joined in this order, are what stands in the file. */
export interface CueBlock {
  readonly kind: "cue";
  /** Stays the same through corrections. */
  readonly key: string;
  /** The line of the identifier, if any, with its line end. */
  readonly head: string;
  /** The line of the times and settings. */
  readonly timing: string;
  readonly eol: string;
  /** The lines of text, without the last line end. */
  readonly payload: string;
  /** The last line end and the blank lines after it. */
  readonly tail: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly utterances: readonly Utterance[];
}

export type Block = OtherBlock | CueBlock;

export interface TranscriptDocument {
  readonly blocks: readonly Block[];
  /** Line end of the first line. */
  readonly newline: string;
  /** How many blocks were ever made: the next key. */
  readonly made: number;
}

/** What one voice says in one cue, and where that stands in the document. */
export interface DocumentCue extends Cue {
  readonly key: string;
  readonly block: CueBlock;
  /** Its place among the voices of the cue. */
  readonly part: number;
}

/** Any text can be read: what makes no sense is kept as a block. */
export function readDocument(source: string): TranscriptDocument {
  const blocks = readBlocks(source).map((raw, index): Block => {
    const { kind, source: text, timing } = raw;
    if (kind === "cue" && timing !== undefined) return cueBlock(raw, timing, String(index));
    return { kind: kind === "cue" ? "stray" : kind, key: String(index), source: text };
  });
  return { blocks, newline: /\r\n|\r|\n/.exec(source)?.[0] ?? "\n", made: blocks.length };
}

export function writeDocument({ blocks }: TranscriptDocument): string {
  return blocks.map(sourceOf).join("");
}

export function sourceOf(block: Block): string {
  if (block.kind !== "cue") return block.source;
  return block.head + block.timing + block.eol + block.payload + block.tail;
}

function cueBlock(
  { source, lines, timingAt = 0 }: RawBlock,
  timing: { start: number; end: number },
  key: string,
): CueBlock {
  const raw = rawLines(source);
  const [head, timed, said, blank] = [
    raw.slice(0, timingAt).join(""),
    raw[timingAt] ?? "",
    raw.slice(timingAt + 1, lines.length).join(""),
    raw.slice(lines.length).join(""),
  ];
  const [bare, eol] = withoutLineEnd(timed);
  const [payload, last] = withoutLineEnd(said);
  return {
    kind: "cue",
    key,
    head,
    timing: bare,
    eol,
    payload,
    tail: last + blank,
    ...timing,
    utterances: utterancesOf(payload),
  };
}

export function utterancesOf(payload: string): readonly Utterance[] {
  return readCueText(payload.replaceAll("\0", "\uFFFD").replace(/\r\n?/g, "\n"), "vtt");
}

function withoutLineEnd(line: string): [text: string, end: string] {
  const end = /(?:\r\n|\r|\n)$/.exec(line)?.[0] ?? "";
  return [line.slice(0, line.length - end.length), end];
}

const cuesOfBlock = new WeakMap<
  CueBlock,
  { mark: ParagraphMark | undefined; cues: readonly DocumentCue[] }
>();

/** What is said, in the order of time; the same objects as long as their block is the same. */
export function cuesOf({ blocks }: TranscriptDocument): DocumentCue[] {
  const cues = blocks.flatMap((block, index): readonly DocumentCue[] => {
    if (block.kind !== "cue") return [];
    const before = blocks[index - 1];
    const mark = before === undefined || before.kind === "cue" ? undefined : markOf(before);
    const known = cuesOfBlock.get(block);
    if (known !== undefined && known.mark === mark) return known.cues;
    const made = toDocumentCues(block, mark);
    cuesOfBlock.set(block, { mark, cues: made });
    return made;
  });
  return cues.sort((a, b) => a.start - b.start);
}

function toDocumentCues(block: CueBlock, mark: ParagraphMark | undefined): DocumentCue[] {
  const { key, start, end, utterances } = block;
  return utterances.map((said, part) => ({
    key: part === 0 ? key : `${key}.${part}`,
    block,
    part,
    start,
    end: Math.max(start, end),
    ...said,
    ...(part === 0 && mark !== undefined ? { paragraph: mark } : {}),
  }));
}
