/**
 * One Pagefind index of documents that were read at different times. A browser finds in it what it would find in one that
 * Pagefind made of them at once: the same words, places, filters and fragments.
 *
 * Documents are named by four digits of days and three that tell apart what dates from the same day, in the order of dates:
 * random names, which Pagefind gives, are a third of what a first search loads at 10,000 entries, and its sort keys
 * another fifth. Files are cut where a digest of what begins there says so, and named after what they hold, so
 * that a change leaves most of them as they are.
 */
import { createHash } from "node:crypto";
import { type IndexedDocument, META_FIELDS } from "./indexed-document.ts";
import { CborReader, CborWriter, fileOf } from "./pagefind-files.ts";

export interface DatedDocument {
  readonly indexed: IndexedDocument;
  /** ISO 8601, "" where it has none. */
  readonly date: string;
}

/** Files of an index, by path below its folder. A name that ends in a digest stands for one content for ever. */
export type IndexFiles = ReadonlyMap<string, () => Uint8Array>;

const VERSION = "1.6.0";
/** Days since 1970 that four digits can tell. */
const LAST_DAY = 36 ** 4 - 1;
/** Words of a document, which ranking does not use (`pageLength` is 0 in `src/browser/search/bundle.ts`). */
const SAME_LENGTH = 256;
const DIGEST_LENGTH = 12;
/** Bytes of a file before compression: from how many on a cut may come, one key in how many is one, and at most. */
const WORDS_BYTES = { least: 30_000, oneIn: 32, most: 120_000 };
const FRAGMENT_BYTES = { least: 20_000, oneIn: 4, most: 90_000 };

/** An index without Pagefind's own scripts. */
export interface MergedIndex {
  /** Name of its list of documents, from which a browser starts. */
  readonly hash: string;
  readonly files: IndexFiles;
}

/** @param documents in the order of their dates, those without first */
export function mergeIndex(documents: readonly DatedDocument[], lang: string): MergedIndex {
  const files = new Map<string, () => Uint8Array>();
  /** Adds a file named after its content, and returns that name. */
  const put = (folder: string, prefix: string, ending: string, body: Buffer): string => {
    const digest = createHash("sha256").update(body).digest("hex").slice(0, DIGEST_LENGTH);
    files.set(`${folder}${prefix}${digest}.${ending}`, () => fileOf(body));
    return prefix + digest;
  };
  const names = namesByDate(documents, lang);
  const groups = fragmentGroups(documents, names, (text) =>
    put("fragment/", `${lang}_group_`, "pf_fragment", Buffer.from(text)),
  );
  const chunks = wordChunks(documents, (body) => put("index/", `${lang}_`, "pf_index", body));
  const filters = [...filterValues(documents)].map(([name, values]) => {
    const out = new CborWriter().array(2).text(name).array(values.size);
    for (const [value, numbers] of values) {
      out.array(2).text(value).array(numbers.length);
      for (const number of numbers) out.integer(number);
    }
    return [name, put("filter/", `${lang}_`, "pf_filter", out.bytes())] as const;
  });

  const meta = new CborWriter().array(6).text(VERSION).array(documents.length);
  names.forEach((name, n) => {
    meta
      .array(3)
      .text(name)
      .integer(SAME_LENGTH)
      .text(groups[n] ?? "");
  });
  meta.array(chunks.length);
  for (const { first, last, name } of chunks) meta.array(3).text(first).text(last).text(name);
  meta.array(filters.length);
  for (const [name, file] of filters) meta.array(2).text(name).text(file);
  meta.array(0).array(META_FIELDS.length);
  for (const field of META_FIELDS) meta.text(field);
  return { hash: put("", `pagefind.${lang}_`, "pf_meta", meta.bytes()).slice("pagefind.".length), files };
}

function namesByDate(documents: readonly DatedDocument[], lang: string): readonly string[] {
  const used = new Map<string, number>();
  return documents.map(({ date }) => {
    const day = date === "" ? 0 : Math.floor(Date.parse(date.slice(0, 10)) / 86_400_000);
    const days = Math.min(Math.max(0, day), LAST_DAY).toString(36).padStart(4, "0");
    const n = used.get(days) ?? 0;
    used.set(days, n + 1);
    return `${lang}_${days}${n.toString(36).padStart(3, "0")}`;
  });
}

/** Puts fragments together in files. @returns the name of the file of each document */
function fragmentGroups(
  documents: readonly DatedDocument[],
  names: readonly string[],
  put: (text: string) => string,
): readonly string[] {
  const groups: string[] = [];
  let group: string[] = [];
  let bytes = 0;
  const close = (): void => {
    if (group.length === 0) return;
    const name = put(`{${group.join(",")}}`);
    for (let left = group.length; left > 0; left -= 1) groups.push(name);
    group = [];
    bytes = 0;
  };
  documents.forEach(({ indexed: { fragment } }, n) => {
    if (isCut(fragment.url, bytes, FRAGMENT_BYTES)) close();
    const text = `${JSON.stringify(names[n])}:${JSON.stringify(fragment)}`;
    group.push(text);
    bytes += text.length;
  });
  close();
  return groups;
}

/** Documents that have a stem, or one of its spellings. */
interface Places {
  /** For each: its number, and where its places stand (start and end, in bytes). */
  readonly postings: number[];
}

interface Stem extends Places {
  readonly spellings: Map<string, Places>;
}

/** Puts words together in files, in the order of their bytes, which is how Pagefind looks for them. */
function wordChunks(
  documents: readonly DatedDocument[],
  put: (body: Buffer) => string,
): readonly { readonly first: string; readonly last: string; readonly name: string }[] {
  const places = documents.map(({ indexed }) => Buffer.from(indexed.places, "base64"));
  const stems = new Map<string, Stem>();
  documents.forEach(({ indexed }, number) => {
    const reader = new CborReader(places[number] ?? Buffer.alloc(0));
    for (const term of indexed.terms) {
      const start = reader.at;
      reader.skip();
      reader.skip();
      placesOf(stems, term).postings.push(number, start, reader.at);
    }
  });

  const chunks: { first: string; last: string; name: string }[] = [];
  let body = new CborWriter();
  let within: string[] = [];
  const close = (): void => {
    const [first, last] = [within[0], within.at(-1)];
    if (first === undefined || last === undefined) return;
    const chunk = new CborWriter().array(1).array(within.length).encoded(body.bytes());
    chunks.push({ first, last, name: put(chunk.bytes()) });
    body = new CborWriter();
    within = [];
  };
  const write = ({ postings }: Places): void => {
    body.array(postings.length / 3);
    let before = 0;
    for (let at = 0; at < postings.length; at += 3) {
      const [number = 0, start = 0, end = 0] = postings.slice(at, at + 3);
      body
        .array(3)
        .integer(number - before)
        .encoded(places[number] ?? Buffer.alloc(0), start, end);
      before = number;
    }
  };
  for (const [stem, found] of [...stems].sort(([a], [b]) => byBytes(a, b))) {
    if (isCut(stem, body.length, WORDS_BYTES)) close();
    body.array(3).text(stem);
    write(found);
    body.array(found.spellings.size);
    for (const [spelling, own] of [...found.spellings].sort(([a], [b]) => byBytes(a, b))) {
      body.array(2).text(spelling);
      write(own);
    }
    within.push(stem);
  }
  close();
  return chunks.map(({ first, last, name }, n) => ({
    first: distinguished(first, chunks[n - 1]?.last),
    last: distinguished(last, chunks[n + 1]?.first),
    name,
  }));
}

/** As much of a word as tells it from its neighbour in another file: what Pagefind compares a query with. */
function distinguished(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const [own, other] = [[...word], [...neighbour]];
  const differs = own.findIndex((character, n) => character !== other[n]);
  return differs === -1 ? word : own.slice(0, differs + 1).join("");
}

function placesOf(stems: Map<string, Stem>, term: string): Places {
  const [name = "", spelling] = term.split("\t");
  const stem = ofKey(stems, name, () => ({ postings: [], spellings: new Map() }));
  return spelling === undefined ? stem : ofKey(stem.spellings, spelling, () => ({ postings: [] }));
}

/** The documents of each value of each filter, in order. */
function filterValues(
  documents: readonly DatedDocument[],
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const filters = new Map<string, Map<string, number[]>>();
  documents.forEach(({ indexed }, number) => {
    for (const [name, values] of Object.entries(indexed.fragment.filters)) {
      const filter = ofKey(filters, name, () => new Map<string, number[]>());
      for (const value of values) ofKey(filter, value, () => []).push(number);
    }
  });
  const sorted = <T>(map: ReadonlyMap<string, T>) => new Map([...map].sort(([a], [b]) => byBytes(a, b)));
  return new Map([...sorted(filters)].map(([name, values]) => [name, sorted(values)]));
}

/** Whether a file ends before something, so that the next change of something else leaves the cut where it is. */
function isCut(key: string, bytes: number, { least, most, oneIn }: typeof WORDS_BYTES): boolean {
  if (bytes < least) return false;
  if (bytes >= most) return true;
  return (createHash("sha1").update(key).digest()[0] ?? 0) % oneIn === 0;
}

function ofKey<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

/** Characters that UTF-16 and UTF-8 put in different orders. */
const HIGH = /[\uD800-\uFFFF]/;

/** The order of UTF-8. */
function byBytes(a: string, b: string): number {
  if (HIGH.test(a) || HIGH.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
