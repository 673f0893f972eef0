/**
 * The release before the one that is there. The next one begins in its folder, where only what differs is put right, so
 * that a change costs what changed and not a link for each file of the site.
 */
import { lstatSync, readFileSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import { writeAtomic } from "../../project/index.ts";
import type { SitePlace } from "./place.ts";

interface Kept {
  /** Tells the site that the old release differs from. */
  readonly site: string;
  /** Files of either that are not the very same file in both. */
  readonly differences: readonly string[];
}

/** Keeps the release that has just been replaced. */
export async function keepOld(place: SitePlace, differences: readonly string[]): Promise<void> {
  const kept: Kept = { site: siteStamp(place.out), differences };
  await writeAtomic(place.differences, JSON.stringify(kept));
}

/**
 * Makes the old release the next one.
 * @returns its files that differ from those of the site; undefined where nothing usable was kept, and `next` is to be made
 */
export function takeOld(place: SitePlace): readonly string[] | undefined {
  const kept = read(place);
  // from here on it is nothing that anybody could rely on
  rmSync(place.differences, { force: true });
  if (kept === undefined) {
    rmSync(place.old, { recursive: true, force: true });
    return undefined;
  }
  renameSync(place.old, place.next);
  return kept.differences;
}

function read(place: SitePlace): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(place.differences, "utf8")) as Kept;
    return kept.site === siteStamp(place.out) && lstatSync(place.old).isDirectory() ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** What tells the folder of a site from any other that takes its place. */
function siteStamp(out: string): string {
  const { ino, birthtimeNs, ctimeNs } = lstatSync(out, { bigint: true });
  return `${ino} ${birthtimeNs} ${ctimeNs}`;
}

/** Removes a file below a folder, where there is one, and the folders above it that are empty then. */
export function removeBelow(root: string, file: string): void {
  if (!isFile(path.join(root, file))) return;
  rmSync(path.join(root, file));
  for (let folder = path.dirname(file); folder !== "."; folder = path.dirname(folder)) {
    try {
      rmdirSync(path.join(root, folder));
    } catch {
      return;
    }
  }
}

/** Removes a file that stands where one of the folders of a path has to be. */
export function makeWay(root: string, file: string): void {
  for (let at = file.indexOf("/"); at !== -1; at = file.indexOf("/", at + 1)) {
    const above = path.join(root, file.slice(0, at));
    if (isFile(above)) rmSync(above);
  }
}

/** Whether there is anything but a folder at a path; what is a file on the way to it leaves nothing there. */
function isFile(file: string): boolean {
  try {
    return !lstatSync(file).isDirectory();
  } catch {
    return false;
  }
}
