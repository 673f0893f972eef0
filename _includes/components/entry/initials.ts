/** Words inside a name that give no letter. */
const PARTICLES = new Set([
  "de",
  "du",
  "des",
  "d",
  "l",
  "la",
  "le",
  "les",
  "et",
  "en",
  "au",
  "aux",
  "of",
  "the",
  "and",
  "ar",
  "an",
  "ha",
]);

/** One or two letters for a name: the first of its first and last words that count ("Ville de Brest" gives "VB"). */
export function initials(name: string): string {
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !PARTICLES.has(word.toLowerCase()));
  const [first = "", ...rest] = words;
  const last = rest.at(-1) ?? "";
  return [...first]
    .slice(0, 1)
    .concat([...last].slice(0, 1))
    .join("")
    .toUpperCase();
}
