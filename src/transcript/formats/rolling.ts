import type { Cue } from "../types.ts";

/** Cues that follow each other this closely (seconds) belong to one rolling display. */
export const TOUCHING = 0.05;

/**
 * Undoes rolling captions, where each cue shows the line before once more above the new one (as automatic captions
 * of video sites do), so that nothing is read twice.
 */
export function dropRepeats<C extends Cue>(cues: readonly C[]): C[] {
  const follows = cues.map((cue, index) => following(cues[index - 1], cue));
  const rolls = areRolling(follows);
  const kept: C[] = [];
  cues.forEach((cue, index) => {
    const { repeated, fresh, scrolls } = follows[index] ?? { repeated: 0, fresh: [], scrolls: false };
    const isFlash = cue.end - cue.start <= TOUCHING;
    const last = kept.at(-1);
    if (repeated === 0) kept.push(cue);
    else if (fresh.length > 0) kept.push({ ...cue, text: fresh.join("\n") });
    // what is said again stands in as many lines as before
    else if (!isFlash && !(rolls && scrolls)) kept.push(cue);
    else if (!isFlash && last !== undefined) kept[kept.length - 1] = { ...last, end: cue.end };
  });
  return kept;
}

interface Following {
  readonly touches: boolean;
  /** Lines that the cue before showed already. */
  readonly repeated: number;
  readonly fresh: readonly string[];
  /** Whether fewer lines are shown than before. */
  readonly scrolls: boolean;
}

function following(before: Cue | undefined, cue: Cue): Following {
  const lines = cue.text.split("\n");
  const shown = before?.text.split("\n") ?? [];
  const touches = before !== undefined && Math.abs(cue.start - before.end) <= TOUCHING;
  const repeated = touches ? overlap(shown, lines) : 0;
  return { touches, repeated, fresh: lines.slice(repeated), scrolls: lines.length < shown.length };
}

/** True where most cues that touch the one before begin with its lines, new ones under them at least twice. */
function areRolling(follows: readonly Following[]): boolean {
  const touching = follows.filter(({ touches }) => touches);
  const repeating = touching.filter(({ repeated }) => repeated > 0);
  return (
    repeating.length * 2 >= touching.length && repeating.filter(({ fresh }) => fresh.length > 0).length > 1
  );
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
