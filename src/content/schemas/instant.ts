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

/** True where publication waits for no later instant than `now`; dates are ISO 8601. */
export function isOnline(publishedAt: string | undefined, now: string, zone: string): boolean {
  return publishedAt === undefined || instant(publishedAt, zone) <= instant(now, zone);
}
