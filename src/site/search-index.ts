import type { DocumentMemory, IndexedDocument } from "../search/index.ts";
import type { SearchCost } from "./build-options.ts";
import type { Bundle } from "./bundle.ts";
import type { FileMemory, HubRecorder, PagesMemory } from "./memory/index.ts";
import type { Release } from "./release/index.ts";

/** The folder of the index. */
const FOLDER = "pagefind";
/** Files that have the same bytes for ever, their names being digests. */
const IMMUTABLE = /_[0-9a-f]{12}\.pf_[a-z]+$/;

/**
 * Adds the search index to a release: that of the site, where nothing that it holds changed.
 * @param store what is kept of documents; without it, all are read again
 */
export async function searchIndex(
  code: Bundle,
  recording: HubRecorder,
  memory: PagesMemory,
  store: FileMemory | undefined,
  release: Release,
): Promise<SearchCost> {
  const started = performance.now();
  const index = await code.searchIndexOf(recording.hub, documentMemory(recording, memory, store));
  const isKnown = memory.reasons(FOLDER, index.digest) === undefined;
  memory.note(FOLDER, index.digest, new Set());
  let bytes = isKnown ? release.keepFolder(FOLDER) : 0;
  if (bytes === 0)
    for (const [address, content] of await index.files()) {
      const file = address.slice(1);
      bytes += IMMUTABLE.test(file) ? release.keepOr(file, content) : release.put(file, content());
    }
  return { bytes, milliseconds: performance.now() - started };
}

function documentMemory(
  recording: HubRecorder,
  memory: PagesMemory,
  store: FileMemory | undefined,
): DocumentMemory {
  const unit = (name: string): string => `${FOLDER} ${name}`;
  return {
    known: (name) => {
      const kept = store?.get(name);
      if (kept === undefined) return undefined;
      const isCurrent = memory.reasons(unit(name), kept.digest) === undefined;
      if (isCurrent) memory.keep(unit(name));
      return { digest: kept.digest, indexed: kept.value as IndexedDocument, isCurrent };
    },
    make: (name, act) => {
      const { result, reads } = recording.record(act);
      memory.note(unit(name), result.digest, reads);
      return result;
    },
    keep: (name, digest, indexed) => store?.set(name, { stamp: "", digest, value: indexed }),
  };
}
