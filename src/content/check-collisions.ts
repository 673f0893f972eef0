/** Two entries of one type with one slug, two things at one address. */
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import type { Problem } from "./problem.ts";
import type { SourceEntry } from "./sources.ts";
import { ENTRY_TYPES, entryPath } from "./types.ts";

/** First parts of addresses that the hub itself uses; a page cannot take them. */
const RESERVED = [
  "admin",
  "agenda",
  "api",
  "archives",
  "assets",
  "br",
  "embed",
  "en",
  "flux",
  "fr",
  "inscription",
  "media",
  "merci",
  "page",
  "pagefind",
  "plan-du-site",
  "recherche",
  "404",
  ...Object.values(ENTRY_TYPES).map((spec) => spec.path.replaceAll("/", "")),
].filter((part) => part !== "");

export function checkCollisions(
  sources: readonly SourceEntry[],
  entries: readonly CheckedEntry[],
): Problem[] {
  return [...duplicateSlugs(sources), ...reservedPages(sources), ...aliasCollisions(sources, entries)];
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
  const taken = new Map(sources.map((source) => [entryPath(source.type, source.slug), source.file]));
  return entries.flatMap((entry) =>
    entry.data.aliases.flatMap((alias, index): Problem[] => {
      const path = alias.endsWith("/") || /\.[a-z0-9]+$/i.test(alias) ? alias : `${alias}/`;
      const other = taken.get(path);
      if (other === undefined) {
        taken.set(path, entry.source.file);
        return [];
      }
      return [
        problemAt(entry, ["aliases", index], {
          found: `« ${alias} » est déjà une adresse de ${other}`,
          remedy: "Retirez cette ancienne adresse de l’une des deux entrées.",
        }),
      ];
    }),
  );
}
