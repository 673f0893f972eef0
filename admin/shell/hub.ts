/** What the interface knows of the hub, asked anew when it may have changed. */

import { addressDigest, type HubCore, type HubData, type IndexedEntry } from "../../src/cms/index.ts";
import { type EntryType, oldSlugs } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { openPending, type Pending } from "../entry/pending.ts";
import { showStatus } from "../feedback/status.ts";
import { openParts, readJson } from "./parts.ts";

/** Milliseconds for which an answer is good enough. */
const FRESH_MS = 4000;

export interface HubStore {
  /** What every screen needs: settings, what is set aside, which parts the index has. */
  readonly core: () => HubCore;
  /**
   * All of it; the same object as long as nothing changes. Entries made in passing are among the others.
   * @throws Error before it was read: see `whole`
   */
  readonly data: () => HubData;
  readonly isWhole: () => boolean;
  /** Reads all of it, as forms need it. @throws where the site does not answer */
  readonly whole: () => Promise<void>;
  readonly pending: Pending;
  /** An entry that was just saved, by its address: what names it is right, though the index does not have it yet. */
  readonly remember: (address: string) => void;
  /** Recordings may come from one more host, though the index does not say so yet. */
  readonly allowHost: (host: string) => void;
  /** Asks again, unless it just did and nothing is known to have changed; a failure leaves what was known. */
  readonly refresh: (changed?: boolean) => Promise<void>;
  /** Calls back after each change, until told to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the site publishes of its media and entries, all read. */
interface Online {
  readonly core: HubCore;
  readonly entries: readonly IndexedEntry[];
  readonly media: HubData["media"];
}

/** @throws where the site does not answer. */
export async function openHub(folder = "/admin/"): Promise<HubStore> {
  let core = await readJson<HubCore>(`${folder}hub.json`);
  let requestedAt = performance.now();
  const entries = openParts<readonly IndexedEntry[]>(`${folder}entries/`);
  const media = openParts<HubData["media"]>(folder);
  let online: Online | undefined;
  let data: HubData | undefined;
  let reading: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const pending = openPending(
    localStorage,
    () => changed(),
    () =>
      showStatus({
        text: messages.unseen.browserFull,
        tone: "failed",
      }),
  );
  const remembered = new Set<string>();
  const allowed = new Set<string>();
  const withHosts = (site: HubData["site"]): HubData["site"] => ({
    ...site,
    mediaHosts: [...new Set([...site.mediaHosts, ...allowed])],
  });
  const merged = ({ core, entries, media }: Online): HubData => {
    const { parts: _, mediaDigest: __, offline = [], ...rest } = core;
    return {
      ...rest,
      site: withHosts(rest.site),
      offline: [...offline, ...remembered],
      entries: [...entries, ...pending.entries(entries)],
      media,
    };
  };
  const changed = () => {
    data = online === undefined ? undefined : merged(online);
    for (const listener of listeners) listener();
  };
  const askCore = async () => {
    requestedAt = performance.now();
    core = await readJson<HubCore>(`${folder}hub.json`);
    return core;
  };
  const readAll = async (of: HubCore): Promise<Online> => {
    const [held, [files = {}]] = await Promise.all([
      entries.load(of.parts),
      media.load([{ name: "media", digest: of.mediaDigest }]),
    ]);
    // in the order in which the loader meets them, which decides where nothing else does
    return { core: of, entries: held.flat().sort((a, b) => (a.file < b.file ? -1 : 1)), media: files };
  };
  return {
    core: () => core,
    data: () => {
      if (data === undefined) throw new Error("the index is not read yet");
      return data;
    },
    isWhole: () => data !== undefined,
    whole: () => {
      if (online !== undefined) return Promise.resolve();
      // parts go with the build that made them: which are there is asked first, and once more where another came meanwhile
      reading ??= askCore()
        .then(readAll)
        .catch(() => askCore().then(readAll))
        .then((all) => {
          online = all;
          changed();
        })
        .finally(() => {
          reading = undefined;
        });
      return reading;
    },
    pending,
    remember: (address) => {
      remembered.add(addressDigest(address));
      changed();
    },
    allowHost: (host) => {
      allowed.add(host);
      changed();
    },
    refresh: async (known = false) => {
      if (!known && performance.now() - requestedAt < FRESH_MS) return;
      requestedAt = performance.now();
      const next = await readJson<HubCore>(`${folder}hub.json`).catch(() => core);
      await reading?.catch(() => undefined);
      if (JSON.stringify(next) === JSON.stringify(online?.core ?? core)) return;
      if (online !== undefined) online = await readAll(next).catch(() => online);
      core = next;
      changed();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
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
