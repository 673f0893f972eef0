/** Links inside the site and embeds that lead to nothing. */

import type { BodyReference, SourceEntry } from "../hub/sources.ts";
import type { CheckedEntry, CheckedOf } from "./checked.ts";
import { type KnownPaths, knownPaths, leadsNowhere } from "./inner-links.ts";
import type { Problem } from "./problem.ts";
import { type Suggest, suggester } from "./suggester.ts";

type Embed = Extract<BodyReference, { kind: "embed" }>;
type Finding = Pick<Problem, "found" | "expected" | "remedy">;

/** `sources` counts too: an entry that is itself in error is no missing target. */
export function checkBodies(sources: readonly SourceEntry[], entries: readonly CheckedEntry[]): Problem[] {
  const suggest = suggester();
  const paths = knownPaths(sources, entries);
  const known = new Set(sources.filter(({ type }) => type === "conference").map(({ slug }) => slug));
  const conferences = new Map(
    entries.flatMap((entry) => (entry.type === "conference" ? [[entry.slug, entry]] : [])),
  );
  return entries.flatMap((entry) =>
    entry.source.references.flatMap((reference): Problem[] => {
      const finding =
        reference.kind === "embed"
          ? known.has(reference.conference)
            ? embedFinding(reference, conferences.get(reference.conference))
            : unknownConference(reference.conference, known, suggest)
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

function unknownConference(slug: string, known: ReadonlySet<string>, suggest: Suggest): Finding {
  const near = suggest(slug, known);
  return {
    found: `l’insertion nomme la conférence « ${slug} », qui n’existe pas`,
    ...(near === undefined ? {} : { expected: `« ${near} » ?` }),
    remedy: "Corrigez son nom, ou retirez l’insertion.",
  };
}

function embedFinding(embed: Embed, conference: CheckedOf<"conference"> | undefined): Finding | undefined {
  if (conference === undefined) return undefined;
  const { recordings, decks } = conference.data;
  const remedy = "Corrigez l’insertion.";
  if (embed.deck !== undefined)
    return decks.some(({ id }) => id === embed.deck)
      ? undefined
      : {
          found: `l’insertion nomme le diaporama « ${embed.deck} », absent de la conférence`,
          expected: ids(decks),
          remedy,
        };
  if (embed.recording === undefined)
    return recordings.length > 0 || embed.slide !== undefined
      ? undefined
      : { found: "l’insertion nomme une conférence sans enregistrement", remedy };
  return recordings.some(({ id }) => id === embed.recording)
    ? undefined
    : {
        found: `l’insertion nomme l’enregistrement « ${embed.recording} », absent de la conférence`,
        expected: ids(recordings),
        remedy,
      };
}

function ids(items: readonly { readonly id: string }[]): string {
  return items.map(({ id }) => id).join(", ") || "rien : la conférence n’en a pas";
}
