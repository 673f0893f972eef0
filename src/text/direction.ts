/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, NKo and their kin (UAX #9, classes R and AL). */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The `dir` of the element that shows a text: left to the browser, which goes by its first letter, where a letter of it is
 * written from right to left; none elsewhere.
 */
export function directionOf(text: string): "auto" | undefined {
  return RIGHT_TO_LEFT.test(text) ? "auto" : undefined;
}
