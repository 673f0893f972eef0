/** Letters with a point after each; the last may go without. */
const ACRONYM = /(^|[^\p{L}\p{N}.-])((?:\p{L}\.){2,}\p{L}?)(?![\p{L}\p{N}])/gu;

// Seen in Pagefind 1.6: ’ does not separate words and œ is a letter of its own, so « l’œuvre » is found neither by
// "œuvre" nor by "oeuvre". Documents and queries therefore both go through this file.
const joined = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    // raised and lowered numbers (m², CO₂), letters that typefaces join (ﬁ)
    .replace(/[²³¹\u2070-\u2099\uFB00-\uFB06]/g, (sign) => sign.normalize("NFKC"))
    .replace(/œ/g, "oe")
    .replace(/Œ/g, "Oe")
    .replace(/æ/g, "ae")
    .replace(/Æ/g, "Ae")
    // what one writes in several ways: R.G.P.D., n° 5, 18 h 30
    .replace(ACRONYM, (_, before: string, letters: string) => before + letters.replace(/\./g, ""))
    .replace(/(^|\P{L})([nN])[°º][ \u00A0\u202F]?(?=\p{N})/gu, "$1$2° ")
    .replace(
      /(\p{N})[ \u00A0\u202F]?h(?:[ \u00A0\u202F]?(\p{N}{2})(?!\p{N})|(?![\p{L}\p{N}]))/gu,
      (_, hours: string, minutes = "") => `${hours} h ${minutes}`.trimEnd(),
    );

/** The text that is given to the search index for a document: words separated where French separates them. Still readable. */
export const normalizeForIndex = (text: string): string =>
  joined(text)
    .replace(/[–—]/g, " – ")
    .replace(/[ \u00A0\u202F\t]+/g, " ");

/** Elided words, several in a row too, with what stands before them: browsers of 2022 cannot look behind. */
const ELISION = /(^|[^\p{L}\p{N}])(?:(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}]))+/gu;

/** Signs that stand between words or around them: the index has the words alone, and whole addresses without `www`. */
const apart = (query: string): string =>
  query
    .replace(/(^|[^\p{L}\p{N}])(?:https?:\/\/(?:www\.)?|www\.)(?=[\p{L}\p{N}])/giu, "$1")
    .replace(/[<>|\\=_*]+/g, " ")
    .replace(/(\p{L})[/+@]+(?=\p{L})/gu, "$1 ")
    .replace(/\/+(?=\s|$)/g, " ");

/**
 * The query that matches what {@link normalizeForIndex} indexed: lower case, elided articles dropped
 * ("l’utilité" gives "utilité"; not in Breton, where c’h is a letter), punctuation dropped, a phrase between
 * quotation marks of any kind kept between straight ones.
 */
export function normalizeQuery(query: string, lang: string): string {
  const straight = apart(joined(query))
    .toLowerCase()
    .replace(/[«»“”„]/g, '"');
  const elided = lang === "br" ? straight : straight.replace(ELISION, "$1");
  const quotes = elided.split('"').length - 1;
  return (
    (quotes % 2 === 0 ? elided : elided.replace(/"/g, " "))
      // a point or a comma between two figures is theirs
      .replace(/(\p{N}[.,](?=\p{N}))|[.,?!;:()[\]{}…–—]/gu, (_, number: string | undefined) => number ?? " ")
      .replace(/"\s*([^"]*?)\s*"/g, (_, phrase: string) => (phrase === "" ? " " : ` "${phrase}" `))
      .replace(/\s+/g, " ")
      .trim()
  );
}
