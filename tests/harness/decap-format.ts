/** Decap's own writing of entries, for Node. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { applyPatch, PATCHES } from "../../admin/build/patches.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Formatter {
  fromFile(text: string): Record<string, unknown>;
  toFile(data: object, sortedKeys: readonly string[]): string;
}

/**
 * Decap's front matter format, with our patch.
 * @param folder that takes the bundle
 */
export async function decapFormat(folder: string): Promise<Formatter> {
  const file = "decap-cms-core/dist/esm/formats/frontmatter.js";
  const patch = PATCHES.find((it) => it.file === file);
  assert.ok(patch);
  const result = await build({
    entryPoints: [path.join(ROOT, "node_modules", file)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "silent",
    plugins: [
      {
        name: "patch",
        setup: (bundle) =>
          bundle.onLoad({ filter: /formats[\\/]frontmatter\.js$/ }, async ({ path: at }) => ({
            contents: applyPatch(patch, await readFile(at, "utf8")),
            loader: "js",
          })),
      },
    ],
  });
  const out = path.join(folder, "format.mjs");
  await writeFile(out, result.outputFiles[0]?.contents ?? "");
  const module = (await import(pathToFileURL(out).href)) as { FrontmatterInfer: Formatter };
  return module.FrontmatterInfer;
}
