/**
 * What was made of each content file, as git's index knows what it has: a file whose size, dates and inode are the same
 * is not opened; one of which only these differ is read, and what was made of the same bytes serves again.
 */
import { type BigIntStats, lstatSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Remember } from "../../text/index.ts";
import { digestOf, stampOf, TOO_LATE_NS } from "../release/index.ts";
import type { FileMemory } from "./store.ts";

export function rememberIn(store: FileMemory): Remember {
  return async <T>(kind: string, file: string, make: () => Promise<T>): Promise<T> => {
    const stats = lstatSync(file, { bigint: true, throwIfNoEntry: false });
    // a link may lead elsewhere while it stays the same
    if (stats === undefined || !stats.isFile()) return make();
    const name = `${kind} ${file}`;
    const stamp = inputStamp(stats);
    const known = store.get(name);
    if (known !== undefined && known.stamp !== "" && known.stamp === stamp) return known.value as T;
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) return make();
    const digest = digestOf(bytes);
    const trusted = isSettled(stats) ? stamp : "";
    if (known?.digest === digest) {
      if (known.stamp !== trusted) store.set(name, { ...known, stamp: trusted });
      return known.value as T;
    }
    const value = await make();
    const after = lstatSync(file, { bigint: true, throwIfNoEntry: false });
    if (after !== undefined && inputStamp(after) === stamp)
      store.set(name, { stamp: trusted, digest, value });
    return value;
  };
}

/** Size, dates (nanoseconds) and inode: a change of any of them is a change of the file, as far as can be told. */
export function inputStamp(stats: BigIntStats): string {
  return `${stampOf(stats)} ${stats.ctimeNs}`;
}

/** Whether a file was changed long enough ago for its next change to show in its dates. */
export function isSettled({ mtimeNs, ctimeNs }: BigIntStats): boolean {
  const latest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  return BigInt(Date.now()) * 1_000_000n - latest > TOO_LATE_NS;
}
