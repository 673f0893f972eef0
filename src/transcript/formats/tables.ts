/**
 * Tables with times: whisper's `.tsv`, labels of Audacity, spreadsheets, what editing software exports (`.csv`), tables of
 * Markdown.
 */
import { words as wordsOf } from "../../text/index.ts";
import type { ParsedTranscript } from "../types.ts";
import { isNameShaped, isNumberedVoice } from "./labels.ts";
import { isBlank, splitLines } from "./lines.ts";
import { ofSegments, readAnyTime, type TimedWords } from "./segments.ts";

type Column = "start" | "end" | "text" | "speaker";

/** Titles of columns, without accents and in small letters. */
const TITLES: Readonly<Record<Column, RegExp>> = {
  start:
    /^(?:(?:tc|timecode|time|heure|temps)(?: de)? )?(?:start|begin|debut|from|de|in|entree|time|timestamp|temps|heure|timecode|tc|minutage|horodatage|position)(?: (?:time|point|timecode|tc|s|ms|sec))?$/,
  end: /^(?:(?:tc|timecode|time|heure|temps)(?: de)? )?(?:end|stop|fin|to|a|out|sortie)(?: (?:time|point|timecode|tc|s|ms|sec))?$/,
  text: /^(?:text|texte|transcript|transcription|words|paroles?|propos|verbatim|sentence|phrase|caption|subtitle|sous titre|dialogue|content|contenu|ce qui est dit)$/,
  speaker:
    /^(?:speaker|speakers|speaker (?:name|id)|locuteur|locutrice|interlocuteur|interlocutrice|intervenante?|participante?|orateur|oratrice|voix|voice|qui|who|name|nom|prenom|personne|personne qui parle|qui parle)$/,
};

/** Of a column of times at which something begins. */
export const TIME_TITLE = TITLES.start;

const DELIMITERS = ["\t", ";", ",", "|"] as const;

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

export const isTable = (source: string): boolean => tableOf(source) !== undefined;

export function parseTable(source: string): ParsedTranscript {
  const { rows, columns } = tableOf(source) ?? { rows: [], columns: {} };
  const cell = (row: readonly string[], column: Column) => {
    const at = columns[column];
    return at === undefined ? undefined : row[at];
  };
  const segments = rows.map(
    (row): TimedWords => ({
      start: readAnyTime(cell(row, "start")),
      end: readAnyTime(cell(row, "end")),
      text: cell(row, "text")?.trim() ?? "",
      speaker: cell(row, "speaker"),
    }),
  );
  return ofSegments("table", segments);
}

function tableOf(source: string): Table | undefined {
  // what stands above and below a table of spectral labels is of Audacity's own
  const lines = splitLines(source).filter((line) => !line.startsWith("\\"));
  const first = lines.find((line) => !isBlank(line)) ?? "";
  for (const delimiter of DELIMITERS) {
    const table = titled(lines, first, delimiter);
    if (table !== undefined) return table;
  }
  return untitled(lines, "\t") ?? untitled(lines, ";");
}

/**
 * A table whose first row has titles for its columns, between tabs, semicolons, commas or bars.
 * @param titles of columns, without accents and in small letters
 * @returns of each row, what stands under each title; undefined where a column is missing
 */
export function readTable<Column extends string>(
  source: string,
  titles: Readonly<Record<Column, RegExp>>,
): readonly Readonly<Record<Column, string>>[] | undefined {
  const lines = splitLines(source);
  const first = lines.find((line) => !isBlank(line)) ?? "";
  for (const delimiter of DELIMITERS) {
    const { rows, at } = underTitles(lines, first, delimiter, titles);
    const columns = Object.entries<number>(at);
    if (columns.some(([, column]) => column === -1)) continue;
    const cells = (row: readonly string[]) =>
      columns.map(([name, column]) => [name, row[column]?.trim() ?? ""]);
    return rows.map((row) => Object.fromEntries(cells(row)) as Record<Column, string>);
  }
  return undefined;
}

/** The rows under the first one, without the lines that rule a table of Markdown, and where each column is; -1 for one that is not there. */
function underTitles<Column extends string>(
  lines: readonly string[],
  first: string,
  delimiter: string,
  titles: Readonly<Record<Column, RegExp>>,
): { readonly rows: string[][]; readonly at: Readonly<Record<Column, number>> } {
  const head = first.includes(delimiter) ? cellsOf([first], delimiter)[0] : undefined;
  const names = (head ?? []).map((cell) => wordsOf(cell).join(" "));
  const places = Object.entries<RegExp>(titles).map(([column, title]) => [
    column,
    names.findIndex((name) => title.test(name)),
  ]);
  const at = Object.fromEntries(places) as Record<Column, number>;
  if (Object.values(at).every((column) => column === -1)) return { rows: [], at };
  const [, ...rows] = cellsOf(lines, delimiter).filter(
    (row) => !row.every((cell) => /^\s*:?-*:?\s*$/.test(cell)),
  );
  return { rows, at };
}

/** A table whose first row has titles for a time and for words. */
function titled(lines: readonly string[], first: string, delimiter: string): Table | undefined {
  const { rows, at } = underTitles(lines, first, delimiter, TITLES);
  const { start, end, text, speaker } = at;
  if (start === -1 || text === -1) return undefined;
  const timed = rows.filter((row) => readAnyTime(row[start]) !== undefined);
  if (timed.length === 0) return undefined;
  return {
    rows,
    columns: { start, text, ...(end === -1 ? {} : { end }), ...(speaker === -1 ? {} : { speaker }) },
  };
}

/**
 * A table that says nothing of its columns: labels of Audacity (seconds, seconds, words), what is copied from a spreadsheet.
 * A column of times, perhaps a second one, words, and perhaps a voice; none with fewer than three columns.
 */
function untitled(lines: readonly string[], delimiter: string): Table | undefined {
  const rows = cellsOf(lines, delimiter);
  const width = rows[0]?.length ?? 0;
  if (width < 3 || rows.some((row) => row.length !== width)) return undefined;
  const columns = [...Array(width).keys()];
  const cells = (column: number) => rows.map((row) => row[column] ?? "");
  const all = columns.filter((column) => cells(column).every((cell) => readAnyTime(cell) !== undefined));
  // numbers of lines beside times
  const clocks = all.filter((column) => cells(column).every((cell) => /[:.,]/.test(cell)));
  const [start, end] = clocks.length > 0 ? clocks : all;
  const others = columns.filter((column) => !all.includes(column));
  const size = (column: number) => cells(column).join("").length;
  const [text, ...rest] = [...others].sort((a, b) => size(b) - size(a) || a - b);
  if (start === undefined || text === undefined) return undefined;
  const speaker = rest.filter((column) => size(column) > 0).sort((a, b) => a - b)[0];
  if (end === undefined && (speaker === undefined || !cells(speaker).every(isVoice))) return undefined;
  const found = { start, text, ...(end === undefined ? {} : { end }) };
  return { rows, columns: { ...found, ...(speaker === undefined ? {} : { speaker }) } };
}

const isVoice = (cell: string): boolean =>
  isBlank(cell) || isNumberedVoice(cell.trim()) || isNameShaped(cell);

/** The cells of each row; those between quotation marks may hold the delimiter, ends of lines and doubled marks. */
function cellsOf(lines: readonly string[], delimiter: string): string[][] {
  if (delimiter === "|")
    return lines
      .filter((line) => line.includes("|"))
      .map((line) =>
        line
          .trim()
          .replace(/^\||\|$/g, "")
          .split("|")
          .map((cell) => cell.trim()),
      );
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (const line of lines) {
    if (isQuoted) cell += "\n";
    else if (isBlank(line)) continue;
    let at = 0;
    while (at < line.length) {
      const sign = line[at];
      if (isQuoted && sign === '"' && line[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"' && (isQuoted || cell === "")) isQuoted = !isQuoted;
      else if (sign === delimiter && !isQuoted) {
        row.push(cell);
        cell = "";
      } else cell += sign;
      at += 1;
    }
    if (isQuoted) continue;
    rows.push([...row, cell]);
    row = [];
    cell = "";
  }
  // a mark that nothing closes
  if (isQuoted) rows.push([...row, cell]);
  return rows;
}
