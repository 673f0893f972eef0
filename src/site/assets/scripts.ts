import path from "node:path";
import type { BuildResult, Metafile, Plugin } from "esbuild";
import { build } from "esbuild";
import { BROWSERS, PROJECT } from "../../project/index.ts";

/** What a page may load; each is published as `/assets/<name>.js`. */
const ENTRIES = ["hub", "player", "search"];

/** That for which painting waits. */
const FIRST = "hub";

type Bundled = Pick<BuildResult<{ write: false; metafile: true }>, "outputFiles" | "metafile">;

/**
 * The scripts of the site. Names stay; only chunks, which pages do not name, carry a hash. The one for which painting
 * waits is one file, as chunks that it names would be asked for only once it has come. What it has in common with others
 * is in both, so nothing there may keep a state (`tests/site/scripts.test.ts`).
 */
export async function bundleScripts(): Promise<Bundled> {
  const all = await bundle(ENTRIES, true);
  const first = await bundle([FIRST], false, [later(all.metafile)]);
  const own = new Map(first.outputFiles.map((file) => [file.path, file]));
  return { ...all, outputFiles: all.outputFiles.map((file) => own.get(file.path) ?? file) };
}

function bundle(names: readonly string[], splitting: boolean, plugins: Plugin[] = []): Promise<Bundled> {
  return build({
    entryPoints: names.map((name) => path.join(PROJECT.root, `src/browser/${name}.ts`)),
    absWorkingDir: PROJECT.root,
    bundle: true,
    minify: true,
    splitting,
    format: "esm",
    platform: "browser",
    target: BROWSERS,
    write: false,
    metafile: true,
    outdir: path.join(PROJECT.root, "assets"),
    entryNames: "[name]",
    chunkNames: "chunks/[name]-[hash]",
    external: ["/pagefind/*"],
    plugins,
    legalComments: "none",
    logLevel: "silent",
  });
}

/** What is imported once it is needed is where the other build put it. */
function later({ outputs }: Metafile): Plugin {
  const published = new Map(
    Object.entries(outputs).flatMap(([file, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[path.join(PROJECT.root, entryPoint), file] as const],
    ),
  );
  return {
    name: "later",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ kind, path: target, resolveDir }) => {
        const file = kind === "dynamic-import" ? published.get(path.join(resolveDir, target)) : undefined;
        return file === undefined
          ? undefined
          : { path: `./${path.posix.relative("assets", file)}`, external: true };
      }),
  };
}
