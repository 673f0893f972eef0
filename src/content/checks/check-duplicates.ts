/** Two curated links to one page: nothing is wrong, but their readers would rather have one. */
import { messages } from "../../i18n/editors/index.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import { eachValid } from "./partial/where-valid.ts";
import type { Problem } from "./problem.ts";
import { webAddressKey } from "./web-address.ts";

export function checkDuplicates(entries: readonly CheckedEntry[]): Problem[] {
  const first = new Map<string, string>();
  return eachValid(entries, (entry): Problem[] => {
    if (entry.type !== "link" || entry.data.translationOf !== undefined) return [];
    const key = webAddressKey(entry.data.url);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, entry.source.file);
      return [];
    }
    return [problemAt(entry, ["url"], messages.checks.names.sameWebPage(other), "warning")];
  });
}
