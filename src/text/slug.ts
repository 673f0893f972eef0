import { fold } from "./fold.ts";

/** Longest slug, in characters: file systems allow 255 bytes, and some names are made of a slug and an ending. */
export const SLUG_LENGTH = 120;

/**
 * The readable part of an address: ASCII letters, digits and single hyphens, cut where it is too long.
 * French is read aloud: œ gives "oe", & gives "et", an apostrophe separates ("l'école" gives "l-ecole").
 * Returns "" when nothing in the text can be kept.
 */
export function slugify(text: string): string {
  return fold(text)
    .replace(/&/g, " et ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, SLUG_LENGTH)
    .replace(/-$/, "");
}

/**
 * The first of `base`, `base-2`, `base-3` … that `taken` does not hold. The caller records it as taken.
 * @param last the number that each base was last given, where many names are made one after the other: their cost then
 * grows with their number alone
 */
export function uniqueSlug(
  base: string,
  taken: { has(slug: string): boolean },
  last: Map<string, number> = new Map(),
): string {
  if (!taken.has(base)) return base;
  let n = (last.get(base) ?? 1) + 1;
  while (taken.has(`${base}-${n}`)) n += 1;
  last.set(base, n);
  return `${base}-${n}`;
}
