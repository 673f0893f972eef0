/** What somebody typed, as what is asked of the index. */
import { fold, normalizeQuery, withoutStopWords } from "../../text/index.ts";

export interface Query {
  /** As typed, cleaned of what is no text: what is shown. */
  readonly shown: string;
  /** Words that must all be there; the last may be the beginning of one. */
  readonly terms: readonly string[];
  /** Words that must follow one another. */
  readonly phrases: readonly string[];
  /** Words, and words that follow one another, that must not be there. */
  readonly excluded: readonly string[];
}

/** Characters and words beyond which a query is no query; the rest is left out. */
const CHARACTERS = 200;
const WORDS = 16;

const ENGLISH: ReadonlySet<string> = new Set(
  `a about an and any are as at be by can do does for from has have how i in is it its my of on or our some that the
  their there this to was what when where which who why will with you your`.split(/\s+/),
);

/** A minus sign at the beginning of a word, or of a phrase, excludes it. */
const EXCLUDED = /(^|\s)[-−]("[^"]*"|«[^»]*»|“[^”]*”|[\p{L}\p{N}]\S*)/gu;

export function readQuery(typed: string, lang: string): Query {
  const shown = cleanQuery(typed);
  const excluded: string[] = [];
  const wanted = shown.replace(EXCLUDED, (_, space: string, words: string) => {
    const normal = wordsOf(normalizeQuery(words, lang).replace(/"/g, " ")).join(" ");
    if (normal !== "") excluded.push(normal);
    return space;
  });
  const normal = normalizeQuery(
    spellOutDates(pagefindQuery(wanted.replace(/[\u2010\u2011]/g, "-"), lang), lang),
    lang,
  );
  const phrases: string[] = [];
  const rest = normal.replace(/"([^"]+)"/g, (_, phrase: string) => {
    const words = wordsOf(phrase);
    if (words.length > 0) phrases.push(words.join(" "));
    return " ";
  });
  const all = wordsOf(rest);
  return { shown, terms: [...new Set(significantWords(all, lang))].slice(0, WORDS), phrases, excluded };
}

/** The words that say something; all of them where none does. */
function significantWords(words: readonly string[], lang: string): readonly string[] {
  if (lang === "fr") return wordsOf(withoutStopWords(words.join(" ")));
  if (lang === "br") return words;
  const kept = words.filter((word) => !ENGLISH.has(fold(word)));
  return kept.length > 0 ? kept : words;
}

/** One line without control characters, of a length that a search can be. */
export function cleanQuery(typed: string): string {
  const line = typed
    .slice(0, CHARACTERS * 4)
    .replace(/\p{Cf}+/gu, "")
    .replace(/[\p{Cc}\p{Cs}]+/gu, " ");
  const points = [...line.replace(/\s+/g, " ").trim()];
  const kept = points.slice(0, CHARACTERS).join("");
  // a word cut in two is another word
  return (points.length > CHARACTERS ? kept.replace(/\s\S*$/, "") : kept).trim();
}

/** True where there is nothing to look for. */
export const isEmpty = (query: Query): boolean => query.terms.length === 0 && query.phrases.length === 0;

/** True where something was typed and none of it is a word: signs alone are in no document. */
export const isWordless = (query: Query): boolean =>
  query.shown !== "" && isEmpty(query) && query.excluded.length === 0;

const wordsOf = (text: string): string[] => text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word));

/** French asks with words that no text holds together: "qu’est-ce que", "est-ce qu’", "faut-il", "y a-t-il". */
const pagefindQuery = (text: string, lang: string): string =>
  lang === "fr"
    ? text
        .replace(/(^|\P{L})(?:qu['’]\s?)?est[- ]ce(?: que| qu['’])?(?!\p{L})/giu, "$1 ")
        .replace(INVERTED, "$1 ")
    : text;

/** An auxiliary and its subject after it. */
const INVERTED =
  /(^|\P{L})(?:(?:y[ -])?a-t|ai|as|avons|avez|ont|est|es|sont|faut|p(?:uis|eux|eut|ouvons|ouvez|euvent)|d(?:ois|oit|evons|evez|oivent)|va-t|vont)-(?:je|tu|ils?|elles?|on|nous|vous)(?!\p{L})/giu;

/** `01/02/2013` and `2013-02-01` become "1 février 2013", as the index has them: without the day of the week. */
function spellOutDates(text: string, lang: string): string {
  return text
    .replace(/(^|\s)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+(?=\d)/giu, "$1")
    .replace(/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/g, (found, day, month, year) =>
      dateInWords(Number(year), Number(month), Number(day), lang, found),
    )
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (found, year, month, day) =>
      dateInWords(Number(year), Number(month), Number(day), lang, found),
    );
}

function dateInWords(year: number, month: number, day: number, lang: string, otherwise: string): string {
  if (month < 1 || month > 12 || day < 1 || day > 31) return otherwise;
  const name = new Intl.DateTimeFormat(lang === "en" ? "en" : "fr", { month: "long", timeZone: "UTC" });
  return `${day} ${name.format(Date.UTC(year, month - 1, 1))} ${year}`;
}

/** Searches that one of them is replaced in; beyond them nobody waits. */
const MAX_REWORDINGS = 4;

export interface Rewording {
  /** The search with other words. */
  readonly query: string;
  /** These words. */
  readonly words: string;
}

/**
 * The searches in which a word, or words in a row, stand for others of their group. None for words between quotation
 * marks, which are wanted as they are.
 */
export function rewordings(
  typed: string,
  lang: string,
  groups: readonly (readonly string[])[],
): readonly Rewording[] {
  const normal = normalizeQuery(typed, lang);
  if (normal.includes('"') || /(?:^|\s)[-−]\p{L}/u.test(typed)) return [];
  const asked = wordsOf(normal);
  const found: Rewording[] = [];
  for (const group of groups)
    for (const member of group) {
      const words = wordsOf(normalizeQuery(member, lang));
      const at = placeOf(words, asked);
      if (at === -1) continue;
      for (const other of group) {
        if (other === member) continue;
        const instead = wordsOf(normalizeQuery(other, lang));
        const said = instead.length > 1 ? `"${instead.join(" ")}"` : (instead[0] ?? "");
        const query = [...asked.slice(0, at), said, ...asked.slice(at + words.length)].join(" ");
        found.push({ query, words: other });
      }
      break;
    }
  return found.slice(0, MAX_REWORDINGS);
}

/** Where words stand in a row among others, whatever their capitals and accents; -1 where they do not. */
function placeOf(words: readonly string[], among: readonly string[]): number {
  if (words.length === 0) return -1;
  return among.findIndex((_, at) => words.every((word, n) => fold(among[at + n] ?? "") === fold(word)));
}
