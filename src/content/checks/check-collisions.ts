/** Two entries of one type with one slug, two things at one address. */

import { derivedId } from "../hub/identity.ts";
import type { SourceEntry } from "../hub/sources.ts";
import { entryPath } from "../schemas/types.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import { addressKey } from "./old-path.ts";
import { isOwnAddress, RESERVED } from "./own-addresses.ts";
import type { Problem } from "./problem.ts";

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
        found: `le nom « ${source.slug} » est déjà pris par ${other.file}`,
        expected: "un nom de fichier unique par type, toutes années confondues",
        remedy: "Renommez l’un des deux fichiers.",
      },
    ];
  });
}

/** Calendars and feeds take two entries of one identity for one. */
function duplicateIds(entries: readonly CheckedEntry[]): Problem[] {
  const first = new Map<string, CheckedEntry>();
  return entries.flatMap((entry): Problem[] => {
    const id = (entry.data.id ?? derivedId(entry.type, entry.slug)).toLowerCase();
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, entry);
      return [];
    }
    // two files of one name, of which neither holds an identity: their name is told already
    if (other.data.id === undefined && entry.data.id === undefined) return [];
    return [
      problemAt(entry, ["id"], {
        found: `l’identité ${id} est déjà celle de ${other.source.file}`,
        expected: "une identité par fiche",
        remedy: "Si ce fichier est une copie, retirez-en les lignes « id » et « revision ».",
      }),
    ];
  });
}

function reservedPages(sources: readonly SourceEntry[]): Problem[] {
  return sources
    .filter((source) => source.type === "page" && RESERVED.includes(source.slug))
    .map((source) => ({
      severity: "error",
      file: source.file,
      found: `l’adresse /${source.slug}/ est celle d’une partie du site`,
      remedy: "Donnez un autre nom au fichier de cette page.",
    }));
}

function aliasCollisions(sources: readonly SourceEntry[], entries: readonly CheckedEntry[]): Problem[] {
  const pages = new Map(sources.map((source) => [entryPath(source.type, source.slug), source.file]));
  const taken = new Map(pages);
  const aliases = entries.flatMap((entry) =>
    entry.data.aliases.map((alias, index) => ({ entry, alias, index, key: addressKey(alias) })),
  );
  const files = new Map(
    aliases.filter(({ key }) => !key.endsWith("/")).map(({ key, entry }) => [key, entry.source.file]),
  );
  return aliases.flatMap(({ entry, alias, index, key }): Problem[] => {
    const problem = (found: string, remedy: string) => [
      problemAt(entry, ["aliases", index], { found: `« ${alias} » ${found}`, remedy }),
    ];
    if (isOwnAddress(alias))
      return problem("est une adresse que le site utilise lui-même", "Retirez cette ancienne adresse.");
    const other = taken.get(key) ?? pages.get(key.replace(/\?.*$/, ""));
    if (other !== undefined)
      return problem(
        `est déjà une adresse de ${other}`,
        "Retirez cette ancienne adresse de l’une des deux entrées.",
      );
    taken.set(key, entry.source.file);
    const file = foldersOf(key).find((folder) => files.has(folder));
    if (file === undefined) return [];
    return problem(
      `est sous « ${file} », qui est un fichier de ${files.get(file)}`,
      "Retirez l’une des deux anciennes adresses.",
    );
  });
}

/** `/a` and `/a/b` for `/a/b/c`. */
function foldersOf(key: string): string[] {
  const parts = key.replace(/\?.*$/, "").split("/");
  return parts.slice(2).map((_, n) => parts.slice(0, n + 2).join("/"));
}
