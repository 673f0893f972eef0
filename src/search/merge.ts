/**
 * One Pagefind index of segments that were made at different times. A browser finds in it what it would find in one that
 * Pagefind made of all documents at once: the same words, places, filters and fragments.
 *
 * Documents are named by four digits of days and three that tell apart what dates from the same day, in the order of dates:
 * random names, which Pagefind gives, are a third of what a first search loads at 10,000 entries, and its sort keys
 * another fifth. Files are cut where a digest of what begins there says so, and named after what they hold, so
 * that a change leaves most of them as they are.
 */
import { createHash } from "node:crypto";
import { CborReader, CborWriter, fileOf } from "./pagefind-files.ts";
import { byBytes, META_FIELDS, ofKey, writeFilter } from "./segment.ts";
import { countWords } from "./word-list.ts";

export interface DatedDocument {
  readonly path: string;
  /** ISO 8601, "" where it has none. */
  readonly date: string;
}

export interface IndexSegment {
  readonly documents: readonly DatedDocument[];
  /** What {@link segmentOf} made of them. */
  readonly bytes: Buffer;
}

/** An index without Pagefind's own scripts. */
export interface MergedIndex {
  /** Name of its list of documents, from which a browser starts. */
  readonly hash: string;
  /** Files by path below the folder of the index. */
  readonly files: ReadonlyMap<string, () => Uint8Array>;
  /** The commonest words, one a line. */
  readonly words: string;
}

const VERSION = "1.6.0";
/** Days since 1970 that four digits can tell. */
const LAST_DAY = 36 ** 4 - 1;
/** Words of a document, which ranking does not use (`pageLength` is 0 in `src/browser/search/bundle.ts`). */
const SAME_LENGTH = 256;
const DIGEST_LENGTH = 12;
const IMMUTABLE = new RegExp(`_[0-9a-f]{${DIGEST_LENGTH}}\\.pf_[a-z]+$`);

/** From how much on a cut may come, one key in how many is one, and how much there is at most. */
interface Cuts {
  readonly least: number;
  readonly oneIn: number;
  readonly most: number;
}

/** In documents. */
export const SEGMENT_CUTS: Cuts = { least: 32, oneIn: 64, most: 256 };
/** In bytes of a file before compression. */
const WORDS_CUTS: Cuts = { least: 30_000, oneIn: 32, most: 120_000 };
const FRAGMENTS_CUTS: Cuts = { least: 20_000, oneIn: 4, most: 90_000 };

/** Whether something ends before what has a key, so that a change elsewhere leaves the cut where it is. */
export function isCut(key: string, amount: number, { least, oneIn, most }: Cuts): boolean {
  if (amount < least) return false;
  if (amount >= most) return true;
  return (createHash("sha1").update(key).digest()[0] ?? 0) % oneIn === 0;
}

/** Whether a file, by its path or address, has a name that stands for one content for ever. */
export const isNamedByContent = (path: string): boolean => IMMUTABLE.test(path);

/** @param segments whose documents, together, stand in the order of their dates, those without first */
export function mergeIndex(segments: readonly IndexSegment[], lang: string): MergedIndex {
  const files = new Map<string, () => Uint8Array>();
  /** Adds a file named after its content, and returns that name. */
  const put = (folder: string, prefix: string, ending: string, body: Buffer): string => {
    const digest = createHash("sha256").update(body).digest("hex").slice(0, DIGEST_LENGTH);
    files.set(`${folder}${prefix}${digest}.${ending}`, () => fileOf(body));
    return prefix + digest;
  };
  const documents = segments.flatMap((segment) => segment.documents);
  const names = namesByDate(documents, lang);
  const groups = fragmentGroups(segments, names, (text) =>
    put("fragment/", `${lang}_group_`, "pf_fragment", Buffer.from(text)),
  );
  const parts = segments.map(({ bytes }) => readParts(bytes));
  const offsets = segments.map((_, n) =>
    segments.slice(0, n).reduce((sum, segment) => sum + segment.documents.length, 0),
  );
  const chunks = wordChunks(segments, parts, offsets, (body) => put("index/", `${lang}_`, "pf_index", body));
  const filters = [...filtersOf(segments, parts, offsets)].map(
    ([name, values]) =>
      [
        name,
        put("filter/", `${lang}_`, "pf_filter", writeFilter(new CborWriter(), name, values).take()),
      ] as const,
  );

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
  const hash = put("", `pagefind.${lang}_`, "pf_meta", meta.take()).slice("pagefind.".length);
  return { hash, files, words: wordsOf(segments, parts) };
}

/** Where the parts of a segment begin, in bytes. */
interface Parts {
  readonly filters: number;
  readonly words: number;
  readonly stems: number;
}

function readParts(bytes: Buffer): Parts {
  const reader = new CborReader(bytes);
  reader.array();
  reader.skip();
  const filters = reader.at;
  reader.skip();
  const words = reader.at;
  reader.skip();
  return { filters, words, stems: reader.at };
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
  segments: readonly IndexSegment[],
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
  for (const segment of segments) {
    const reader = new CborReader(segment.bytes);
    reader.array();
    reader.array();
    for (const { path } of segment.documents) {
      if (isCut(path, bytes, FRAGMENTS_CUTS)) close();
      const text = `${JSON.stringify(names[groups.length + group.length])}:${reader.text()}`;
      group.push(text);
      bytes += text.length;
    }
  }
  close();
  return groups;
}

/** A stem, or a spelling of one, in a segment: its number, and where what is said of it begins. */
type Places = number[];

/** Puts words together in files, in the order of their bytes, which is how Pagefind looks for them. */
function wordChunks(
  segments: readonly IndexSegment[],
  parts: readonly Parts[],
  offsets: readonly number[],
  put: (body: Buffer) => string,
): readonly { readonly first: string; readonly last: string; readonly name: string }[] {
  const readers = segments.map(({ bytes }) => new CborReader(bytes));
  const stems = new Map<string, Places>();
  readers.forEach((reader, n) => {
    reader.at = parts[n]?.stems ?? 0;
    for (let left = reader.array(); left > 0; left -= 1) {
      reader.array();
      const places = ofKey(stems, reader.text(), (): Places => []);
      places.push(n, reader.at);
      reader.skip(5);
    }
  });

  const chunks: { first: string; last: string; name: string }[] = [];
  const body = new CborWriter();
  let within: string[] = [];
  const close = (): void => {
    const [first, last] = [within[0], within.at(-1)];
    if (first === undefined || last === undefined) return;
    const chunk = new CborWriter().array(1).array(within.length).encoded(body.take());
    chunks.push({ first, last, name: put(chunk.take()) });
    within = [];
  };
  /** Writes the postings of all segments; readers then stand behind them. */
  const write = (places: Places): void => {
    let count = 0;
    for (const [reader] of at(places)) count += reader.unsigned();
    body.array(count);
    let before = 0;
    for (const [reader, n] of at(places)) {
      const own = reader.unsigned();
      const offset = offsets[n] ?? 0;
      const [first, last] = [offset + reader.unsigned(), offset + reader.unsigned()];
      const [start, end] = reader.bytes();
      if (own === 0) continue;
      body
        .array(3)
        .integer(first - before)
        .encoded(segments[n]?.bytes ?? Buffer.alloc(0), start, end);
      before = last;
    }
  };
  function* at(places: Places): Generator<readonly [CborReader, number]> {
    for (let i = 0; i < places.length; i += 2) {
      const n = places[i] ?? 0;
      const reader = readers[n];
      if (reader === undefined) continue;
      reader.at = places[i + 1] ?? 0;
      yield [reader, n];
    }
  }
  for (const [stem, places] of [...stems].sort(([a], [b]) => byBytes(a, b))) {
    if (isCut(stem, body.length, WORDS_CUTS)) close();
    body.array(3).text(stem);
    write(places);
    const spellings = new Map<string, Places>();
    for (const [reader, n] of at(places)) {
      reader.skip(4);
      for (let left = reader.array(); left > 0; left -= 1) {
        reader.array();
        ofKey(spellings, reader.text(), (): Places => []).push(n, reader.at);
        reader.skip(4);
      }
    }
    body.array(spellings.size);
    for (const [spelling, own] of [...spellings].sort(([a], [b]) => byBytes(a, b))) {
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

/** The documents of each value of each filter, in order. */
function filtersOf(
  segments: readonly IndexSegment[],
  parts: readonly Parts[],
  offsets: readonly number[],
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const filters = new Map<string, Map<string, number[]>>();
  segments.forEach(({ bytes }, n) => {
    const reader = new CborReader(bytes, parts[n]?.filters);
    for (let left = reader.array(); left > 0; left -= 1) {
      reader.array();
      const filter = ofKey(filters, reader.text(), () => new Map<string, number[]>());
      for (let values = reader.array(); values > 0; values -= 1) {
        reader.array();
        const numbers = ofKey(filter, reader.text(), (): number[] => []);
        for (let own = reader.array(); own > 0; own -= 1) numbers.push((offsets[n] ?? 0) + reader.unsigned());
      }
    }
  });
  const sorted = <T>(map: ReadonlyMap<string, T>) => new Map([...map].sort(([a], [b]) => byBytes(a, b)));
  return new Map([...sorted(filters)].map(([name, values]) => [name, sorted(values)]));
}

function wordsOf(segments: readonly IndexSegment[], parts: readonly Parts[]): string {
  const words = countWords();
  segments.forEach(({ bytes }, n) => {
    const reader = new CborReader(bytes, parts[n]?.words);
    for (let left = reader.array(); left > 0; left -= 2) words.addCounted(reader.text(), reader.unsigned());
  });
  return words.list();
}
