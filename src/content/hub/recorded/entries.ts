/** Entries that may have recordings: which these are, one of them by its name, all of them. */
import type { Entry, Hub, Recorded } from "../model.ts";
import { byDateDesc } from "../order.ts";

type Held = Pick<Hub, "articles" | "conferences">;

/** Whether an entry is of a type that may have recordings. */
export function isRecorded(entry: Entry): entry is Recorded {
  return entry.type === "article" || entry.type === "conference";
}

export function recordedEntry(
  { articles, conferences }: Held,
  { type, slug }: Pick<Recorded, "type" | "slug">,
): Recorded | undefined {
  const all: readonly Recorded[] = type === "article" ? articles : conferences;
  return all.find((entry) => entry.slug === slug);
}

/** The latest first. */
export function recordedEntries({ articles, conferences }: Held): readonly Recorded[] {
  return [...articles, ...conferences].sort(byDateDesc);
}
