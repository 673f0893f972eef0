import { DateTime } from "luxon";
import { EDITOR_LANG, messages } from "../../i18n/editors/index.ts";
import { memoize } from "../../text/index.ts";

/** Milliseconds since the epoch of an ISO 8601 date or instant; `zone` (IANA) stands in where it names no offset. */
export const instant = (iso: string, zone: string): number =>
  instants(`${zone} ${iso}`, () => DateTime.fromISO(iso, { zone }).toMillis());

const instants = memoize<number>(() => 1);

/** The same instant as ISO 8601 with the offset that `zone` has at that time. */
export function inZone(iso: string, zone: string): string {
  return zoned(`${zone} ${iso}`, () => {
    const text = DateTime.fromMillis(instant(iso, zone), { zone }).toISO({ suppressMilliseconds: true });
    if (text === null) throw new RangeError(`not an ISO 8601 date: ${iso}`);
    return text;
  });
}

const zoned = memoize<string>(({ length }) => length);

/** What the clocks of a time zone do at a local time without an offset: nothing, skip it, or show it twice. */
export function clockChange(iso: string, zone: string): "skipped" | "twice" | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T(?!24)[\d:.]+$/.test(iso)) return undefined;
  const time = DateTime.fromISO(iso, { zone });
  if (time.toFormat("yyyy-MM-dd'T'HH:mm") !== iso.slice(0, 16)) return "skipped";
  return time.getPossibleOffsets().length > 1 ? "twice" : undefined;
}

/**
 * An ISO 8601 date or instant as a sentence says it to editors, by the clocks of `zone`: « 5 mars 2027 à 18 h 30 ».
 */
export function saidTime(iso: string, zone: string): string {
  const time = DateTime.fromISO(iso, { zone }).setZone(zone);
  const day = messages.ordinalDay(
    time.setLocale(EDITOR_LANG === "en" ? "en-GB" : EDITOR_LANG).toFormat("d MMMM yyyy"),
  );
  return iso.includes("T") ? messages.moment(day, time.hour, time.minute) : day;
}

/** What a clock and a calendar of a place show. */
export interface WallTime {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:mm, or HH:mm:ss where seconds count; empty for a date without time. */
  readonly time: string;
}

/** What the clocks of `zone` show at an ISO 8601 date or instant; undefined where it is none. */
export function wallTime(iso: string, zone: string): WallTime | undefined {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\S+))?$/.exec(iso) ?? [];
  const read = DateTime.fromISO(iso, { zone });
  if (date === undefined || !read.isValid) return undefined;
  if (time === undefined) return { date, time: "" };
  // without an offset it is the time that is written, were it one that clocks skip
  const [, local] = /^((?!24)\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?$/.exec(time) ?? [];
  if (local !== undefined) return { date, time: withoutZeroSeconds(local) };
  const there = read.setZone(zone);
  return { date: there.toFormat("yyyy-MM-dd"), time: withoutZeroSeconds(there.toFormat("HH:mm:ss")) };
}

/**
 * ISO 8601 of what the clocks of `zone` show, with its offset at that time. Without one where no offset says the same:
 * a time that clocks skip, or one before time zones, when offsets had seconds.
 */
export function atWallTime({ date, time }: WallTime, zone: string): string {
  if (time === "") return date;
  const local = `${date}T${time.length === 5 ? `${time}:00` : time}`;
  const iso = inZone(local, zone);
  const read = wallTime(iso, zone);
  return read?.date === date && read.time === withoutZeroSeconds(time) ? iso : local;
}

/** HH:mm:ss as clocks without seconds show it. */
function withoutZeroSeconds(time: string): string {
  return time.replace(/^(\d{2}:\d{2}):00$/, "$1");
}

/** True where publication waits for no later instant than `now`; dates are ISO 8601. */
export function isOnline(publishedAt: string | undefined, now: string, zone: string): boolean {
  return publishedAt === undefined || instant(publishedAt, zone) <= instant(now, zone);
}
