import { lstat, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type MediaLock, parseMediaLock } from "../content/index.ts";
import { messages } from "../i18n/editors/index.ts";
import { throwOfMachine, writeAtomic } from "../project/index.ts";
import { afresh, type Remember } from "../text/index.ts";
import { hashFile } from "./hash.ts";
import { lockName } from "./lock-name.ts";

/** A record of the lock that cannot be read. */
export interface LockProblem {
  /** Path from the content folder. */
  readonly file: string;
  readonly found: string;
  readonly remedy: string;
}

export interface Locks {
  /** By public path or address. */
  readonly records: ReadonlyMap<string, MediaLock>;
  readonly problems: readonly LockProblem[];
}

const FOLDER = "media-lock";

/** A record has a few thousand bytes, that of a long deck or transcript some hundred thousand. */
const LARGEST_RECORD = 20_000_000;

/** Everything that was measured in a content folder; a folder without any is empty. */
export async function readLock(contentDir: string, remember: Remember = afresh): Promise<Locks> {
  const names = (await readdir(join(contentDir, FOLDER)).catch(throwOfMachine)) ?? [];
  const records = new Map<string, MediaLock>();
  const problems: LockProblem[] = [];
  const words = messages.checks.files.lock;
  for (const name of names.filter((one) => one.endsWith(".json")).sort()) {
    try {
      const path = join(contentDir, FOLDER, name);
      const record = await remember("lock", path, () => readRecord(path));
      if (lockName(record.src) !== name) throw new Error(words.otherName(lockName(record.src)));
      records.set(record.src, record);
    } catch (error) {
      throwOfMachine(error);
      const why = error instanceof SyntaxError ? words.notJson : messageOf(error);
      problems.push({ file: `${FOLDER}/${name}`, ...words.unreadable(why) });
    }
  }
  return { records, problems };
}

async function readRecord(path: string): Promise<MediaLock> {
  // links are not followed: a record is a file of the content folder, and of nowhere else
  const found = await lstat(path);
  if (!found.isFile()) throw new Error(messages.checks.files.lock.notAFile);
  if (found.size > LARGEST_RECORD) throw new Error(messages.checks.files.lock.tooLarge);
  return parseMediaLock(JSON.parse(await readFile(path, "utf8")));
}

/** Keeps what was measured on one medium, all at once or not at all. */
export async function writeLock(contentDir: string, record: MediaLock): Promise<void> {
  await writeAtomic(join(contentDir, FOLDER, lockName(record.src)), formatLock(record));
}

/** Forgets a medium. */
export async function removeLock(contentDir: string, src: string): Promise<void> {
  await rm(join(contentDir, FOLDER, lockName(src)), { force: true });
}

/** What was measured on a medium, by the name that content gives it. */
export function lockFor(locks: Locks, src: string): MediaLock | undefined {
  return locks.records.get(src);
}

/** Whether a local file is another than the one that was measured: by its content, since dates do not survive git. */
export async function isStale(path: string, record: Pick<MediaLock, "bytes" | "sha256">): Promise<boolean> {
  const { size } = await stat(path);
  return size !== record.bytes || (await hashFile(path)) !== record.sha256;
}

/** Removes what an interrupted run left behind, and records that could not be read. */
export async function tidyLock(contentDir: string, locks: Locks): Promise<void> {
  const names = await readdir(join(contentDir, FOLDER)).catch(() => []);
  const known = new Set([...locks.records.keys()].map(lockName));
  const isOurs = (name: string) => name.endsWith(".tmp") || (name.endsWith(".json") && !known.has(name));
  for (const name of names.filter(isOurs)) await rm(join(contentDir, FOLDER, name), { force: true });
}

/** JSON that reads well in a diff: one line for the waveform, one for each moment. */
function formatLock(record: MediaLock): string {
  return `${JSON.stringify(record, null, 2)
    .replace(/\[\n\s+(?:\d+,\n\s+)*\d+\n\s+\]/g, (list) => list.replace(/\n\s+/g, " "))
    .replace(/\{\n\s+("(?:id|at)": [^\n]+)\n\s+("(?:start|title)": [^\n]+)\n\s+\}/g, "{ $1 $2 }")}\n`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
