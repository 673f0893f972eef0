import { directionOfLanguage, memoize } from "../src/text/index.ts";

/** The platform is asked once for each language: it is slow to answer. */
const directions = memoize<"rtl" | "ltr">((direction) => direction.length);

/**
 * The attributes of an element whose text is in a language that may not be the one around it; none where it is the same.
 * @param inLanguage BCP 47
 */
export function foreign(inLanguage: string, around: string): { lang?: string; dir?: "rtl" } {
  if (inLanguage === around) return {};
  return directions(inLanguage, () => directionOfLanguage(inLanguage)) === "rtl"
    ? { lang: inLanguage, dir: "rtl" }
    : { lang: inLanguage };
}
