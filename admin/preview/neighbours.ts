/** Which published entries a draft's page may show: those that it names, those that name it, and its kin. */
import type { HubData, IndexedEntry } from "../../src/cms/index.ts";

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
  draft: { readonly slug: string; readonly data: Values; readonly body: string },
): readonly IndexedEntry[] {
  const bySlug = new Map<string, IndexedEntry[]>();
  for (const entry of entries) bySlug.set(entry.slug, [...(bySlug.get(entry.slug) ?? []), entry]);
  const named = new Set([...texts(draft.data), ...(draft.body.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [])]);
  const shared = new Set(texts(draft.data).filter((text) => bySlug.has(text)));
  shared.add(draft.slug);
  const kept = new Set(
    entries.filter(
      ({ slug, data, translations = [] }) =>
        named.has(slug) ||
        texts(data["aliases"]).some((old) => draft.body.includes(old)) ||
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
