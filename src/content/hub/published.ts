import type { CheckedEntry } from "../checks/checked.ts";
import { isOnline } from "../schemas/instant.ts";

/** Whether an entry that is in order is online. @param now ISO 8601 @param zone IANA time zone of dates without offset */
export function isPublished(entry: CheckedEntry, now: string, zone: string): boolean {
  const { draft, publishedAt } = entry.data;
  return !draft && isOnline(publishedAt, now, zone);
}
