/**
 * Everything from content to HTML, bundled into one module named after what it holds. Node never forgets an imported
 * module, so that a plain import would keep yesterday's components for as long as `npm start` runs; a bundle that
 * changes gets a new name, and one that does not is not loaded twice.
 */
import { createHash } from "node:crypto";
import { readdir, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { PageKind } from "../../pages/kind.ts";
import { PROJECT, writeAtomic } from "../project/index.ts";
import { esbuildLines } from "./error-place.ts";
import { BuildError } from "./errors.ts";
import { kindName, type LoadedPageKind, PAGE_ENDING } from "./kind-name.ts";
import { type KeepOfCode, makeAnew } from "./memory/index.ts";

/** Packages of many small files, which Node takes long to load one by one: where their code is, if not where they say. */
const BUNDLED: Readonly<Record<string, string>> = {
  "css-tree": "css-tree/dist/csstree.esm",
  "markdown-it": "markdown-it",
  yaml: "yaml",
  zod: "zod",
};
const DAY_MS = 86_400_000;
/** Of what each pure function keeps from one build to the next: the texts of some 10,000 entries. */
const KEPT_CHARACTERS = 60_000_000;

export type Bundle = typeof import("./program.ts") & {
  /** Changes with the code. */
  readonly key: string;
  readonly kinds: readonly LoadedPageKind[];
};

/** Bundles the page kinds of a folder with the program that makes a site of them, and imports the result. */
export async function bundle(pages: string, keep: KeepOfCode = makeAnew): Promise<Bundle> {
  const names = await pageNames(pages);
  const make = async () => keepBundle(await compile(entry(pages, names)));
  const kept = await keep(`pages ${pages}`, make, pages === PROJECT.pages ? "disk" : "process");
  const key = (await isStill(kept)) ? kept : await make();
  const module = (await import(pathToFileURL(fileOf(key)).href)) as Omit<Bundle, "kinds" | "key"> & {
    kinds: Record<string, PageKind<unknown>>;
  };
  const kinds = Object.entries(module.kinds).map(([name, kind]) => ({
    ...kind,
    name,
    file: path.join(pages, name + PAGE_ENDING),
  }));
  return { ...module, kinds, key };
}

async function pageNames(pages: string): Promise<string[]> {
  const files = await readdir(pages);
  return files
    .filter((file) => file.endsWith(PAGE_ENDING))
    .map(kindName)
    .sort();
}

function entry(pages: string, names: readonly string[]): string {
  const from = (file: string) => JSON.stringify(path.join(PROJECT.root, file));
  return [
    `import { setMemoLimit } from ${from("src/text/index.ts")};`,
    `setMemoLimit(${KEPT_CHARACTERS});`,
    `export * from ${from("src/site/program.ts")};`,
    ...names.map(
      (name, n) => `import kind${n} from ${JSON.stringify(path.join(pages, name + PAGE_ENDING))};`,
    ),
    `export const kinds = { ${names.map((name, n) => `${JSON.stringify(name)}: kind${n}`).join(", ")} };`,
  ].join("\n");
}

interface Compiled {
  readonly code: Uint8Array;
  readonly map: Uint8Array;
}

async function compile(contents: string): Promise<Compiled> {
  try {
    const result = await build({
      stdin: { contents, resolveDir: PROJECT.root, loader: "ts", sourcefile: "pages" },
      absWorkingDir: PROJECT.root,
      bundle: true,
      write: false,
      outdir: PROJECT.cache,
      format: "esm",
      platform: "node",
      target: "node20",
      // what a bundled package takes from Node, it takes by require
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
      jsx: "automatic",
      jsxImportSource: "preact",
      // beside the code, where nobody reads it but for an error
      sourcemap: "external",
      sourcesContent: false,
      logLevel: "silent",
      plugins: [packages],
    });
    const made = (ending: string) =>
      result.outputFiles.find((file) => file.path.endsWith(ending))?.contents ?? new Uint8Array();
    return { code: made(".js"), map: made(".map") };
  } catch (error) {
    throw new BuildError(esbuildLines(error));
  }
}

/** Whatever a package is, Node loads it, but for those that are {@link BUNDLED}. */
const packages: Plugin = {
  name: "packages",
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^[^./]/ }, async ({ path: named, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === BUNDLED || path.isAbsolute(named)) return undefined;
      const inside = importer.includes("node_modules");
      const at = BUNDLED[named] ?? (inside ? named : undefined);
      if (at === undefined || named.startsWith("node:")) return { path: named, external: true };
      return resolve(at, { kind, importer, resolveDir, pluginData: BUNDLED });
    }),
};

const fileOf = (key: string): string => path.join(PROJECT.cache, `bundle-${key}.mjs`);

/** @returns what the bundle is known by from now on */
async function keepBundle({ code, map }: Compiled): Promise<string> {
  const key = createHash("sha256").update(code).digest("hex").slice(0, 16);
  await writeAtomic(`${fileOf(key)}.map`, map);
  await writeAtomic(fileOf(key), code);
  await forgetOldBundles();
  return key;
}

/** Whether a bundle is there; then it stays for another day. */
async function isStill(key: string): Promise<boolean> {
  const now = new Date();
  return Promise.all([fileOf(key), `${fileOf(key)}.map`].map((file) => utimes(file, now, now))).then(
    () => true,
    () => false,
  );
}

/** Removes the bundles that nobody has asked for in a day. */
async function forgetOldBundles(): Promise<void> {
  for (const name of await readdir(PROJECT.cache)) {
    if (!name.startsWith("bundle-")) continue;
    const file = path.join(PROJECT.cache, name);
    const seen = await stat(file).catch(() => undefined);
    if (seen !== undefined && Date.now() - seen.mtimeMs > DAY_MS) await rm(file, { force: true });
  }
}
