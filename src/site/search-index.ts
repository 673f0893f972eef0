import type { IndexMemory } from "../search/index.ts";
import type { SearchCost } from "./build-options.ts";
import type { Bundle } from "./bundle.ts";
import type { HubRecorder, PagesMemory, SegmentStore } from "./memory/index.ts";
import type { Release } from "./release/index.ts";

/** The folder of the index. */
const FOLDER = "pagefind";

/**
 * Adds the search index to a release: that of the site, where nothing that it holds changed.
 * @param segments what is kept of documents; without it, all are read again
 */
export async function searchIndex(
  code: Bundle,
  recording: HubRecorder,
  memory: PagesMemory,
  segments: SegmentStore | undefined,
  release: Release,
): Promise<SearchCost> {
  const started = performance.now();
  const index = await code.searchIndexOf(recording.hub, indexMemory(recording, memory, segments));
  const isKnown = memory.reasons(FOLDER, index.digest) === undefined;
  memory.note(FOLDER, index.digest, new Set());
  let bytes = isKnown ? release.keepFolder(FOLDER) : 0;
  if (bytes === 0)
    for (const [address, content] of await index.files()) {
      const file = address.slice(1);
      bytes += index.isImmutable(address) ? release.keepOr(file, content) : release.put(file, content());
    }
  return { bytes, milliseconds: performance.now() - started };
}

/** What is known of the documents is with what is known of pages; segments are files of the cache. */
function indexMemory(
  recording: HubRecorder,
  memory: PagesMemory,
  segments: SegmentStore | undefined,
): IndexMemory {
  const unit = (name: string): string => `${FOLDER} ${name}`;
  return {
    known: (name) => {
      const digest = memory.itemOf(unit(name));
      if (digest === undefined || memory.reasons(unit(name), digest) !== undefined) return undefined;
      memory.keep(unit(name));
      return digest;
    },
    make: (name, act) => {
      const { result, reads } = recording.record(act);
      memory.note(unit(name), result.digest, reads);
      return result;
    },
    segment: (key) => segments?.get(key),
    keepSegment: async (key, bytes) => segments?.set(key, bytes),
  };
}
