import type { SearchWords } from "../../../i18n/browser-words.ts";

type Words = Pick<SearchWords, "languages" | "inLanguage" | "foundIn" | "foundInOther">;

/** What is said of a language: in the words of the interface, else by its name in the language of the page. @param lang ISO 639 */
export function wordsOfLanguage(
  words: Words,
  of: Exclude<keyof Words, "foundInOther">,
  lang: string,
): string {
  const said: Readonly<Record<string, string>> = words[of];
  return said[lang] ?? (of === "foundIn" ? words.foundInOther(nameOf(lang)) : nameOf(lang));
}

function nameOf(lang: string): string {
  const page = document.documentElement.lang;
  const name = new Intl.DisplayNames([page], { type: "language" }).of(lang) ?? lang;
  return name.slice(0, 1).toLocaleUpperCase(page) + name.slice(1);
}
