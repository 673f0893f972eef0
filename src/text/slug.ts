import { fold } from "./fold.ts";

/**
 * The readable part of an address: ASCII letters, digits and single hyphens.
 * French is read aloud: œ gives "oe", & gives "et", an apostrophe separates ("l'école" gives "l-ecole").
 * Returns "" when nothing in the text can be kept.
 */
export function slugify(text: string): string {
  return fold(text)
    .replace(/&/g, " et ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** The first of `base`, `base-2`, `base-3` … that `taken` does not hold. The caller records it as taken. */
export function uniqueSlug(base: string, taken: { has(slug: string): boolean }): string {
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}
