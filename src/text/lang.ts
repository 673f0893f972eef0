/** The languages of the interface: French, English, Breton (BCP 47, https://www.rfc-editor.org/info/bcp47). */
export const LANGS = ["fr", "en", "br"] as const;

/** One of {@link LANGS}. */
export type Lang = (typeof LANGS)[number];

/** Whether a string (from an address, a file, an attribute) is one of {@link LANGS}. */
export const isLang = (value: unknown): value is Lang => LANGS.some((lang) => lang === value);

/** A language by its code, of two or three letters, then script, region and variants. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The canonical form of a language tag (BCP 47), `pt-BR`; undefined where it is not well-formed. */
export function languageTag(value: string): string | undefined {
  try {
    return TAG.test(value) ? Intl.getCanonicalLocales(value)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The language of a tag, without its script and region: `pt` of `pt-BR`. */
export const languageOf = (tag: string): string => tag.split("-")[0] ?? tag;

/** The language of the interface around a text: that of the text, whatever its region, or the one given. */
export function interfaceLang(tag: string, otherwise: Lang): Lang {
  const language = languageOf(tag);
  return isLang(language) ? language : otherwise;
}

const RIGHT_TO_LEFT_SCRIPTS = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"];

/** The `dir` of what is in another language than what is around it: in the direction of its script. */
export function directionOfLanguage(tag: string): "rtl" | "ltr" {
  const { script } = new Intl.Locale(tag).maximize();
  return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.includes(script) ? "rtl" : "ltr";
}

/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, NKo and their kin (UAX #9, classes R and AL). */
const RIGHT_TO_LEFT_LETTERS =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The `dir` of the element that shows a text: left to the browser, which goes by its first letter, where a letter of it is
 * written from right to left; none elsewhere.
 */
export function directionOf(text: string): "auto" | undefined {
  return RIGHT_TO_LEFT_LETTERS.test(text) ? "auto" : undefined;
}
