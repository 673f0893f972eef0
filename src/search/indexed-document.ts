/**
 * What Pagefind made of a document: what it shows of it, and where each of its words stands. It says the same in any
 * index, so that it is kept, and read by Pagefind again only when the document changes.
 */
import { bodyOf, CborReader, CborWriter } from "./pagefind-files.ts";

/** What a browser loads of a document that it shows: Pagefind's own, its keys sorted. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

export interface IndexedDocument {
  readonly fragment: Fragment;
  /** Stems, in order; after a tab, the spelling that the places are of, where it is another. */
  readonly terms: readonly string[];
  /** Of each term, its places in the text and in the metadata: two arrays of CBOR, all one after the other, in base64. */
  readonly places: string;
}

/**
 * Names of metadata in the order in which places tell them (−1 is the first). An index numbers them as it meets them; in
 * ours they have these numbers.
 */
export const META_FIELDS = ["title", "people", "date", "listen"] as const;

const FRAGMENTS = /^fragment\/.+\.pf_fragment$/;
const GROUP = /^fragment\/.+_group_[0-9a-f]+\.pf_fragment$/;
const WORDS = /^index\/.+\.pf_index$/;
const META = /^pagefind\..+\.pf_meta$/;

/**
 * The documents of an index, by their addresses.
 * @throws Error when the files are not those of the Pagefind that the project pins
 */
export function readIndex(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, IndexedDocument> {
  const fragments = readFragments(files);
  const { names, fields } = readMeta(must([...files].find(([path]) => META.test(path))?.[1], "no pf_meta"));
  const documents = names.map((name) => ({
    fragment: must(fragments.get(name), `no fragment ${name}`),
    terms: [] as string[],
    places: new CborWriter(),
  }));
  const add = (reader: CborReader, body: Buffer, term: string): void => {
    let number = 0;
    for (let left = reader.array(); left > 0; left -= 1) {
      reader.array();
      number += reader.unsigned();
      const document = must(documents[number], `no document ${number}`);
      document.terms.push(term);
      const start = reader.at;
      reader.skip();
      document.places.encoded(body, start, reader.at);
      addMetaPlaces(reader, fields, document.places);
    }
  };
  for (const [path, file] of files) {
    if (!WORDS.test(path)) continue;
    const body = bodyOf(file);
    const reader = new CborReader(body);
    reader.array();
    for (let left = reader.array(); left > 0; left -= 1) {
      reader.array();
      const stem = reader.text();
      add(reader, body, stem);
      for (let variants = reader.array(); variants > 0; variants -= 1) {
        reader.array();
        add(reader, body, `${stem}\t${reader.text()}`);
      }
    }
  }
  return new Map(
    documents.map(({ fragment, terms, places }) => [fragment.url, inOrder(fragment, terms, places.bytes())]),
  );
}

/** Pagefind cuts its words into files in an order that is its own. */
function inOrder(fragment: Fragment, terms: readonly string[], places: Buffer): IndexedDocument {
  const reader = new CborReader(places);
  const found = terms.map((term) => {
    const start = reader.at;
    reader.skip();
    reader.skip();
    return { term, start, end: reader.at };
  });
  found.sort((a, b) => (a.term < b.term ? -1 : 1));
  const sorted = new CborWriter();
  for (const { start, end } of found) sorted.encoded(places, start, end);
  return { fragment, terms: found.map(({ term }) => term), places: sorted.bytes().toString("base64") };
}

/** Places in metadata: the field, as −1 − its number, then positions, for each field. */
function addMetaPlaces(reader: CborReader, fields: readonly number[], out: CborWriter): void {
  const count = reader.array();
  out.array(count);
  for (let left = count; left > 0; left -= 1) {
    const value = reader.integer();
    out.integer(value < 0 ? -1 - must(fields[-1 - value], `metadata ${value}`) : value);
  }
}

function readFragments(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Fragment> {
  const found = new Map<string, Fragment>();
  for (const [path, file] of files) {
    if (!FRAGMENTS.test(path)) continue;
    const body: unknown = JSON.parse(bodyOf(file).toString("utf8"));
    if (GROUP.test(path))
      for (const [name, fragment] of Object.entries(body as Record<string, Fragment>))
        found.set(name, fragment);
    else found.set(path.slice("fragment/".length, -".pf_fragment".length), body as Fragment);
  }
  return new Map([...found].map(([name, fragment]) => [name, sortKeys(fragment) as Fragment]));
}

/** Pagefind writes the keys of a fragment in an order, or in another where it is alone in its file. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(keys.map(([key, inner]) => [key, sortKeys(inner)]));
}

function readMeta(file: Uint8Array): {
  readonly names: readonly string[];
  readonly fields: readonly number[];
} {
  const reader = new CborReader(bodyOf(file));
  reader.array();
  reader.skip();
  const names = Array.from({ length: reader.array() }, () => {
    const parts = reader.array();
    const name = reader.text();
    for (let left = parts - 1; left > 0; left -= 1) reader.skip();
    return name;
  });
  reader.skip();
  reader.skip();
  reader.skip();
  const fields = Array.from({ length: reader.array() }, () => {
    const field = reader.text();
    const number = META_FIELDS.findIndex((known: string) => known === field);
    if (number === -1) throw new Error(`Pagefind: metadata ${field}`);
    return number;
  });
  return { names, fields };
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Pagefind: ${what}`);
  return value;
}
