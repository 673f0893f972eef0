/**
 * Values kept from one build to the next, in one file of lines. Each line is whole by itself, with a digest of its own,
 * and a later one for the same name replaces an earlier: what changes is added at the end, and a process that is killed
 * leaves at worst half a line there, which counts for nothing.
 */
import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { appendFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Log } from "../log.ts";
import { stampOf } from "../release/index.ts";

/** A value with what tells the version of the file that it was made of. */
export interface Kept {
  /** Size, dates and inode of the file; "" where they cannot be relied on. */
  readonly stamp: string;
  /** Digest of the file's bytes. */
  readonly digest: string;
  readonly value: unknown;
}

export interface FileMemory {
  readonly get: (name: string) => Kept | undefined;
  readonly set: (name: string, kept: Kept) => void;
  /** Writes what changed, and forgets what nobody asked for or set since the store was opened. */
  readonly save: () => Promise<void>;
}

const NEWLINE = 0x0a;
const DIGEST_LENGTH = 12;
/** Lines written at once: a large store is longer than a text may be. */
const CHUNK = 2_000;

/** Of the stores that a process keeps open, the largest, in bytes: their values take some four times as many. */
const LARGEST_OPEN = 64_000_000;

interface OpenStore {
  readonly key: string;
  /** Of the file as it was saved. */
  readonly stamp: string;
  readonly store: FileMemory;
}

const open = new Map<string, OpenStore>();

/**
 * The same for a process that will ask again: what was read of the file before serves as long as nobody else wrote it.
 * Nothing may change the values.
 */
export async function openStoreAgain(file: string, key: string, log: Log): Promise<FileMemory> {
  const known = open.get(file);
  const isSame = known?.key === key && known.stamp === stampOfStore(file);
  const store = isSame ? known.store : await openStore(file, key, log);
  open.delete(file);
  return {
    ...store,
    save: async () => {
      await store.save();
      const stamp = stampOfStore(file);
      if (stamp !== undefined) open.set(file, { key, stamp, store });
    },
  };
}

/** Undefined where there is none, or one that is too large. */
function stampOfStore(file: string): string | undefined {
  const stats = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return stats === undefined || stats.size > LARGEST_OPEN ? undefined : stampOf(stats);
}

/**
 * @param key tells the program that made the values: a store of another is dropped
 * @param log told when a store is dropped
 */
export async function openStore(file: string, key: string, log: Log): Promise<FileMemory> {
  const kept = new Map<string, Kept | Buffer>();
  const asked = new Set<string>();
  const changed = new Set<string>();
  let lines = 0;
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const found = bytes.length === 0 ? undefined : parseLines(bytes, key);
  if (typeof found === "string") log(found);
  else for (const [name, line] of found ?? []) kept.set(name, line);
  if (typeof found === "object") lines = found.length;
  let isNew = typeof found !== "object" || bytes.at(-1) !== NEWLINE;

  return {
    get: (name) => {
      const entry = kept.get(name);
      if (entry === undefined) return undefined;
      asked.add(name);
      if (!Buffer.isBuffer(entry)) return entry;
      const value = JSON.parse(entry.toString("utf8")) as Kept;
      kept.set(name, value);
      return value;
    },
    set: (name, value) => {
      asked.add(name);
      changed.add(name);
      kept.set(name, value);
    },
    save: async () => {
      for (const name of kept.keys()) if (!asked.has(name)) kept.delete(name);
      // rewritten once more than half of it is of no use
      isNew ||= lines + changed.size > 2 * kept.size + 100;
      if (isNew) {
        await rewrite(file, key, kept);
        lines = kept.size;
        isNew = false;
      } else if (changed.size > 0) {
        for (const chunk of chunks([...changed]))
          await appendFile(file, chunk.map((name) => lineOf(name, kept.get(name))).join(""));
        lines += changed.size;
      }
      changed.clear();
      asked.clear();
    },
  };
}

async function rewrite(file: string, key: string, kept: ReadonlyMap<string, Kept | Buffer>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  await writeFile(own, `${key}\n`);
  for (const chunk of chunks([...kept]))
    await appendFile(own, chunk.map(([name, value]) => lineOf(name, value)).join(""));
  await rename(own, file);
}

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, n) =>
    items.slice(n * CHUNK, (n + 1) * CHUNK),
  );
}

/** `digest ["name",length]{"stamp":…}`. */
function lineOf(name: string, value: Kept | Buffer | undefined): string {
  const text = Buffer.isBuffer(value) ? value.toString("utf8") : JSON.stringify(value);
  const rest = `${JSON.stringify(name)}\t${text}`;
  return `${shortDigest(rest)} ${rest}\n`;
}

/** The value of each line, not parsed yet; or why the store is dropped. */
function parseLines(bytes: Buffer, key: string): (readonly [string, Buffer])[] | string {
  const first = bytes.indexOf(NEWLINE);
  if (first === -1 || bytes.toString("utf8", 0, first) !== key)
    return "Le programme ou ses dépendances ont changé : tout est relu.";
  const found: (readonly [string, Buffer])[] = [];
  let start = first + 1;
  for (let end = bytes.indexOf(NEWLINE, start); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    const rest = bytes.subarray(start + DIGEST_LENGTH + 1, end);
    const tab = rest.indexOf(0x09);
    if (tab === -1 || bytes.toString("latin1", start, start + DIGEST_LENGTH) !== shortDigest(rest))
      return "La mémoire des contenus est abîmée : tout est relu.";
    found.push([JSON.parse(rest.toString("utf8", 0, tab)) as string, rest.subarray(tab + 1)]);
    start = end + 1;
  }
  return found;
}

function shortDigest(text: string | Uint8Array): string {
  return createHash("sha1").update(text).digest("base64url").slice(0, DIGEST_LENGTH);
}
