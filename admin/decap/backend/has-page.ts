/** Whether a link to the page of an entry leads somewhere. */
import { localDay } from "../../feedback/local-day.ts";

/** True where an entry that is published has its page today; undefined is one that was just taken off. */
export function hasPage(entry: Pick<DecapValues, "getIn"> | undefined): boolean {
  if (entry === undefined) return false;
  const from = entry.getIn(["data", "publishedAt"]);
  const waits = typeof from === "string" && from.slice(0, 10) > localDay(new Date());
  return entry.getIn(["data", "draft"]) !== true && !waits;
}
