import { type CheckedEntry, isCheckedRecorded } from "../checks/checked.ts";
import { instant } from "../schemas/instant.ts";

/** The first instant after `now` at which something more is published, ISO 8601 in UTC; undefined where none is. */
export function nextPublication(
  entries: readonly CheckedEntry[],
  now: string,
  zone: string,
): string | undefined {
  const after = instant(now, zone);
  let next = Number.POSITIVE_INFINITY;
  const consider = (date: string | undefined, its: string) => {
    if (date === undefined) return;
    const time = instant(date, its);
    if (time > after && time < next) next = time;
  };
  for (const entry of entries) {
    if (entry.data.draft) continue;
    consider(entry.data.publishedAt, zone);
    if (!isCheckedRecorded(entry)) continue;
    const { timeZone = zone } = "timeZone" in entry.data ? entry.data : {};
    for (const { publishedAt } of entry.data.recordings) consider(publishedAt, timeZone);
  }
  return next === Number.POSITIVE_INFINITY ? undefined : new Date(next).toISOString();
}
