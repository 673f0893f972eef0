/** Changes to the blocks of a document, and the marks that keep its paragraphs as they are wished. */

import { breaks } from "../breaks.ts";
import type { ParagraphMark } from "../types.ts";
import { type CueEdit, editBlock, expandBlock } from "./block-edit.ts";
import {
  type Block,
  type CueBlock,
  cuesOf,
  type DocumentCue,
  sourceOf,
  type TranscriptDocument,
} from "./document.ts";
import { markOf, noteText } from "./marks.ts";

/** Changes by key of a cue; `null` takes it away. */
export type CueEdits = ReadonlyMap<string, CueEdit | null>;

/** Applies changes to cues; the blocks of the others are the same objects. */
export function applyEdits(document: TranscriptDocument, edits: CueEdits): TranscriptDocument {
  if (edits.size === 0) return document;
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    if (block.kind !== "cue" || !isNamed(block, edits)) {
      blocks.push(block);
      continue;
    }
    const kept = expandBlock(block).flatMap((part) => {
      const edit = edits.get(part.key);
      return edit === null ? [] : [edit === undefined ? part : editBlock(part, edit)];
    });
    // the mark of a cue goes with it
    while (kept.length === 0 && isMark(blocks.at(-1))) blocks.pop();
    blocks.push(...kept);
  }
  return { ...document, blocks };
}

function isNamed({ key, utterances }: CueBlock, edits: CueEdits): boolean {
  return edits.has(key) || utterances.some((_, part) => part > 0 && edits.has(`${key}.${part}`));
}

/** Makes a cue that comes after a block, under a key. */
type MakeAfter = (block: CueBlock, key: string) => CueBlock;

/** Puts cues after others, by the keys of these, with a blank line between them. */
export function insertAfter(
  document: TranscriptDocument,
  added: ReadonlyMap<string, readonly MakeAfter[]>,
): TranscriptDocument {
  let { made } = document;
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    const makes = block.kind === "cue" ? added.get(block.key) : undefined;
    if (block.kind !== "cue" || makes === undefined) return [block];
    const all = [block, ...makes.map((make) => make(block, `+${made++}`))];
    return all.map((one, n) => (n < all.length - 1 ? withGap(one, document.newline) : one));
  });
  return { ...document, blocks, made };
}

/**
 * The document with the marks it needs for a paragraph to begin at each of these cues and at no other. Marks are
 * written, changed or taken away only where the paragraphs would be others.
 */
export function markParagraphs(
  document: TranscriptDocument,
  starts: ReadonlySet<string>,
): TranscriptDocument {
  const marks = new Map<string, ParagraphMark | undefined>();
  const reading = breaks();
  for (const cue of cuesOf(document)) {
    if (cue.text.trim() === "") continue;
    const begins = starts.has(cue.key) || reading.isForced(cue);
    if (reading.asMarked(cue) !== begins) {
      // a mark stands before a whole cue
      if (cue.part > 0) return markParagraphs(expanded(document, cue), starts);
      const mark = begins ? "starts" : "continues";
      marks.set(cue.key, reading.natural(cue) === begins ? undefined : mark);
    }
    reading.take(cue, begins, marks.has(cue.key) ? marks.get(cue.key) : cue.paragraph);
  }
  return marks.size === 0 ? document : marked(document, marks);
}

function expanded(document: TranscriptDocument, { block }: DocumentCue): TranscriptDocument {
  const blocks = document.blocks.flatMap((other): readonly Block[] =>
    other === block ? expandBlock(block) : [other],
  );
  return { ...document, blocks };
}

function marked(
  document: TranscriptDocument,
  marks: ReadonlyMap<string, ParagraphMark | undefined>,
): TranscriptDocument {
  const { newline } = document;
  const blocks: Block[] = [];
  let { made } = document;
  for (const block of document.blocks) {
    if (block.kind === "cue" && marks.has(block.key)) {
      while (isMark(blocks.at(-1))) blocks.pop();
      const mark = marks.get(block.key);
      const before = blocks.at(-1);
      if (mark !== undefined) {
        if (before !== undefined) blocks[blocks.length - 1] = withGap(before, newline);
        blocks.push({ kind: "note", key: `+${made}`, source: noteText(mark) + newline + newline });
        made += 1;
      }
    }
    blocks.push(block);
  }
  return { ...document, blocks, made };
}

const isMark = (block: Block | undefined): boolean => block?.kind === "note" && markOf(block) !== undefined;

/** The block, with a blank line after it. */
function withGap<B extends Block>(block: B, newline: string): B {
  const ends = /(?:\r\n|\r|\n){0,2}$/.exec(sourceOf(block))?.[0] ?? "";
  const count = ends.match(/\r\n|\r|\n/g)?.length ?? 0;
  if (count >= 2) return block;
  const gap = newline.repeat(2 - count);
  return block.kind === "cue"
    ? { ...block, tail: block.tail + gap }
    : { ...block, source: block.source + gap };
}
