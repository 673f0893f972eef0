/** Dates that come back: the form makes the list of them, and the entry keeps the list, no rule. */
import { atWallTime, instant } from "../../../src/content/index.ts";
import { after } from "./duration.ts";

/** What comes back: each week, one week of two, the same weekday of each month (its last, for a fifth), the same day of it. */
export const RHYTHMS = ["week", "fortnight", "weekday", "day"] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export interface Repeat {
  /** YYYY-MM-DD. */
  readonly first: string;
  /** The last day on which one may be, YYYY-MM-DD. */
  readonly until: string;
  readonly rhythm: Rhythm;
  /** HH:mm by the clocks of the place; empty for whole days. */
  readonly time: string;
  /** Undefined where nobody knows how long each lasts. */
  readonly minutes: number | undefined;
}

/** The start and the end of a date, as an entry says them. */
export interface MadeDate {
  readonly startsAt: string;
  readonly endsAt?: string;
}

/** Dates that are made at once: two years of weeks. */
export const MOST_DATES = 104;

const DAY_MS = 24 * 3600 * 1000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** @param day YYYY-MM-DD */
export const daysAfter = (day: string, days: number): string => dayOf(at(day) + days * DAY_MS);

/** Which of its weekday in its month a day is, from 1; 5 is always the last. */
export const placeInMonth = (day: string): number => Math.ceil(Number(day.slice(8)) / 7);

/** Days of a rhythm, the first among them, one more than {@link MOST_DATES} at most. Months that lack the day are left out. */
export function repeatedDays({ first, until, rhythm }: Pick<Repeat, "first" | "until" | "rhythm">): string[] {
  const days: string[] = [];
  for (let n = 0; days.length <= MOST_DATES && n <= MOST_DATES * 2; n += 1) {
    const day = nth(first, rhythm, n);
    if (day !== undefined && day > until) break;
    if (day !== undefined) days.push(day);
  }
  return days;
}

function nth(first: string, rhythm: Rhythm, n: number): string | undefined {
  if (rhythm === "week" || rhythm === "fortnight") return daysAfter(first, (rhythm === "week" ? 7 : 14) * n);
  const date = new Date(at(first));
  const month = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n, 1);
  if (rhythm === "day") {
    const day = dayOf(month + (date.getUTCDate() - 1) * DAY_MS);
    return day.slice(0, 7) === dayOf(month).slice(0, 7) ? day : undefined;
  }
  const toWeekday = (date.getUTCDay() - new Date(month).getUTCDay() + 7) % 7;
  const candidates = [0, 1, 2, 3, 4].map((week) => dayOf(month + (toWeekday + 7 * week) * DAY_MS));
  const inMonth = candidates.filter((day) => day.slice(0, 7) === dayOf(month).slice(0, 7));
  const place = placeInMonth(first);
  return place === 5 ? inMonth.at(-1) : inMonth[place - 1];
}

/** The date of a day: its clocks show the same time though they change meanwhile. @param zone IANA name */
export function madeDate(
  day: string,
  { time, minutes }: Pick<Repeat, "time" | "minutes">,
  zone: string,
): MadeDate {
  const startsAt = atWallTime({ date: day, time }, zone);
  return time === "" || minutes === undefined
    ? { startsAt }
    : { startsAt, endsAt: after(startsAt, minutes, zone) };
}

/** Whether two starts are the same to whoever comes. */
export const isSameStart = (one: string, other: string, zone: string): boolean =>
  one.includes("T") === other.includes("T") && instant(one, zone) === instant(other, zone);
