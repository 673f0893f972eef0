/**
 * What each page was made from: the item that it is of, and the facts of the hub that it read. A page of which none of
 * them changed is not made again. The search index is remembered in the same way.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeAtomic } from "../../project/index.ts";
import type { HubRecorder } from "./recording.ts";

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

interface Unit {
  readonly item: string;
  readonly reads: Uint32Array;
}

interface Saved {
  readonly key: string;
  /** Name and version of each fact. */
  readonly facts: readonly (readonly [string, string])[];
  /** By name: digest of the item, numbers of the facts. */
  readonly units: Readonly<Record<string, readonly [string, readonly number[]]>>;
}

const NAME = "pages.json";

/** @param key tells the program that makes the pages: what another made is not believed */
export async function openPages(cache: string, key: string, recording: HubRecorder): Promise<PagesMemory> {
  const file = path.join(cache, NAME);
  const saved = await read(file);
  const isOurs = saved?.key === key;
  const facts = isOurs ? saved.facts.map(([name]) => recording.factOf(name)) : [];
  const changed = new Set<number>();
  if (isOurs)
    saved.facts.forEach(([, version], n) => {
      const fact = facts[n] ?? 0;
      if (recording.versionOf(fact) !== version) changed.add(fact);
    });
  const before = new Map<string, Unit>();
  for (const [name, [item, reads]] of Object.entries(isOurs ? saved.units : {}))
    before.set(name, { item, reads: Uint32Array.from(reads, (n) => facts[n] ?? 0) });
  const now = new Map<string, Unit>();

  const memory: PagesMemory = {
    reasons: (name, item) => {
      const unit = before.get(name);
      if (unit === undefined)
        return [saved !== undefined && !isOurs ? "le programme a changé" : "rien n’en est connu"];
      if (unit.item !== item) return ["ce dont elle est la page, ou la place de celui-ci dans une liste"];
      const why = [...unit.reads.filter((fact) => changed.has(fact))].map(recording.nameOf);
      return why.length === 0 ? undefined : why;
    },
    itemOf: (name) => before.get(name)?.item,
    keep: (name) => {
      const unit = before.get(name);
      if (unit !== undefined) now.set(name, unit);
    },
    keepCurrent: (folder) => {
      for (const [name, { item }] of before)
        if (name === folder || name.startsWith(`${folder} `))
          if (memory.reasons(name, item) === undefined) memory.keep(name);
    },
    note: (name, item, reads) => now.set(name, { item, reads: Uint32Array.from(reads) }),
    readsOf: (name) => (now.get(name) ?? before.get(name))?.reads.length ?? 0,
    save: async () => {
      const numbers = new Map<number, number>();
      const numberOf = (fact: number): number => {
        const known = numbers.get(fact);
        if (known !== undefined) return known;
        numbers.set(fact, numbers.size);
        return numbers.size - 1;
      };
      const units = Object.fromEntries(
        [...now].map(([name, { item, reads }]) => [name, [item, Array.from(reads, numberOf)] as const]),
      );
      const used = [...numbers.keys()].map(
        (fact) => [recording.nameOf(fact), recording.versionOf(fact)] as const,
      );
      await writeAtomic(file, JSON.stringify({ key, facts: used, units } satisfies Saved));
    },
  };
  return memory;
}

async function read(file: string): Promise<Saved | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Saved;
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
