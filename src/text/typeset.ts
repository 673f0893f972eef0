import { applyRules } from "./edits.ts";
import { isLang, type Lang, languageOf } from "./lang.ts";
import { memoize } from "./memoize.ts";
import { protectedRanges } from "./protect.ts";
import { ENGLISH_RULES, FRENCH_RULES } from "./typography-rules.ts";

export { NBSP, NNBSP, OBJECT } from "./typography-rules.ts";

/**
 * Micro-typography of a plain text in its language. French and Breton: no-break spaces around « » and before
 * : ; ! ?, straight quotes to « » (“ ” inside them), ' to ’, ... to …, no-break spaces in numbers, dates, units,
 * "n° 5", "p. 12", "M. Le Gall". English: curly quotes and …. Any other language (BCP 47) is left as it is written.
 * Addresses, e-mails and times (14:30) are left as they are. Doing it twice changes nothing more.
 */
export function typeset(text: string, lang: string): string {
  const language = typesetLang(lang);
  if (language === undefined) return text;
  return (language === "en" ? english : french)(text, () => typesetSegments([text], language).join(""));
}

/** Regions of a language share its rules. */
function typesetLang(lang: string): Lang | undefined {
  const language = languageOf(lang);
  return isLang(language) ? language : undefined;
}

const english = memoize<string>((text) => text.length);
/** Of Breton too: {@link typesetSegments} has the same rules for both. */
const french = memoize<string>((text) => text.length);

/**
 * {@link typeset} over a text that is cut in pieces (by emphasis, links, code), so that a rule sees across a cut.
 * A piece that is not text is given as {@link OBJECT}. A space added at a cut goes to the piece after it.
 * @returns as many pieces as were given
 */
export function typesetSegments(segments: readonly string[], lang: string): string[] {
  const language = typesetLang(lang);
  if (language === undefined) return [...segments];
  return applyRules(segments, language === "en" ? ENGLISH_RULES : FRENCH_RULES, protectedRanges);
}

/** A piece of a text; a raised one is the ending of an ordinal. */
export interface OrdinalPiece {
  readonly text: string;
  readonly raised: boolean;
}

/**
 * French ordinals: 1er, 1re, 2e, 2nde, 21es, Ier, XXIe. Roman numbers go to XXXIX, of I, V and X: "Le" and "Me" are words.
 * Not a part of a longer word or number: 2e5, 1e-3, a1er.
 */
const ORDINAL =
  /(?<![\p{L}\p{N}.,/_-])(1(?=[er]{2}s?)|\d{1,4}(?=es?)|2(?=n?de?s?)|I(?=er|re)|(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})(?=es?))(ers?|res?|es?|n?des?|n?ds?)(?![\p{L}\p{N}_]|-\p{N})/gu;

/** Quick to try: most texts have none. */
const MAY_BE_ORDINAL = /[\dIVX](?:[er]|n?d)/;

/**
 * A French text cut before and after the endings of its ordinals, which are printed raised; those of addresses are not.
 * Joined, it is the text.
 */
export function ordinalPieces(text: string): readonly OrdinalPiece[] {
  const pieces: OrdinalPiece[] = [];
  let from = 0;
  const found = MAY_BE_ORDINAL.test(text) ? [...text.matchAll(ORDINAL)] : [];
  const notProse = found.length === 0 ? [] : protectedRanges(text);
  for (const match of found) {
    const start = match.index + (match[1] ?? "").length;
    const end = match.index + match[0].length;
    if (notProse.some(([first, last]) => start >= first && start < last)) continue;
    pieces.push(
      { text: text.slice(from, start), raised: false },
      { text: text.slice(start, end), raised: true },
    );
    from = end;
  }
  if (from < text.length || from === 0) pieces.push({ text: text.slice(from), raised: false });
  return pieces;
}
