import type { IndexedEntry } from "../../src/cms/index.ts";
import { fold, words } from "../../src/text/index.ts";
import { titleOf } from "../shell/hub.ts";

/** Entries whose title or name holds every word asked for, those that begin with them first; none of `without`. */
export function find(
  entries: readonly IndexedEntry[],
  text: string,
  without: readonly string[],
): readonly IndexedEntry[] {
  const query = words(text);
  const start = fold(text).trim();
  return entries
    .filter(({ slug }) => !without.includes(slug))
    .map((entry) => ({ entry, folded: `${fold(titleOf(entry))} ${entry.slug}` }))
    .filter(({ folded }) => query.every((word) => folded.includes(word)))
    .sort((a, b) => Number(b.folded.startsWith(start)) - Number(a.folded.startsWith(start)))
    .map(({ entry }) => entry);
}
