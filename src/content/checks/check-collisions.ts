/** Two entries of one type with one slug, two things at one address. */

import { messages } from "../../i18n/editors/index.ts";
import { derivedId } from "../hub/identity.ts";
import type { SourceEntry } from "../hub/sources.ts";
import { entryPath } from "../schemas/types.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import { addressKey } from "./old-path.ts";
import { isOwnAddress, RESERVED } from "./own-addresses.ts";
import { eachValid } from "./partial/where-valid.ts";
import type { Problem, Told } from "./problem.ts";

export function checkCollisions(
  sources: readonly SourceEntry[],
  entries: readonly CheckedEntry[],
): Problem[] {
  const first = byAge(sources);
  const age = new Map(first.map((source, n) => [source.file, n]));
  const aged = [...entries].sort((a, b) => (age.get(a.source.file) ?? 0) - (age.get(b.source.file) ?? 0));
  return [
    ...duplicateSlugs(first),
    ...duplicateIds(aged),
    ...reservedPages(sources),
    ...aliasCollisions(first, aged),
  ];
}

/** The first made first, by day of publication, else year of their folder: of two with one address, the later is at fault. */
function byAge(sources: readonly SourceEntry[]): readonly SourceEntry[] {
  const aged = sources.map((source) => ({ source, made: madeIn(source) }));
  return aged
    .sort((a, b) => compare(a.made, b.made) || compare(a.source.file, b.source.file))
    .map(({ source }) => source);
}

function madeIn({ data, file }: SourceEntry): string {
  if (typeof data === "object" && data !== null && "publishedAt" in data) return String(data.publishedAt);
  // what has no date comes after all that has
  return /\/(\d{4})\//.exec(file)?.[1] ?? "9999";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function duplicateSlugs(sources: readonly SourceEntry[]): Problem[] {
  const first = new Map<string, SourceEntry>();
  return sources.flatMap((source): Problem[] => {
    const key = `${source.type}/${source.slug}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, source);
      return [];
    }
    return [
      {
        severity: "error",
        file: source.file,
        ...messages.checks.names.slugTaken(source.slug, other.file),
      },
    ];
  });
}

/** Calendars and feeds take two entries of one identity for one. */
function duplicateIds(entries: readonly CheckedEntry[]): Problem[] {
  const first = new Map<string, CheckedEntry>();
  return eachValid(entries, (entry): Problem[] => {
    const id = (entry.data.id ?? derivedId(entry.type, entry.slug)).toLowerCase();
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, entry);
      return [];
    }
    // two files of one name, of which neither holds an identity: their name is told already
    if (other.data.id === undefined && entry.data.id === undefined) return [];
    return [problemAt(entry, ["id"], messages.checks.names.identityTaken(id, other.source.file))];
  });
}

function reservedPages(sources: readonly SourceEntry[]): Problem[] {
  return sources
    .filter((source) => source.type === "page" && RESERVED.includes(source.slug))
    .map((source) => ({
      severity: "error",
      file: source.file,
      ...messages.checks.names.reservedPage(source.slug),
    }));
}

function aliasCollisions(sources: readonly SourceEntry[], entries: readonly CheckedEntry[]): Problem[] {
  const pages = new Map(sources.map((source) => [entryPath(source.type, source.slug), source.file]));
  const taken = new Map(pages);
  const aliases = eachValid(entries, (entry) =>
    eachValid(entry.data.aliases, (alias, index) => [{ entry, alias, index, key: addressKey(alias) }]),
  );
  const files = new Map(
    aliases.filter(({ key }) => !key.endsWith("/")).map(({ key, entry }) => [key, entry.source.file]),
  );
  return aliases.flatMap(({ entry, alias, index, key }): Problem[] => {
    const problem = (said: Told) => [problemAt(entry, ["aliases", index], said)];
    const { aliasOfSite, aliasTaken, aliasBelowFile } = messages.checks.names;
    if (isOwnAddress(alias)) return problem(aliasOfSite(alias));
    const other = taken.get(key) ?? pages.get(key.replace(/\?.*$/, ""));
    if (other !== undefined) return problem(aliasTaken(alias, other));
    taken.set(key, entry.source.file);
    const file = foldersOf(key).find((folder) => files.has(folder));
    if (file === undefined) return [];
    return problem(aliasBelowFile(alias, file, files.get(file) ?? ""));
  });
}

/** `/a` and `/a/b` for `/a/b/c`. */
function foldersOf(key: string): string[] {
  const parts = key.replace(/\?.*$/, "").split("/");
  return parts.slice(2).map((_, n) => parts.slice(0, n + 2).join("/"));
}
