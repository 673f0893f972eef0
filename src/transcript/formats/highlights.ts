/**
 * Captions that show the same words once more for each word that is said, with another one marked: whisper's
 * `--highlight_words`, karaoke of subtitle editors.
 */
import { TOUCHING } from "./rolling.ts";

/** A cue as the file has it: times in seconds, text with its tags. */
interface Shown {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const MARK = /<(?:b|i|u|s|c|em|strong|mark|span|font)(?:[.\s][^<>]*)?>/i;

/** Cues in groups: those of one group show one text. A cue that stands alone is a group. */
export function highlightRuns<T>(cues: readonly T[], read: (cue: T) => Shown): T[][] {
  const runs: T[][] = [];
  let last: { end: number; words: string; marked: number | undefined } | undefined;
  for (const cue of cues) {
    const { start, end, text } = read(cue);
    const words = bare(text).replace(/\s+/g, " ").trim();
    const marked = markedAt(text, words);
    const same = last !== undefined && words === last.words && Math.abs(start - last.end) <= TOUCHING;
    const anyMark = marked ?? last?.marked;
    // a mark that goes back is the same sentence said again
    const advances = marked === undefined || last?.marked === undefined || marked > last.marked;
    if (same && anyMark !== undefined && advances) runs.at(-1)?.push(cue);
    else runs.push([cue]);
    last = { end, words, marked: same && advances ? anyMark : marked };
  }
  return runs;
}

/** How many characters stand before the marked word; undefined where nothing is marked, or everything. */
function markedAt(text: string, words: string): number | undefined {
  const mark = MARK.exec(text);
  if (mark === null) return undefined;
  const rest = text.slice(mark.index + mark[0].length);
  const inside = bare(rest.slice(0, Math.max(0, rest.indexOf("</")))).trim();
  return inside === "" || inside === words ? undefined : bare(text.slice(0, mark.index)).length;
}

const bare = (text: string): string => text.replace(/<[^<>]*>/g, "");
