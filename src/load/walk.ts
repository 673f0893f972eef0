import { readdir } from "node:fs/promises";
import path from "node:path";

/**
 * Files below `root/folder`, as paths from `root` with forward slashes, sorted; hidden ones are left out.
 * A folder that does not exist is empty. Symbolic links to folders are not followed.
 */
export async function walk(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
      throw error;
    },
  );
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith("."))
      .map((entry) => {
        const file = `${folder}/${entry.name}`;
        return entry.isDirectory() ? walk(root, file) : [file];
      }),
  );
  return found.flat().sort();
}
