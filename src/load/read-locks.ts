/** What is known of media: what the lock holds, and a cheap measure of the local files that it does not. */
import path from "node:path";
import { deckAdvice, type MediaLock, type Problem } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { measureMissing, mediaKind, readLock } from "../media/index.ts";
import { formatOfName, formatOfType, type Remember } from "../text/index.ts";

/**
 * @param files size in bytes of each local media file, by public path.
 * @returns measures by path or address; a broken file or record is reported and has none.
 */
export async function readLocks(
  root: string,
  files: ReadonlyMap<string, number>,
  remember: Remember,
): Promise<{ locks: Map<string, MediaLock>; problems: Problem[] }> {
  const { records, problems } = await readLock(root, remember);
  const locks = new Map([...records].filter(([, lock]) => isCurrent(lock, files)));
  const unknown = [...files.keys()].filter((src) => {
    const kind = mediaKind(path.posix.basename(src));
    return !locks.has(src) && kind !== undefined && kind !== "transcript";
  });
  const missing = await measureMissing(root, unknown, locks);
  const all = new Map([...locks, ...missing.records]);
  return {
    locks: all,
    problems: [
      ...[...all.values()].flatMap((lock) => [...pdfAdvice(lock, files), ...pictureAdvice(lock, files)]),
      ...problems.map(({ file, found, remedy }): Problem => ({ severity: "error", file, found, remedy })),
      ...missing.failures.map(
        ({ src, found, remedy }): Problem => ({ severity: "error", file: src.slice(1), found, remedy }),
      ),
    ],
  };
}

/** A file that changed size is another file; a corrected transcript keeps the addresses that it had. */
function isCurrent(lock: MediaLock, files: ReadonlyMap<string, number>): boolean {
  return !lock.src.startsWith("/") || lock.kind === "transcript" || files.get(lock.src) === lock.bytes;
}

/** What could be better in a PDF of the content folder. */
function pdfAdvice(lock: MediaLock, files: ReadonlyMap<string, number>): Problem[] {
  if (lock.kind !== "deck" || !files.has(lock.src)) return [];
  return deckAdvice(lock).map((told) => ({ severity: "warning", file: lock.src.slice(1), ...told }));
}

/** A picture of the content folder in another format than its name announces, and published in that one. */
function pictureAdvice(lock: MediaLock, files: ReadonlyMap<string, number>): Problem[] {
  if (lock.kind !== "image" || !files.has(lock.src)) return [];
  const named = formatOfName(lock.src);
  const held = formatOfType(lock.type);
  if (named === undefined || held === undefined || named === held) return [];
  return [
    {
      severity: "warning",
      file: lock.src.slice(1),
      ...messages.checks.advice.misnamedPicture(
        held.name,
        path.posix.extname(lock.src),
        named.name,
        held.endings[0],
      ),
    },
  ];
}
