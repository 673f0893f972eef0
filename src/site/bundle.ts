/**
 * Everything from content to HTML, bundled into one module named after what it holds. Node never forgets an imported
 * module, so that a plain import would keep yesterday's components for as long as `npm start` runs; a bundle that
 * changes gets a new name, and one that does not is not loaded twice.
 */
import { createHash } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { PageKind } from "../../pages/kind.ts";
import type { loadHub } from "../load/index.ts";
import { PROJECT, shown, writeAtomic } from "../project/index.ts";
import type { buildSearchIndex, searchIndexOf } from "../search/index.ts";
import { BuildError } from "./errors.ts";
import { kindName, PAGE_ENDING } from "./kind-name.ts";
import { type KeepOfCode, makeAnew } from "./memory/index.ts";

const DAY_MS = 86_400_000;
/** Of what each pure function keeps from one build to the next: the texts of some 10,000 entries. */
const KEPT_CHARACTERS = 60_000_000;

export interface LoadedPageKind extends PageKind<unknown> {
  /** `article` for `pages/article.11ty.tsx`. */
  readonly name: string;
  /** Absolute path of the file. */
  readonly file: string;
}

export interface Bundle {
  /** Changes with the code. */
  readonly key: string;
  readonly kinds: readonly LoadedPageKind[];
  readonly loadHub: typeof loadHub;
  readonly buildSearchIndex: typeof buildSearchIndex;
  readonly searchIndexOf: typeof searchIndexOf;
}

/** Bundles the page kinds of a folder with the loader and the search index, and imports the result. */
export async function bundle(pages: string, keep: KeepOfCode = makeAnew): Promise<Bundle> {
  const names = await pageNames(pages);
  const code = await keep(`pages ${pages}`, () => compile(entry(pages, names)));
  const module = (await load(code)) as Omit<Bundle, "kinds" | "key"> & {
    kinds: Record<string, PageKind<unknown>>;
  };
  const kinds = Object.entries(module.kinds).map(([name, kind]) => ({
    ...kind,
    name,
    file: path.join(pages, name + PAGE_ENDING),
  }));
  return { ...module, kinds, key: digestOf(code) };
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
    `export { loadHub } from ${from("src/load/index.ts")};`,
    `export { buildSearchIndex, searchIndexOf } from ${from("src/search/index.ts")};`,
    ...names.map(
      (name, n) => `import kind${n} from ${JSON.stringify(path.join(pages, name + PAGE_ENDING))};`,
    ),
    `export const kinds = { ${names.map((name, n) => `${JSON.stringify(name)}: kind${n}`).join(", ")} };`,
  ].join("\n");
}

async function compile(contents: string): Promise<Uint8Array> {
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
      packages: "external",
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcemap: "inline",
      sourcesContent: false,
      logLevel: "silent",
    });
    return result.outputFiles[0]?.contents ?? new Uint8Array();
  } catch (error) {
    throw new BuildError(esbuildLines(error));
  }
}

/** What esbuild has to say, one line per error, `file:line:column` first. */
export function esbuildLines(error: unknown): string[] {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors))
    return [String(error)];
  return error.errors.map(
    (item: { text: string; location?: { file: string; line: number; column: number } | null }) =>
      item.location
        ? `${shown(path.resolve(PROJECT.root, item.location.file))}:${item.location.line}:${item.location.column} : ${item.text}`
        : item.text,
  );
}

function digestOf(code: Uint8Array): string {
  return createHash("sha256").update(code).digest("hex").slice(0, 16);
}

async function load(code: Uint8Array): Promise<unknown> {
  const file = path.join(PROJECT.cache, `bundle-${digestOf(code)}.mjs`);
  await writeAtomic(file, code);
  await forgetOldBundles();
  return import(pathToFileURL(file).href);
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
