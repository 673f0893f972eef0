/** Chapters as people write them under a video: a line each, a time and a title. */
import { messages } from "../../../../src/i18n/editors/index.ts";
import { fold, parseTimecode } from "../../../../src/text/index.ts";
import { detectFormat, parseSrt, parseVtt } from "../../../../src/transcript/index.ts";
import { addMark, type Mark, type Marks } from "../model.ts";

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
const SIGN = "[-–—―‒−:|•·>→]+";
const TIME = String.raw`\d{1,4}(?::\d{1,2}){1,2}(?:[.,]\d{1,3})?`;
/** A list's sign, the time, perhaps with the time at which it ends, perhaps within brackets, a sign between, the title. */
const LINE = new RegExp(
  `^(?:[-–—*•·‣]\\s+|\\d{1,3}[.)]\\s+)?[([]?\\s*(${TIME})(?:\\s*(?:-->|[-–—→]|à)\\s*${TIME}(?!\\d))?(?:\\s?[)\\]])?` +
    `(?:${SIGN}\\s*|\\s+${SIGN}(?:\\s+|$)|\\s+|$)(.*)$`,
  "u",
);
/** A label of Audacity: seconds of its start and of its end, and its title. */
const LABEL = /^(\d+)[.,](\d{1,6})\t\d+[.,]\d{1,6}(?:\t(.*))?$/;
/** Times over a title, alone on their line. */
const TIMING = /^[\d:.,\t ]+-->[\d:.,\t ]+$/m;
const LONGEST_TITLE = 200;

const { why: words } = messages.marks.pasted;

/** @param end the recording's duration in seconds, where it is known */
export function parseChapters(text: string, end?: number): Pasted {
  if (TIMING.test(text)) return chaptersOfCues(text, end);
  const chapters: PastedChapter[] = [];
  const bad: BadLine[] = [];
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.replace(/[\u200B\uFEFF]/g, "").trim();
    if (line === "") continue;
    const [, seconds, fraction = "", label = ""] = LABEL.exec(line) ?? [];
    const [, written = "", words = ""] = LINE.exec(line) ?? [];
    const [time, rest] =
      seconds === undefined ? [written, words] : [`${seconds}.${fraction.slice(0, 3)}`, label];
    const at = time === "" ? undefined : parseTimecode(time);
    const title = rest.trim();
    const why = fault(time, at, title, end);
    if (why === undefined && at !== undefined) chapters.push({ at, title });
    else bad.push({ line: index + 1, text: line, why: why ?? "" });
  }
  return { chapters, bad };
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
