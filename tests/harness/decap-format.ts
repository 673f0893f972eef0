/** Decap's own writing of entries, for Node. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { applyPatch, PATCHES } from "../../admin/build/patches/index.ts";
import { importBundle } from "./import-bundle.ts";

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
  const { FrontmatterInfer } = await importBundle<{ FrontmatterInfer: Formatter }>({
    entryPoints: [path.join(ROOT, "node_modules", file)],
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
  return FrontmatterInfer;
}
