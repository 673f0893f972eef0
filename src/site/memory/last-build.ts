/** What the last build of a site read and reported, to know that another would come out the same. */
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { writeAtomic } from "../../project/index.ts";
import type { BuildReport } from "../build-options.ts";
import { isAsMade, readManifest, type SitePlace } from "../release/index.ts";
import { type Inputs, isSameInputs } from "./inputs.ts";

export interface LastBuild {
  readonly content: string;
  readonly pages: string;
  /** Version of what runs the program: its data and its sorting come with it. */
  readonly node: string;
  readonly inputs: Inputs;
  /** Instant of the build, and the next one at which something is published, ISO 8601. */
  readonly now: string;
  readonly until?: string;
  readonly report: BuildReport;
}

const NAME = "last-build.json";

/** What the last build reported, where one now would write the very same site. */
export async function unchangedSince(
  place: SitePlace,
  now: Pick<LastBuild, "content" | "pages" | "inputs" | "now">,
): Promise<BuildReport | undefined> {
  const last = await read(path.join(place.cache, NAME));
  if (last === undefined || last.content !== now.content || last.pages !== now.pages) return undefined;
  if (last.node !== process.version || !isSameInputs(last.inputs, now.inputs)) return undefined;
  const time = Date.parse(now.now);
  if (time < Date.parse(last.now)) return undefined;
  if (last.until !== undefined && time >= Date.parse(last.until)) return undefined;
  if (!isAsMade(place, await readManifest(place.cache))) return undefined;
  return { ...last.report, same: last.report.files };
}

export async function rememberBuild(place: SitePlace, build: Omit<LastBuild, "node">): Promise<void> {
  // the next one, if it comes out the same, writes nothing
  const report = { ...build.report, written: [], pruned: [] };
  const last: LastBuild = { ...build, report, node: process.version };
  await writeAtomic(path.join(place.cache, NAME), JSON.stringify(last));
}

/** Forgets what the last build read: from here on, the site may be of something else. */
export async function forgetBuild(place: SitePlace): Promise<void> {
  await rm(path.join(place.cache, NAME), { force: true });
}

/** Forgets all that is remembered of a site. */
export async function forgetSite(place: SitePlace): Promise<void> {
  await rm(place.cache, { recursive: true, force: true });
}

async function read(file: string): Promise<LastBuild | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as LastBuild;
  } catch {
    return undefined;
  }
}
