/** From the Hub to the files that a browser searches with no server. */
import { allEntries, dateOf, type Entry, type Hub } from "../content/index.ts";
import type { Lang } from "../text/index.ts";
import { documentOf, type SearchDocument, translatedDocuments } from "./document.ts";
import { labelsOf } from "./labels.ts";
import { closeIndexer, indexDocuments } from "./pagefind.ts";
import { sitePageDocuments } from "./site-pages.ts";
import { countWords } from "./word-list.ts";

/** Address below which everything lives: one folder a language, each a whole Pagefind bundle. */
export const SEARCH_PATH = "/pagefind/";

export interface SearchIndexOptions {
  /** Runs what reads the hub, once and at once, for whoever wants to know what it reads. */
  readonly reading?: <T>(act: () => T) => T;
}

/**
 * The search index of a hub.
 *
 * `/pagefind/<lang>/…` is Pagefind's bundle of one language, with `words.txt`, the commonest words, and `synonyms.json`. A bundle for each:
 * within one, a browser would read all languages with the stemmer of the first that it met.
 * `/pagefind/languages.json` says how many documents each holds, `/pagefind/labels.json` how facets read. The files are
 * those of the entries that there are, and say nothing of others that there were.
 * @returns the bytes of each file by its address, in a stable order
 * @throws Error when Pagefind cannot run or refuses a document
 */
export async function buildSearchIndex(
  hub: Hub,
  { reading = (act) => act() }: SearchIndexOptions = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { documents, labels, synonyms } = reading(() => ({
    documents: searchDocuments(hub),
    labels: labelsOf(hub),
    synonyms: { ...hub.synonyms },
  }));
  const files = new Map<string, Uint8Array>();
  const counts: Partial<Record<Lang, number>> = {};
  for (const [lang, own] of documents) {
    counts[lang] = own.length;
    const folder = `${SEARCH_PATH}${lang}/`;
    for (const [path, bytes] of await indexDocuments(own, lang)) files.set(folder + path, bytes);
    const words = countWords();
    for (const { html } of own) words.add(html);
    files.set(`${folder}words.txt`, encode(words.list()));
    files.set(`${folder}synonyms.json`, encode(JSON.stringify(synonyms[lang])));
  }
  await closeIndexer();
  files.set(`${SEARCH_PATH}languages.json`, encode(JSON.stringify(counts)));
  files.set(`${SEARCH_PATH}labels.json`, encode(JSON.stringify(labels)));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The documents of a hub by language, the language with most of them first; in each, what has no date, then the oldest first. */
export function searchDocuments(hub: Hub): ReadonlyMap<Lang, readonly SearchDocument[]> {
  const entries = [...allEntries(hub)].sort((a, b) => {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x < y ? -1 : x > y ? 1 : a.path < b.path ? -1 : 1;
  });
  const byLang = new Map<Lang, SearchDocument[]>();
  const pages = entries.length === 0 ? [] : sitePageDocuments(hub);
  for (const document of [...pages, ...entries.flatMap((entry) => documentsOf(entry, hub.site.timeZone))]) {
    const list = byLang.get(document.lang);
    if (list) list.push(document);
    else byLang.set(document.lang, [document]);
  }
  return new Map([...byLang].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)));
}

const documentsOf = (entry: Entry, timeZone: string): readonly SearchDocument[] => [
  documentOf(entry, timeZone),
  ...translatedDocuments(entry, timeZone),
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
