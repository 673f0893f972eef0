/** The scripts of the editing interface: Decap, patched, in one file; our own part in another, which imports it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { build } from "esbuild";
import { EDITORS_BROWSERS, PROJECT } from "../../src/project/index.ts";
import type { Bundled } from "./cache.ts";
import { cached } from "./cache.ts";
import { applyPatch, PATCHES } from "./patches/index.ts";

/** Decap's bundle, of a few megabytes, made in a few seconds and then kept. */
export function bundleDecap(): Promise<Bundled> {
  const make = () =>
    run({
      // Decap's core is a file of its own, which all others import first: its modules import each other in circles, and
      // esbuild keeps their order in a chunk that begins with an entry point only
      entryPoints: {
        decap: path.join(PROJECT.root, "admin/decap/index.ts"),
        "decap-core": path.join(PROJECT.root, "admin/decap/cms.ts"),
      },
      define: {
        "process.env.NODE_ENV": '"production"',
        "process.env": "{}",
        "process.platform": '"browser"',
        global: "globalThis",
      },
      loader: { ".svg": "text" },
      plugins: [patching()],
    });
  const sources = [
    "package-lock.json",
    "admin/decap",
    "admin/build",
    "src/clipboard",
    "src/cms",
    "src/content",
    "src/i18n",
    "src/text",
  ];
  return cached("decap", sources, make, JSON.stringify(PATCHES));
}

/** Our part, with the pages that previews draw, and the style sheet. */
export function bundleAdmin(): Promise<Bundled> {
  return cached("admin", ["package-lock.json", "admin", "_includes", "pages", "src"], () =>
    run({
      entryPoints: [
        "admin.ts",
        "preview/preview-worker.ts",
        "preview/media/deck-worker.ts",
        "screens/bookmarklet.ts",
        "screens/trash.ts",
        "screens/share.ts",
        "admin.css",
        "screens/guide.css",
        "widgets/marks/pdf/pdf-worker.ts",
      ].map((name) => path.join(PROJECT.root, "admin", name)),
      jsx: "automatic",
      jsxImportSource: "preact",
      // what reads sound reads it by Node's buffers, which browsers have as a package
      alias: { "node:buffer": "buffer" },
      plugins: [decapElsewhere()],
    }),
  );
}

async function run(options: BuildOptions): Promise<Bundled> {
  const outdir = path.join(PROJECT.root, "admin-out");
  const result = await build({
    absWorkingDir: PROJECT.root,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: EDITORS_BROWSERS,
    legalComments: "none",
    logLevel: "silent",
    entryNames: "[name]",
    chunkNames: "chunks/[name]-[hash]",
    ...options,
    outdir,
    write: false,
    metafile: true,
  });
  const files = result.outputFiles.map(
    (file) => [path.relative(outdir, file.path).split(path.sep).join("/"), file.contents] as const,
  );
  // what a package leaves out for browsers is no file
  const inputs = Object.keys(result.metafile.inputs).filter((name) => !name.startsWith("(disabled):"));
  return { files: new Map(files), inputs };
}

/** Applies every patch, and fails where one finds no file. */
export function patching(): Plugin {
  return {
    name: "decap-patches",
    setup: (bundle) => {
      const left = new Set(PATCHES);
      bundle.onLoad(
        { filter: /node_modules[\\/]decap-cms-[^\\/]+[\\/]dist[\\/]esm[\\/].*\.js$/ },
        async (args) => {
          const name = args.path.split(path.sep).join("/");
          const patch = PATCHES.find(({ file }) => name.endsWith(`/${file}`));
          if (patch === undefined) return undefined;
          left.delete(patch);
          return { contents: applyPatch(patch, await readFile(args.path, "utf8")), loader: "js" };
        },
      );
      bundle.onEnd(() => ({
        errors: [...left].map(({ file, why }) => ({
          text: `${file} n’est plus dans Decap : le correctif ne s’applique plus (${why}).`,
        })),
      }));
    },
  };
}

/** Our part names Decap by the file that the site publishes. */
function decapElsewhere(): Plugin {
  return {
    name: "decap-elsewhere",
    setup: (bundle) => {
      bundle.onResolve({ filter: /\/decap\/index\.ts$/ }, () => ({
        path: "/admin/decap.js",
        external: true,
      }));
    },
  };
}
