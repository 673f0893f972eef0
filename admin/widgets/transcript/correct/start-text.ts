import { messages } from "../../../../src/i18n/editors/index.ts";
import { formatTimecode } from "../../../../src/text/index.ts";

const { correction: words } = messages;

/** Where a paragraph begins now, and why that is not where it was asked to. */
export function startText(start: number, asked: number): string {
  const time = formatTimecode(start);
  return Math.abs(start - asked) < 0.5 ? words.startsAt(time) : words.startsBetween(time);
}
