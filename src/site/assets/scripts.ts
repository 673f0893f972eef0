import path from "node:path";
import type { BuildResult } from "esbuild";
import { build } from "esbuild";
import { BROWSERS, PROJECT } from "../../project/index.ts";

/** What a page may load; each is published as `/assets/<name>.js`. */
const ENTRIES = ["hub", "player", "search"];

/** The scripts of the site. Names stay; only chunks, which pages do not name, carry a hash. */
export async function bundleScripts(): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    entryPoints: ENTRIES.map((name) => path.join(PROJECT.root, `src/browser/${name}.ts`)),
    absWorkingDir: PROJECT.root,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: BROWSERS,
    write: false,
    metafile: true,
    outdir: path.join(PROJECT.root, "assets"),
    entryNames: "[name]",
    chunkNames: "chunks/[name]-[hash]",
    external: ["/pagefind/*"],
    legalComments: "none",
    logLevel: "silent",
  });
}
