/**
 * One build: where nothing moved since the last, nothing is done, and nothing is loaded to do it; else a release is made
 * and takes the place of the site. Whatever goes wrong before, the site that was there stays as it was.
 */
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { PROJECT } from "../project/index.ts";
import type { BuildOptions, BuildReport } from "./build-options.ts";
import {
  forgetBuild,
  forgetSite,
  keepOfCode,
  rememberBuild,
  takeInputs,
  unchangedSince,
} from "./memory/index.ts";
import { noPage, pageFile } from "./no-page.ts";
import { checkOutDir, lock, placeOf, readManifest, settle } from "./release/index.ts";

/**
 * By how much the heap may grow, in percent of what is alive in it, before Node looks for what is not. Left to itself it
 * waits until a large hub takes half as much memory again, and is no faster (`docs/performance.md`).
 */
const HEAP_GROWTH = 50;

/**
 * Builds a content folder into a site.
 * @throws ContentError when the content has errors, BuildError for anything else that its reader can act upon.
 */
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  await checkOutDir(options.out, options.content);
  const { log, now, explain } = options;
  const place = await placeOf(options.out);
  const unlock = await lock(place, () => log("Une autre construction est en cours, attente de sa fin…"));
  try {
    await settle(place);
    if (options.anew === true) await forgetSite(place);
    const content = path.resolve(options.content);
    const pages = path.resolve(options.pages ?? PROJECT.pages);
    const sources = { content, pages, now, inputs: takeInputs(content, pages) };
    const same = await unchangedSince(place, sources);
    if (same !== undefined) {
      if (explain !== undefined) {
        const files = await readManifest(place.cache);
        const hasPage = files.has(pageFile(explain));
        log(
          hasPage
            ? `${explain} : rien n’a changé depuis la dernière construction.`
            : noPage(explain, files.keys()),
        );
      }
      return same;
    }
    await forgetBuild(place);
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
    const { bundle } = await import("./bundle.ts");
    const keep = keepOfCode(sources.inputs, content);
    const { kinds, key, makeRelease } = await bundle(pages, keep);
    const { report, until } = await makeRelease(place, { ...options, content, pages, kinds, key, keep });
    // without its index, the next build is not the same
    if (report.search !== undefined)
      await rememberBuild(place, { ...sources, ...(until === undefined ? {} : { until }), report });
    return report;
  } finally {
    // what was not published goes
    await settle(place).finally(unlock);
  }
}
