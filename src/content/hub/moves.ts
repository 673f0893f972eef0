/**
 * Entries that changed their name: an old address of the form that entries have says what an entry was called. Others may
 * go on naming it so; here they are led to the name of today, once, so that nothing downstream knows of the old one.
 */
import { messages } from "../../i18n/editors/index.ts";
import type { CheckedEntry } from "../checks/checked.ts";
import { problemAt } from "../checks/checked.ts";
import { namedPath } from "../checks/inner-links.ts";
import { addressKey } from "../checks/old-path.ts";
import { eachValid } from "../checks/partial/where-valid.ts";
import type { FieldPath, Problem } from "../checks/problem.ts";
import { referencesOf } from "../checks/references.ts";
import { ENTRY_TYPES, type EntryType, entryPath } from "../schemas/types.ts";
import type { SourceEntry } from "./sources.ts";

/** Slugs that an entry of this type had, as its old addresses tell. */
export function oldSlugs(type: EntryType, aliases: readonly string[]): readonly string[] {
  const start = ENTRY_TYPES[type].path;
  return aliases.flatMap((alias) => {
    const [, slug] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/$/.exec(addressKey(alias).slice(start.length)) ?? [];
    return slug !== undefined && addressKey(alias).startsWith(start) ? [slug] : [];
  });
}

/** The entry that an address, or a name of its type, means today. */
interface Moved {
  readonly to: CheckedEntry;
}

/** By `/themes/ancien/`. An address that an entry has today is nobody's old one. */
type Moves = ReadonlyMap<string, Moved>;

/** The entries, naming others as they are called today, and advice for each file that does not yet. */
export function followMoves(
  sources: readonly SourceEntry[],
  entries: readonly CheckedEntry[],
): { readonly entries: readonly CheckedEntry[]; readonly advice: readonly Problem[] } {
  const moves = movesOf(sources, entries);
  if (moves.size === 0) return { entries, advice: [] };
  const followed = entries.map((entry) => inBody(inFields(entry, moves), moves));
  return { entries: followed.map(({ entry }) => entry), advice: followed.flatMap(({ advice }) => advice) };
}

function movesOf(sources: readonly SourceEntry[], entries: readonly CheckedEntry[]): Moves {
  const taken = new Set(sources.map(({ type, slug }) => entryPath(type, slug)));
  return new Map(
    eachValid(entries, (to) =>
      eachValid(to.data.aliases, (alias) => oldSlugs(to.type, [alias]))
        .map((slug) => entryPath(to.type, slug))
        .filter((path) => !taken.has(path))
        .map((path) => [path, { to }] as const),
    ),
  );
}

interface Followed {
  readonly entry: CheckedEntry;
  readonly advice: readonly Problem[];
}

function inFields(entry: CheckedEntry, moves: Moves): Followed {
  const found = referencesOf(entry).flatMap(({ field, to, slug }) => {
    const moved = moves.get(entryPath(to, slug));
    return moved === undefined ? [] : [{ field, slug, moved }];
  });
  if (found.length === 0) return { entry, advice: [] };
  const data = found.reduce<object>(
    (said, { field, moved }) => withValue(said, field, moved.to.slug),
    entry.data,
  );
  const advice = found.map(({ field, slug, moved }) =>
    problemAt(
      entry,
      field,
      {
        ...messages.checks.names.oldName(slug, moved.to.source.file, moved.to.slug),
      },
      "warning",
    ),
  );
  return { entry: { ...entry, data } as CheckedEntry, advice };
}

/** The same with another value in a field. What else is there is not read: some of it may be wrong. */
function withValue(group: object, [first = "", ...rest]: FieldPath, value: string): object {
  const copy: object = Array.isArray(group) ? [] : {};
  Object.defineProperties(copy, Object.getOwnPropertyDescriptors(group));
  const inside = (group as Readonly<Record<string | number, object>>)[first] ?? {};
  return Object.assign(copy, { [first]: rest.length === 0 ? value : withValue(inside, rest, value) });
}

/** What a body names; it is rewritten as well, since pages, feeds and search are made from its text. */
function inBody({ entry, advice }: Followed, moves: Moves): Followed {
  const found = entry.source.references.flatMap((reference) => {
    const moved = moves.get(namedPath(reference));
    return moved === undefined ? [] : [{ reference, moved }];
  });
  if (found.length === 0) return { entry, advice };
  const body = found.reduce(
    (text, { reference, moved }) => renamed(text, namedPath(reference), moved.to),
    entry.source.body,
  );
  // written in a way that is not seen here: the check of bodies says so
  if (body === entry.source.body) return { entry, advice };
  const references = entry.source.references.map((reference) => {
    const moved = moves.get(namedPath(reference));
    if (moved === undefined) return reference;
    return reference.kind === "embed"
      ? { ...reference, slug: moved.to.slug }
      : { ...reference, path: entryPath(moved.to.type, moved.to.slug) };
  });
  const more = found.map(
    ({ reference, moved }): Problem => ({
      severity: "warning",
      file: entry.source.file,
      line: reference.line,
      ...messages.checks.names.oldAddress(
        namedPath(reference),
        moved.to.source.file,
        entryPath(moved.to.type, moved.to.slug),
      ),
    }),
  );
  const source = { ...entry.source, body, references };
  return { entry: { ...entry, source } as CheckedEntry, advice: [...advice, ...more] };
}

/** The text, with the address replaced where it stands whole: in links, in their definitions, in embeds. */
function renamed(text: string, old: string, { type, slug }: CheckedEntry): string {
  const bare = (path: string) => path.replace(/^\/|\/$/g, "");
  const end = "(?![a-z0-9_.-])";
  const link = new RegExp(`([\\s(<]/)${bare(old)}${end}`, "g");
  const embed = new RegExp(`^(:::[ \\t]*\\S+[ \\t]+/?)${bare(old)}${end}`, "gm");
  const today = bare(entryPath(type, slug));
  return text.replace(link, `$1${today}`).replace(embed, `$1${today}`);
}
