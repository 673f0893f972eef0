/** Chapters as people write them under a video: a line each, a time and a title. */
import { messages } from "../../../../src/i18n/editors/index.ts";
import { fold, parseTimecode } from "../../../../src/text/index.ts";
import { detectFormat, parseSrt, parseVtt } from "../../../../src/transcript/index.ts";
import { addMark, type Mark, type Marks } from "../model.ts";
import { chaptersOfFile, type WrittenChapter } from "./chapter-files.ts";

export interface PastedChapter {
  /** Seconds. */
  readonly at: number;
  readonly title: string;
}

export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Without a full stop. */
  readonly why: string;
}

export interface Pasted {
  readonly chapters: readonly PastedChapter[];
  readonly bad: readonly BadLine[];
}

/** Signs between a time and its title, against the time or apart from both. */
const SIGN = "[-–—―‒−:|•·>→=]+";
const CLOCK = String.raw`\d{1,4}(?::\d{1,2}){1,2}(?:[.,]\d{1,3})?`;
/** `1h02`, `1 h 02 min 03 s`, `12'34"`, `12 min 34`; of one unit alone (`12 min`) before a sign, or it may be of the title. */
const SPELT =
  String.raw`\d{1,3}\s?h\s?\d{1,2}(?:\s?(?:min|mn|m|['’′])(?:\s?\d{1,2}\s?(?:s|["”″]|''|’’)?)?)?(?!\p{L})` +
  String.raw`|\d{1,3}\s?(?:min|mn|m|['’′])\s?\d{1,2}(?:\s?(?:s|["”″]|''|’’))?(?!\p{L})` +
  String.raw`|\d{1,3}\s?(?:h|min|mn)(?=\s*${SIGN})`;
const TIME = `(?:${CLOCK}|${SPELT})`;
/** A list's sign or number, the time, perhaps with the time at which it ends, perhaps within brackets, a sign between, the title. */
const LINE = new RegExp(
  `^(?:\\d{1,3}[.)]\\s+)?[^\\p{L}\\p{N}]*(${TIME})(?:\\s*(?:-->|[-–—→]|à)\\s*${TIME}(?!\\d))?(?:\\s?[)\\]*_]+)?` +
    `(?:${SIGN}\\s*|\\s+${SIGN}(?:\\s+|$)|\\s+|$)(.*)$`,
  "u",
);
/** The title, then the time: in a list where no line begins with one. */
const TITLE_FIRST = new RegExp(
  `^(?:[-–—*•·‣]\\s+|\\d{1,3}[.)]\\s+)?(.*?\\S)(?:\\s*${SIGN}\\s*|\\s*[([]\\s*|\\s+)(${CLOCK})\\s*[)\\]]?$`,
  "u",
);
/** A link of Markdown around a time. */
const LINKED = /\[(\d[\d:.,]*)\]\([^()\s]*\)/g;
/** A label of Audacity: seconds of its start and of its end, and its title. */
const LABEL = /^(\d+)[.,](\d{1,6})\t\d+[.,]\d{1,6}(?:\t(.*))?$/;
/** Times over a title, alone on their line. */
const TIMING = /^[\d:.,\t ]+-->[\d:.,\t ]+$/m;
const LONGEST_TITLE = 200;

const { why: words } = messages.marks.pasted;

/** @param end the recording's duration in seconds, where it is known */
export function parseChapters(text: string, end?: number): Pasted {
  if (TIMING.test(text)) return chaptersOfCues(text, end);
  return judged(chaptersOfFile(text) ?? chaptersOfLines(text), end);
}

function judged(written: readonly WrittenChapter[], end: number | undefined): Pasted {
  const read = written.map(({ time, title, line, text }) => {
    const at = time === "" ? undefined : parseTimecode(time);
    return { at, title, line, text, why: fault(time, at, title, end) };
  });
  return {
    chapters: read.flatMap(({ at, title, why }) =>
      why === undefined && at !== undefined ? [{ at, title }] : [],
    ),
    bad: read.flatMap(({ line, text, why }) => (why === undefined ? [] : [{ line, text, why }])),
  };
}

function chaptersOfLines(source: string): readonly WrittenChapter[] {
  const lines = source
    .split(/\r\n?|\n/)
    .map((raw, index) => ({ line: index + 1, text: raw.replace(/[\u200B\uFEFF]/g, "").trim() }))
    .filter(({ text }) => text !== "");
  const timeFirst = lines.map(({ line, text }): WrittenChapter => {
    const [, seconds, fraction = "", label = ""] = LABEL.exec(text) ?? [];
    if (seconds !== undefined)
      return { time: `${seconds}.${fraction.slice(0, 3)}`, title: label.trim(), line, text };
    const [, time = "", title = ""] = LINE.exec(text.replace(LINKED, "$1")) ?? [];
    return { time, title: title.trim(), line, text };
  });
  if (timeFirst.some(({ time }) => time !== "")) return withTitlesBelow(timeFirst);
  const titleFirst = lines.map(({ line, text }) => {
    const [, title = "", time = ""] = TITLE_FIRST.exec(text) ?? [];
    return { time, title, line, text };
  });
  // a time at the end of few lines is of the words
  return 2 * titleFirst.filter(({ time }) => time !== "").length > lines.length ? titleFirst : timeFirst;
}

/** A time alone on its line, and its title on the next one. */
function withTitlesBelow(read: readonly WrittenChapter[]): readonly WrittenChapter[] {
  const isAlone = (one: WrittenChapter | undefined) =>
    one !== undefined && one.time !== "" && one.title === "";
  return read.flatMap((one, n) => {
    const [before, next] = [read[n - 1], read[n + 1]];
    if (one.time === "" && isAlone(before)) return [];
    return isAlone(one) && next?.time === "" ? [{ ...one, title: next.text }] : [one];
  });
}

/** Chapters as WebVTT and subtitles have them, the title under its times. */
function chaptersOfCues(source: string, end: number | undefined): Pasted {
  const { cues, problems } = detectFormat(source) === "vtt" ? parseVtt(source) : parseSrt(source);
  const lines = source.split(/\r\n?|\n/);
  const read = cues.map(({ start: at, text }) => {
    const title = text.replaceAll("\n", " ");
    const line = lines.findIndex((one) => one.includes(text.split("\n", 1)[0] ?? "")) + 1;
    return { at, title, line, why: fault(String(at), at, title, end) };
  });
  return {
    chapters: read.flatMap(({ at, title, why }) => (why === undefined ? [{ at, title }] : [])),
    bad: [
      ...problems.map(({ line, found }) => ({ line, text: lines[line - 1] ?? "", why: found })),
      ...read.flatMap(({ line, title, why }) => (why === undefined ? [] : [{ line, text: title, why }])),
    ],
  };
}

function fault(
  time: string,
  at: number | undefined,
  title: string,
  end: number | undefined,
): string | undefined {
  if (time === "") return words.noTime;
  if (at === undefined) return words.wrongTime(time);
  if (title === "") return words.noTitle;
  if (title.length > LONGEST_TITLE) return words.longTitle(LONGEST_TITLE);
  if (end !== undefined && at > end) return words.afterEnd;
  return undefined;
}

/** Chapters beside those that are there; one with the time and title of another is that one. */
export function addChapters(marks: Marks, chapters: readonly PastedChapter[]): Marks {
  return chapters.reduce(
    (so, { at, title }) =>
      so.chapters.some((mark) => mark.at === at && titled(mark, title))
        ? so
        : addMark(so, "chapters", at, { title })[0],
    marks,
  );
}

/** Chapters in place of those that are there; what one of the same title had beside its time stays with it. */
export function replaceChapters(marks: Marks, chapters: readonly PastedChapter[]): Marks {
  const left = [...marks.chapters];
  return chapters.reduce<Marks>(
    (so, { at, title }) => {
      const index = left.findIndex((mark) => titled(mark, title));
      const [twin] = index === -1 ? [] : left.splice(index, 1);
      const { at: _, ...rest } = twin?.item ?? {};
      return addMark(so, "chapters", at, { ...rest, title })[0];
    },
    { ...marks, chapters: [] },
  );
}

const titled = ({ item }: Mark, title: string): boolean => fold(String(item["title"] ?? "")) === fold(title);
