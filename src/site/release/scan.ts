import { type Dirent, lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import { type Made, type Manifest, stampOf } from "./manifest.ts";

export interface Scan {
  /** Everything that is not a folder, by path below the site with `/` as separator. */
  readonly there: Pick<ReadonlySet<string>, "keys" | "size">;
  /** The files among them that are as the manifest says. */
  readonly known: ReadonlyMap<string, Made>;
}

/** Looks at all that is in a site without opening any of it; links are not followed. No site holds nothing. */
export function scanSite(root: string, manifest: Manifest): Scan {
  const there = new Set<string>();
  const known = new Map<string, Made>();
  const walk = (folder: string): void => {
    for (const entry of list(path.join(root, folder))) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        walk(name);
        continue;
      }
      there.add(name);
      const made = manifest.get(name);
      if (made === undefined || !entry.isFile()) continue;
      if (stampOf(lstatSync(path.join(root, name), { bigint: true })) === made.stamp) known.set(name, made);
    }
  };
  walk("");
  return { there, known };
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
