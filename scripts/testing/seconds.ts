/** How long each test file took when it last ran, so that the longest begin first and no process ends long after the others. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { PROJECT, writeAtomic } from "../../src/project/index.ts";

const FILE = path.join(PROJECT.cache, "test-seconds.json");

/** Seconds by file, as a path from the root; nothing of files that never ran. */
export type Seconds = Readonly<Record<string, number>>;

export async function lastSeconds(): Promise<Seconds> {
  try {
    return JSON.parse(await readFile(FILE, "utf8")) as Seconds;
  } catch {
    return {};
  }
}

export async function rememberSeconds(seconds: Seconds): Promise<void> {
  await writeAtomic(FILE, JSON.stringify({ ...(await lastSeconds()), ...seconds }, null, 1));
}

/** The longest first; before them those of which nothing is known. */
export function longestFirst(files: readonly string[], seconds: Seconds): string[] {
  const of = (file: string) => seconds[file] ?? Number.POSITIVE_INFINITY;
  return [...files].sort((one, other) => (of(one) === of(other) ? 0 : of(other) - of(one)));
}

/** Lines that name the longest. */
export function slowest(seconds: Seconds, count: number): string[] {
  return Object.entries(seconds)
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([file, took]) => `  ${took.toFixed(1).padStart(6)} s  ${file}`);
}
