/** Puts a misspelt word right by the hub's own words. */
import { editDistance, fold } from "../../text/index.ts";

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Elided articles that are often typed without their apostrophe: « lutilité ». */
const ELIDED = /^(?:qu|[ldjmtsnc])(?=[aeiouyh])/;

/**
 * The word that was probably meant, or undefined where the word is known, too short, or like no other.
 * One letter may be wrong, missing, too many, or swapped with its neighbour; two in words of eight letters or more, but
 * not both missing or both too many.
 * @param common the hub's words, the most frequent first, which win ties
 */
export function correction(typed: string, common: readonly string[]): string | undefined {
  const word = fold(typed);
  if (word.length < SHORTEST || /\d/.test(word)) return undefined;
  const folded = foldedWords(common);
  if (folded.has(word) || folded.has(word.replace(/[sx]$/, "")) || folded.has(`${word}s`)) return undefined;
  const stripped = word.replace(ELIDED, "");
  if (stripped !== word && folded.has(stripped)) return folded.get(stripped);
  const reach = word.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let least = reach + 1;
  for (const [candidate, spelling] of folded) {
    if (Math.abs(candidate.length - word.length) > 1 || !mayBeSlip(word, candidate)) continue;
    const edits = editDistance(word, candidate, reach);
    // a letter left out is the commonest slip, so that of two words as near the longer was meant
    const cost = edits > reach ? edits : edits - (candidate.length > word.length ? 0.5 : 0);
    if (cost < least) [best, least] = [spelling, cost];
    if (least < 1) break;
  }
  return best;
}

/** Below this many letters, a letter for another makes another word: "loup" is no slip for "coup", "long" none for "lent". */
const SURE = 6;

/**
 * A slip leaves out, adds or swaps the first letter, but does not take another for it. In a short word the letter too
 * many is one that is typed twice: "saint" is no slip for "sait".
 */
function mayBeSlip(word: string, candidate: string): boolean {
  const [first, second] = candidate;
  const kept = word[0] === first || word[1] === first || word[0] === second;
  if (!kept) return false;
  if (word.length >= SURE || word.length < candidate.length) return true;
  return word.length === candidate.length
    ? letters(word) === letters(candidate)
    : word.replace(/(.)\1/g, "$1") === candidate;
}

const letters = (word: string): string => [...word].sort().join("");

/**
 * Words of the hub that begin like this one or are near it: something to try when there is nothing to show. Where none
 * shares its first four letters, those that share three.
 */
export function nearWords(typed: string, common: readonly string[], count: number): readonly string[] {
  const word = fold(typed);
  if (word.length < 3) return [];
  const near = (letters: number) => {
    const found: string[] = [];
    for (const [candidate, spelling] of foldedWords(common)) {
      const alike = candidate.startsWith(word.slice(0, letters)) || editDistance(word, candidate, 2) <= 2;
      if (alike && candidate !== word) found.push(spelling);
      if (found.length === count) break;
    }
    return found;
  };
  const nearest = near(4);
  return nearest.length > 0 || word.length < 6 ? nearest : near(3);
}

const cache = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function foldedWords(common: readonly string[]): ReadonlyMap<string, string> {
  const known = cache.get(common);
  if (known) return known;
  const made = new Map<string, string>();
  for (const word of common) if (!made.has(fold(word))) made.set(fold(word), word);
  cache.set(common, made);
  return made;
}
