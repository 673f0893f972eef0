/** What a line of a text says about time and voice, as people, telephones and transcription services write it. */
import { parseTimecode } from "../../../text/index.ts";
import { readCueTime } from "../cue-time.ts";
import { isNameShaped, isNumberedVoice } from "../labels.ts";

const TIME = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const DASH = "(?:-->|->|[–—]>|-|–|—|→|à)";
const RANGE = String.raw`(${TIME})(?:\s*${DASH}\s*(${TIME}))?`;
/** Of lists, headings and quotations, which word processors, notes and mail make of lines: `- 00:12:30 …`, `> 2. 00:12:30 …` */
const BULLET = String.raw`^\s*(?:(?:[-*•–>]|#{1,6}|\d{1,3}[.)])\s+)*`;
/** `[00:12:30] Nom : …`, `(12:30 – 12:40) …` */
const BRACKETED = new RegExp(String.raw`${BULLET}[[(<{]\s*${RANGE}\s*[\])>}]\s*(?:[-–—:|·•]\s+)?(.*)$`);
/** `12:30 …`, `00:12:30 - …` */
const BARE = new RegExp(String.raw`${BULLET}${RANGE}(?![\d:])(?:\s+|$)(?:[-–—:|·•]\s+)?(.*)$`);
/** `Nom (00:12:30)`, with the words on the lines below. */
const NAME_FIRST = new RegExp(
  String.raw`${BULLET}(\p{Lu}[^:()[\]]{0,50}?)\s*[:,–-]?\s*[[(]\s*${RANGE}\s*[\])]\s*:?\s*$`,
  "u",
);
/** `Speaker1: [00:00:05] …` */
const NAME_THEN_WORDS = new RegExp(
  String.raw`${BULLET}([\p{L}\d][^:()[\]]{0,50}?)\s*:\s*[[(]\s*${RANGE}\s*[\])]\s*(.*)$`,
  "u",
);
const NAME_FIRST_BARE = new RegExp(
  String.raw`${BULLET}(\p{Lu}[^:()[\]]{0,50}?)(?:\t|\s{2,})${RANGE}\s*$`,
  "u",
);

/** `2'30`, `2 min 30`, `1h02m03s`, `12 s`, and `00:00:03:12` or `00;00;03;12` with the pictures of editing software. */
const SPELT_TIME = String.raw`\d{1,2}\s?h(?:\s?\d{1,2}(?:\s?(?:min|mn|m|['’′])?(?:\s?\d{1,2}(?:\s?(?:s|sec|''|’’|["”″]))?)?)?)?|\d{1,3}\s?(?:minutes?|min|mn|m|['’′])(?:\s?\d{1,2}(?:[.,]\d{1,3})?(?:\s?(?:secondes?|sec|s|''|’’|["”″]))?)?|\d{1,5}\s?(?:secondes?|sec|s)`;
const FRAMES = String.raw`\d{1,2}[:;]\d{2}[:;]\d{2}[:;]\d{2}`;
const ANY = `(?:${FRAMES}|${TIME}|${SPELT_TIME})`;
const ANY_RANGE = String.raw`(${ANY})(?:\s*${DASH}\s*(${ANY}))?`;
/** `[2m30s] …`, `(3 s) …` */
const ANY_BRACKETED = new RegExp(
  String.raw`${BULLET}[[(<{]\s*${ANY_RANGE}\s*[\])>}]\s*(?:[-–—:|·•]\s+)?(.*)$`,
  "i",
);
/** `2'30 …`, `2 min 30 : …` */
const ANY_BARE = new RegExp(
  String.raw`${BULLET}${ANY_RANGE}(?![\p{L}\d:'’′])(?:\s*[-–—:|·•]\s+|\s+|$)(.*)$`,
  "iu",
);
/** `[Anne] 18:03:12`, `Anne - 00:03`, `Speaker 1 00:00:03`, with the words on the lines below. */
const NAME_LINE = new RegExp(
  String.raw`${BULLET}(?:\[([^[\]\n]{1,50})\]|(\p{L}[^:[\]\n]{0,50}?))\s*(?:[-–—|•·@]\s*)?[[(]?${ANY_RANGE}[\])]?\s*:?\s*$`,
  "iu",
);
/** `Anne Le Gall [00:00:03] …` */
const NAME_AND_WORDS = new RegExp(
  String.raw`${BULLET}(\p{L}[^:()[\]\n]{0,50}?)\s*[[(]\s*${ANY_RANGE}\s*[\])]\s*:?\s*(\S.*)$`,
  "iu",
);

export interface TimeMark {
  readonly from: string;
  readonly to?: string;
  readonly speaker?: string;
  readonly words: string;
}

/** How a file is read: each line is a mark of time, or it is none. */
type ReadLine = (line: string) => TimeMark | undefined;

const markOf = (
  speaker: string | undefined,
  [from, to, words = ""]: readonly (string | undefined)[],
): TimeMark | undefined =>
  from === undefined
    ? undefined
    : {
        from,
        words,
        ...(to === undefined ? {} : { to }),
        ...(speaker === undefined ? {} : { speaker: speaker.trim() }),
      };

function strict(bracketed: boolean): ReadLine {
  return (text) => {
    const named = (bracketed ? NAME_FIRST : NAME_FIRST_BARE).exec(text);
    if (named !== null) return markOf(named[1], named.slice(2));
    const opening = bracketed ? NAME_THEN_WORDS.exec(text) : null;
    if (opening !== null) return markOf(opening[1], opening.slice(2));
    return markOf(undefined, (bracketed ? BRACKETED : BARE).exec(text)?.slice(1) ?? []);
  };
}

/** Whether it may be a name, with nothing else to tell so. */
const isName = (name: string): boolean => isNumberedVoice(name.trim()) || isNameShaped(name.trim());

/** Only for files in which nothing has a time otherwise: words may look so too. */
const loose: ReadLine = (text) => {
  const line = text.replace(/\*+/g, "");
  const named = NAME_LINE.exec(line);
  const name = named?.[1] ?? named?.[2];
  if (named !== null && name !== undefined && (named[1] !== undefined || isName(name)))
    return markOf(name, named.slice(3));
  const opening = NAME_AND_WORDS.exec(line);
  if (opening !== null && isName(opening[1] ?? "")) return markOf(opening[1], opening.slice(2));
  return markOf(undefined, (ANY_BRACKETED.exec(line) ?? ANY_BARE.exec(line))?.slice(1) ?? []);
};

/** The way in which a file writes its times. Where some stand in brackets, only those count. */
export function readingOf(lines: readonly string[]): ReadLine {
  const bracketed = lines.some(
    (line) => BRACKETED.test(line) || NAME_FIRST.test(line) || NAME_THEN_WORDS.test(line),
  );
  const read = strict(bracketed);
  if (bracketed || lines.some((line) => read(line) !== undefined)) return read;
  return isToldLoosely(lines) ? loose : read;
}

/** Lines within which a transcript has its first time: titles stand above it. */
const FIRST_LINES = 8;

/** Whether times that may be words come one after the other from the beginning on. */
function isToldLoosely(lines: readonly string[]): boolean {
  const marks = lines.filter((line) => line.trim() !== "").map((line) => loose(line)?.from);
  const times = marks.flatMap((from) => (from === undefined ? [] : (readMarkTime(from) ?? [])));
  const first = marks.findIndex((from) => from !== undefined);
  const isOrdered = times.every((time, n) => n === 0 || time >= (times[n - 1] ?? 0));
  return isOrdered && first !== -1 && first < FIRST_LINES && (times.length > 1 || first === 0);
}

/** Seconds of a time that a mark has; undefined where minutes or seconds pass 59. */
export function readMarkTime(text: string): number | undefined {
  return parseTimecode(text) ?? readCueTime(text.replaceAll(";", ":"));
}
