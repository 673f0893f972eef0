/** Programs of the project as JavaScript, for processes that start often: to load TypeScript takes longer than what they do. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { PROJECT } from "../../../src/project/index.ts";

export interface ProjectBundle {
  /** Absolute path of the program made of `scripts/build.ts`, by `build`. */
  readonly program: (name: string) => string;
  readonly remove: () => Promise<void>;
}

/** @param entries files of different names, as paths from the root. What is bundled must not start a file that stands beside it. */
export async function bundleProject(entries: readonly string[]): Promise<ProjectBundle> {
  await mkdir(PROJECT.cache, { recursive: true });
  // the program finds its project above it
  const folder = await mkdtemp(path.join(PROJECT.cache, "test-programs-"));
  await build({
    absWorkingDir: PROJECT.root,
    entryPoints: [...entries],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
  });
  return {
    program: (name) => path.join(folder, `${name}.mjs`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
