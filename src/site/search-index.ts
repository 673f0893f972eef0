import type { SearchCost } from "./build-options.ts";
import type { Bundle } from "./bundle.ts";
import type { HubRecorder, PagesMemory } from "./memory/index.ts";
import type { Release } from "./release/index.ts";

/** The folder of the index, which is made whole or not at all. */
const FOLDER = "pagefind";

/** Adds the search index to a release: that of the site, where nothing that it is made from changed. */
export async function searchIndex(
  code: Bundle,
  recording: HubRecorder,
  memory: PagesMemory,
  release: Release,
): Promise<SearchCost> {
  const started = performance.now();
  if (memory.reasons(FOLDER, "") === undefined) {
    const bytes = release.keepFolder(FOLDER);
    if (bytes > 0) {
      memory.keep(FOLDER);
      return { bytes, milliseconds: performance.now() - started };
    }
  }
  let bytes = 0;
  const files = await code.buildSearchIndex(recording.hub, {
    reading: (act) => {
      const { result, reads } = recording.record(act);
      memory.note(FOLDER, "", reads);
      return result;
    },
  });
  for (const [address, content] of files) {
    release.put(address.slice(1), content);
    bytes += content.length;
  }
  return { bytes, milliseconds: performance.now() - started };
}
