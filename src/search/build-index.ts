/** From the Hub to the files that a browser searches with no server. */
import { allEntries, dateOf, type Hub } from "../content/index.ts";
import type { Lang } from "../text/index.ts";
import { documentOf, placeholder, type SearchDocument } from "./document.ts";
import { labelsOf } from "./labels.ts";
import { closeIndexer, indexDocuments } from "./pagefind.ts";
import { countWords } from "./word-list.ts";

/** Address below which everything lives: one folder a language, each a whole Pagefind bundle. */
export const SEARCH_PATH = "/pagefind/";

export interface SearchIndexOptions {
  /**
   * The paths that an earlier index held, in its order (`order.json` of that index). Those entries keep their
   * place, also once gone, so that a change touches few files. Without it: by date, then by path.
   */
  readonly known?: Readonly<Partial<Record<Lang, readonly string[]>>>;
  /** Runs what reads the hub, once and at once, for whoever wants to know what it reads. */
  readonly reading?: <T>(act: () => T) => T;
}

/**
 * The search index of a hub.
 *
 * `/pagefind/<lang>/…` is Pagefind's bundle of one language, with `words.txt`, the commonest words. A bundle for each:
 * within one, a browser would read all languages with the stemmer of the first that it met.
 * `/pagefind/languages.json` says how many entries each holds, `/pagefind/labels.json` how facets read,
 * `/pagefind/order.json` in which order documents stand.
 * @returns the bytes of each file by its address, in a stable order
 * @throws Error when Pagefind cannot run or refuses a document
 */
export async function buildSearchIndex(
  hub: Hub,
  { known = {}, reading = (act) => act() }: SearchIndexOptions = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { documents, labels } = reading(() => ({ documents: searchDocuments(hub), labels: labelsOf(hub) }));
  const files = new Map<string, Uint8Array>();
  const counts: Partial<Record<Lang, number>> = {};
  const order: Partial<Record<Lang, readonly string[]>> = {};
  for (const [lang, own] of documents) {
    const placed = inOrder(own, lang, known[lang] ?? []);
    counts[lang] = own.length;
    order[lang] = placed.map((document) => document.path);
    const folder = `${SEARCH_PATH}${lang}/`;
    for (const [path, bytes] of await indexDocuments(placed, lang)) files.set(folder + path, bytes);
    const words = countWords();
    for (const { html } of own) words.add(html);
    files.set(`${folder}words.txt`, encode(words.list()));
  }
  await closeIndexer();
  files.set(`${SEARCH_PATH}languages.json`, encode(JSON.stringify(counts)));
  files.set(`${SEARCH_PATH}labels.json`, encode(JSON.stringify(labels)));
  files.set(`${SEARCH_PATH}order.json`, encode(JSON.stringify(order)));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The documents of a hub by language, the language with most of them first; in each, the oldest first. */
export function searchDocuments(hub: Hub): ReadonlyMap<Lang, readonly SearchDocument[]> {
  const entries = [...allEntries(hub)].sort((a, b) => {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x < y ? -1 : x > y ? 1 : a.path < b.path ? -1 : 1;
  });
  const byLang = new Map<Lang, SearchDocument[]>();
  for (const entry of entries) {
    const document = documentOf(entry, hub.site.timeZone);
    const list = byLang.get(entry.lang);
    if (list) list.push(document);
    else byLang.set(entry.lang, [document]);
  }
  return new Map([...byLang].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)));
}

function inOrder(
  documents: readonly SearchDocument[],
  lang: Lang,
  known: readonly string[],
): readonly SearchDocument[] {
  const left = new Map(documents.map((document) => [document.path, document]));
  const placed = known.map((path) => {
    const document = left.get(path) ?? placeholder(path, lang);
    left.delete(path);
    return document;
  });
  return [...placed, ...left.values()];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
