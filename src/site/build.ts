/**
 * One build, in three steps that never mix: validate everything, render everything, write. Whatever goes wrong in the
 * first two, the site that was there stays as it was.
 */
import path from "node:path";
import { adminFiles } from "../../admin/build/index.ts";
import type { Hub, Problem } from "../content/index.ts";
import { hostProblems, type Output } from "../outputs/index.ts";
import { PROJECT } from "../project/index.ts";
import { buildAssets } from "./assets/index.ts";
import type { Bundle } from "./bundle.ts";
import { bundle } from "./bundle.ts";
import { ContentError } from "./errors.ts";
import type { Log } from "./log.ts";
import type { Edition } from "./plugin.ts";
import {
  checkOutDir,
  lock,
  newRelease,
  placeOf,
  type Release,
  settle,
  type Written,
} from "./release/index.ts";
import { renderRoute } from "./render.ts";
import { renderAll } from "./render-all.ts";
import { planRoutes, type Route } from "./routes.ts";
import { type SearchCost, searchIndex } from "./search-index.ts";
import { slideImages } from "./slides.ts";

export interface Sources {
  /** Folder of the contents. */
  readonly content: string;
  /** Instant on which publication depends, ISO 8601. */
  readonly now: string;
  /** Folder of the page kinds; the project's where nothing is said. */
  readonly pages?: string;
}

export interface BuildOptions extends Sources {
  /** Folder to write to: new, empty, or made by an earlier build. */
  readonly out: string;
  readonly log: Log;
}

export interface BuildReport extends Written {
  /** Pages among the outputs. */
  readonly pages: number;
  /** Recommendations on the content. */
  readonly warnings: readonly Problem[];
  readonly search: SearchCost;
}

/**
 * Builds a content folder into a site.
 * @throws ContentError when the content has errors, BuildError for anything else that its reader can act upon.
 */
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  await checkOutDir(options.out, options.content);
  const place = await placeOf(options.out);
  const unlock = await lock(place, () =>
    options.log("Une autre construction est en cours, attente de sa fin…"),
  );
  try {
    await settle(place);
    const read = await edition(options);
    const release = await newRelease(place);
    const { cost } = await render(read, options.pages ?? PROJECT.pages, release, options.log);
    const written = await release.publish();
    const pages = [...read.routes.values()].reduce((sum, routes) => sum + routes.length, 0);
    return { ...written, pages, warnings: read.warnings, search: cost };
  } finally {
    // what was not published goes
    await settle(place).finally(unlock);
  }
}

/** What is needed to render, and what came of reading it. */
export interface ReadEdition extends Edition {
  readonly code: Bundle;
  readonly content: string;
  readonly warnings: readonly Problem[];
}

/** Reads and checks everything: the code of the pages, the content, the addresses. */
export async function edition({ content, now, pages = PROJECT.pages }: Sources): Promise<ReadEdition> {
  const code = await bundle(pages);
  const { hub, problems } = await code.loadHub(content, now);
  if (hub === undefined) throw new ContentError(problems);
  return {
    code,
    content,
    hub,
    warnings: [...problems, ...hostProblems(hub)],
    routes: planRoutes(code.kinds, hub),
  };
}

async function render(
  read: ReadEdition,
  pages: string,
  release: Release,
  log: Log,
): Promise<{ readonly cost: SearchCost }> {
  const write = (route: Route) => release.put(route.file, Buffer.from(renderRoute(route, read.hub)));
  // the index is made in a process of its own, meanwhile
  const [{ outputs, search }] = await Promise.all([besides(read, log), renderAll(read, pages, write)]);
  for (const output of outputs) {
    if ("bytes" in output) release.put(output.file, output.bytes);
    else await release.copy(output.file, output.from);
  }
  return { cost: search };
}

/** What is published besides the pages: styles and scripts, the search index, the editing interface, media. */
export async function besides(
  { code, content, hub }: ReadEdition,
  log: Log,
): Promise<{ readonly outputs: readonly Output[]; readonly search: SearchCost }> {
  const [assets, search, slides, admin] = await Promise.all([
    buildAssets(content),
    searchIndex(code, hub),
    slideImages(hub, content, log),
    adminFiles(hub, content),
  ]);
  const outputs = [...assets, ...search.outputs, ...slides, ...admin, ...mediaFiles(hub, content)];
  return { outputs, search: search.cost };
}

function mediaFiles(hub: Hub, content: string): Output[] {
  return [...new Set(hub.media)].map((url) => ({ file: url.slice(1), from: path.join(content, url) }));
}
