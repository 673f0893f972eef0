/** What lists show: lines of the index as far as they were read, drafts, what waits in the repository, what was saved here. */
import {
  collectionKey,
  type HomeLines,
  type HubCore,
  type ListedEntry,
  latestFirst,
  listedEntry,
} from "../../src/cms/index.ts";
import { ENTRY_TYPE_NAMES, type EntryType } from "../../src/content/index.ts";
import type { ReviewedDraft } from "../decap/index.ts";
import { localDay } from "../feedback/local-day.ts";
import type { HubStore } from "../shell/hub.ts";
import { openParts } from "../shell/parts.ts";
import { type Filters, isShown, nearestFirst, partsWanted, type Row } from "./filters.ts";
import { isAsNew, openSaved } from "./saved.ts";
import { type Repository, waitingRows } from "./waiting.ts";

/** Drafts that go through review. */
export interface DraftStore {
  readonly load: () => void;
  readonly all: () => readonly ReviewedDraft[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Names that whoever is signed in goes by. */
  readonly ownNames: () => readonly string[];
}

export interface Found {
  /** In the order of the list. */
  readonly rows: readonly Row[];
  /** Whether there may be more, further down. */
  readonly more: boolean;
  /** Whether the index is still being read. */
  readonly reading: boolean;
}

export interface Home extends Pick<HomeLines, "changed" | "silent" | "open"> {
  readonly drafts: readonly Row[];
  /** Whether all of these are known to be of whoever is signed in. */
  readonly mine: boolean;
  readonly reviews: readonly Row[];
  readonly aside: readonly Row[];
  readonly later: readonly Row[];
}

export interface Shelf {
  readonly core: () => HubCore;
  readonly find: (types: readonly EntryType[], filters: Filters, lines: number) => Found;
  /** Reads what `find` needs. @throws where the site does not answer */
  readonly read: (types: readonly EntryType[], filters: Filters, lines: number) => Promise<void>;
  /** Lines of all entries of a type, as far as they were read. */
  readonly lines: (type: EntryType) => readonly ListedEntry[];
  /** Undefined before it was read. */
  readonly home: () => Home | undefined;
  readonly readHome: () => Promise<void>;
  /** Asks what only the repository knows. */
  readonly ask: () => Promise<void>;
  readonly saved: (path: string, data: Readonly<Record<string, unknown>>) => void;
  readonly deleted: (paths: readonly string[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Lines of the first screen. */
const HOME_LINES = 8;

export function openShelf(
  hub: Pick<HubStore, "core" | "refresh" | "subscribe">,
  repository: Repository,
  drafts: DraftStore,
): Shelf {
  const parts = openParts<readonly ListedEntry[]>("/admin/lists/");
  const homes = openParts<HomeLines>("/admin/");
  const listeners = new Set<() => void>();
  let version = 0;
  const changed = () => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const saved = openSaved(localStorage, changed);
  let waiting: readonly Row[] = [];
  let askedOf: string | undefined;
  const { core } = hub;
  const indexOf = (type: EntryType) => digestsOf(core().parts.filter((part) => part.type === type));
  const ask = async () => {
    drafts.load();
    const { offline, aside } = core();
    const asked = JSON.stringify([offline, aside]);
    if (asked === askedOf) return;
    askedOf = asked;
    try {
      waiting = await waitingRows(core(), repository, localDay(new Date()));
      changed();
    } catch {
      // the repository does not answer now: the next screen asks again
      askedOf = undefined;
    }
  };
  hub.subscribe(() => {
    changed();
    if (askedOf !== undefined) void ask();
  });

  /** Lines, with what is known beside the index in their place. */
  const withOthers = (lines: readonly ListedEntry[], types: readonly EntryType[]): readonly Row[] => {
    const rows = new Map<string, Row>(lines.map((line) => [line.file, { ...line, states: ["online"] }]));
    const { saved: here, deleted } = saved.all();
    for (const row of waiting) rows.set(row.file, row);
    for (const draft of drafts.all()) {
      const row = draftRow(draft, rows);
      if (row !== undefined) rows.set(row.file, row);
    }
    for (const one of here) {
      const known = rows.get(one.line.file);
      if (known === undefined || !isAsNew(known, one))
        rows.set(one.line.file, { ...one.line, states: [one.state] });
    }
    for (const [file, index] of Object.entries(deleted)) {
      const row = rows.get(file);
      if (row !== undefined && index === indexOf(row.type)) rows.delete(file);
    }
    return [...rows.values()].filter(({ type }) => types.includes(type)).sort(latestFirst);
  };
  const partsOf = (types: readonly EntryType[]) => core().parts.filter(({ type }) => types.includes(type));
  const known = (wanted: HubCore["parts"]) => wanted.flatMap((part) => parts.known(part) ?? []);
  const lines = (type: EntryType) => known(partsOf([type]));
  const homePart = () => ({ name: "home", digest: core().homeDigest });
  /** Reads once it is known which parts there are, and again where a build puts others in their place meanwhile. */
  const asThereIs = async (read: () => Promise<unknown>) => {
    await hub.refresh(true);
    await read().catch(() => hub.refresh(true).then(read));
  };
  let names: { readonly version: number; readonly by: ReadonlyMap<string, string> } | undefined;
  const nameOf = (type: EntryType, slug: string) => {
    if (names?.version !== version) {
      const named = (["person", "topic"] as const).flatMap(lines);
      names = { version, by: new Map(named.map((line) => [`${line.type}/${line.slug}`, line.title])) };
    }
    return names.by.get(`${type}/${slug}`);
  };
  let last: { readonly key: string; readonly rows: readonly Row[] } | undefined;
  const merged = (types: readonly EntryType[], wanted: HubCore["parts"]) => {
    const key = JSON.stringify([version, types, wanted.map(({ name }) => name)]);
    if (last?.key !== key) last = { key, rows: withOthers(known(wanted), types) };
    return last.rows;
  };

  return {
    core,
    find: (types, filters, shown) => {
      const all = partsOf(types);
      const wanted = partsWanted(all, filters, shown);
      const [first] = wanted;
      // what is beside the index comes with it: a list that has begun stays as it is
      const begun = first === undefined || parts.known(first) !== undefined;
      const rows = begun ? merged(types, wanted) : [];
      const main = core().site.languages[0] ?? "fr";
      const kept = rows.filter((row) => isShown(row, filters, main, nameOf));
      // what is older than what was read would come before lines that were not
      const oldest = known(wanted).at(-1);
      const cut = wanted.length < all.length && filters.year === undefined && oldest !== undefined;
      const sure = cut ? kept.filter((row) => latestFirst(row, oldest) <= 0) : kept;
      const { text } = filters;
      const sorted = text === undefined ? sure : [...sure].sort(nearestFirst(text));
      const reading = wanted.some((part) => parts.known(part) === undefined);
      return { rows: sorted.slice(0, shown), more: cut || sorted.length > shown, reading };
    },
    read: async (types, filters, shown) => {
      const missing = () => {
        const wanted = partsWanted(partsOf(types), filters, shown);
        const named = filters.text === undefined ? [] : partsOf(["person", "topic"]);
        return [...wanted, ...named].filter((part) => parts.known(part) === undefined);
      };
      if (missing().length === 0) return;
      await asThereIs(() => parts.load(missing()));
      changed();
    },
    lines,
    home: () => {
      const published = homes.known(homePart());
      if (published === undefined) return undefined;
      const others = withOthers([], ENTRY_TYPE_NAMES);
      const own = drafts.ownNames();
      const isMine = ({ by = "" }: Row) => by === "" || own.length === 0 || own.includes(by);
      const drafted = others.filter((row) => row.states.includes("draft") && isMine(row));
      const { deleted } = saved.all();
      const there = ({ file, type }: ListedEntry) => deleted[file] !== indexOf(type);
      const online = others.filter(({ states }) => states.includes("online") && !states.includes("draft"));
      const before = published.changed.filter(({ file }) => !online.some((row) => row.file === file));
      return {
        drafts: drafted,
        mine: own.length === 0 || drafted.every(({ by = "" }) => by !== ""),
        reviews: others.filter(({ states }) => states.includes("review")),
        aside: others.filter(({ states }) => states.includes("aside")),
        later: others.filter(({ states }) => states.includes("later")),
        silent: { ...published.silent, first: published.silent.first.filter(there) },
        open: published.open.filter(({ at = "" }) => Date.parse(at) > Date.now()).filter(there),
        changed: [...online.filter(({ changedAt }) => changedAt !== undefined), ...before]
          .filter(there)
          .sort((a, b) => Date.parse(b.changedAt ?? "") - Date.parse(a.changedAt ?? ""))
          .slice(0, HOME_LINES),
      };
    },
    readHome: async () => {
      if (homes.known(homePart()) !== undefined) return;
      await asThereIs(() => homes.load([homePart()]));
      changed();
    },
    ask,
    saved: saved.save,
    deleted: (paths) => saved.remove(paths, indexOf),
    subscribe: (listener) => {
      listeners.add(listener);
      const stop = drafts.subscribe(changed);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}

const digestsOf = (parts: HubCore["parts"]): string => parts.map(({ digest }) => digest).join();

/** The line of a draft, which may change an entry that is online. */
function draftRow(draft: ReviewedDraft, known: ReadonlyMap<string, Row>): Row | undefined {
  const type = collectionKey(draft.collection)?.type;
  if (type === undefined) return undefined;
  const file = draft.path.replace(/^content\//, "");
  const online = known.get(file)?.states.includes("online") === true;
  return {
    ...listedEntry(type, draft.slug, file, draft.data),
    states: [draft.status === "draft" ? "draft" : "review", ...(online ? (["online"] as const) : [])],
    by: draft.by,
  };
}
