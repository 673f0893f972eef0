/** What this browser saved or deleted, until the index says so too: a build takes its time. */
import { entryOfFile, type ListedEntry, listedEntry } from "../../src/cms/index.ts";
import type { EntryType } from "../../src/content/index.ts";
import { pageState } from "../entry/page-state.ts";
import { localDay } from "../feedback/local-day.ts";
import type { State } from "./filters.ts";

export interface SavedHere {
  readonly line: ListedEntry;
  readonly state: State;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Kept {
  readonly saved: readonly SavedHere[];
  /** Files that were deleted, with the index of their type as it was then: a later one has the last word. */
  readonly deleted: Readonly<Record<string, string>>;
}

const KEY = "estran-saved";
/** Milliseconds after which the index is believed, whatever it says: a build may have failed, or been made elsewhere. */
const FORGET_MS = 24 * 3600 * 1000;
const MAX_KEPT = 50;

export interface SavedStore {
  readonly all: () => Kept;
  readonly save: (path: string, data: Readonly<Record<string, unknown>>) => void;
  /** @param index names the index of a type as it is */
  readonly remove: (paths: readonly string[], index: (type: EntryType) => string) => void;
}

const fileOf = (path: string): string => path.replace(/^content\//, "");

/** @param changed called after each change */
export function openSaved(storage: Pick<Storage, "getItem" | "setItem">, changed: () => void): SavedStore {
  let kept = read(storage);
  const set = (next: Kept) => {
    kept = next;
    try {
      storage.setItem(KEY, JSON.stringify(next));
    } catch {
      // a full browser forgets it with the page: the index tells it in a while
    }
    changed();
  };
  return {
    all: () => kept,
    save: (path, data) => {
      const file = fileOf(path);
      const entry = entryOfFile(file);
      if (entry === undefined) return;
      const line = listedEntry(entry.type, entry.slug, file, data);
      const { draft, from } = pageState(data, true, localDay(new Date()));
      const state = draft ? "draft" : from === undefined ? "online" : "later";
      const one = { line, state, at: Date.now() } as const;
      const { [file]: _, ...deleted } = kept.deleted;
      const others = kept.saved.filter((other) => other.line.file !== file);
      set({ saved: [one, ...others].slice(0, MAX_KEPT), deleted });
    },
    remove: (paths, index) => {
      const files = paths.map(fileOf);
      const gone = files.flatMap((file) => {
        const type = entryOfFile(file)?.type;
        return type === undefined ? [] : [[file, index(type)] as const];
      });
      set({
        saved: kept.saved.filter(({ line }) => !files.includes(line.file)),
        deleted: { ...kept.deleted, ...Object.fromEntries(gone) },
      });
    },
  };
}

/** Whether a line of the index is as new as what was saved here. */
export function isAsNew(indexed: ListedEntry, { line }: SavedHere): boolean {
  return Date.parse(indexed.changedAt ?? "") >= Date.parse(line.changedAt ?? "");
}

/** What was kept and is not too old, less what cannot be read. */
function read(storage: Pick<Storage, "getItem">): Kept {
  const isRecent = (at: unknown) => typeof at === "number" && Date.now() - at < FORGET_MS;
  try {
    const { saved = [], deleted = {} } = JSON.parse(storage.getItem(KEY) ?? "{}") as Partial<Kept>;
    return {
      saved: saved.filter(({ at, line }) => isRecent(at) && typeof line.title === "string"),
      deleted,
    };
  } catch {
    return { saved: [], deleted: {} };
  }
}
