import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { digestOf, placeOf } from "./release/index.ts";

/** Files that two sites do not have alike, byte for byte, by their path below each, in order. */
export async function differences(one: string, other: string): Promise<readonly string[]> {
  const [a, b] = await Promise.all([one, other].map(digests));
  const files = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  return [...files].filter((file) => a?.get(file) !== b?.get(file)).sort();
}

async function digests(site: string): Promise<ReadonlyMap<string, string>> {
  const { out } = await placeOf(site);
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const found = new Map<string, string>();
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const file = path.join(entry.parentPath, entry.name);
    found.set(path.relative(out, file).split(path.sep).join("/"), digestOf(await readFile(file)));
  }
  return found;
}
