/**
 * Entries made in passing, while another that names them is being written. They wait in the browser until an entry that
 * names them is saved, and go with it; then they count as known until the site's own index has them.
 */
import { collectionName, type IndexedEntry } from "../../src/cms/index.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES, type EntryType, slug } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import type { NewRelatedEntry } from "../decap/index.ts";
import { entryText } from "./entry-text.ts";
import { prepareSave, withRevision } from "./save.ts";

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
  readonly waiting: (named: readonly { type: EntryType; slug: string }[]) => readonly NewRelatedEntry[];
  /** They are in the repository. */
  readonly saved: (paths: readonly string[]) => void;
  /** Whether an entry waits here and nowhere else. */
  readonly waits: (type: EntryType, slug: string) => boolean;
  /** Forgets one that waits; one that was saved stays. */
  readonly discard: (type: EntryType, slug: string) => void;
}

/**
 * @param changed called after each change
 * @param full called where the browser has no room left: what is made stays as long as the page does
 */
export function openPending(
  storage: Pick<Storage, "getItem" | "setItem">,
  changed: () => void,
  full: () => void = () => undefined,
): Pending {
  let all = read(storage);
  const set = (next: readonly Kept[]) => {
    all = next;
    try {
      storage.setItem(KEY, JSON.stringify(next));
    } catch {
      full();
    }
    changed();
  };
  const waits = (type: EntryType, name: string) =>
    all.some((kept) => kept.type === type && kept.slug === name && kept.savedAt === undefined);
  return {
    entries: (online) => {
      const known = new Set(online.map(({ type, slug }) => `${type}/${slug}`));
      return all.filter(({ type, slug }) => !known.has(`${type}/${slug}`)).map(indexed);
    },
    add: (type, name, data) => {
      if (all.some((other) => other.type === type && other.slug === name))
        throw new Error(messages.refusal.takenName(name));
      const values = prepareSave({ collection: collectionName({ type }), data });
      const made = withRevision(type, values, { isNew: true, slug: "" }, new Date());
      set([...all, { type, slug: name, data: made }]);
    },
    waiting: (named) =>
      all
        .filter(({ savedAt }) => savedAt === undefined)
        .filter(({ type, slug }) => named.some((one) => one.type === type && one.slug === slug))
        .map(({ type, slug, data }) => ({ path: pathOf(type, slug), slug, raw: entryText(data) })),
    waits,
    discard: (type, name) => {
      if (waits(type, name)) set(all.filter((kept) => kept.type !== type || kept.slug !== name));
    },
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

/** What was kept, less what cannot be read. */
function read(storage: Pick<Storage, "getItem">): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { type, slug: name, data, savedAt } = value as Partial<Record<keyof Kept, unknown>>;
  const isRecent = typeof savedAt === "number" && Date.now() - savedAt < FORGET_MS;
  return (
    ENTRY_TYPE_NAMES.some((known) => known === type) &&
    slug.safeParse(name).success &&
    typeof data === "object" &&
    data !== null &&
    typeof (data as Values)["title"] === "string" &&
    (savedAt === undefined || isRecent)
  );
}
