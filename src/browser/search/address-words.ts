import { decodePercents } from "../../text/index.ts";

/** Parts of an address that say nothing of what was sought. */
const SECTIONS =
  /^(?:articles?|conferences?|cycles?|personnes?|liens?|themes?|archives?|pages?|index|spip|www|\d+)$/;

/**
 * The words of an address that leads nowhere, as something to search for:
 * `/articles/evaluer-sans-compter.html` asks for "evaluer sans compter". Empty where there are none.
 */
export function addressWords(pathname: string): string {
  return decodePercents(pathname)
    .replace(/\.(?:html?|php|aspx?|xml)$/i, "")
    .split("/")
    .filter((part) => !SECTIONS.test(part.toLowerCase()))
    .join(" ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^[a-z]{1,9}\d+$/i.test(word) && !SECTIONS.test(word.toLowerCase()))
    .slice(0, 8)
    .join(" ");
}
