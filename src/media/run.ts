/** Brings the lock of a content folder up to date. */

import { join } from "node:path";
import type { MediaLock } from "../content/index.ts";
import { MediaError } from "../text/index.ts";
import { localMedia, remoteMedia } from "./collect.ts";
import { tidySlides } from "./deck/kept-slides.ts";
import { isStale, type LockProblem, readLock, removeLock, tidyLock, writeLock } from "./lock.ts";
import { measureFile } from "./measure.ts";
import { asMediaError } from "./media-error.ts";
import { measureRemote } from "./remote/remote.ts";
import type { AddressCheck, RemoteLimits } from "./remote/request.ts";
import { storedName } from "./stored-name.ts";

/** A medium that could not be measured. */
export interface MediaFailure {
  readonly src: string;
  /** The entry that names it, as a path from the content folder; remote media only. */
  readonly namedBy?: string;
  readonly found: string;
  readonly remedy: string;
}

export type MediaEvent =
  | { readonly kind: "start"; readonly src: string; readonly position: number; readonly total: number }
  | { readonly kind: "progress"; readonly src: string; readonly part: number }
  | { readonly kind: "measured"; readonly record: MediaLock }
  | { readonly kind: "unchanged"; readonly src: string }
  | { readonly kind: "removed"; readonly src: string }
  | { readonly kind: "failed"; readonly failure: MediaFailure };

export interface MediaRun {
  readonly contentDir: string;
  /** Folder for downloads under way. */
  readonly cacheDir: string;
  readonly onEvent?: (event: MediaEvent) => void;
  readonly limits?: Partial<RemoteLimits>;
  /** Without, every address is asked. */
  readonly check?: AddressCheck | undefined;
}

export interface MediaSummary {
  readonly measured: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly failures: readonly MediaFailure[];
  /** Records that could not be read and were made again or dropped. */
  readonly problems: readonly LockProblem[];
}

/**
 * Measures every medium that is new or changed, forgets those that are gone, and goes on past those that fail.
 * Each record is written as soon as it is known: an interrupted run loses at most the file under way.
 */
export async function measureAll(run: MediaRun): Promise<MediaSummary> {
  const { contentDir, onEvent = () => undefined } = run;
  const locks = await readLock(contentDir);
  await tidyLock(contentDir, locks);
  const local = await localMedia(contentDir);
  const remote = await remoteMedia(contentDir);
  const all = [...local, ...[...remote.namedBy.keys()].sort()];
  const records = new Map(locks.records);
  const failures: MediaFailure[] = [];
  let measured = 0;
  let unchanged = 0;
  let removed = 0;
  for (const [index, src] of all.entries()) {
    onEvent({ kind: "start", src, position: index + 1, total: all.length });
    const before = locks.records.get(src);
    const onProgress = (part: number): void => onEvent({ kind: "progress", src, part });
    const measuring = src.startsWith("/")
      ? measureLocal(contentDir, src, before, onProgress)
      : measureRemote(src, { ...run, peaks: true, before, onProgress });
    const outcome = await measuring.catch(asMediaError);
    if (outcome instanceof MediaError) {
      const namedBy = remote.namedBy.get(src);
      const { found, remedy } = outcome;
      const failure = { src, ...(namedBy === undefined ? {} : { namedBy }), found, remedy };
      failures.push(failure);
      onEvent({ kind: "failed", failure });
      // What was measured was another file. A remote one may only be out of reach.
      if (src.startsWith("/")) await removeLock(contentDir, src);
    } else if (outcome === before) {
      unchanged += 1;
      onEvent({ kind: "unchanged", src });
    } else {
      await writeLock(contentDir, outcome);
      records.set(src, outcome);
      measured += 1;
      onEvent({ kind: "measured", record: outcome });
    }
  }
  const present = new Set(all);
  for (const src of locks.records.keys()) {
    if (present.has(src) || (!src.startsWith("/") && !remote.isWhole)) continue;
    await removeLock(contentDir, src);
    records.delete(src);
    removed += 1;
    onEvent({ kind: "removed", src });
  }
  await tidySlides(contentDir, records.values());
  return { measured, unchanged, removed, failures, problems: locks.problems };
}

async function measureLocal(
  contentDir: string,
  src: string,
  before: MediaLock | undefined,
  onProgress: (part: number) => void,
): Promise<MediaLock> {
  const path = join(contentDir, storedName(contentDir, src));
  if (before !== undefined && !(await isStale(path, before))) return before;
  return measureFile(path, src, { peaks: true, before, onProgress });
}

/**
 * For a build: what the lock does not hold is measured if it is a local file, without decoding it. Remote media are
 * never fetched; the caller reports those that are missing.
 */
export async function measureMissing(
  contentDir: string,
  sources: Iterable<string>,
  known: ReadonlyMap<string, MediaLock>,
): Promise<{ records: Map<string, MediaLock>; failures: MediaFailure[] }> {
  const records = new Map<string, MediaLock>();
  const failures: MediaFailure[] = [];
  for (const src of new Set(sources)) {
    if (known.has(src) || !src.startsWith("/")) continue;
    try {
      records.set(src, await measureFile(join(contentDir, storedName(contentDir, src)), src));
    } catch (error) {
      const { found, remedy } = asMediaError(error);
      failures.push({ src, found, remedy });
    }
  }
  return { records, failures };
}
