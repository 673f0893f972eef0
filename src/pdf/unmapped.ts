/** Signs of fonts that do not say which letters they are. */
import type { Glyph } from "./glyphs.ts";

/** Of the signs of a text in Latin letters, letters are at least this part. */
const LETTERS = 0.6;
/** Of its letters, vowels are at least this part: four in ten in French and English, one or two in ten in a jumble. */
const VOWELS = 0.28;

/**
 * The glyphs of a page without those whose characters are guessed wrong. Old fonts have no table of characters and number
 * their letters as everybody does: what reads like a text is one. What does not is a jumble (`7KH` for `The`).
 */
export function withoutJumble(glyphs: readonly Glyph[]): { kept: readonly Glyph[]; unmapped: number } {
  const guessed = glyphs.filter(({ isUnmapped, char }) => isUnmapped && char.trim() !== "");
  if (guessed.length === 0 || readsLikeText(guessed.map(({ char }) => char).join("")))
    return { kept: glyphs, unmapped: 0 };
  return { kept: glyphs.filter(({ isUnmapped }) => !isUnmapped), unmapped: guessed.length };
}

function readsLikeText(signs: string): boolean {
  const letters = signs.match(/\p{L}/gu)?.length ?? 0;
  // "é" is "e" and an accent
  const vowels = signs.normalize("NFD").match(/[aeiouy]/gi)?.length ?? 0;
  return letters >= signs.length * LETTERS && vowels >= letters * VOWELS;
}
