/** What languages are called, those that the interface does not speak too. */
import { isLang, type Lang, memoize } from "../text/index.ts";
import { dictionary } from "./dictionaries.ts";

/** In the language itself: « Deutsch », « 日本語 ». @param tag BCP 47 */
export function ownLanguageName(tag: string): string {
  if (isLang(tag)) return dictionary(tag).language.own;
  const name = nameIn(tag, tag);
  return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1);
}

/** In a language of the interface: « allemand ». @param tag BCP 47 */
export const languageNameIn = (tag: string, lang: Lang): string =>
  isLang(tag) ? dictionary(lang).language.names[tag] : nameIn(tag, lang);

const nameIn = (tag: string, lang: string): string =>
  names(`${lang} ${tag}`, () => new Intl.DisplayNames([lang], { type: "language" }).of(tag) ?? tag);

const names = memoize<string>((name) => name.length);
