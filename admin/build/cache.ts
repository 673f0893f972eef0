/** Bundles that cost seconds, kept as long as nothing that they are made of changes. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "../../src/project/index.ts";

/** What a bundle publishes, and the files that it was made of. */
export interface Bundled {
  /** By name below `/admin/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths from the project's root, as esbuild writes them. */
  readonly inputs: readonly string[];
}

const CACHE = path.join(PROJECT.cache, "admin");
const INPUTS = "inputs.json";

/**
 * The bundle made from `sources`, from the cache where they have not changed.
 * @param name of the bundle; an older one of that name is forgotten
 * @param sources files and folders, from the project's root, that decide about the result
 * @param recipe what the code that runs adds to them, which may be older than its own file
 */
export async function cached(
  name: string,
  sources: readonly string[],
  make: () => Promise<Bundled>,
  recipe = "",
): Promise<Bundled> {
  const folder = path.join(CACHE, `${name}-${await fingerprint(sources, recipe)}`);
  const found = await read(folder);
  if (found !== undefined) return found;
  const made = await make();
  await write(folder, made);
  await forgetOthers(name, folder);
  return made;
}

async function fingerprint(sources: readonly string[], recipe: string): Promise<string> {
  const hash = createHash("sha256").update(recipe);
  for (const source of sources) {
    for (const file of await filesOf(path.join(PROJECT.root, source)))
      hash
        .update(path.relative(PROJECT.root, file))
        .update("\0")
        .update(await readFile(file))
        .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/** A file, or all files below a folder, in a stable order. */
async function filesOf(source: string): Promise<string[]> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [source];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function read(folder: string): Promise<Bundled | undefined> {
  try {
    const inputs = JSON.parse(await readFile(path.join(folder, INPUTS), "utf8")) as string[];
    const below = path.join(folder, "files");
    const names = await filesOf(below);
    const files = await Promise.all(
      names.map(
        async (file) => [path.relative(below, file).split(path.sep).join("/"), await readFile(file)] as const,
      ),
    );
    return { files: new Map(files), inputs };
  } catch {
    return undefined;
  }
}

/** Writes beside the final place and renames: whoever builds at the same time sees all of it or nothing. */
async function write(folder: string, { files, inputs }: Bundled): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const partial = await mkdtemp(path.join(CACHE, "writing-"));
  for (const [name, bytes] of files) {
    const file = path.join(partial, "files", name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await writeFile(path.join(partial, INPUTS), JSON.stringify(inputs));
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
}

async function forgetOthers(name: string, kept: string): Promise<void> {
  for (const entry of await readdir(CACHE)) {
    const folder = path.join(CACHE, entry);
    if (entry.startsWith(`${name}-`) && folder !== kept) await rm(folder, { recursive: true, force: true });
  }
}
