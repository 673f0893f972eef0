import { setImmediate as nextTurn } from "node:timers/promises";
import { type IndexMemory, searchIndexOf } from "../search/index.ts";
import type { SearchCost } from "./build-options.ts";
import type { HubRecorder, PagesMemory, SegmentStore } from "./memory/index.ts";
import type { Release, Written } from "./release/index.ts";

/** The folder of the index. */
const FOLDER = "pagefind";
const isOfIndex = (file: string): boolean => file.startsWith(`${FOLDER}/`);

interface Sources {
  readonly recording: HubRecorder;
  readonly memory: PagesMemory;
  /** What is kept of documents; without it, all are read again. */
  readonly segments: SegmentStore | undefined;
  /** Whether the index is to be given up. */
  readonly isObsolete?: (() => boolean) | undefined;
}

class GivenUp extends Error {}

/** Keeps the index that the site has, of other documents perhaps; false where it has none. */
export function keepIndex(memory: PagesMemory, release: Release): boolean {
  if (release.keepWhere(isOfIndex) === 0) return false;
  memory.keepCurrent(FOLDER);
  return true;
}

/**
 * Puts the index in its place in a site whose pages are there already.
 * @param pages the release of the pages, published
 * @returns undefined where it was given up, and the site is as it was
 */
export async function indexSite(
  sources: Sources,
  pages: Release,
  remember: () => Promise<void>,
): Promise<{ readonly search: SearchCost; readonly written: Written } | undefined> {
  const release = pages.next();
  if (release.keepWhere((file) => !isOfIndex(file)) === 0) return undefined;
  try {
    const search = await searchIndex(sources, release);
    return { search, written: await release.publish(remember) };
  } catch (error) {
    if (error instanceof GivenUp) return undefined;
    throw error;
  }
}

/** Adds the search index to a release: that of the site, where nothing that it holds changed. */
export async function searchIndex(sources: Sources, release: Release): Promise<SearchCost> {
  const started = performance.now();
  const { recording, memory } = sources;
  const index = await searchIndexOf(recording.hub, indexMemory(sources));
  // what asks to give up comes in as a message
  await nextTurn();
  if (sources.isObsolete?.() === true) throw new GivenUp();
  const isKnown = memory.reasons(FOLDER, index.digest) === undefined;
  memory.note(FOLDER, index.digest, new Set());
  let bytes = isKnown ? release.keepWhere(isOfIndex) : 0;
  if (bytes === 0)
    for (const [address, content] of await index.files()) {
      const file = address.slice(1);
      bytes += index.isImmutable(address) ? release.keepOr(file, content) : release.put(file, content());
    }
  return { bytes, milliseconds: performance.now() - started };
}

/** What is known of the documents is with what is known of pages; segments are files of the cache. */
function indexMemory({ recording, memory, segments, isObsolete }: Sources): IndexMemory {
  const unit = (name: string): string => `${FOLDER} ${name}`;
  return {
    known: (name) => {
      const digest = memory.itemOf(unit(name));
      if (digest === undefined || memory.reasons(unit(name), digest) !== undefined) return undefined;
      memory.keep(unit(name));
      return digest;
    },
    make: (name, act) => {
      if (isObsolete?.() === true) throw new GivenUp();
      const { result, reads } = recording.record(act);
      memory.note(unit(name), result.digest, reads);
      return result;
    },
    segment: (key) => segments?.get(key),
    keepSegment: async (key, bytes) => segments?.set(key, bytes),
  };
}
