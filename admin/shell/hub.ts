/** What the interface knows of the hub, asked anew when it may have changed. */
import { addressDigest, type HubData, type IndexedEntry } from "../../src/cms/index.ts";
import { type EntryType, oldSlugs } from "../../src/content/index.ts";
import { openPending, type Pending } from "../entry/pending.ts";
import { showStatus } from "../feedback/status.ts";

/** Milliseconds for which an answer is good enough. */
const FRESH_MS = 4000;

export interface HubStore {
  /** The same object as long as nothing changes. Entries made in passing are among the others. */
  readonly data: () => HubData;
  readonly pending: Pending;
  /** An entry that was just saved, by its address: what names it is right, though the index does not have it yet. */
  readonly remember: (address: string) => void;
  /** Asks again, unless it just did and nothing is known to have changed; a failure leaves what was known. */
  readonly refresh: (changed?: boolean) => Promise<void>;
  /** Calls back after each change, until told to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** @throws where the site does not answer. */
export async function openHub(address = "/admin/hub.json"): Promise<HubStore> {
  let online = await read(address);
  let requestedAt = performance.now();
  const listeners = new Set<() => void>();
  const pending = openPending(
    localStorage,
    () => changed(),
    () =>
      showStatus({
        text: "Ce navigateur n’a plus de place : enregistrez la fiche avant de fermer cette page, pour ne pas perdre ce que vous venez de créer.",
        tone: "failed",
      }),
  );
  const remembered = new Set<string>();
  const merged = (): HubData => ({
    ...online,
    offline: [...(online.offline ?? []), ...remembered],
    entries: [...online.entries, ...pending.entries(online.entries)],
  });
  let data = merged();
  const changed = () => {
    data = merged();
    for (const listener of listeners) listener();
  };
  return {
    data: () => data,
    pending,
    remember: (address) => {
      remembered.add(addressDigest(address));
      changed();
    },
    refresh: async (known = false) => {
      if (!known && performance.now() - requestedAt < FRESH_MS) return;
      requestedAt = performance.now();
      const before = JSON.stringify(online);
      online = await read(address).catch(() => online);
      if (JSON.stringify(online) !== before) changed();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function read(address: string): Promise<HubData> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as HubData;
}

export function entriesOf(data: HubData, type: EntryType): readonly IndexedEntry[] {
  return data.entries.filter((entry) => entry.type === type);
}

/** The entry that a slug means: one that is called so, or that was. */
export function entryCalled(data: HubData, type: EntryType, slug: string): IndexedEntry | undefined {
  const entries = entriesOf(data, type);
  return (
    entries.find((entry) => entry.slug === slug) ??
    entries.find((entry) => oldSlugs(type, aliasesOf(entry)).includes(slug))
  );
}

/** Old addresses of an entry. */
export function aliasesOf({ data }: IndexedEntry): readonly string[] {
  const aliases = data["aliases"];
  return Array.isArray(aliases) ? (aliases as readonly string[]) : [];
}

export function titleOf(entry: IndexedEntry): string {
  return String(entry.data["title"]);
}
