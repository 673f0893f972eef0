import type { SearchWords } from "../../../i18n/browser-words.ts";
import { languageName } from "../../../text/index.ts";

type Words = Pick<SearchWords, "languages" | "inLanguage" | "foundIn" | "foundInOther">;

/** What is said of a language: in the words of the interface, else by its name in the language of the page. @param lang ISO 639 */
export function wordsOfLanguage(
  words: Words,
  of: Exclude<keyof Words, "foundInOther">,
  lang: string,
): string {
  const said: Readonly<Record<string, string>> = words[of];
  const name = () => languageName(lang, document.documentElement.lang);
  return said[lang] ?? (of === "foundIn" ? words.foundInOther(name()) : name());
}
