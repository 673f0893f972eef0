/** Names of entries: which are free, and how one that changes keeps its old address. Pure. */
import type { HubData } from "../../src/cms/index.ts";
import { addressKey, type EntryType, entryPath, isOwnAddress, oldSlugs } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { aliasesOf, entriesOf, titleOf } from "../shell/hub.ts";

type Values = Readonly<Record<string, unknown>>;

/** Why an entry cannot take a name, as its editor reads it; undefined where it can. */
export function refusalOf(
  data: HubData,
  type: EntryType,
  slug: string,
  own: string | undefined,
): string | undefined {
  const path = entryPath(type, slug);
  if (type === "page" && isOwnAddress(path)) return messages.refusal.ownAddress;
  const others = data.entries.filter((entry) => entry.type !== type || entry.slug !== own);
  const there = others.find((entry) => entryPath(entry.type, entry.slug) === path);
  if (there !== undefined) return messages.refusal.takenAddress(titleOf(there));
  const past = others.find((entry) => aliasesOf(entry).some((alias) => addressKey(alias) === path));
  if (past !== undefined) return messages.refusal.oldAddress(titleOf(past));
  return undefined;
}

/** Names that no new entry of a type may take: those of today, and those that old addresses keep. */
export function takenSlugs(data: HubData, type: EntryType): ReadonlySet<string> {
  return new Set([
    ...entriesOf(data, type).map(({ slug }) => slug),
    ...data.entries.flatMap((entry) => oldSlugs(type, aliasesOf(entry))),
  ]);
}

/** Front matter of an entry that changes its name: the address that it leaves leads to the new one. */
export function withOldAddress(
  type: EntryType,
  values: Values,
  move: { readonly from: string; readonly to: string },
): Values {
  const given = Array.isArray(values["aliases"]) ? (values["aliases"] as readonly string[]) : [];
  const [left, taken] = [entryPath(type, move.from), entryPath(type, move.to)];
  const kept = given.filter((alias) => ![left, taken].includes(addressKey(alias)));
  return { ...values, aliases: [...kept, left] };
}
