/** Which addresses of this site lead somewhere, as far as entries decide it. */
import { LANGS } from "../../text/index.ts";
import type { BodyReference, SourceEntry } from "../hub/sources.ts";
import { ENTRY_TYPES, entryPath } from "../schemas/types.ts";
import type { CheckedEntry } from "./checked.ts";
import { addressKey } from "./old-path.ts";
import { isOwnAddress } from "./own-addresses.ts";
import { eachValid } from "./partial/where-valid.ts";

/** Lists, archives and feeds are the pages' own affair: only addresses that entries may have are judged. */
const ENTRY_PATH = new RegExp(
  `^(?:(?:${Object.values(ENTRY_TYPES)
    .map((spec) => spec.path)
    .filter((path) => path !== "/")
    .join("|")})(?!page/)|/)[^/.]+/?$`,
);

/** The address of what a text names, as entries have it. */
export function namedPath(reference: BodyReference): string {
  if (reference.kind === "embed") return entryPath(reference.type, reference.slug);
  return reference.path.endsWith("/") ? reference.path : `${reference.path}/`;
}

/** Addresses that entries have, and had. */
export interface KnownPaths {
  readonly paths: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
}

/** `sources` counts too: an entry that is itself in error is no missing target. */
export function knownPaths(sources: readonly SourceEntry[], entries: readonly CheckedEntry[]): KnownPaths {
  return {
    paths: new Set(sources.map(({ type, slug }) => entryPath(type, slug))),
    old: new Set(eachValid(entries, ({ data }) => eachValid(data.aliases, (alias) => [addressKey(alias)]))),
  };
}

/** Whether a path of this site, without query or fragment, is that of an entry, and there is none. */
export function leadsNowhere(path: string, { paths, old }: KnownPaths): boolean {
  const [, first = ""] = path.split("/");
  if (!ENTRY_PATH.test(path) || isOwnAddress(path) || (LANGS as readonly string[]).includes(first))
    return false;
  return !paths.has(path.endsWith("/") ? path : `${path}/`) && !old.has(addressKey(path));
}
