/** References to nothing, a topic that is its own ancestor, an entry that translates itself. */

import type { SourceEntry } from "../hub/sources.ts";
import { ENTRY_TYPES, type EntryType } from "../schemas/types.ts";
import type { CheckedEntry } from "./checked.ts";
import { problemAt } from "./checked.ts";
import type { Problem } from "./problem.ts";
import { referencesOf } from "./references.ts";
import { type Suggest, suggester } from "./suggester.ts";

/** `sources` counts too: an entry that is itself in error is no missing target. */
export function checkReferences(
  sources: readonly SourceEntry[],
  entries: readonly CheckedEntry[],
): Problem[] {
  const known = slugsByType(sources);
  const suggest = suggester();
  return [
    ...entries.flatMap((entry) => dangling(entry, known, suggest)),
    ...topicLoops(entries),
    ...entries.filter((entry) => entry.data.translationOf === entry.slug).map(selfTranslation),
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
    const near = suggest(slug, slugs);
    return [
      problemAt(entry, field, {
        kind: "no-entry",
        found: `« ${slug} » n’existe pas dans ${ENTRY_TYPES[to].folder}/`,
        expected: near === undefined ? `le nom d’un fichier de ${ENTRY_TYPES[to].folder}/` : `« ${near} » ?`,
        remedy: "Corrigez le nom, créez l’entrée, ou retirez la relation.",
      }),
    ];
  });
}

function topicLoops(entries: readonly CheckedEntry[]): Problem[] {
  const topics = entries.filter((entry) => entry.type === "topic");
  const parents = new Map(topics.map((entry) => [entry.slug, entry.data.parent]));
  return topics.flatMap((entry): Problem[] => {
    const seen = new Set<string>();
    for (let at = entry.data.parent; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === entry.slug)
        return [
          problemAt(entry, ["parent"], {
            found: "ce thème est, de proche en proche, son propre parent",
            expected: "un arbre",
            remedy: "Retirez le thème plus large de l’un des thèmes de la boucle.",
          }),
        ];
      seen.add(at);
    }
    return [];
  });
}

function selfTranslation(entry: CheckedEntry): Problem {
  return problemAt(entry, ["translationOf"], {
    found: "l’entrée se dit traduction d’elle-même",
    remedy: "Nommez l’entrée d’origine, ou retirez ce champ.",
  });
}
