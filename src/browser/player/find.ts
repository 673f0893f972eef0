import { fold } from "../../text/index.ts";

/** Where something was found in a text: characters from its start. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** A text as it is compared, and where each character of that form comes from. */
interface Folded {
  readonly text: string;
  /** For each character of `text`, where it starts in the original. */
  readonly from: readonly number[];
}

/** Character by character, so that œ, which becomes two, still points to where it stands. */
function foldWithPlaces(original: string): Folded {
  let text = "";
  const from: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = fold(character).replace(/\s/g, " ");
    text += folded;
    for (let index = 0; index < folded.length; index += 1) from.push(at);
    at += character.length;
  }
  from.push(at);
  return { text, from };
}

/** Every place at which a query occurs, whatever the accents, capitals and apostrophes; they never overlap. */
export function findAll(original: string, query: string): readonly Found[] {
  const wanted = fold(query.trim()).replace(/\s+/g, " ");
  if (wanted === "") return [];
  const { text, from } = foldWithPlaces(original);
  const found: Found[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ start: from[at] ?? 0, end: from[at + wanted.length] ?? original.length });
  }
  return found;
}
