/** Who names whom: in the fields of an entry, and in its text. Editors are told before they take away what is named. */
import type { CheckedEntry } from "../checks/checked.ts";
import { namedPath } from "../checks/inner-links.ts";
import { referencesOf } from "../checks/references.ts";
import { type EntryType, entryPath } from "../schemas/types.ts";

export interface Mention {
  readonly type: EntryType;
  readonly slug: string;
}

export interface Mentions {
  /** Entries that the text of a published one embeds or leads to, by its file. */
  readonly inText: Readonly<Record<string, readonly Mention[]>>;
  /** How many entries that are not published name an entry, by its address. */
  readonly offline: Readonly<Record<string, number>>;
}

/** @param isPublished what of the entries is */
export function mentionsOf(
  entries: readonly CheckedEntry[],
  isPublished: (entry: CheckedEntry) => boolean,
): Mentions {
  const known = new Map(entries.map(({ type, slug }) => [entryPath(type, slug), { type, slug }]));
  const inText: Record<string, readonly Mention[]> = {};
  const offline: Record<string, number> = {};
  for (const entry of entries) {
    const text = [...new Set(addressesInText(entry))].flatMap((path) => known.get(path) ?? []);
    if (isPublished(entry)) {
      if (text.length > 0) inText[entry.source.file] = text;
      continue;
    }
    const fields = referencesOf(entry).map(({ to, slug }) => entryPath(to, slug));
    for (const path of new Set([...fields, ...text.map(({ type, slug }) => entryPath(type, slug))]))
      if (known.has(path)) offline[path] = (offline[path] ?? 0) + 1;
  }
  return { inText, offline };
}

function addressesInText({ type, slug, source }: CheckedEntry): string[] {
  return source.references.map(namedPath).filter((path) => path !== entryPath(type, slug));
}
