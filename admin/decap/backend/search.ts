/** Search in the lists of entries: every word, wherever it stands, accents or not; titles first. */
import { fold, words } from "../../../src/text/index.ts";

interface Listed {
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Hit<E> {
  readonly original: E;
  /** The higher, the nearer to what was asked. */
  readonly score: number;
}

/** Entries that hold every word of `term`. */
export function searchEntries<E extends Listed>(term: string, entries: readonly E[]): Hit<E>[] {
  const query = words(term);
  if (query.length === 0) return [];
  return entries.flatMap((original): Hit<E>[] => {
    const title = fold(String(original.data?.["title"] ?? ""));
    const all = fold(textOf(original.data));
    if (!query.every((word) => all.includes(word))) return [];
    const inTitle = query.filter((word) => title.includes(word)).length;
    return [{ original, score: 10 + inTitle * 100 + (title.startsWith(fold(term)) ? 500 : 0) }];
  });
}

/** All that an entry says, field after field. */
function textOf(value: unknown): string {
  if (typeof value === "object" && value !== null) return Object.values(value).map(textOf).join("\n");
  return value === undefined || value === null ? "" : String(value);
}
