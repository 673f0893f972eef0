/** Links inside the site and embeds that lead to nothing. */

import type { BodyReference, SourceEntry } from "../hub/sources.ts";
import { entryPath, type RecordedType } from "../schemas/types.ts";
import { type CheckedEntry, type CheckedRecorded, isCheckedRecorded } from "./checked.ts";
import { type KnownPaths, knownPaths, leadsNowhere, namedPath } from "./inner-links.ts";
import type { Problem } from "./problem.ts";
import { type Suggest, suggester } from "./suggester.ts";

type Embed = Extract<BodyReference, { kind: "embed" }>;
type Finding = Pick<Problem, "found" | "expected" | "remedy">;

/** `sources` counts too: an entry that is itself in error is no missing target. */
export function checkBodies(sources: readonly SourceEntry[], entries: readonly CheckedEntry[]): Problem[] {
  const suggest = suggester();
  const paths = knownPaths(sources, entries);
  const slugsOf = (wanted: RecordedType) =>
    new Set(sources.filter(({ type }) => type === wanted).map(({ slug }) => slug));
  const known = { article: slugsOf("article"), conference: slugsOf("conference") };
  const recorded = new Map(
    entries.flatMap((entry) =>
      isCheckedRecorded(entry) ? [[entryPath(entry.type, entry.slug), entry]] : [],
    ),
  );
  return entries.flatMap((entry) =>
    entry.source.references.flatMap((reference): Problem[] => {
      const finding =
        reference.kind === "embed"
          ? known[reference.type].has(reference.slug)
            ? embedFinding(reference, recorded.get(namedPath(reference)))
            : unknownSource(reference, known[reference.type], suggest)
          : linkFinding(reference.path, paths, suggest);
      if (finding === undefined) return [];
      return [{ severity: "error", file: entry.source.file, line: reference.line, ...finding }];
    }),
  );
}

function linkFinding(path: string, known: KnownPaths, suggest: Suggest): Finding | undefined {
  if (!leadsNowhere(path, known)) return undefined;
  const near = suggest(path.endsWith("/") ? path : `${path}/`, known.paths);
  return {
    found: `le lien « ${path} » ne mène à aucune entrée`,
    ...(near === undefined ? {} : { expected: `« ${near} » ?` }),
    remedy: "Corrigez l’adresse, ou retirez le lien.",
  };
}

const NAMES = {
  article: { the: "l’article", a: "un article", of: "de l’article", none: "l’article n’en a pas" },
  conference: {
    the: "la conférence",
    a: "une conférence",
    of: "de la conférence",
    none: "la conférence n’en a pas",
  },
} as const;

function unknownSource({ type, slug }: Embed, known: ReadonlySet<string>, suggest: Suggest): Finding {
  const near = suggest(slug, known);
  return {
    found: `l’insertion nomme ${NAMES[type].the} « ${slug} », qui n’existe pas`,
    ...(near === undefined ? {} : { expected: `« ${near} » ?` }),
    remedy: "Corrigez son nom, ou retirez l’insertion.",
  };
}

function embedFinding(embed: Embed, entry: CheckedRecorded | undefined): Finding | undefined {
  if (entry === undefined) return undefined;
  const { recordings, decks } = entry.data;
  const { a, of, none } = NAMES[entry.type];
  const ids = (items: readonly { readonly id: string }[]): string =>
    items.map(({ id }) => id).join(", ") || `rien : ${none}`;
  const remedy = "Corrigez l’insertion.";
  if (embed.deck !== undefined)
    return decks.some(({ id }) => id === embed.deck)
      ? undefined
      : {
          found: `l’insertion nomme le diaporama « ${embed.deck} », absent ${of}`,
          expected: ids(decks),
          remedy,
        };
  if (embed.recording === undefined)
    return recordings.length > 0 || embed.slide !== undefined
      ? undefined
      : { found: `l’insertion nomme ${a} sans enregistrement`, remedy };
  return recordings.some(({ id }) => id === embed.recording)
    ? undefined
    : {
        found: `l’insertion nomme l’enregistrement « ${embed.recording} », absent ${of}`,
        expected: ids(recordings),
        remedy,
      };
}
