/**
 * What each page was made from: the item that it is of, and the facts of the hub that it read. A page of which none of
 * them changed is not made again. The search index is remembered in the same way.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { writeAtomic } from "../../project/index.ts";
import { numberLists } from "./number-lists.ts";
import type { FactNames, HubRecorder } from "./recording.ts";

export interface PagesMemory {
  /**
   * Why something has to be made: names of the facts that changed, or other reasons in French.
   * Undefined where it would come out the same.
   */
  readonly reasons: (name: string, item: string) => readonly string[] | undefined;
  /** The digest of the item that something was last made of. */
  readonly itemOf: (name: string) => string | undefined;
  /** Keeps what was known of something that is not made again. */
  readonly keep: (name: string) => void;
  /** Keeps what is known of all below a name, and of that name, where it would come out the same. */
  readonly keepCurrent: (name: string) => void;
  /** Notes what something was made from. */
  readonly note: (name: string, item: string, reads: ReadonlySet<number>) => void;
  /** How many facts something read when it was last made. */
  readonly readsOf: (name: string) => number;
  readonly save: () => Promise<void>;
}

/** What is kept of pages, in columns: there may be hundreds of thousands, each with hundreds of facts. */
interface Saved {
  readonly key: string;
  /** Of the facts below. */
  readonly names: FactNames;
  /** Each fact that something read, and its version. */
  readonly facts: Uint32Array;
  readonly versions: BigUint64Array;
  readonly units: readonly string[];
  /** Of each unit, the digest of its item and where in `reads` its facts are. */
  readonly items: readonly string[];
  readonly places: Uint32Array;
  readonly reads: Uint8Array;
}

const NAME = "pages.v8";

/** @param key tells the program that makes the pages: what another made is not believed */
export async function openPages(cache: string, key: string, recording: HubRecorder): Promise<PagesMemory> {
  const file = path.join(cache, NAME);
  const found = await read(file);
  const saved = found?.key === key ? found : nothing(key);
  const numberOf = recording.numbersOf(saved.names);
  /** Where each fact is among those that were saved, and the versions that they have now. */
  const known = new Map<number, number>();
  const versions = new BigUint64Array(saved.facts.length);
  const changed = new Set<number>();
  /** Whether facts have other numbers than they had then. */
  let isRenumbered = false;
  saved.facts.forEach((number, n) => {
    const fact = numberOf(number);
    isRenumbered ||= fact !== number;
    const version = recording.versionOf(fact);
    known.set(fact, n);
    versions[n] = version;
    if (version !== saved.versions[n]) changed.add(fact);
  });
  const before = new Map(saved.units.map((name, unit) => [name, unit]));
  const now = new Map<string, number>();
  // units that were saved come first, with the numbers that their facts had then
  const items = [...saved.items];
  const places = [...saved.places];
  const reads = numberLists(saved.reads);
  /** The number here of each number that a unit has in `reads`. */
  const numberIn = (unit: number) => (isRenumbered && unit < saved.units.length ? numberOf : same);
  const readsOf = (unit: number): number[] => reads.at(places[unit] ?? 0).map(numberIn(unit));
  const hasChanged = (unit: number): boolean => {
    const number = numberIn(unit);
    return reads.some(places[unit] ?? 0, (read) => changed.has(number(read)));
  };

  const memory: PagesMemory = {
    reasons: (name, item) => {
      const unit = before.get(name);
      if (unit === undefined)
        return [found !== undefined && found !== saved ? "le programme a changé" : "rien n’en est connu"];
      if (items[unit] !== item) return ["ce dont elle est la page, ou la place de celui-ci dans une liste"];
      if (changed.size === 0 || !hasChanged(unit)) return undefined;
      return readsOf(unit)
        .filter((fact) => changed.has(fact))
        .map(recording.nameOf);
    },
    itemOf: (name) => items[before.get(name) ?? -1],
    keep: (name) => {
      const unit = before.get(name);
      if (unit !== undefined) now.set(name, unit);
    },
    keepCurrent: (folder) => {
      for (const [name, unit] of before)
        if (name === folder || name.startsWith(`${folder} `))
          if (memory.reasons(name, items[unit] ?? "") === undefined) memory.keep(name);
    },
    note: (name, item, facts) => {
      places.push(reads.add(facts));
      now.set(name, items.push(item) - 1);
    },
    readsOf: (name) => {
      const unit = now.get(name) ?? before.get(name);
      return unit === undefined ? 0 : readsOf(unit).length;
    },
    save: async () => {
      const used = new Set<number>();
      const packed = numberLists();
      const read = reads.bytes();
      const packedAt = Uint32Array.from(now.values(), (unit) => {
        const place = places[unit] ?? 0;
        const number = numberIn(unit);
        reads.some(place, (fact) => !used.add(number(fact)));
        return number === same ? packed.copy(read, place) : packed.add(readsOf(unit));
      });
      const facts = Uint32Array.from(used).sort();
      const current = BigUint64Array.from(
        facts,
        (fact) => versions[known.get(fact) ?? -1] ?? recording.versionOf(fact),
      );
      const saving: Saved = {
        key,
        names: recording.names(),
        facts,
        versions: current,
        units: [...now.keys()],
        items: Array.from(now.values(), (unit) => items[unit] ?? ""),
        places: packedAt,
        reads: packed.bytes(),
      };
      await writeAtomic(file, serialize(saving));
    },
  };
  return memory;
}

const same = (number: number): number => number;

const nothing = (key: string): Saved => ({
  key,
  names: { holders: [], keys: [] },
  facts: new Uint32Array(),
  versions: new BigUint64Array(),
  units: [],
  items: [],
  places: new Uint32Array(),
  reads: new Uint8Array(),
});

async function read(file: string): Promise<Saved | undefined> {
  try {
    return deserialize(await readFile(file)) as Saved;
  } catch {
    return undefined;
  }
}

/** Names of facts shown at most. */
const MAX_REASONS = 8;

/** A line for whoever asks why a page is made again, or is not. */
export function whyAgain(url: string, reasons: readonly string[] | undefined, reads: number): string {
  if (reasons === undefined)
    return `${url} : gardée, rien de ce qu’elle montre (${reads} lectures) n’a changé.`;
  const shown = reasons.slice(0, MAX_REASONS).map((name) => name.replace(/^(\/\S*) (\S+)$/, "$2 de $1"));
  const more = reasons.length > MAX_REASONS ? ` et ${reasons.length - MAX_REASONS} autres` : "";
  return `${url} : refaite, pour ${shown.join(", ")}${more}.`;
}
