import type { TextRange } from "./protect.ts";

/** Replace the characters from `start` to `end` by `insert`. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
}

/** Finds, in order and without overlap, what it would change in a text. */
export type Rule = (text: string) => Iterable<Edit>;

/** A rule that replaces each match of `pattern` (global) by `insert`. */
export const replaceEach = (pattern: RegExp, insert: string): Rule =>
  function* (text) {
    for (const match of text.matchAll(pattern)) {
      yield { start: match.index, end: match.index + match[0].length, insert };
    }
  };

/** A rule that replaces `inner` inside each match of `outer` (both global). */
export const replaceInside = (outer: RegExp, inner: RegExp, insert: string): Rule =>
  function* (text) {
    for (const match of text.matchAll(outer)) {
      for (const part of match[0].matchAll(inner)) {
        const start = match.index + part.index;
        yield { start, end: start + part[0].length, insert };
      }
    }
  };

/** Applies the rules one after the other to the joined segments, and cuts the result where the segments were cut. */
export function applyRules(
  segments: readonly string[],
  rules: readonly Rule[],
  protect: (text: string) => readonly TextRange[],
): string[] {
  let text = segments.join("");
  const cuts: number[] = [];
  let offset = 0;
  for (const segment of segments) {
    offset += segment.length;
    cuts.push(offset);
  }
  const ranges = protect(text);
  let marks = { cuts, starts: ranges.map(([start]) => start), ends: ranges.map(([, end]) => end) };
  for (const rule of rules) {
    const edits = allowed(text, rule, marks.starts, marks.ends);
    if (edits.length === 0) continue;
    text = splice(text, edits);
    marks = {
      cuts: shift(marks.cuts, edits, text.length),
      starts: shift(marks.starts, edits, text.length, true),
      ends: shift(marks.ends, edits, text.length),
    };
  }
  return marks.cuts.map((cut, i) => text.slice(i === 0 ? 0 : marks.cuts[i - 1], cut));
}

/** The edits of a rule that change something and touch no protected range. */
function allowed(text: string, rule: Rule, starts: readonly number[], ends: readonly number[]): Edit[] {
  const kept: Edit[] = [];
  let next = 0;
  for (const edit of rule(text)) {
    if (text.slice(edit.start, edit.end) === edit.insert) continue;
    while (next < ends.length && (ends[next] ?? 0) <= edit.start) next += 1;
    const from = starts[next];
    const inside = from !== undefined && (edit.start === edit.end ? from < edit.start : from < edit.end);
    if (!inside) kept.push(edit);
  }
  return kept;
}

function splice(text: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const { start, end, insert } of edits) {
    result += text.slice(done, start) + insert;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * Where sorted offsets are after the edits. An insertion at an offset comes after it (before it if `after`); an
 * offset inside a replaced part moves to the start of what replaces it. The end of the text stays the end.
 */
function shift(offsets: readonly number[], edits: readonly Edit[], length: number, after = false): number[] {
  const total = edits.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
  let delta = 0;
  let next = 0;
  return offsets.map((offset) => {
    for (; next < edits.length; next += 1) {
      const edit = edits[next];
      if (edit === undefined || edit.end > offset) break;
      if (edit.start === offset && edit.end === offset && !after) break;
      delta += edit.insert.length - (edit.end - edit.start);
    }
    if (offset + total === length && !after) return length;
    const edit = edits[next];
    return edit !== undefined && edit.start < offset ? edit.start + delta : offset + delta;
  });
}
