import { decodePercents } from "./escape.ts";
import { parseTimecode, toMilliseconds } from "./timecode.ts";

/** A place in a conference's recordings: a start, and perhaps an end, in seconds. */
export interface Moment {
  /** The recording's id; absent for the first recording. */
  recording?: string;
  /** Seconds from the start of the recording. */
  start: number;
  /** Seconds; always after `start`. */
  end?: number;
}

/**
 * Reads the moment that an address points to, from its fragment or its query (with or without "#" or "?").
 * One form is written ({@link formatMoment}); all those met in the wild are read: `t754` and `<recording>-t754`
 * (ids of paragraphs, in another language `en-t754` and `<recording>-en-t754`), `t=754,790`, `<recording>&t=754,790`, `<recording>=754,790`, `time=754;790`,
 * `trimming=754;790`, times as `1h2m3s`, `00:12:30` or `npt:754`.
 * By the Media Fragments specification (https://www.w3.org/TR/media-frags/), an end that is not after its start
 * makes the whole range invalid, and the last valid one counts.
 * @param recordingIds the ids that may be named; any other makes it no moment of this page
 */
export function parseMoment(fragmentOrQuery: string, recordingIds: readonly string[]): Moment | undefined {
  const parts = decodePercents(fragmentOrQuery.replace(/^[#?]/, "").replaceAll("+", " ")).split("&");
  const named = parts.find((part) => recordingIds.includes(part));
  let found: Moment | undefined;
  for (const part of parts) found = readPart(part, recordingIds) ?? found;
  if (!found) return undefined;
  return named === undefined || found.recording !== undefined ? found : { recording: named, ...found };
}

function readPart(part: string, recordingIds: readonly string[]): Moment | undefined {
  const equals = part.indexOf("=");
  if (equals >= 0) {
    const key = part.slice(0, equals);
    const range = readRange(part.slice(equals + 1));
    if (key === "t" || key === "time" || key === "trimming") return range;
    return range && recordingIds.includes(key) ? { recording: key, ...range } : undefined;
  }
  const id = /^(?:(.+)-)?t(\d{1,9})$/.exec(part);
  if (id) {
    const [, name = "", seconds] = id;
    // that of a paragraph in another language leads to the same second
    const recording = recordingIds.includes(name) ? name : name.replace(/(?:^|-)(?:fr|en|br)$/, "");
    if (recording === "") return { start: Number(seconds) };
    return recordingIds.includes(recording) ? { recording, start: Number(seconds) } : undefined;
  }
  // A bare time must look like one, so that the heading "2013" is not taken for a second.
  return /^\d+(?::\d|[hm]\d+[ms])/.test(part) ? readRange(part) : undefined;
}

function readRange(value: string): Moment | undefined {
  const [from = "", to, ...more] = value.replace(/^npt:/i, "").split(/[,;]/);
  if (more.length > 0 || (from === "" && to === undefined)) return undefined;
  const start = from === "" ? 0 : parseTimecode(from);
  if (start === undefined) return undefined;
  if (to === undefined || to === "") return { start };
  const end = parseTimecode(to);
  return end !== undefined && end > start ? { start, end } : undefined;
}

const seconds = (value: number): string => String(toMilliseconds(Math.max(0, value)));

/** The one form that the hub writes, without "#": `t=754,790`, or `<recording>&t=754,790`. */
export function formatMoment(moment: Moment): string {
  const end = moment.end !== undefined && moment.end > moment.start ? `,${seconds(moment.end)}` : "";
  const recording = moment.recording === undefined ? "" : `${encodeURIComponent(moment.recording)}&`;
  return `${recording}t=${seconds(moment.start)}${end}`;
}

/** The id of the transcript paragraph that starts there: `t754`, or `<recording>-t754` after the first recording. */
export const momentId = (start: number, recordingId?: string): string =>
  `${recordingId === undefined ? "" : `${recordingId}-`}t${Math.floor(Math.max(0, start))}`;
