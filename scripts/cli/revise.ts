/** Which entry files have no identity or no revision that is theirs, and the text that gives them one. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  type ContentSources,
  currentRevision,
  derivedId,
  type EntryData,
  type EntryType,
  inZone,
  type SourceEntry,
} from "../../src/content/index.ts";
import { revisedText } from "../../src/load/index.ts";
import { timeZoneOf } from "./time-zone.ts";

export interface RevisedFile {
  /** Path below the content folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * @param content folder of the entries
 * @param now instant of the command (ISO 8601), the date of what nobody dated
 */
export async function revisedFiles(
  { entries, site }: ContentSources,
  content: string,
  now: string,
): Promise<readonly RevisedFile[]> {
  const zone = timeZoneOf(site.data);
  const revised: RevisedFile[] = [];
  for (const entry of entries) {
    const made = await revisedFile(entry, content, now, zone);
    if (made !== undefined) revised.push(made);
  }
  return revised;
}

async function revisedFile(
  entry: SourceEntry,
  content: string,
  now: string,
  zone: string,
): Promise<RevisedFile | undefined> {
  const { type, slug, file, checked, contentDigest: digest } = entry;
  // what does not pass its check is mended first: its fields are not known to be what they are called
  if (digest === undefined || checked === undefined || checked.length > 0) return undefined;
  const data = entry.data as EntryData<EntryType>;
  if (data.id !== undefined && data.revision?.digest === digest) return undefined;
  const { n, at } = currentRevision(data, digest);
  const changed = data.revision !== undefined && data.revision.digest !== digest;
  const when = new Date(changed ? now : inZone(at ?? data.publishedAt ?? now, zone));
  const revision = { n: Math.max(n, 1), digest, at: when.toISOString().replace(/\.\d+Z$/, "Z") };
  const text = await readFile(path.join(content, file), "utf8");
  return {
    file,
    text: revisedText(text.replace(/\r\n?/g, "\n"), data.id ?? derivedId(type, slug), revision),
  };
}
