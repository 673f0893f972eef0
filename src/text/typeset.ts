import { applyRules } from "./edits.ts";
import type { Lang } from "./lang.ts";
import { memoize } from "./memoize.ts";
import { protectedRanges } from "./protect.ts";
import { ENGLISH_RULES, FRENCH_RULES } from "./typography-rules.ts";

export { NBSP, NNBSP, OBJECT } from "./typography-rules.ts";

/**
 * Micro-typography of a plain text in its language. French and Breton: no-break spaces around « » and before
 * : ; ! ?, straight quotes to « » (“ ” inside them), ' to ’, ... to …, no-break spaces in numbers, dates, units,
 * "n° 5", "p. 12", "M. Le Gall". English: curly quotes and ….
 * Addresses, e-mails and times (14:30) are left as they are. Doing it twice changes nothing more.
 */
export const typeset = (text: string, lang: Lang): string =>
  (lang === "en" ? english : french)(text, () => typesetSegments([text], lang).join(""));

const english = memoize<string>((text) => text.length);
/** Of Breton too: {@link typesetSegments} has the same rules for both. */
const french = memoize<string>((text) => text.length);

/**
 * {@link typeset} over a text that is cut in pieces (by emphasis, links, code), so that a rule sees across a cut.
 * A piece that is not text is given as {@link OBJECT}. A space added at a cut goes to the piece after it.
 * @returns as many pieces as were given
 */
export const typesetSegments = (segments: readonly string[], lang: Lang): string[] =>
  applyRules(segments, lang === "en" ? ENGLISH_RULES : FRENCH_RULES, protectedRanges);
