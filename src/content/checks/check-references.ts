/** References to nothing, a topic that is its own ancestor, an entry that translates itself. */

import { messages } from "../../i18n/editors/index.ts";
import type { Lang } from "../../text/index.ts";
import type { SourceEntry } from "../hub/sources.ts";
import { ENTRY_TYPES, type EntryType } from "../schemas/types.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import { eachValid } from "./partial/where-valid.ts";
import type { Problem } from "./problem.ts";
import { referencesOf } from "./references.ts";
import { type Suggest, suggester } from "./suggester.ts";

/**
 * `sources` counts too: an entry that is itself in error is no missing target.
 * @param mainLang reads the language of entries that name none
 */
export function checkReferences(
  sources: readonly SourceEntry[],
  entries: readonly CheckedEntry[],
  mainLang: () => Lang,
): Problem[] {
  const known = slugsByType(sources);
  const suggest = suggester();
  return [
    ...entries.flatMap((entry) => dangling(entry, known, suggest)),
    ...topicLoops(entries),
    ...eachValid(entries, selfTranslation),
    ...sameLanguage(entries, mainLang),
  ];
}

type Known = ReadonlyMap<EntryType, ReadonlySet<string>>;

function slugsByType(sources: readonly SourceEntry[]): Known {
  const known = new Map<EntryType, Set<string>>();
  for (const { type, slug } of sources) known.set(type, (known.get(type) ?? new Set()).add(slug));
  return known;
}

function dangling(entry: CheckedEntry, known: Known, suggest: Suggest): Problem[] {
  return referencesOf(entry).flatMap(({ field, to, slug }): Problem[] => {
    const slugs = known.get(to) ?? new Set<string>();
    if (slugs.has(slug)) return [];
    const told = messages.checks.names.noEntry(slug, ENTRY_TYPES[to].folder, suggest(slug, slugs));
    return [problemAt(entry, field, { kind: "no-entry", ...told })];
  });
}

function topicLoops(entries: readonly CheckedEntry[]): Problem[] {
  const topics = entries.filter((entry) => entry.type === "topic");
  const parents = new Map(eachValid(topics, (entry) => [[entry.slug, entry.data.parent] as const]));
  return eachValid(topics, (entry): Problem[] => {
    const seen = new Set<string>();
    for (let at = entry.data.parent; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === entry.slug) return [problemAt(entry, ["parent"], messages.checks.names.topicLoop)];
      seen.add(at);
    }
    return [];
  });
}

function selfTranslation(entry: CheckedEntry): Problem[] {
  if (entry.data.translationOf !== entry.slug) return [];
  return [problemAt(entry, ["translationOf"], messages.checks.names.ownTranslation)];
}

/** An original and its translations are in as many languages: readers and search engines choose among them by it. */
function sameLanguage(entries: readonly CheckedEntry[], mainLang: () => Lang): Problem[] {
  const bySlug = new Map(entries.map((entry) => [`${entry.type}/${entry.slug}`, entry]));
  const groups = new Map<string, Map<string, CheckedEntry>>();
  return eachValid(entries, (entry): Problem[] => {
    const { translationOf, lang = mainLang() } = entry.data;
    if (translationOf === undefined || translationOf === entry.slug) return [];
    const key = `${entry.type}/${translationOf}`;
    const original = bySlug.get(key);
    if (original === undefined) return [];
    const group =
      groups.get(key) ?? new Map<string, CheckedEntry>([[original.data.lang ?? mainLang(), original]]);
    groups.set(key, group);
    const other = group.get(lang);
    if (other === undefined) {
      group.set(lang, entry);
      return [];
    }
    return [
      problemAt(entry, ["translationOf"], {
        also: [["lang"]],
        ...messages.checks.names.sameLanguage(lang, other.source.file),
      }),
    ];
  });
}
