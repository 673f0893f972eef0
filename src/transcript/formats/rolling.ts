import type { Cue } from "../types.ts";

/** Cues that follow each other this closely (seconds) belong to one rolling display. */
const TOUCHING = 0.05;

/**
 * Undoes rolling captions, where each cue shows the line before once more above the new one (as automatic captions
 * of video sites do), so that nothing is read twice.
 */
export function dropRepeats<C extends Cue>(cues: readonly C[]): C[] {
  const kept: C[] = [];
  let shown: { end: number; lines: readonly string[] } = { end: Number.NEGATIVE_INFINITY, lines: [] };
  for (const cue of cues) {
    const lines = cue.text.split("\n");
    const touches = Math.abs(cue.start - shown.end) <= TOUCHING;
    const repeated = touches ? overlap(shown.lines, lines) : 0;
    const fresh = lines.slice(repeated);
    const isFlash = cue.end - cue.start <= TOUCHING;
    shown = { end: cue.end, lines };
    if (repeated === 0 || (fresh.length === 0 && !isFlash)) kept.push(cue);
    else if (fresh.length > 0) kept.push({ ...cue, text: fresh.join("\n") });
  }
  return kept;
}

/** How many of the last lines shown open the next cue, by the method of Knuth, Morris and Pratt: no line is read twice. */
function overlap(shown: readonly string[], next: readonly string[]): number {
  // how far a beginning of `next` ends what was read so far
  const shorter: number[] = [0];
  const longer = (matched: number, line: string | undefined): number => {
    let size = matched;
    while (size > 0 && next[size] !== line) size = shorter[size - 1] ?? 0;
    return next[size] === line ? size + 1 : 0;
  };
  for (let at = 1; at < next.length; at += 1) shorter.push(longer(shorter[at - 1] ?? 0, next[at]));
  let matched = 0;
  for (const line of shown.slice(-next.length)) matched = longer(matched, line);
  return matched;
}
