import { DateTime } from "luxon";

/** Milliseconds since the epoch of an ISO 8601 date or instant; `zone` (IANA) stands in where it names no offset. */
export function instant(iso: string, zone: string): number {
  return DateTime.fromISO(iso, { zone }).toMillis();
}

/** The same instant as ISO 8601 with the offset that `zone` has at that time. */
export function inZone(iso: string, zone: string): string {
  const text = DateTime.fromISO(iso, { zone }).setZone(zone).toISO({ suppressMilliseconds: true });
  if (text === null) throw new RangeError(`not an ISO 8601 date: ${iso}`);
  return text;
}

/** What the clocks of a time zone do at a local time without an offset: nothing, skip it, or show it twice. */
export function clockChange(iso: string, zone: string): "skipped" | "twice" | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(iso)) return undefined;
  const time = DateTime.fromISO(iso, { zone });
  if (time.toFormat("yyyy-MM-dd'T'HH:mm") !== iso.slice(0, 16)) return "skipped";
  return time.getPossibleOffsets().length > 1 ? "twice" : undefined;
}

/** True where publication waits for no later instant than `now`; dates are ISO 8601. */
export function isOnline(publishedAt: string | undefined, now: string, zone: string): boolean {
  return publishedAt === undefined || instant(publishedAt, zone) <= instant(now, zone);
}
