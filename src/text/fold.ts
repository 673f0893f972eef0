const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/œ/g, "oe"],
  [/æ/g, "ae"],
  [/ß/g, "ss"],
  [/ø/g, "o"],
  [/ł/g, "l"],
];

/**
 * Takes a text to the form in which two spellings of one word are equal: lower case, no accents,
 * ligatures opened, every apostrophe straight. For comparing, never for showing.
 */
export function fold(text: string): string {
  let folded = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  for (const [ligature, letters] of LIGATURES) folded = folded.replace(ligature, letters);
  return folded.replace(/[\u2018\u2019\u02BC]/g, "'");
}

/** The folded words of a text, in order: runs of letters and digits ("l’École" gives "l", "ecole"). */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
