/**
 * What was written to a site: each file with the digest of its bytes, and what tells that nobody touched it since. So
 * nothing is read back to know whether it changed.
 */
import type { BigIntStats } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeAtomic } from "../../project/index.ts";

/** One file of a site. */
export interface Made {
  /** SHA-256 of the bytes, in base64url, cut: one file of a site from another. */
  readonly digest: string;
  readonly bytes: number;
  /** {@link stampOf} the file. */
  readonly stamp: string;
  /** The same of the file that it is a copy of, where it is one and its date can be trusted. */
  readonly source?: string;
}

export type Manifest = ReadonlyMap<string, Made>;

const NAME = "manifest.json";
/** Changes with the form of the file. */
const FORM = 1;

/** What changes with the content of a file, short of malice: size, modification in nanoseconds, inode. */
export function stampOf({ size, mtimeNs, ino }: BigIntStats): string {
  // joined, it is one text in one place: a template would keep its parts as well, for each file of a site
  return [size, mtimeNs, ino].join(" ");
}

/** The manifest of a site; empty where there is none, or none that can be read. */
export async function readManifest(cache: string): Promise<Manifest> {
  try {
    const { form, files } = JSON.parse(await readFile(path.join(cache, NAME), "utf8")) as {
      form: number;
      files: Readonly<Record<string, readonly [string, number, string, string?]>>;
    };
    if (form !== FORM) return new Map();
    return new Map(
      Object.entries(files).map(([file, [digest, bytes, stamp, source]]) => [
        file,
        { digest, bytes, stamp, ...(source === undefined ? {} : { source }) },
      ]),
    );
  } catch {
    return new Map();
  }
}

export async function writeManifest(cache: string, manifest: Manifest): Promise<void> {
  const files = Object.fromEntries(
    [...manifest].map(([file, { digest, bytes, stamp, source }]) => [
      file,
      source === undefined ? [digest, bytes, stamp] : [digest, bytes, stamp, source],
    ]),
  );
  await writeAtomic(path.join(cache, NAME), JSON.stringify({ form: FORM, files }));
}
