/** Where a site is, and what stands beside it while it changes. */
import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "../../project/index.ts";

export interface SitePlace {
  /** The site: a real folder, which hosts publish. Absolute, without links. */
  readonly out: string;
  /** Beside it, on the same disk: the lock and, while a release takes its place, what is needed for that. */
  readonly work: string;
  /** The release that is being made. */
  readonly next: string;
  /** The one that was replaced: the next release begins in its folder. */
  readonly old: string;
  /** Which files of the old one differ from those of the site. Without it, `old` is of no use. */
  readonly differences: string;
  /** There from the moment when `next` is whole until it has taken its place. */
  readonly journal: string;
  /** What is remembered of the site; may be lost at any time. */
  readonly cache: string;
}

export async function placeOf(dir: string): Promise<SitePlace> {
  const out = await realOrFuture(dir);
  const work = path.join(path.dirname(out), `.${path.basename(out)}.estran`);
  const id = createHash("sha256").update(out).digest("hex").slice(0, 16);
  return {
    out,
    work,
    next: path.join(work, "next"),
    old: path.join(work, "old"),
    differences: path.join(work, "old.json"),
    journal: path.join(work, "journal"),
    cache: path.join(PROJECT.cache, "sites", id),
  };
}

/** The path without links, of a folder that exists or that will be made. */
export async function realOrFuture(dir: string): Promise<string> {
  const absolute = path.resolve(dir);
  try {
    return await realpath(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(await realOrFuture(parent), path.basename(absolute));
  }
}
