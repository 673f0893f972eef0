import { messages } from "../../i18n/editors/index.ts";
import type { ParsedTranscript, TranscriptFormat } from "../types.ts";
import { isAss, parseAss } from "./ass.ts";
import { isJson, parseJson } from "./json.ts";
import { isBlank, splitLines } from "./lines.ts";
import { isTimedMarkup, parseTimedMarkup } from "./markup.ts";
import { dropRepeats } from "./rolling.ts";
import { isSbv, parseSbv } from "./sbv.ts";
import { inferSpeakers } from "./speakers.ts";
import { parseSrt } from "./srt.ts";
import { isTable, parseTable } from "./tables.ts";
import { parseTimedText } from "./timed/timed-text.ts";
import { parseVtt } from "./vtt.ts";

export interface ParseOptions {
  /** Name of the file: its ending helps where the content leaves a doubt. */
  readonly name?: string;
  /** Names that are known to speak, so that their labels are recognised. */
  readonly speakers?: readonly string[];
}

const PARSERS: Readonly<Record<TranscriptFormat, (source: string) => ParsedTranscript>> = {
  vtt: parseVtt,
  srt: parseSrt,
  sbv: parseSbv,
  json: parseJson,
  table: parseTable,
  markup: parseTimedMarkup,
  ass: parseAss,
  text: parseTimedText,
};

/** What people cut into lines that roll or flash. */
const SHOWN: ReadonlySet<TranscriptFormat> = new Set(["vtt", "srt", "sbv", "markup", "ass"]);

/**
 * Reads a transcript in any format that the hub knows. Nothing throws: what cannot be read is in `problems`, and
 * the rest is kept.
 */
export function parseTranscript(source: string, options: ParseOptions = {}): ParsedTranscript {
  const format = detectFormat(source, options.name);
  const { empty, nothingTimed } = messages.checks.transcripts;
  if (isBlank(source)) return { format, cues: [], problems: [{ line: 1, ...empty }] };
  const parsed = PARSERS[format](source);
  const cues = inferSpeakers(SHOWN.has(format) ? dropRepeats(parsed.cues) : parsed.cues, {
    ...(options.speakers === undefined ? {} : { speakers: options.speakers }),
    lenient: format === "text",
  });
  if (cues.length > 0 || parsed.problems.length > 0) return { ...parsed, cues };
  return { format, cues, problems: [{ line: 1, ...nothingTimed }] };
}

/** Two times and an arrow; alone on their line where a word processor spoiled it, since a text may have it too. */
const TIMING = /^\s*[\d:.,;]+(?: \d[\d:.,;]*)*\s*(?:-->|(?:->|[–—]>|→)(?=\s*[\d:., ]+$))\s*[\d:.,;]+/;

/** The format by content first, since files are often misnamed. */
export function detectFormat(source: string, name = ""): TranscriptFormat {
  const lines = splitLines(source);
  if (/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? "")) return "vtt";
  if (isSbv(lines)) return "sbv";
  if (isJson(source)) return "json";
  if (isTimedMarkup(source)) return "markup";
  if (isAss(lines)) return "ass";
  const ending = /\.(vtt|srt)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === "vtt" || ending === "srt") return ending;
  if (lines.some((line) => TIMING.test(line))) return "srt";
  return isTable(source) ? "table" : "text";
}
