/**
 * The moment when a release takes the place of another. A file, the journal, says that the new one is whole; two renames
 * follow. Whatever stops them, the site is then the old one or the new one, and the journal tells which: whoever comes
 * next finishes, and whoever serves meanwhile reads the new one where it waits.
 */
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cannotWrite } from "./cannot-write.ts";
import type { SitePlace } from "./place.ts";

/** Puts `next`, which is whole, in the place of the site. The lock is held. */
export async function replaceSite(place: SitePlace): Promise<void> {
  await writeFile(place.journal, "next\n");
  try {
    await finish(place);
  } catch (error) {
    // the site that was there stays, or comes back
    if (!(await exists(place.out)) && (await exists(place.old))) await rename(place.old, place.out);
    await rm(place.journal, { force: true });
    cannotWrite(place.out, error);
  }
}

/** Finishes or clears away what a command that was stopped left behind. The lock is held. */
export async function settle(place: SitePlace): Promise<void> {
  await mkdir(place.work, { recursive: true });
  if (await exists(place.journal))
    await finish(place).catch((error: unknown) => cannotWrite(place.out, error));
  const kept = new Set(["lock"]);
  if (await exists(place.differences))
    for (const file of [place.old, place.differences]) kept.add(path.basename(file));
  for (const name of await readdir(place.work)) {
    if (!kept.has(name)) await rm(path.join(place.work, name), { recursive: true, force: true });
  }
}

/** What the journal asks for, from wherever it was left. */
async function finish({ out, next, old, journal }: SitePlace): Promise<void> {
  if (await exists(next)) {
    if (await exists(out)) {
      await rm(old, { recursive: true, force: true });
      await moved(out, old);
    }
    await moved(next, out);
  }
  await rm(journal, { force: true });
}

/** The folder in which the site is at this moment: the new release where it waits, between the two renames. */
export async function siteFolder({ out, next, journal }: SitePlace): Promise<string> {
  if (await exists(out)) return out;
  return (await exists(journal)) && (await exists(next)) ? next : out;
}

/** Times that a rename is tried, a tenth of a second apart: on Windows, whoever reads a file holds its folder. */
const TRIES = process.platform === "win32" ? 30 : 1;

async function moved(from: string, to: string): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (left <= 1) throw error;
      await sleep(100);
    }
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
