/** A site as a build left it in a folder. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

export interface BuiltPage {
  /** Address from the root. */
  readonly path: string;
  readonly html: string;
}

export interface BuiltSite {
  /** Folder of the site. */
  readonly root: string;
  /** Every HTML page, those of the editing interface included. */
  readonly pages: readonly BuiltPage[];
  /** Every file, as a path from the root without its first slash. */
  readonly files: readonly string[];
}

export async function readSite(root: string): Promise<BuiltSite> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith(".html"))
      .map(async (file) => ({
        path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
        html: await readFile(path.join(root, file), "utf8"),
      })),
  );
  return { root, pages, files };
}

/** Text of those files of a site whose names have such an ending. */
export async function textsOf(
  { root, files }: BuiltSite,
  ending: string,
): Promise<readonly [string, string][]> {
  const own = files.filter((file) => file.endsWith(ending) && !/^(?:admin|pagefind)\//.test(file));
  return Promise.all(
    own.map(async (file): Promise<[string, string]> => [file, await readFile(path.join(root, file), "utf8")]),
  );
}
