/** How long what has a start lasts: its end is chosen so, or computed from it. */

import { durationMinutes, instant, inZone } from "../../../src/content/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";

/** Minutes that meetings usually last. */
const USUAL = [30, 45, 60, 90, 120, 150, 180, 210, 240, 360, 480] as const;

const MINUTE_MS = 60_000;
/** Longer than this, a number of hours says less than the two dates. */
const LONGEST_MINUTES = 24 * 60;

/** Minutes from one ISO 8601 time to another; undefined where there is no such time, or a day or more between them. */
export function minutesBetween(start: string, end: string, zone: string): number | undefined {
  const minutes = (instant(end, zone) - instant(start, zone)) / MINUTE_MS;
  return minutes > 0 && minutes <= LONGEST_MINUTES && Number.isInteger(minutes) ? minutes : undefined;
}

/** ISO 8601, with the offset of `zone`. */
export function after(start: string, minutes: number, zone: string): string {
  return inZone(new Date(instant(start, zone) + minutes * MINUTE_MS).toISOString(), zone);
}

/** Durations to choose from, in minutes, the one that is set among them. */
export function durations(set: number | undefined): readonly number[] {
  return [...new Set([...USUAL, ...(set === undefined ? [] : [set])])].sort((a, b) => a - b);
}

/** « 45 min », « 1 h 30 ». */
export function durationName(minutes: number): string {
  return messages.meetingDates.lengthOf(Math.floor(minutes / 60), minutes % 60);
}

/** The end that a duration in the file makes (`PT1H30M`), which stands for it; empty where there is none. */
export function endOfDuration(start: unknown, duration: unknown, zone: string): string {
  const isTime = typeof start === "string" && start.includes("T") && !Number.isNaN(instant(start, zone));
  const minutes = isTime && typeof duration === "string" ? durationMinutes(duration) : 0;
  return isTime && minutes > 0 ? after(start, minutes, zone) : "";
}
