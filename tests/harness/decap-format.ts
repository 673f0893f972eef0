/** Decap's own writing of entries, for Node. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { applyPatch, PATCHES } from "../../admin/build/patches/index.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Formatter {
  fromFile(text: string): Record<string, unknown>;
  toFile(data: object, sortedKeys: readonly string[]): string;
}

/** Decap's front matter format, with our patch. */
export async function decapFormat(): Promise<Formatter> {
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
  const folder = await mkdtemp(path.join(tmpdir(), "estran-format-"));
  try {
    const out = path.join(folder, "format.mjs");
    await writeFile(out, result.outputFiles[0]?.contents ?? "");
    const module = (await import(pathToFileURL(out).href)) as { FrontmatterInfer: Formatter };
    return module.FrontmatterInfer;
  } finally {
    await rm(folder, { recursive: true });
  }
}
