import { directionOfLanguage } from "../src/text/index.ts";

/**
 * The attributes of an element whose text is in a language that may not be the one around it; none where it is the same.
 * @param inLanguage BCP 47
 */
export function foreign(inLanguage: string, around: string): { lang?: string; dir?: "rtl" } {
  if (inLanguage === around) return {};
  return directionOfLanguage(inLanguage) === "rtl" ? { lang: inLanguage, dir: "rtl" } : { lang: inLanguage };
}
