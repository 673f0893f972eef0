/** Which media a content folder holds or names. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { throwOfMachine } from "../project/index.ts";
import { splitFrontMatter } from "../text/index.ts";
import { mediaKind } from "./measure.ts";

/** A file larger than this is no entry. */
const LARGEST_ENTRY = 2_000_000;

export interface RemoteMedia {
  /** Addresses, each with the first file that names it, as a path from the content folder. */
  readonly namedBy: ReadonlyMap<string, string>;
  /** False where some front matter could not be read: an address may then be named without our knowing. */
  readonly isWhole: boolean;
}

/** Public paths (`/media/…`) of the files that can be measured, sorted, accents in one piece (NFC). Links and hidden files are left out. */
export async function localMedia(contentDir: string): Promise<string[]> {
  const files = await walk(join(contentDir, "media"));
  return files
    .filter((file) => mediaKind(file) !== undefined)
    .map((file) => `/media/${file.normalize("NFC")}`);
}

/** Addresses of sound files and decks that entries name. */
export async function remoteMedia(contentDir: string): Promise<RemoteMedia> {
  const namedBy = new Map<string, string>();
  let isWhole = true;
  for (const file of await walk(contentDir)) {
    if (!file.endsWith(".md") || file.startsWith("media/")) continue;
    const data = await readFrontMatter(join(contentDir, file));
    if (data === undefined) isWhole = false;
    for (const url of addresses(data)) if (!namedBy.has(url)) namedBy.set(url, file);
  }
  return { namedBy, isWhole };
}

async function readFrontMatter(path: string): Promise<unknown> {
  // an entry that cannot be read is told of by the check
  const source = await readFile(path, "utf8").catch(throwOfMachine);
  if (source === undefined || source.length > LARGEST_ENTRY) return undefined;
  const front = splitFrontMatter(source);
  try {
    return front === undefined ? undefined : parse(front.yaml, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function addresses(data: unknown): string[] {
  const sources = list(data, "recordings").flatMap((recording) => list(recording, "sources"));
  const found = [
    ...sources.map((one) => value(one, "url")),
    ...list(data, "decks").map((one) => value(one, "file")),
  ];
  return found.filter((one): one is string => typeof one === "string" && /^https?:\/\//i.test(one));
}

function value(holder: unknown, key: string): unknown {
  return typeof holder === "object" && holder !== null
    ? Object.entries(holder).find(([k]) => k === key)?.[1]
    : undefined;
}

function list(holder: unknown, key: string): unknown[] {
  const found = value(holder, key);
  return Array.isArray(found) ? found : [];
}

/** @throws the error of the file system for a folder that cannot be read: what it holds is not gone */
async function walk(dir: string, prefix = ""): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(noneIfAbsent);
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) found.push(...(await walk(join(dir, entry.name), `${path}/`)));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}

function noneIfAbsent(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
  throw error;
}
