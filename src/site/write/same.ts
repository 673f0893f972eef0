import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat, utimes } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Output } from "../../outputs/index.ts";

/** True when the file at `target` (absolute) already holds what `output` would put there. */
export async function isSame(target: string, output: Output): Promise<boolean> {
  const there = await stat(target);
  if ("bytes" in output) {
    return there.size === output.bytes.byteLength && (await readFile(target)).equals(output.bytes);
  }
  const source = await stat(output.from);
  if (there.size !== source.size) return false;
  if (there.mtimeMs === source.mtimeMs) return true;
  if ((await sha256(target)) !== (await sha256(output.from))) return false;
  await utimes(target, source.atime, source.mtime);
  return true;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
