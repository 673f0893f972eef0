/** From the Hub to the files that a browser searches with no server. */
import { createHash } from "node:crypto";
import { allEntries, dateOf, type Entry, type Hub } from "../content/index.ts";
import { isLang, languageOf } from "../text/index.ts";
import { documentOf, type SearchDocument, translatedDocument, translatedLangs } from "./document.ts";
import { labelsOf } from "./labels.ts";
import { type IndexSegment, isCut, isNamedByContent, mergeIndex, SEGMENT_CUTS } from "./merge.ts";
import { pagefind } from "./pagefind.ts";
import { sitePageDocuments } from "./site-pages.ts";

/** Address below which everything lives: one folder a language, each a whole Pagefind bundle. */
export const SEARCH_PATH = "/pagefind/";

/** What earlier builds know of the documents of an index, by names of theirs. */
export interface IndexMemory {
  /** Digest of a document, where nothing that it is made from changed: it would come out the same. */
  readonly known: (name: string) => string | undefined;
  /** Runs what makes a document, which is synchronous, and notes what it reads. */
  readonly make: (name: string, act: () => MadeDocument) => MadeDocument;
  /** A segment, by a key that follows from what it is made of. */
  readonly segment: (key: string) => Buffer | undefined;
  readonly keepSegment: (key: string, segment: Buffer) => Promise<void>;
}

export interface MadeDocument {
  readonly html: string;
  /** Of the HTML. */
  readonly digest: string;
}

/** Remembers nothing. */
const NO_MEMORY: IndexMemory = {
  known: () => undefined,
  make: (_, act) => act(),
  segment: () => undefined,
  keepSegment: async () => {},
};

export interface SearchIndex {
  /** Follows from all that the index holds. */
  readonly digest: string;
  /**
   * Its files by address, in a stable order.
   * @throws Error when Pagefind cannot run
   */
  readonly files: () => Promise<ReadonlyMap<string, () => Uint8Array>>;
  /** Whether what is at an address has the same bytes for ever. */
  readonly isImmutable: (address: string) => boolean;
}

/**
 * The search index of a hub.
 *
 * `/pagefind/<lang>/…` is Pagefind's bundle of one language, with `words.txt`, the commonest words, and `synonyms.json`. A bundle for each:
 * within one, a browser would read all languages with the stemmer of the first that it met.
 * `/pagefind/languages.json` says how many documents each holds, `/pagefind/labels.json` how facets read. The files are
 * those of the entries that there are, and say nothing of others that there were. Pagefind reads the documents that
 * changed and some beside them; the index is put together from what it made of them.
 * @throws Error when Pagefind cannot run or refuses a document
 */
export async function searchIndexOf(hub: Hub, memory: IndexMemory = NO_MEMORY): Promise<SearchIndex> {
  const hash = createHash("sha256");
  const beside = new Map<string, string>();
  const counts: Record<string, number> = {};
  const indexes: { readonly lang: string; readonly segments: readonly IndexSegment[] }[] = [];
  try {
    for (const [lang, planned] of plannedDocuments(hub)) {
      counts[lang] = planned.length;
      const segments: IndexSegment[] = [];
      for (const documents of inSegments(planned)) {
        const { key, bytes } = await segmentFor(documents, memory);
        hash.update(`${lang}\t${key}\t${documents.map(({ date }) => date).join()}\n`);
        segments.push({ documents, bytes });
      }
      indexes.push({ lang, segments });
      beside.set(
        `${SEARCH_PATH}${lang}/synonyms.json`,
        JSON.stringify(isLang(lang) ? hub.synonyms[lang] : []),
      );
    }
  } finally {
    await pagefind.close();
  }
  beside.set(`${SEARCH_PATH}languages.json`, JSON.stringify(counts));
  beside.set(`${SEARCH_PATH}labels.json`, JSON.stringify(labelsOf(hub)));
  for (const [address, text] of beside) hash.update(`${address}\t${text}\n`);
  return {
    digest: hash.digest("base64url").slice(0, 24),
    isImmutable: isNamedByContent,
    files: async () => {
      const files = new Map<string, () => Uint8Array>();
      for (const [address, text] of beside) files.set(address, () => encode(text));
      for (const { lang, segments } of indexes)
        for (const [path, bytes] of await languageFiles(segments, lang))
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

/** Documents are cut where the address of the next one says so: one that comes or goes leaves the other segments as they are. */
function inSegments(planned: readonly Planned[]): readonly Planned[][] {
  const segments: Planned[][] = [];
  for (const document of planned) {
    const last = segments.at(-1);
    if (last === undefined || isCut(document.path, last.length, SEGMENT_CUTS)) segments.push([document]);
    else last.push(document);
  }
  return segments;
}

/** The segment of some documents, which Pagefind reads where one of them changed. */
async function segmentFor(
  documents: readonly Planned[],
  memory: IndexMemory,
): Promise<{ readonly key: string; readonly bytes: Buffer }> {
  const [lang] = documents.map((document) => document.lang);
  if (lang === undefined) throw new Error("a segment without documents");
  const made = new Map<Planned, MadeDocument>();
  const make = (document: Planned): MadeDocument => {
    const known = made.get(document);
    if (known !== undefined) return known;
    const one = memory.make(`${lang} ${document.path}`, () => {
      const html = document.html();
      return { html, digest: digestOf(html) };
    });
    made.set(document, one);
    return one;
  };
  const digests = documents.map(
    (document) => memory.known(`${lang} ${document.path}`) ?? make(document).digest,
  );
  const key = digestOf(documents.map(({ path }, n) => `${lang}\t${path}\t${digests[n]}\n`).join(""));
  const kept = memory.segment(key);
  if (kept !== undefined) return { key, bytes: kept };
  const bytes = await pagefind.read(
    documents.map((document) => ({ ...document, html: make(document).html })),
    lang,
  );
  await memory.keepSegment(key, bytes);
  return { key, bytes };
}

async function languageFiles(
  segments: readonly IndexSegment[],
  lang: string,
): Promise<ReadonlyMap<string, () => Uint8Array>> {
  const { hash, files, words } = mergeIndex(segments, lang);
  const documents = segments.reduce((sum, segment) => sum + segment.documents.length, 0);
  const all = new Map([...files, ["words.txt", () => encode(words)]]);
  for (const [path, bytes] of await pagefind.scripts(lang, hash, documents)) all.set(path, () => bytes);
  return all;
}

/** The documents of a hub by language, the language with most of them first; in each, what has no date, then the oldest first. */
export function searchDocuments(hub: Hub): ReadonlyMap<string, readonly SearchDocument[]> {
  return new Map(
    [...plannedDocuments(hub)].map(([lang, planned]) => [
      lang,
      planned.map((document) => ({ ...document, html: document.html() })),
    ]),
  );
}

function plannedDocuments(hub: Hub): ReadonlyMap<string, readonly Planned[]> {
  const entries = [...allEntries(hub)].sort((a, b) => {
    const [x, y] = [dateOf(a), dateOf(b)];
    return x < y ? -1 : x > y ? 1 : a.path < b.path ? -1 : 1;
  });
  const byLang = new Map<string, Planned[]>();
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
    { path, date, lang: languageOf(entry.inLanguage), html: () => documentOf(entry, timeZone) },
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
