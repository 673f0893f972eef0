/** Which published entries a draft's page may show: those that it names, those that name it, and its kin. */
import { addressDigest, type HubData, type IndexedEntry, type NamedEntry } from "../../src/cms/index.ts";
import {
  addressKey,
  ENTRY_TYPE_NAMES,
  ENTRY_TYPES,
  type EntryType,
  entryPath,
  namedPath,
  referencesOf,
  type SourceEntry,
} from "../../src/content/index.ts";

type Values = Readonly<Record<string, unknown>>;

/** Every text found in front matter: among them are the slugs that it names. */
export function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

/**
 * The entries to build the hub of a preview from, each with all that it names itself.
 * @param body text of the draft: conferences that it embeds or links to are among them
 */
export function neighbours(
  { entries }: Pick<HubData, "entries">,
  draft: { readonly type: EntryType; readonly slug: string; readonly data: Values; readonly body: string },
): readonly IndexedEntry[] {
  const bySlug = new Map<string, IndexedEntry[]>();
  for (const entry of entries) bySlug.set(entry.slug, [...(bySlug.get(entry.slug) ?? []), entry]);
  const named = new Set([...texts(draft.data), ...(draft.body.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [])]);
  const aliases = new Set(texts(draft.data["aliases"]).map(addressKey));
  const address = entryPath(draft.type, draft.slug);
  const shared = new Set(texts(draft.data).filter((text) => bySlug.has(text)));
  shared.add(draft.slug);
  const kept = new Set(
    entries.filter(
      ({ type, slug, data, translations = [] }) =>
        named.has(slug) ||
        // two entries at one address
        aliases.has(addressKey(entryPath(type, slug))) ||
        texts(data["aliases"]).some(
          (old) => draft.body.includes(old) || aliases.has(addressKey(old)) || addressKey(old) === address,
        ) ||
        translations.includes(draft.slug) ||
        texts(data).some((text) => shared.has(text)),
    ),
  );
  for (const entry of kept) {
    // an entry that names another brings it, and so on: relations that lead nowhere are errors
    for (const text of texts(entry.data)) for (const other of bySlug.get(text) ?? []) kept.add(other);
    // a series has the dates of its conferences
    if (entry.type === "series")
      for (const other of entries) if (other.data["series"] === entry.slug) kept.add(other);
  }
  return [...kept];
}

/** Tells entries that have a file and no page. */
export function offlineIn({ offline = [] }: Pick<HubData, "offline">): (named: NamedEntry) => boolean {
  const known = new Set(offline);
  return ({ type, slug }) => known.has(addressDigest(entryPath(type, slug)));
}

/** Those of them that a draft names, in its fields or in its text. */
export function offlineNamed(
  isOffline: (named: NamedEntry) => boolean,
  { type, data, references }: Pick<SourceEntry, "type" | "data" | "references">,
): readonly NamedEntry[] {
  const named = [
    ...referencesOf({ type, data }).map(({ to, slug }) => ({ type: to, slug })),
    ...references.map(namedPath).flatMap(entriesAt),
  ];
  return [...new Map(named.map((one) => [entryPath(one.type, one.slug), one])).values()].filter(isOffline);
}

/** What an address can be the address of: pages of the hub have the root, under which the others are. */
function entriesAt(address: string): NamedEntry[] {
  return ENTRY_TYPE_NAMES.flatMap((type: EntryType) => {
    const slug = address.startsWith(ENTRY_TYPES[type].path)
      ? address.slice(ENTRY_TYPES[type].path.length, -1)
      : "";
    return slug === "" || slug.includes("/") ? [] : [{ type, slug }];
  });
}

/**
 * The front matter of a neighbour, which says what it translates where it is the draft's in another language. The index
 * knows which entries go together, not which came first: the draft does.
 */
export function besideDraft(
  { slug, data, translations = [] }: IndexedEntry,
  draft: { readonly slug: string; readonly data: Values },
): Values {
  const original = draft.data["translationOf"] ?? draft.slug;
  const together =
    translations.includes(draft.slug) || (translations.includes(String(original)) && slug !== original);
  return together && slug !== original ? { ...data, translationOf: original } : data;
}
