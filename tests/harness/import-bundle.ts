import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build } from "esbuild";

/** What modules made for browsers export, bundled by esbuild and loaded by Node; the bundle is removed at once. */
export async function importBundle<T>(options: BuildOptions): Promise<T> {
  const result = await build({
    ...options,
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "silent",
  });
  const folder = await mkdtemp(path.join(tmpdir(), "estran-bundle-"));
  try {
    const out = path.join(folder, "bundle.mjs");
    await writeFile(out, result.outputFiles[0]?.contents ?? "");
    return (await import(pathToFileURL(out).href)) as T;
  } finally {
    await rm(folder, { recursive: true });
  }
}
