/**
 * Characters that no reader sees and that the build refuses: control characters, halves of a character, and those that
 * turn the order of what is read around (https://www.unicode.org/reports/tr36/).
 */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text without them. */
export const visible = (text: string): string => text.replace(INVISIBLE, "");

/**
 * The words of a text on one line: what a paragraph keeps of what was typed. Non-breaking spaces within a word are meant
 * and stay; beside another space they are nothing.
 */
export const plainText = (text: string): string =>
  visible(text)
    .split(/[ \t\n\r\f]+/)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .join(" ");
