/** Links inside the site and embeds that lead to nothing. */

import { messages } from "../../i18n/editors/index.ts";
import type { BodyReference, SourceEntry } from "../hub/sources.ts";
import { entryPath, type RecordedType } from "../schemas/types.ts";
import { type CheckedEntry, type CheckedRecorded, isCheckedRecorded } from "./checked.ts";
import { type KnownPaths, knownPaths, leadsNowhere, namedPath } from "./inner-links.ts";
import { eachValid } from "./partial/where-valid.ts";
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
    eachValid(entry.source.references, (reference): Problem[] => {
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
  return messages.checks.names.deadLink(path, near);
}

function unknownSource({ type, slug }: Embed, known: ReadonlySet<string>, suggest: Suggest): Finding {
  return messages.checks.names.embedOfNothing(type, slug, suggest(slug, known));
}

function embedFinding(embed: Embed, entry: CheckedRecorded | undefined): Finding | undefined {
  if (entry === undefined) return undefined;
  const { recordings, decks } = entry.data;
  const { embedOfNoDeck, embedOfSilence, embedOfNoRecording } = messages.checks.names;
  const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
  const { type } = entry;
  if (embed.deck !== undefined)
    return decks.some(({ id }) => id === embed.deck)
      ? undefined
      : embedOfNoDeck(type, embed.deck, ids(decks));
  if (embed.recording === undefined)
    return recordings.length > 0 || embed.slide !== undefined ? undefined : embedOfSilence(type);
  return recordings.some(({ id }) => id === embed.recording)
    ? undefined
    : embedOfNoRecording(type, embed.recording, ids(recordings));
}
