import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";

export interface Scan {
  /** Regular files, by path below the folder with `/` as separator. */
  readonly files: ReadonlySet<string>;
  /** Folders, each before those inside it. */
  readonly folders: readonly string[];
  /** Links, sockets and the like, which are never followed. */
  readonly others: readonly string[];
}

/** Lists what is below a folder; a folder that does not exist holds nothing. */
export async function scan(root: string): Promise<Scan> {
  const files = new Set<string>();
  const folders: string[] = [];
  const others: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await list(path.join(root, folder))) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(name);
        await walk(name);
      } else if (entry.isFile()) files.add(name);
      else others.push(name);
    }
  };
  await walk("");
  return { files, folders, others };
}

async function list(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
