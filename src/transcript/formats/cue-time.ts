import { formatClock } from "../../text/index.ts";

/** Times of cues: `00:12:34.500`, hours optional, a comma or a dot before the fraction. */
const TIME = String.raw`(?:\d+:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?`;
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
  const match = TIMING.exec(line);
  const start = readCueTime(match?.[1] ?? "");
  const end = readCueTime(match?.[2] ?? "");
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A timing line with other times, and the settings that it had. */
export function retime(line: string, start: number, end: number): string {
  const settings = line.slice(TIMING.exec(line)?.[0].length ?? 0);
  return `${formatClock(start, ".")} --> ${formatClock(end, ".")}${settings}`;
}

/** True for a line that was meant to time a cue, well written or not. */
export function looksLikeTiming(line: string): boolean {
  return line.includes("-->") || TIMING.test(line) || TWO_TIMES.test(line);
}

/** True for a line that ends the words of a cue without an empty line before it: the times of the next cue. */
export function interruptsWords(line: string): boolean {
  return line.includes("-->") || WHOLE_TIMING.test(line);
}

/** Seconds of `[hours:]minutes:seconds[.fraction]`; undefined where minutes or seconds pass 59. */
export function readCueTime(value: string): number | undefined {
  const match = /^(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?$/.exec(value.trim());
  if (match === null) return undefined;
  const [, hours = "0", minutes = "", seconds = "", fraction = ""] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (whole * 1000 + Number(fraction.padEnd(3, "0"))) / 1000;
}
