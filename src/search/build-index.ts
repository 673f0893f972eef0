/** From the Hub to the files that a browser searches with no server. */
import { createHash } from "node:crypto";
import { allEntries, dateOf, type Entry, type Hub } from "../content/index.ts";
import type { Lang } from "../text/index.ts";
import { documentOf, type SearchDocument, translatedDocument, translatedLangs } from "./document.ts";
import type { IndexedDocument } from "./indexed-document.ts";
import { labelsOf } from "./labels.ts";
import { mergeIndex } from "./merge.ts";
import { pagefind } from "./pagefind.ts";
import { sitePageDocuments } from "./site-pages.ts";
import { countWords } from "./word-list.ts";

/** Address below which everything lives: one folder a language, each a whole Pagefind bundle. */
export const SEARCH_PATH = "/pagefind/";

/** Characters of documents that Pagefind reads together: it holds about fifty bytes for each. */
const BATCH_CHARACTERS = 2_000_000;

/** What earlier builds know of the documents of an index. */
export interface DocumentMemory {
  readonly known: (name: string) => KnownDocument | undefined;
  /** Runs what makes a document, which is synchronous, and notes what it reads. */
  readonly make: (name: string, act: () => MadeDocument) => MadeDocument;
  readonly keep: (name: string, digest: string, indexed: IndexedDocument) => void;
}

export interface MadeDocument {
  readonly html: string;
  /** Of the HTML. */
  readonly digest: string;
}

export interface KnownDocument {
  /** Digest of its HTML. */
  readonly digest: string;
  readonly indexed: IndexedDocument;
  /** Nothing that it is made from changed: it would come out the same. */
  readonly isCurrent: boolean;
}

/** Remembers nothing. */
const NO_MEMORY: DocumentMemory = { known: () => undefined, make: (_, act) => act(), keep: () => {} };

export interface SearchIndex {
  /** Follows from all that the index holds. */
  readonly digest: string;
  /**
   * Its files by address, in a stable order. One whose name is a digest has the same bytes for ever.
   * @throws Error when Pagefind cannot run
   */
  readonly files: () => Promise<ReadonlyMap<string, () => Uint8Array>>;
}

/**
 * The search index of a hub.
 *
 * `/pagefind/<lang>/…` is Pagefind's bundle of one language, with `words.txt`, the commonest words, and `synonyms.json`. A bundle for each:
 * within one, a browser would read all languages with the stemmer of the first that it met.
 * `/pagefind/languages.json` says how many documents each holds, `/pagefind/labels.json` how facets read. The files are
 * those of the entries that there are, and say nothing of others that there were. Pagefind reads the documents that
 * changed; the index is put together from what it made of each.
 * @throws Error when Pagefind cannot run or refuses a document
 */
export async function searchIndexOf(hub: Hub, memory: DocumentMemory = NO_MEMORY): Promise<SearchIndex> {
  const hash = createHash("sha256");
  const beside = new Map<string, string>();
  const counts: Partial<Record<Lang, number>> = {};
  const indexes: { readonly lang: Lang; readonly documents: readonly Indexed[] }[] = [];
  for (const [lang, planned] of plannedDocuments(hub)) {
    counts[lang] = planned.length;
    const documents = await indexed(planned, memory);
    indexes.push({ lang, documents });
    for (const { path, date, digest } of documents) hash.update(`${lang}\t${path}\t${date}\t${digest}\n`);
    beside.set(`${SEARCH_PATH}${lang}/synonyms.json`, JSON.stringify(hub.synonyms[lang]));
  }
  beside.set(`${SEARCH_PATH}languages.json`, JSON.stringify(counts));
  beside.set(`${SEARCH_PATH}labels.json`, JSON.stringify(labelsOf(hub)));
  for (const [address, text] of beside) hash.update(`${address}\t${text}\n`);
  await pagefind.close();
  return {
    digest: hash.digest("base64url").slice(0, 24),
    files: async () => {
      const files = new Map<string, () => Uint8Array>();
      for (const [address, text] of beside) files.set(address, () => encode(text));
      for (const { lang, documents } of indexes)
        for (const [path, bytes] of await languageFiles(documents, lang))
          files.set(`${SEARCH_PATH}${lang}/${path}`, bytes);
      await pagefind.close();
      return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

/** The bytes of each file of a hub's search index, by its address: {@link searchIndexOf}. */
export async function buildSearchIndex(hub: Hub): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await (await searchIndexOf(hub)).files();
  return new Map([...files].map(([address, bytes]) => [address, bytes()]));
}

interface Planned extends Omit<SearchDocument, "html"> {
  readonly html: () => string;
}

interface Indexed {
  readonly path: string;
  readonly date: string;
  readonly digest: string;
  readonly indexed: IndexedDocument;
}

/** The documents of a language, of which Pagefind reads those that changed. */
async function indexed(planned: readonly Planned[], memory: DocumentMemory): Promise<readonly Indexed[]> {
  const found = new Map<string, Indexed>();
  let batch: (SearchDocument & { readonly digest: string })[] = [];
  let characters = 0;
  const read = async (): Promise<void> => {
    const [lang] = batch.map((document) => document.lang);
    if (lang === undefined) return;
    const made = await pagefind.read(batch, lang);
    for (const { path, date, digest } of batch) {
      const own = made.get(path);
      if (own === undefined) throw new Error(`Pagefind: nothing of ${path}`);
      found.set(path, { path, date, digest, indexed: own });
      memory.keep(`${lang} ${path}`, digest, own);
    }
    [batch, characters] = [[], 0];
  };
  for (const { path, date, lang, html: make } of planned) {
    const name = `${lang} ${path}`;
    const known = memory.known(name);
    if (known?.isCurrent) {
      found.set(path, { path, date, ...known });
      continue;
    }
    const { html, digest } = memory.make(name, () => {
      const made = make();
      return { html: made, digest: digestOf(made) };
    });
    if (known?.digest === digest) {
      found.set(path, { path, date, ...known });
      continue;
    }
    batch.push({ path, date, lang, html, digest });
    characters += html.length;
    if (characters >= BATCH_CHARACTERS) await read();
  }
  await read();
  return planned.flatMap(({ path }) => found.get(path) ?? []);
}

async function languageFiles(
  documents: readonly Indexed[],
  lang: Lang,
): Promise<ReadonlyMap<string, () => Uint8Array>> {
  const { hash, files } = mergeIndex(documents, lang);
  const words = countWords();
  for (const { indexed: own } of documents) words.add(own.fragment.content);
  const all = new Map([...files, ["words.txt", () => encode(words.list())]]);
  for (const [path, bytes] of await pagefind.scripts(lang, hash, documents.length))
    all.set(path, () => bytes);
  return all;
}

/** The documents of a hub by language, the language with most of them first; in each, what has no date, then the oldest first. */
export function searchDocuments(hub: Hub): ReadonlyMap<Lang, readonly SearchDocument[]> {
  return new Map(
    [...plannedDocuments(hub)].map(([lang, planned]) => [
      lang,
      planned.map((document) => ({ ...document, html: document.html() })),
    ]),
  );
}

function plannedDocuments(hub: Hub): ReadonlyMap<Lang, readonly Planned[]> {
  const entries = [...allEntries(hub)].sort((a, b) => {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x < y ? -1 : x > y ? 1 : a.path < b.path ? -1 : 1;
  });
  const byLang = new Map<Lang, Planned[]>();
  const pages = entries.length === 0 ? [] : sitePageDocuments(hub);
  const planned = pages.map((page) => ({ ...page, html: () => page.html }));
  for (const document of [...planned, ...entries.flatMap((entry) => documentsOf(entry, hub.site.timeZone))]) {
    const list = byLang.get(document.lang);
    if (list) list.push(document);
    else byLang.set(document.lang, [document]);
  }
  return new Map([...byLang].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)));
}

function documentsOf(entry: Entry, timeZone: string): readonly Planned[] {
  const { path } = entry;
  const date = dateOf(entry);
  return [
    { path, date, lang: entry.lang, html: () => documentOf(entry, timeZone) },
    ...translatedLangs(entry).map((lang) => ({
      path,
      date,
      lang,
      html: () => translatedDocument(entry, lang, timeZone),
    })),
  ];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 24);
