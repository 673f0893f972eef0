const NUMBER = /^(\d{1,9}(?:\.\d+)?)$/;
const CLOCK = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{2}(?:[.,]\d+)?)$/;
const HOURS_MINUTES = /^(\d{1,4})\s*h\s*(\d{1,2})$/i;
const SPELT =
  /^(?:(\d{1,4})\s*h)?\s*(?:(\d{1,6})\s*(?:minutes?|min|mn|m|['’′]))?\s*(?:(\d{1,9}(?:[.,]\d+)?)\s*(?:secondes?|seconds?|sec|s|''|’’|["”″]))?$/i;
/** Seconds after minutes go without their unit: "2 min 30", "2'30". */
const MINUTES_SECONDS = /^(?:(\d{1,4})\s*h)?\s*(\d{1,6})\s*(?:min|mn|m|['’′])\s*(\d{1,2})$/i;

const toNumber = (text: string | undefined): number => Number((text ?? "0").replace(",", "."));

/**
 * Reads a time inside a recording, in any of the ways people write one: "90", "90.5", "12:30", "1:02:03",
 * "00:12:30.500", "00:12:30,500", "1h2m3s", "1h 02 min", "1 h 02", "2 min 30", "2'30\"", "75m", "npt:12" (Media Fragments,
 * https://www.w3.org/TR/media-frags/).
 * @returns seconds, or undefined when the text is no time (minutes or seconds past 59 after a larger unit are none)
 */
export function parseTimecode(text: string): number | undefined {
  const value = text.trim().replace(/^npt:/i, "");
  const plain = NUMBER.exec(value);
  if (plain) return toNumber(plain[1]);
  return parseClock(value) ?? parseSpelt(value);
}

function parseClock(value: string): number | undefined {
  const clock = CLOCK.exec(value);
  if (!clock) return undefined;
  const [, h, m, s] = clock;
  const minutes = toNumber(m);
  const seconds = toNumber(s);
  if (seconds >= 60 || (h !== undefined && minutes >= 60)) return undefined;
  return toMilliseconds(toNumber(h) * 3600 + minutes * 60 + seconds);
}

function parseSpelt(value: string): number | undefined {
  const spelt = HOURS_MINUTES.exec(value) ?? MINUTES_SECONDS.exec(value) ?? SPELT.exec(value);
  if (!spelt || value === "") return undefined;
  const [, h, m, s] = spelt;
  const minutes = toNumber(m);
  const seconds = toNumber(s);
  const overflows = (h !== undefined && minutes >= 60) || ((h ?? m) !== undefined && seconds >= 60);
  return overflows ? undefined : toMilliseconds(toNumber(h) * 3600 + minutes * 60 + seconds);
}

/** Sums of decimal fractions carry binary noise; a recording is never cut finer than a millisecond. */
/** Seconds without what is less than a thousandth of one. */
export function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

const two = (n: number): string => String(n).padStart(2, "0");

function split(whole: number): { h: number; m: number; s: number } {
  return { h: Math.floor(whole / 3600), m: Math.floor((whole % 3600) / 60), s: whole % 60 };
}

/** A time for readers: "0:05", "12:34", "1:02:03". Fractions of a second are dropped, so the time shown never runs ahead. */
export function formatTimecode(seconds: number): string {
  const { h, m, s } = split(Math.floor(Math.max(0, seconds)));
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** A time that is read back as it is: "0:25.2", "1:02:05.25". Rounded to the millisecond. */
export function formatPosition(seconds: number): string {
  const [whole, ...fraction] = String(toMilliseconds(Math.max(0, seconds))).split(".");
  return [formatTimecode(Number(whole)), ...fraction].join(".");
}

/**
 * A time for caption files: "00:12:30.500" (WebVTT, https://www.w3.org/TR/webvtt1/), or with "," (SubRip).
 * Rounded to the millisecond.
 */
export function formatClock(seconds: number, mark: "." | ","): string {
  const total = Math.round(Math.max(0, seconds) * 1000);
  const { h, m, s } = split(Math.floor(total / 1000));
  return `${two(h)}:${two(m)}:${two(s)}${mark}${String(total % 1000).padStart(3, "0")}`;
}

/** How long something lasts, in whole seconds: the nearest, wherever it is written. */
export const wholeSeconds = (seconds: number): number => Math.round(Math.max(0, seconds));

/** How long something lasts, written as a time: "4:53". Unlike a time, it is rounded. */
export const formatLength = (seconds: number): string => formatTimecode(wholeSeconds(seconds));

/** An ISO 8601 duration: "PT1H2M3S", "PT0S". Rounded to the second. */
export function isoDuration(seconds: number): string {
  const { h, m, s } = split(wholeSeconds(seconds));
  const parts = `${h > 0 ? `${h}H` : ""}${m > 0 ? `${m}M` : ""}${s > 0 ? `${s}S` : ""}`;
  return `PT${parts || "0S"}`;
}
