/**
 * What is made of the code alone, bundles say, kept from one build to the next: editors who save, and whoever builds again
 * after they did, change no code.
 */
import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { PROJECT, writeAtomic } from "../../project/index.ts";
import type { Inputs } from "./inputs.ts";

/**
 * @param what names what is made; a name is made in one way. What rejects is kept by nobody.
 * @param where it is kept: in the process for its next builds, or on disk for other processes as well, where it has to be plain data
 */
export type KeepOfCode = <T>(what: string, make: () => Promise<T>, where?: "process" | "disk") => Promise<T>;

interface Kept {
  readonly stamps: string;
  readonly made: unknown;
}

const kept = new Map<string, Kept>();
const HISTORY = `${path.sep}.git${path.sep}`;
const FOLDER = path.join(PROJECT.cache, "code");

/** Makes everything anew. */
export const makeAnew: KeepOfCode = (_what, make) => make();

/** @param inputs taken before anything is made: what changes meanwhile is made again by the next build */
export function keepOfCode(inputs: Inputs, content: string): KeepOfCode {
  const stamps = stampsOf(inputs, content);
  if (stamps === undefined) return makeAnew;
  return async <T>(
    what: string,
    make: () => Promise<T>,
    where: "process" | "disk" = "process",
  ): Promise<T> => {
    const known = kept.get(what);
    if (known?.stamps === stamps) return known.made as T;
    const made = await (where === "process" ? make() : keepOnDisk(what, stamps, make));
    kept.set(what, { stamps, made });
    return made;
  };
}

/** A file that is damaged, or not there, is made again. */
async function keepOnDisk<T>(what: string, stamps: string, make: () => Promise<T>): Promise<T> {
  const prefix = `${shortDigest(what)}-`;
  const name = prefix + shortDigest(stamps + process.version);
  try {
    return deserialize(await readFile(path.join(FOLDER, name))) as T;
  } catch {
    const made = await make();
    await writeAtomic(path.join(FOLDER, name), serialize(made));
    // of the same length: what another build is writing has a longer name
    const isOlder = (other: string) =>
      other.startsWith(prefix) && other.length === name.length && other !== name;
    for (const other of (await readdir(FOLDER)).filter(isOlder))
      await rm(path.join(FOLDER, other), { force: true });
    return made;
  }
}

const shortDigest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** The stamps of all that is neither content nor history; undefined where a file changed just now, so that its stamp may stay as it changes again. */
function stampsOf(inputs: Inputs, content: string): string | undefined {
  const lines: string[] = [];
  for (const [file, stamp] of Object.entries(inputs)) {
    if (file.startsWith(content + path.sep) || file.includes(HISTORY)) continue;
    if (typeof stamp !== "string") return undefined;
    lines.push(`${file} ${stamp}`);
  }
  return lines.join("\n");
}
