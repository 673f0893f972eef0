/** The languages that an interface or an entry can be in: French, English, Breton (BCP 47, https://www.rfc-editor.org/info/bcp47). */
export const LANGS = ["fr", "en", "br"] as const;

/** One of {@link LANGS}. */
export type Lang = (typeof LANGS)[number];

/** Whether a string (from an address, a file, an attribute) is one of {@link LANGS}. */
export const isLang = (value: unknown): value is Lang => LANGS.some((lang) => lang === value);
