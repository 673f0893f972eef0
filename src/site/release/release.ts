/**
 * A site that is being made, beside the one that is there. Each file is written as it comes, unless the site has it
 * already; what stays is linked over at the end, and the whole takes the place of the old. A release that is not
 * published leaves no trace.
 */
import { hash } from "node:crypto";
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { BuildError } from "../errors.ts";
import { cannotWrite } from "./cannot-write.ts";
import { replaceSite, siteFolder } from "./journal.ts";
import { type Made, type Manifest, readManifest, stampOf, writeManifest } from "./manifest.ts";
import { keepOld, makeWay, removeBelow, takeOld } from "./old.ts";
import { MARKER_OUTPUT } from "./out-dir.ts";
import type { SitePlace } from "./place.ts";
import { type Scan, scanSite } from "./scan.ts";

export interface Written {
  /** Files that are new or changed, in order. */
  readonly written: readonly string[];
  /** All files of the site. */
  readonly files: number;
  /** Files that were already there, byte for byte. */
  readonly same: number;
  /** Size of the whole site. */
  readonly bytes: number;
  /** Files that no longer belong to the site and were removed, in order. */
  readonly pruned: readonly string[];
}

export interface Release {
  /** Keeps a file of the site as it is; false where the site has none that a build wrote and nobody touched. */
  readonly keep: (file: string) => boolean;
  /** Adds a file; returns its size in bytes. */
  readonly put: (file: string, bytes: Uint8Array) => number;
  /** Keeps a file whose name stands for its content, or else adds it; returns its size in bytes. */
  readonly keepOr: (file: string, bytes: () => Uint8Array) => number;
  /** Adds a copy of a file on disk (absolute path), which is read only where its date tells that it may have changed. */
  readonly copy: (file: string, from: string) => Promise<void>;
  /** Keeps the files of the site of which `test` holds, all or none; returns their size in bytes, 0 for nothing. */
  readonly keepWhere: (test: (file: string) => boolean) => number;
  /**
   * Puts the release in the place of the site, where anything differs. The lock is held.
   * @param remember keeps what else is to be known of the release, once it is in its place
   */
  readonly publish: (remember?: () => Promise<void>) => Promise<Written>;
  /** Starts the release that follows this one, which was just published: what the site has is known. */
  readonly next: () => Release;
}

/** A file changed so lately may change again without showing it: its date is not relied on. In nanoseconds. */
export const TOO_LATE_NS = 2_000_000_000n;

/** Starts a release. The place is settled, and its lock held. */
export async function newRelease(place: SitePlace): Promise<Release> {
  return releaseAfter(scanSite(place.out, await readManifest(place.cache)), place);
}

/** @param site what the site has that is there */
function releaseAfter(site: Scan, place: SitePlace): Release {
  const made = new Map<string, Made>();
  const written: string[] = [];
  const folders = new Set<string>();
  /** What of the next release is not yet as in the site; undefined where it began as an empty folder. */
  let differences: readonly string[] | undefined;
  let begun = false;

  const begin = (): void => {
    if (begun) return;
    begun = true;
    differences = takeOld(place);
  };
  /** Where a file is written, at which there is nothing: what is there may be the site's, by a link. */
  const target = (file: string): string => {
    begin();
    const at = path.join(place.next, file);
    const folder = path.dirname(at);
    if (!folders.has(folder)) {
      makeWay(place.next, file);
      mkdirSync(folder, { recursive: true });
    }
    folders.add(folder);
    if (differences !== undefined) rmSync(at, { recursive: true, force: true });
    return at;
  };
  const add = (file: string, digest: string, write: (at: string) => void, source?: string): void => {
    if (made.has(file)) throw new BuildError([`Deux fichiers du site ont la même adresse : /${file}.`]);
    const from = source === undefined ? {} : { source };
    const known = site.known.get(file);
    if (known?.digest === digest) {
      made.set(file, { digest, bytes: known.bytes, stamp: known.stamp, ...from });
      return;
    }
    const at = attempt(place.out, () => {
      const to = target(file);
      write(to);
      return to;
    });
    const stats = lstatSync(at, { bigint: true });
    made.set(file, { digest, bytes: Number(stats.size), stamp: stampOf(stats), ...from });
    written.push(file);
  };

  const release: Release = {
    keep: (file) => {
      const known = site.known.get(file);
      if (known === undefined || made.has(file)) return false;
      made.set(file, known);
      return true;
    },
    put: (file, bytes) => {
      add(file, digestOf(bytes), (at) => writeFileSync(at, bytes));
      return bytes.length;
    },
    keepOr: (file, bytes) => (release.keep(file) ? (made.get(file)?.bytes ?? 0) : release.put(file, bytes())),
    copy: async (file, from) => {
      const stats = statSync(from, { bigint: true });
      const stamp = `${stampOf(stats)} ${stats.ctimeNs}`;
      const known = site.known.get(file);
      if (known?.source === stamp) return add(file, known.digest, () => {}, stamp);
      const digest = digestOf(await readFile(from));
      const isSettled = BigInt(Date.now()) * 1_000_000n - stats.mtimeNs > TOO_LATE_NS;
      const write = (at: string) => {
        copyFileSync(from, at, constants.COPYFILE_FICLONE);
        utimesSync(at, Number(stats.atimeMs) / 1000, Number(stats.mtimeMs) / 1000);
      };
      add(file, digest, write, isSettled ? stamp : undefined);
    },
    keepWhere: (test) => {
      const files = [...site.there.keys()].filter((file) => test(file) && file !== MARKER_OUTPUT.file);
      if (!files.every((file) => site.known.has(file) && !made.has(file))) return 0;
      for (const file of files) release.keep(file);
      return files.reduce((sum, file) => sum + (made.get(file)?.bytes ?? 0), 0);
    },
    publish: async (remember = async () => {}) => {
      const pruned = [...site.there.keys()].filter((file) => !made.has(file)).sort();
      const changes = [...written, ...pruned];
      let areLinks = true;
      if (changes.length > 0) {
        refuseFilesAsFolders(made);
        attempt(place.out, begin);
        const fresh = new Set(written);
        for (const file of differences === undefined ? made.keys() : new Set([...differences, ...pruned])) {
          if (fresh.has(file)) continue;
          attempt(place.out, () => {
            if (made.has(file)) areLinks = linkOrCopy(path.join(place.out, file), target(file)) && areLinks;
            else removeBelow(place.next, file);
          });
        }
        await replaceSite(place);
      }
      // before the manifest: what is remembered of a file is believed only while the manifest knows the file
      await remember();
      await writeManifest(place.cache, made);
      // copies would take the room of another site
      if (!areLinks) await rm(place.old, { recursive: true, force: true });
      else if (changes.length > 0 && existsSync(place.old)) await keepOld(place, changes);
      const bytes = [...made.values()].reduce((sum, it) => sum + it.bytes, 0);
      return { written: written.sort(), files: made.size, same: made.size - written.length, bytes, pruned };
    },
    next: () => releaseAfter({ there: made, known: made }, place),
  };
  release.put(MARKER_OUTPUT.file, MARKER_OUTPUT.bytes);
  return release;
}

export function digestOf(bytes: Uint8Array): string {
  return hash("sha256", bytes, "buffer").toString("base64url", 0, 18);
}

/**
 * The same file in both releases; a copy of it, with its date, where the disk knows no links.
 * @returns whether it is the same
 */
function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error) || !UNLINKABLE.has(String(error.code))) throw error;
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
    return false;
  }
}

/** A file system without hard links, or a file that has all that it may have. */
const UNLINKABLE: ReadonlySet<string> = new Set([
  "EPERM",
  "EXDEV",
  "EMLINK",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
]);

function attempt<T>(out: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    return cannotWrite(out, error);
  }
}

/** @throws BuildError naming each file that would also have to be a folder */
function refuseFilesAsFolders(files: ReadonlyMap<string, unknown>): void {
  const wrong = new Set<string>();
  for (const file of files.keys())
    for (let at = file.indexOf("/"); at !== -1; at = file.indexOf("/", at + 1))
      if (files.has(file.slice(0, at))) wrong.add(file.slice(0, at));
  if (wrong.size > 0)
    throw new BuildError(
      [...wrong].map((file) => `/${file} ne peut pas être à la fois un fichier et un dossier du site.`),
    );
}

/** Whether there is a site that an earlier build made, whole, however old. */
export async function hasSite(place: SitePlace): Promise<boolean> {
  return (await readManifest(place.cache)).has("index.html") && existsSync(await siteFolder(place));
}

/** Whether the site is, file for file, what a manifest says. */
export function isAsMade(place: SitePlace, manifest: Manifest): boolean {
  const { known, there } = scanSite(place.out, manifest);
  return manifest.size > 0 && known.size === manifest.size && there.size === manifest.size;
}
