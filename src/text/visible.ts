/**
 * Characters that no reader sees and that the build refuses: control characters, halves of a character, and those that
 * turn the order of what is read around (https://www.unicode.org/reports/tr36/).
 */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
/** Ends of lines in slides and in pages of books, which come with what is copied from there. */
const OTHER_LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;

/** A text without them; words that only such an end of line parted stay apart. */
export const visible = (text: string): string => text.replace(OTHER_LINE_ENDS, " ").replace(INVISIBLE, "");

/**
 * Characters that no reader sees and that no text needs: control characters (feeds and calendars would break on them),
 * halves of a character, and those that reverse the order of what is read, so that a name shows as another
 * (Unicode Technical Report 36, https://www.unicode.org/reports/tr36/). Tabs and line ends are welcome.
 */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

export interface ForbiddenSign {
  /** Its code point, in hexadecimal: `202E`. */
  readonly code: string;
  /** Lines before it. */
  readonly line: number;
}

/** The first forbidden character of a text. */
export function forbidden(text: string): ForbiddenSign | undefined {
  return forbiddenSigns(text, 1)[0];
}

/** The first forbidden character of each line of a text, of the first lines that hold some. */
export function forbiddenSigns(text: string, most = 20): readonly ForbiddenSign[] {
  // the whole is looked at once: hardly any text holds one
  if (!FORBIDDEN.test(text)) return [];
  const signs: ForbiddenSign[] = [];
  for (const [line, words] of text.split("\n").entries()) {
    const [sign] = FORBIDDEN.exec(words) ?? [];
    if (sign === undefined) continue;
    signs.push({ code: (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0"), line });
    if (signs.length === most) break;
  }
  return signs;
}
