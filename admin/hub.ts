/** What the interface knows of the hub, asked anew when it may have changed. */
import type { HubData, IndexedEntry } from "../src/cms/index.ts";
import type { EntryType } from "../src/content/index.ts";

/** Milliseconds for which an answer is good enough. */
const FRESH_MS = 4000;

export interface HubStore {
  readonly data: () => HubData;
  /** Asks again, unless it just did; a failure leaves what was known. */
  readonly refresh: () => Promise<void>;
  /** Calls back after each change, until told to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** @throws where the site does not answer. */
export async function openHub(address = "/admin/hub.json"): Promise<HubStore> {
  let data = await read(address);
  let asked = performance.now();
  const listeners = new Set<() => void>();
  return {
    data: () => data,
    refresh: async () => {
      if (performance.now() - asked < FRESH_MS) return;
      asked = performance.now();
      const before = JSON.stringify(data);
      data = await read(address).catch(() => data);
      if (JSON.stringify(data) !== before) for (const listener of listeners) listener();
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

export function titleOf(entry: IndexedEntry): string {
  return String(entry.data["title"]);
}
