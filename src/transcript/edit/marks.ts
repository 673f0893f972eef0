/**
 * An editor's wish for a paragraph, kept in the file: a comment right before a cue, which players do not show.
 * https://www.w3.org/TR/webvtt1/#introduction-comments
 */

import type { ParagraphMark } from "../types.ts";
import type { RawBlock } from "./blocks.ts";

const WORDS = { starts: "NOTE paragraph", continues: "NOTE same paragraph" } as const;

/** The comment, without a line end. */
export const noteText = (mark: ParagraphMark): string => WORDS[mark];

/** What a block says of the cue after it. */
export function markOf(block: Pick<RawBlock, "kind" | "source"> | undefined): ParagraphMark | undefined {
  if (block?.kind !== "note") return undefined;
  const words = block.source.trim().replace(/[ \t]+/g, " ");
  if (words === WORDS.starts) return "starts";
  return words === WORDS.continues ? "continues" : undefined;
}
