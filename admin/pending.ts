/**
 * Entries made in passing, while another that names them is being written. They wait in the browser until an entry that
 * names them is saved, and go with it; then they count as known until the site's own index has them.
 */
import { collectionName, type IndexedEntry } from "../src/cms/index.ts";
import { ENTRY_TYPES, type EntryType } from "../src/content/index.ts";
import type { Companion } from "./decap/index.ts";
import { entryText } from "./entry-text.ts";
import { prepareSave } from "./save.ts";

type Values = Readonly<Record<string, unknown>>;

interface Kept {
  readonly type: EntryType;
  readonly slug: string;
  readonly data: Values;
  /** When it was saved, in milliseconds since 1970; absent as long as it waits. */
  readonly savedAt?: number;
}

const KEY = "estran-pending";
/** Milliseconds after which one that was saved, and never came online, is forgotten: its draft was given up. */
const FORGET_MS = 60 * 24 * 3600 * 1000;

export interface Pending {
  /** Those that the index does not have. */
  readonly entries: (online: readonly IndexedEntry[]) => readonly IndexedEntry[];
  /** @throws NotSaved where the values do not pass the schema, Error where another one waits under this name. */
  readonly add: (type: EntryType, slug: string, data: Values) => void;
  /** Those that wait, among the entries named. */
  readonly waiting: (named: readonly { type: EntryType; slug: string }[]) => readonly Companion[];
  /** They are in the repository. */
  readonly saved: (paths: readonly string[]) => void;
}

/** @param changed called after each change */
export function openPending(storage: Pick<Storage, "getItem" | "setItem">, changed: () => void): Pending {
  let all = read(storage);
  const set = (next: readonly Kept[]) => {
    all = next;
    storage.setItem(KEY, JSON.stringify(next));
    changed();
  };
  return {
    entries: (online) => {
      const known = new Set(online.map(({ type, slug }) => `${type}/${slug}`));
      return all.filter(({ type, slug }) => !known.has(`${type}/${slug}`)).map(indexed);
    },
    add: (type, slug, data) => {
      if (all.some((other) => other.type === type && other.slug === slug))
        throw new Error(`« ${slug} » vient déjà d’être créée.`);
      set([...all, { type, slug, data: prepareSave({ collection: collectionName({ type }), data }) }]);
    },
    waiting: (named) =>
      all
        .filter(({ savedAt }) => savedAt === undefined)
        .filter(({ type, slug }) => named.some((one) => one.type === type && one.slug === slug))
        .map(({ type, slug, data }) => ({ path: pathOf(type, slug), slug, raw: entryText(data) })),
    saved: (paths) =>
      set(
        all.map((kept) =>
          paths.includes(pathOf(kept.type, kept.slug)) ? { ...kept, savedAt: Date.now() } : kept,
        ),
      ),
  };
}

function pathOf(type: EntryType, slug: string): string {
  return `content/${ENTRY_TYPES[type].folder}/${slug}.md`;
}

function indexed({ type, slug, data }: Kept): IndexedEntry {
  return { type, slug, file: pathOf(type, slug).replace("content/", ""), data };
}

/** What was kept; nothing where it cannot be read. */
function read(storage: Pick<Storage, "getItem">): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return (kept as readonly Kept[]).filter(
      ({ type, slug, data, savedAt }) =>
        type in ENTRY_TYPES &&
        typeof slug === "string" &&
        typeof data === "object" &&
        (savedAt === undefined || Date.now() - savedAt < FORGET_MS),
    );
  } catch {
    return [];
  }
}
