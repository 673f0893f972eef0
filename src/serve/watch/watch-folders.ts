/**
 * Watches folders with all that is below them, one watch a folder: what the system offers for whole trees is missing
 * or unreliable on some of the platforms and versions of Node that we run on.
 */
import type { FSWatcher } from "node:fs";
import { watch } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";

/** Files and folders that no source is named like: hidden ones, and what editors leave while they save. */
const NOISE = /^\.|~$|^#.*#$|\.(?:swp|swx|tmp)$/;
/** Milliseconds of quiet after which a change is told: saving one file makes several events. */
const QUIET_MS = 50;

/**
 * Calls `onChange` with the paths touched, once they have settled: changed, made, renamed or removed.
 * @returns what stops it.
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: (paths: readonly string[]) => void,
): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>();
  const touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const notify = async () => {
    await follow();
    const paths = [...touched];
    touched.clear();
    if (!stopped && paths.length > 0) onChange(paths);
  };
  const touch = (file: string) => {
    touched.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => void notify(), QUIET_MS);
  };
  const add = (folder: string) => {
    if (stopped || watchers.has(folder)) return;
    const watcher = watch(folder, (_event, name) => {
      if (name === null || !NOISE.test(name)) touch(path.join(folder, name ?? ""));
    });
    // a folder that goes away says so here on some systems, and its parent has told us already
    watcher.on("error", () => undefined);
    watchers.set(folder, watcher);
  };
  /** Makes the watches match the folders that there are now. */
  const follow = async () => {
    const there = new Set((await Promise.all(folders.map(foldersBelow))).flat());
    for (const [folder, watcher] of watchers) {
      if (there.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of there) add(folder);
  };

  await follow();
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** A folder and all folders below it; none when it does not exist. Links are not followed. */
async function foldersBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [];
  const inner = entries.filter((entry) => entry.isDirectory() && !NOISE.test(entry.name));
  const below = await Promise.all(inner.map((entry) => foldersBelow(path.join(folder, entry.name))));
  return [folder, ...below.flat()];
}
