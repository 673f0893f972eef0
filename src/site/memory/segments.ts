/**
 * Segments of the search index, each in a file named after what it was made of. One that is damaged is made again, as one
 * that is gone.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { writeAtomic } from "../../project/index.ts";

export interface SegmentStore {
  readonly get: (key: string) => Buffer | undefined;
  readonly set: (key: string, segment: Buffer) => Promise<void>;
  /** Removes what nobody asked for or set since the store was opened. */
  readonly forgetOthers: () => Promise<void>;
}

/** Bytes of the digest that a file ends with. */
const DIGEST = 20;

/** @param program tells what made the segments: those of another are not found */
export function openSegments(folder: string, program: string): SegmentStore {
  const used = new Set<string>();
  const nameOf = (key: string): string => {
    const name = createHash("sha256").update(program).update(key).digest("base64url").slice(0, 24);
    used.add(name);
    return name;
  };
  return {
    get: (key) => {
      const file = read(path.join(folder, nameOf(key)));
      const segment = file?.subarray(0, -DIGEST);
      return segment !== undefined && file?.subarray(-DIGEST).equals(digestOf(segment)) ? segment : undefined;
    },
    set: (key, segment) =>
      writeAtomic(path.join(folder, nameOf(key)), Buffer.concat([segment, digestOf(segment)])),
    forgetOthers: async () => {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) if (!used.has(name)) await rm(path.join(folder, name), { force: true });
    },
  };
}

const digestOf = (bytes: Buffer): Buffer => createHash("sha1").update(bytes).digest();

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
