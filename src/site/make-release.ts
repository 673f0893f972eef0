/** A release: read and check everything, render what changed, put all that is published in its place. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { allEntries, type Problem } from "../content/index.ts";
import { EDITOR_LANG } from "../i18n/editors/index.ts";
import { PROJECT } from "../project/index.ts";
import { afresh } from "../text/index.ts";
import { type BuildInput, readInput, staticOutputs } from "./build-input.ts";
import type { BuildOptions, BuildReport } from "./build-options.ts";
import { RefusedMedia } from "./errors.ts";
import type { LoadedPageKind } from "./kind-name.ts";
import {
  type KeepOfCode,
  openPages,
  openSegments,
  openStore,
  openStoreAgain,
  recordHub,
  rememberIn,
  whyAgain,
} from "./memory/index.ts";
import { noPage } from "./no-page.ts";
import { newRelease, type SitePlace, settle } from "./release/index.ts";
import { renderRoute, savedPages } from "./render.ts";
import { renderAll } from "./render-all.ts";
import { planRoutes, type Route, urlOf } from "./routes.ts";
import { indexSite, keepIndex, searchIndex } from "./search-index.ts";

type Options = BuildOptions & {
  readonly pages: string;
  readonly kinds: readonly LoadedPageKind[];
  /** Tells this code from any other. */
  readonly key: string;
  readonly keep: KeepOfCode;
};

/** What was made, and until when (ISO 8601) it stays so where nothing moves. */
interface Made {
  readonly report: BuildReport;
  readonly until?: string;
}

/** A release without what is wrong in the contents, media files included of which nothing can be made. */
export async function makeRelease(place: SitePlace, options: Options): Promise<Made> {
  const refused = new Map<string, Pick<Problem, "found">>();
  for (;;) {
    try {
      return await tryRelease(place, options, refused);
    } catch (error) {
      // only trying tells: once more, without what names them
      if (!(error instanceof RefusedMedia)) throw error;
      if ([...error.refused.keys()].every((path) => refused.has(path))) throw error;
      for (const [path, why] of error.refused) refused.set(path, why);
      await settle(place);
    }
  }
}

async function tryRelease(
  place: SitePlace,
  { content, now, pages, kinds, keep, log, anew, explain, saved = [], isObsolete, ...options }: Options,
  refused: RefusedMedia["refused"],
): Promise<Made> {
  const { onPages, onSavedPage } = options;
  const key = await keyOf([options.key, process.version], ["package-lock.json"]);
  const open = onPages === undefined ? openStore : openStoreAgain;
  const read = await readContents(anew === true ? undefined : key, open, { content, now, refused, log });
  const recording = recordHub(read.hub, allEntries(read.hub));
  if (onSavedPage !== undefined)
    for (const page of savedPages({ hub: read.hub, kinds, content, saved, out: place.out }))
      onSavedPage(page);
  const memory = await openPages(place.cache, key, recording);
  const release = await newRelease(place);
  const segments = anew === true ? undefined : openSegments(storeOf("index", content), await indexerKey());

  const items = new Map<Route, string>();
  let count = 0;
  let isExplained = false;
  const addresses: string[] = [];
  const isDue = (route: Route): boolean => {
    count += 1;
    if (explain !== undefined) addresses.push(route.file);
    const item = recording.digestOf(route.item);
    const reasons = memory.reasons(route.file, item);
    if (explain !== undefined && urlOf(route) === explain) {
      isExplained = true;
      log(whyAgain(explain, reasons, memory.readsOf(route.file)));
    }
    if (reasons === undefined && release.keep(route.file)) {
      memory.keep(route.file);
      return false;
    }
    items.set(route, item);
    return true;
  };
  const routes = new Map(
    [...planRoutes(kinds, recording.hub)].map(([kind, all]) => [kind, all.filter(isDue)]),
  );
  const write = (route: Route) => {
    const { result, reads } = recording.record(() => renderRoute(route, recording.hub));
    release.put(route.file, Buffer.from(result));
    memory.note(route.file, items.get(route) ?? "", reads);
    items.delete(route);
  };
  const sources = { recording, memory, segments, isObsolete };
  const isIndexLater = onPages !== undefined && keepIndex(memory, release);
  // the index is made in a process of its own, meanwhile
  const works = [
    isIndexLater ? undefined : searchIndex(sources, release),
    staticOutputs(read, log, keep),
    renderAll({ hub: recording.hub, routes }, pages, write),
  ] as const;
  // none is under way any more when what they wrote is cleared after a failure
  await Promise.allSettled(works);
  const [search, others] = await Promise.all(works);
  for (const output of others) {
    if ("bytes" in output) release.put(output.file, output.bytes);
    else await release.copy(output.file, output.from);
  }
  const rememberAll = async () => {
    await memory.save();
    await segments?.forgetOthers();
  };
  const written = await release.publish(isIndexLater ? memory.save : rememberAll);
  if (explain !== undefined && !isExplained) log(noPage(explain, addresses));
  const told = { lang: EDITOR_LANG, warnings: read.warnings, aside: read.aside };
  const report = { ...written, pages: count, ...told };
  const until = read.until === undefined ? {} : { until: read.until };
  if (search !== undefined) return { report: { ...report, search }, ...until };
  onPages?.(report);
  const after = await indexSite(sources, release, rememberAll);
  if (after === undefined) return { report, ...until };
  const files = [...new Set([...written.written, ...after.written.written])].sort();
  const pruned = [...new Set([...written.pruned, ...after.written.pruned])].sort();
  return { report: { ...report, ...after.written, written: files, pruned, search: after.search }, ...until };
}

/**
 * Reads the contents. What is remembered of their files, which is as much again, is held meanwhile only.
 * @param key tells the program; undefined where nothing is remembered
 * @param open a process that builds again after each save need not read the store anew
 */
async function readContents(
  key: string | undefined,
  open: typeof openStore,
  { log, ...from }: Pick<Options, "content" | "now" | "log"> & Pick<RefusedMedia, "refused">,
): Promise<BuildInput> {
  if (key === undefined) return readInput({ ...from, remember: afresh });
  const store = await open(`${storeOf("contents", from.content)}.lines`, key, log);
  return readInput({ ...from, remember: rememberIn(store) }).finally(store.save);
}

/** @param kind of the store: a folder of the cache */
function storeOf(kind: string, content: string): string {
  const id = createHash("sha256").update(content).digest("hex").slice(0, 16);
  return path.join(PROJECT.cache, kind, id);
}

/** What decides what is kept of a document of the search index. */
const INDEXER = ["pagefind.ts", "pagefind-files.ts", "segment.ts"].map((file) => `src/search/${file}`);

/** What tells the program that reads documents for the search index; how pages look does not change it. */
const indexerKey = (): Promise<string> => keyOf([], ["package-lock.json", ...INDEXER]);

async function keyOf(facts: readonly string[], files: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(facts.join("\n"));
  for (const file of files) hash.update(file).update(await readFile(path.join(PROJECT.root, file)));
  return hash.digest("hex").slice(0, 32);
}
