/**
 * Characters that no reader sees and that the build refuses: control characters, halves of a character, and those that
 * turn the order of what is read around (https://www.unicode.org/reports/tr36/).
 */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
/** Ends of lines in slides and in pages of books, which come with what is copied from there. */
const OTHER_LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;

/** A text without them; words that only such an end of line parted stay apart. */
export const visible = (text: string): string => text.replace(OTHER_LINE_ENDS, " ").replace(INVISIBLE, "");
