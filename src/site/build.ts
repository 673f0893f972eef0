/**
 * One build, in three steps that never mix: validate everything, render everything, write. Whatever goes wrong in the
 * first two, the site that was there stays as it was.
 */
import { adminFiles } from "../../admin/build/index.ts";
import type { Problem } from "../content/index.ts";
import { hostProblems, OUTPUTS, type Output } from "../outputs/index.ts";
import { PROJECT } from "../project/index.ts";
import { buildAssets } from "./assets/index.ts";
import type { Bundle } from "./bundle.ts";
import { bundle } from "./bundle.ts";
import { BuildError, ContentError } from "./errors.ts";
import { lock } from "./lock.ts";
import type { Log } from "./log.ts";
import { mediaFiles } from "./media-files.ts";
import type { RenderInput } from "./plugin.ts";
import { renderAll } from "./render-all.ts";
import { planRoutes } from "./routes.ts";
import { type SearchCost, searchIndex } from "./search-index.ts";
import { slideImages } from "./slides.ts";
import type { Written } from "./write/index.ts";
import { checkOutDir, writeSite } from "./write/index.ts";

export interface BuildSources {
  /** Folder of the contents. */
  readonly content: string;
  /** Instant on which publication depends, ISO 8601. */
  readonly now: string;
  /** Folder of the page kinds; the project's where nothing is said. */
  readonly pages?: string;
}

export interface BuildOptions extends BuildSources {
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
  const out = await checkOutDir(options.out, options.content);
  const release = await lock(out, () =>
    options.log("Une autre construction est en cours, attente de sa fin…"),
  );
  try {
    const read = await readInput(options);
    const { outputs, search } = await render(read, options.pages ?? PROJECT.pages, options.log);
    const written = await writeSite(out, outputs);
    const pages = [...read.routes.values()].reduce((sum, routes) => sum + routes.length, 0);
    return { ...written, pages, warnings: read.warnings, search };
  } finally {
    await release();
  }
}

/** What is needed to render, and what came of reading it. */
export interface BuildInput extends RenderInput {
  readonly code: Bundle;
  readonly content: string;
  readonly warnings: readonly Problem[];
}

/** Reads and checks everything: the code of the pages, the content, the addresses. */
export async function readInput({ content, now, pages = PROJECT.pages }: BuildSources): Promise<BuildInput> {
  const code = await bundle(pages);
  const { hub, problems } = await code.loadHub(content, now);
  if (hub === undefined) throw new ContentError(problems);
  return {
    code,
    content,
    hub,
    warnings: [...problems, ...hostProblems(hub, OUTPUTS)],
    routes: planRoutes(code.kinds, hub),
  };
}

async function render(
  read: BuildInput,
  pages: string,
  log: Log,
): Promise<{ readonly outputs: ReadonlyMap<string, Output>; readonly search: SearchCost }> {
  const [rendered, others] = await Promise.all([renderAll(read, pages), staticOutputs(read, log)]);
  const texts = [...rendered].map(([file, text]): Output => ({ file, bytes: Buffer.from(text) }));
  return { outputs: union([...texts, ...others.outputs]), search: others.search };
}

/** What is published besides the pages: styles and scripts, the search index, the editing interface, media. */
export async function staticOutputs(
  { code, content, hub }: BuildInput,
  log: Log,
): Promise<{ readonly outputs: readonly Output[]; readonly search: SearchCost }> {
  const [assets, search, slides, admin, media] = await Promise.all([
    buildAssets(content),
    searchIndex(code, hub),
    slideImages(hub, content, log),
    adminFiles(hub, content),
    mediaFiles(hub, content),
  ]);
  return { outputs: [...assets, ...search.outputs, ...slides, ...admin, ...media], search: search.cost };
}

function union(outputs: readonly Output[]): ReadonlyMap<string, Output> {
  const all = new Map<string, Output>();
  for (const output of outputs) {
    if (all.has(output.file))
      throw new BuildError([`Deux fichiers du site ont la même adresse : /${output.file}.`]);
    all.set(output.file, output);
  }
  return all;
}
