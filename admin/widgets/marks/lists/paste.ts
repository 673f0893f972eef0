/** Chapters as people write them under a video: a line each, a time and a title. */
import { messages } from "../../../../src/i18n/editors/index.ts";
import { fold, parseTimecode } from "../../../../src/text/index.ts";
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
/** A list's sign, the time, perhaps within brackets, a sign between, the title. */
const LINE = new RegExp(
  `^(?:[-–—*•·‣]\\s+|\\d{1,3}[.)]\\s+)?[([]?\\s*(\\d{1,4}(?::\\d{1,2}){1,2}(?:[.,]\\d{1,3})?)(?:\\s?[)\\]])?` +
    `(?:${SIGN}\\s*|\\s+${SIGN}(?:\\s+|$)|\\s+|$)(.*)$`,
  "u",
);
const LONGEST_TITLE = 200;

const { why: words } = messages.marks.pasted;

/** @param end the recording's duration in seconds, where it is known */
export function parseChapters(text: string, end?: number): Pasted {
  const chapters: PastedChapter[] = [];
  const bad: BadLine[] = [];
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.replace(/[\u200B\uFEFF]/g, "").trim();
    if (line === "") continue;
    const [, time = "", rest = ""] = LINE.exec(line) ?? [];
    const at = time === "" ? undefined : parseTimecode(time);
    const title = rest.trim();
    const why = fault(time, at, title, end);
    if (why === undefined && at !== undefined) chapters.push({ at, title });
    else bad.push({ line: index + 1, text: line, why: why ?? "" });
  }
  return { chapters, bad };
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
