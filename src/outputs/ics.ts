/** The writing of iCalendar (RFC 5545, https://www.rfc-editor.org/rfc/rfc5545). */

/** A line of a calendar: its name with any parameters, and its value as the format wants it. */
export type ContentLine = readonly [name: string, value: string | undefined];

/** Text as a value: backslashes, semicolons, commas and ends of lines are written with a backslash. */
export function icsText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(NOT_IN_TEXT, "");
}

/** Text as the value of a parameter, in quotes, which it cannot hold itself. */
export function icsParameter(text: string): string {
  return `"${text.replace(/"/g, "’").replace(NOT_IN_TEXT, "")}"`;
}

const NOT_IN_TEXT = /(?!\t)\p{Cc}/gu;

/** An instant in UTC: `20130201T130000Z`. */
export function icsInstant(iso: string): string {
  return new Date(iso).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

/**
 * A day, or one some days after it: `20130201`.
 * @param day ISO 8601
 */
export function icsDay(day: string, after = 0): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + after)).toISOString().slice(0, 10).replaceAll("-", "");
}

/** The lines that have a value, folded, each ended by CR LF. */
export function icsLines(lines: readonly ContentLine[]): string {
  return lines
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`)
    .join("");
}

const MAX_OCTETS = 75;

/** Of a code point in UTF-8; half a surrogate pair becomes U+FFFD, which takes three as well. */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** No line is longer than 75 octets, and no character is cut in two. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}
