import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import { throwOfMachine } from "../project/index.ts";

/** Made by Windows, macOS and Word beside what people put there. */
const OF_SYSTEMS = /^(?:\..*|thumbs\.db|desktop\.ini|~\$.*|icon\r)$/is;

/**
 * Files below `root/folder`, as paths from `root` with forward slashes, sorted; hidden ones and those of systems are left out.
 * A folder that does not exist is empty. One that cannot be opened, and a symbolic link to a folder, which is not
 * followed, are returned as if they were files: whoever reads them says what is wrong.
 */
export async function walk(root: string, folder: string): Promise<string[]> {
  const entries = await open(path.join(root, folder));
  if (entries === undefined) return [folder];
  const found = await Promise.all(
    entries
      .filter((entry) => !OF_SYSTEMS.test(entry.name))
      .map((entry) => {
        const file = `${folder}/${entry.name}`;
        return entry.isDirectory() ? walk(root, file) : [file];
      }),
  );
  return found.flat().sort();
}

/** What a folder holds: nothing where it does not exist, undefined where it is not a folder to be opened. */
async function open(full: string): Promise<Dirent[] | undefined> {
  try {
    return (await lstat(full)).isDirectory() ? await readdir(full, { withFileTypes: true }) : undefined;
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isAbsent ? [] : throwOfMachine(error);
  }
}
