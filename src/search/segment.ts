/**
 * What Pagefind made of some documents that stand one after the other in an index: a segment. It says the same in any index,
 * so that it is kept, and made again only when one of them changes. As CBOR:
 *
 *     [fragments, filters, words, stems]
 *
 *     fragments: the JSON of what a browser loads of each document, in their order
 *     filters:   [name, [[value, [number of a document, …]], …]], …
 *     words:     word in small letters, how often, …
 *     stems:     postings of each stem, in the order of their bytes, each with its other spellings:
 *                [stem, documents, first number, last number, postings, [[spelling, documents, first, last, postings], …]]
 *
 * Postings are Pagefind's own, as bytes, without the array and the number that open the first of them.
 */
import { bodyOf, CborReader, CborWriter } from "./pagefind-files.ts";
import { countWords } from "./word-list.ts";

/**
 * Names of metadata in the order in which places tell them (−1 is the first). An index numbers them as it meets them; in
 * ours they have these numbers.
 */
export const META_FIELDS: readonly string[] = ["title", "people", "date", "listen"];

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** For each document, by its number: where its places stand. */
type Found = [number: number, start: number, end: number][];

interface Stem {
  readonly found: Found;
  readonly spellings: Map<string, Found>;
}

const FRAGMENTS = /^fragment\/(.+)\.pf_fragment$/;
const WORDS = /^index\/.+\.pf_index$/;
const META = /^pagefind\..+\.pf_meta$/;

/**
 * @param files an index of Pagefind's
 * @param paths the addresses of its documents, in the order that they are to have
 * @throws Error when the files are not those of the Pagefind that the project pins
 */
export function segmentOf(files: ReadonlyMap<string, Uint8Array>, paths: readonly string[]): Buffer {
  const fragments = readFragments(files);
  const { names, fields } = readMeta(must([...files].find(([path]) => META.test(path))?.[1], "no pf_meta"));
  const order = new Map(paths.map((path, n) => [path, n]));
  const numbers = names.map((name) => {
    const { url } = must(fragments.get(name), `no fragment ${name}`);
    return must(order.get(url), `unknown document ${url}`);
  });
  if (numbers.length !== paths.length)
    throw new Error(`Pagefind: ${numbers.length} documents, ${paths.length} expected`);

  const places = new CborWriter();
  const read = (reader: CborReader, body: Buffer, found: Found): void => {
    let number = 0;
    for (let left = reader.array(); left > 0; left -= 1) {
      reader.array();
      number += reader.unsigned();
      const from = reader.at;
      reader.skip();
      const start = places.length;
      places.encoded(body, from, reader.at);
      copyMetaPlaces(reader, fields, places);
      found.push([must(numbers[number], `no document ${number}`), start, places.length]);
    }
  };
  const stems = new Map<string, Stem>();
  for (const [path, file] of files) {
    if (!WORDS.test(path)) continue;
    const body = bodyOf(file);
    const reader = new CborReader(body);
    reader.array();
    for (let left = reader.array(); left > 0; left -= 1) {
      reader.array();
      const stem: Stem = { found: [], spellings: new Map() };
      stems.set(reader.text(), stem);
      read(reader, body, stem.found);
      for (let others = reader.array(); others > 0; others -= 1) {
        reader.array();
        const found: Found = [];
        stem.spellings.set(reader.text(), found);
        read(reader, body, found);
      }
    }
  }
  const ordered = [...fragments.values()].sort((a, b) => (order.get(a.url) ?? 0) - (order.get(b.url) ?? 0));
  return write(ordered, stems, places.take());
}

function write(fragments: readonly Fragment[], stems: ReadonlyMap<string, Stem>, places: Buffer): Buffer {
  const out = new CborWriter().array(4).array(fragments.length);
  for (const fragment of fragments) out.text(JSON.stringify(fragment));

  const filters = filterValues(fragments);
  out.array(filters.size);
  for (const [name, values] of filters) writeFilter(out, name, values);

  const words = countWords();
  for (const { content } of fragments) words.add(content);
  const counts = [...words.counts()];
  out.array(2 * counts.length);
  for (const [word, count] of counts) out.text(word).integer(count);

  const postings = new CborWriter();
  const writeFound = (found: Found): void => {
    found.sort(([a], [b]) => a - b);
    let before = 0;
    found.forEach(([number, start, end], n) => {
      if (n > 0) postings.array(3).integer(number - before);
      postings.encoded(places, start, end);
      before = number;
    });
    out
      .integer(found.length)
      .integer(found[0]?.[0] ?? 0)
      .integer(before)
      .blob(postings.take());
  };
  out.array(stems.size);
  for (const [stem, { found, spellings }] of [...stems].sort(([a], [b]) => byBytes(a, b))) {
    out.array(6).text(stem);
    writeFound(found);
    out.array(spellings.size);
    for (const [spelling, own] of [...spellings].sort(([a], [b]) => byBytes(a, b))) {
      out.array(5).text(spelling);
      writeFound(own);
    }
  }
  return out.take();
}

/** A filter as Pagefind writes it: `[name, [[value, [number, …]], …]]`. */
export function writeFilter(
  out: CborWriter,
  name: string,
  values: ReadonlyMap<string, readonly number[]>,
): CborWriter {
  out.array(2).text(name).array(values.size);
  for (const [value, numbers] of values) {
    out.array(2).text(value).array(numbers.length);
    for (const number of numbers) out.integer(number);
  }
  return out;
}

/** The documents of each value of each filter, in their order. */
function filterValues(fragments: readonly Fragment[]): ReadonlyMap<string, ReadonlyMap<string, number[]>> {
  const filters = new Map<string, Map<string, number[]>>();
  fragments.forEach((fragment, number) => {
    for (const [name, values] of Object.entries(fragment.filters)) {
      const filter = ofKey(filters, name, () => new Map<string, number[]>());
      for (const value of values) ofKey(filter, value, () => []).push(number);
    }
  });
  return filters;
}

/** Places in metadata: the field, as −1 − its number, then positions, for each field. */
function copyMetaPlaces(reader: CborReader, fields: readonly number[], out: CborWriter): void {
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
    const [, name] = FRAGMENTS.exec(path) ?? [];
    if (name === undefined) continue;
    const body = sortKeys(JSON.parse(bodyOf(file).toString("utf8")));
    if (name.includes("_group_"))
      for (const [own, fragment] of Object.entries(body as Record<string, Fragment>))
        found.set(own, fragment);
    else found.set(name, body as Fragment);
  }
  return found;
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
    reader.skip(parts - 1);
    return name;
  });
  reader.skip(3);
  const fields = Array.from({ length: reader.array() }, () => {
    const field = reader.text();
    const number = META_FIELDS.indexOf(field);
    if (number === -1) throw new Error(`Pagefind: metadata ${field}`);
    return number;
  });
  return { names, fields };
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Pagefind: ${what}`);
  return value;
}

export function ofKey<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

/** Characters that UTF-16 and UTF-8 put in different orders. */
const HIGH = /[\uD800-\uFFFF]/;

/** The order of UTF-8, in which Pagefind looks for words. */
export function byBytes(a: string, b: string): number {
  if (HIGH.test(a) || HIGH.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
