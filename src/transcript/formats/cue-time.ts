import { formatClock } from "../../text/index.ts";

/** Times of cues: `00:12:34.500`, hours optional, a comma or a dot before the fraction; `00:12:34:12` with pictures. */
const TIME = String.raw`(?:\d+:)?\d{1,2}:\d{1,2}(?:[.,;]\d{1,6}|[:;]\d{2}(?!\d))?`;
/** `-->`, and what word processors make of it. */
const ARROW = "(?:-->|->|[–—]>|→)";
const TIMING = new RegExp(String.raw`^\s*(${TIME})\s*${ARROW}\s*(${TIME})(?!\d)`);
/** A timing whose arrow was spoiled; without thousandths it may be what somebody says: « 10:30 → 12:00 ». */
const WHOLE_TIMING = new RegExp(
  String.raw`^\s*(?:\d+:)?\d\d:\d\d[.,]\d{3}\s*${ARROW}\s*(?:\d+:)?\d\d:\d\d[.,]\d{3}(?!\d)`,
);
const TWO_TIMES = new RegExp(String.raw`^\s*${TIME}[^\p{L}\d]+${TIME}\s*$`, "u");

/** Start and end in seconds, or undefined where the line is no timing line that makes sense. */
export function readTiming(line: string): { start: number; end: number } | undefined {
  const match = TIMING.exec(unspaced(line));
  const start = readCueTime(match?.[1] ?? "");
  const end = readCueTime(match?.[2] ?? "");
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** `00: 00: 03,120`, as translators of whole files leave it. */
const unspaced = (line: string): string => line.replace(/(?<=\d):\s+(?=\d)/g, ":");

/** A timing line with other times, and the settings that it had. */
export function retime(line: string, start: number, end: number): string {
  const plain = unspaced(line);
  const settings = plain.slice(TIMING.exec(plain)?.[0].length ?? 0);
  return `${formatClock(start, ".")} --> ${formatClock(end, ".")}${settings}`;
}

/** True for a line that was meant to time a cue, well written or not. */
export function looksLikeTiming(line: string): boolean {
  const plain = unspaced(line);
  return line.includes("-->") || TIMING.test(plain) || TWO_TIMES.test(plain);
}

/** True for a line that ends the words of a cue without an empty line before it: the times of the next cue. */
export function interruptsWords(line: string): boolean {
  return line.includes("-->") || WHOLE_TIMING.test(unspaced(line));
}

/** Pictures a second of the editing software of Europe. */
const FRAMES = 25;

/** Seconds of `[hours:]minutes:seconds[.fraction]`, or `:pictures`; undefined where minutes or seconds pass 59. */
export function readCueTime(value: string): number | undefined {
  const match = /^(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[:;](\d{2})|[.,;](\d{1,6}))?$/.exec(value.trim());
  if (match === null) return undefined;
  const [, hours = "0", minutes = "", seconds = "", frames, fraction = "0"] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const part = frames === undefined ? Number(`0.${fraction}`) : Math.min(0.99, Number(frames) / FRAMES);
  return (whole * 1000 + Math.round(part * 1000)) / 1000;
}
