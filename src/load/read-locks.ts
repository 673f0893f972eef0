import { type MediaLock, mediaLock, type Problem } from "../content/index.ts";
import { MAX_ENTRY_BYTES } from "./limits.ts";
import { readText } from "./read-text.ts";
import { walk } from "./walk.ts";

/** What was measured on media files, by path or address; a record that no longer fits its file is left out. */
export async function readLocks(
  root: string,
  files: ReadonlyMap<string, number>,
): Promise<{ locks: Map<string, MediaLock>; problems: Problem[] }> {
  const locks = new Map<string, MediaLock>();
  const problems: Problem[] = [];
  for (const file of await walk(root, "media-lock")) {
    if (!file.endsWith(".json")) continue;
    const lock = await readLock(root, file);
    if (lock === undefined)
      problems.push({
        severity: "error",
        file,
        found: "une mesure illisible",
        expected: "le fichier qu’écrit npm run media",
        remedy: "Supprimez ce fichier et relancez npm run media.",
      });
    else if (isCurrent(lock, files)) locks.set(lock.src, lock);
  }
  return { locks, problems };
}

async function readLock(root: string, file: string): Promise<MediaLock | undefined> {
  const read = await readText(root, file, MAX_ENTRY_BYTES);
  if (!read.ok) return undefined;
  try {
    return mediaLock.safeParse(JSON.parse(read.text)).data;
  } catch {
    return undefined;
  }
}

/** A file that changed size since it was measured is another file. */
function isCurrent(lock: MediaLock, files: ReadonlyMap<string, number>): boolean {
  return !lock.src.startsWith("/") || files.get(lock.src) === lock.bytes;
}
