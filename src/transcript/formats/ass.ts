/** Subtitles of Aegisub and of its kin (`.ass`, `.ssa`): a line for each, with the columns that a line above names. */
import type { ParsedTranscript } from "../types.ts";
import { splitLines } from "./lines.ts";
import { ofSegments, readAnyTime, type TimedWords } from "./segments.ts";

const LINE = /^Dialogue:\s*(?:Marked=)?\d+,\s*\d+:\d\d:\d\d/;
/** Where no line names them. */
const COLUMNS = "layer start end style name marginl marginr marginv effect text".split(" ");

export const isAss = (lines: readonly string[]): boolean => lines.some((line) => LINE.test(line));

export function parseAss(source: string): ParsedTranscript {
  let columns: readonly string[] = COLUMNS;
  let isEvents = false;
  const segments: TimedWords[] = [];
  for (const line of splitLines(source)) {
    if (/^\s*\[/.test(line)) isEvents = /\[events\]/i.test(line);
    const format = isEvents ? /^Format:(.*)/i.exec(line)?.[1] : undefined;
    if (format !== undefined) columns = format.split(",").map((name) => name.trim().toLowerCase());
    if (!line.startsWith("Dialogue:")) continue;
    const cells = line.slice("Dialogue:".length).split(",");
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim();
    segments.push({
      start: readAnyTime(cell("start")),
      end: readAnyTime(cell("end")),
      // the words come last, and may hold commas
      text: readWords(cells.slice(columns.length - 1).join(",")),
      speaker: cell("name") ?? cell("actor"),
    });
  }
  return ofSegments("ass", segments);
}

/** Without what says how they look: `{\i1}`; `\N` ends a line. Drawings have no words. */
function readWords(text: string): string {
  if (/\{[^{}]*\\p[1-9]/.test(text)) return "";
  return text
    .replace(/\{\\[^{}]*\}/g, "")
    .replace(/\\N/g, "\n")
    .replace(/\\[nh]/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}
