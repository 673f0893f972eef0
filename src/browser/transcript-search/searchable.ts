import { fold } from "../../text/index.ts";

/** A text made ready to be searched, many times over. */
export interface Searchable {
  /** As it is compared. */
  readonly text: string;
  /** Where a character of `text` starts in the original. */
  readonly from: (index: number) => number;
}

/** Where a text has neither, folding gives at least one character for each of its own. */
const SHRINKS = /[\p{M}\u{10000}-\u{10ffff}]/u;

/** Makes a text ready: most are folded whole, as all their characters stay where they stand. */
export function searchable(original: string): Searchable {
  const folded = fold(original).replace(/\s/g, " ");
  if (folded.length === original.length && !SHRINKS.test(original))
    return { text: folded, from: (index) => index };
  return foldWithPlaces(original);
}

/** Character by character, so that œ, which becomes two, still points to where it stands. */
function foldWithPlaces(original: string): Searchable {
  let text = "";
  const from: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = fold(character).replace(/\s/g, " ");
    text += folded;
    for (let index = 0; index < folded.length; index += 1) from.push(at);
    at += character.length;
  }
  return { text, from: (index) => from[index] ?? original.length };
}
