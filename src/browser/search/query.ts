/** What somebody typed, as what is asked of the index. */
import { type Lang, normalizeQuery, withoutStopWords } from "../../text/index.ts";

export interface Query {
  /** As typed, cleaned of what is no text: what is shown. */
  readonly shown: string;
  /** Words that must all be there; the last may be the beginning of one. */
  readonly terms: readonly string[];
  /** Words that must follow one another. */
  readonly phrases: readonly string[];
}

/** Characters and words beyond which a query is no query; the rest is left out. */
const CHARACTERS = 200;
const WORDS = 16;

export function readQuery(typed: string, lang: Lang): Query {
  const shown = cleanQuery(typed);
  const normal = normalizeQuery(spellOutDates(shown, lang), lang);
  const phrases: string[] = [];
  const rest = normal.replace(/"([^"]+)"/g, (_, phrase: string) => {
    const words = wordsOf(phrase);
    if (words.length > 0) phrases.push(words.join(" "));
    return " ";
  });
  const all = wordsOf(rest);
  const kept = lang === "fr" && phrases.length === 0 ? wordsOf(withoutStopWords(all.join(" "))) : all;
  const terms = phrases.length === 0 ? kept : wordsOf(withoutStopWords(kept.join(" ")));
  return { shown, terms: [...new Set(terms)].slice(0, WORDS), phrases };
}

/** One line without control characters, of a length that a search can be. */
export function cleanQuery(typed: string): string {
  const line = typed.slice(0, CHARACTERS * 4).replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " ");
  return [...line.replace(/\s+/g, " ").trim()].slice(0, CHARACTERS).join("").trim();
}

/** True where there is nothing to look for. */
export const isEmpty = (query: Query): boolean => query.terms.length === 0 && query.phrases.length === 0;

const wordsOf = (text: string): string[] => text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word));

/** `01/02/2013` and `2013-02-01` become "1 février 2013", as the index has them. */
function spellOutDates(text: string, lang: Lang): string {
  return text
    .replace(/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/g, (found, day, month, year) =>
      dateInWords(Number(year), Number(month), Number(day), lang, found),
    )
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (found, year, month, day) =>
      dateInWords(Number(year), Number(month), Number(day), lang, found),
    );
}

function dateInWords(year: number, month: number, day: number, lang: Lang, otherwise: string): string {
  if (month < 1 || month > 12 || day < 1 || day > 31) return otherwise;
  const name = new Intl.DateTimeFormat(lang === "en" ? "en" : "fr", { month: "long", timeZone: "UTC" });
  return `${day} ${name.format(Date.UTC(year, month - 1, 1))} ${year}`;
}
