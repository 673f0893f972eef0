import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { decode } from "cborg";

import { close, createIndex } from "pagefind";
import { mergeIndex } from "../../src/search/merge.ts";
import { pagefind } from "../../src/search/pagefind.ts";
import { cases, fc } from "../harness/property.ts";

interface Document {
  readonly path: string;
  readonly lang: "fr";
  readonly date: string;
  readonly html: string;
}

const WORDS = (
  "médiation mediation Médiateur numérique numériques quartier quartiers élève éleve Brest brestoise l’évaluation " +
  "rendez-vous OpenData wiki-brest 2013 12:30 naïve œuvre 𝔼stran ﬁn ça où là commun communs société"
).split(" ");

/** A document with metadata, filters, weights and places, as the project makes them. */
function document(n: number, title: readonly string[], text: readonly string[], date: string): Document {
  const meta = (name: string, value: string) =>
    value === "" ? "" : `<i data-pagefind-meta="${name}[data-v]" data-v="${value}"></i>`;
  const html = [
    `<!doctype html><html lang="fr"><head><title>${n}</title></head><body>`,
    `<i data-pagefind-filter="type[data-v]" data-v="${n % 3 === 0 ? "article" : "conference"}"></i>`,
    date === "" ? "" : `<i data-pagefind-filter="year[data-v]" data-v="${date.slice(0, 4)}"></i>`,
    n % 2 === 0 ? meta("people", title.join(", ")) : "",
    meta("title", title.join(" ")),
    meta("listen", n % 5 === 0 ? "1 h 12 min" : ""),
    `<p data-pagefind-weight="8">${title.join(" ")}</p><a id="m${n}"></a><p>${text.join(" ")}</p></body></html>`,
  ].join("");
  return { path: `/articles/${n}/`, lang: "fr", date, html };
}

type Files = ReadonlyMap<string, Uint8Array>;
type Posting = readonly [delta: number, places: readonly number[], metadata: readonly number[]];
type Word = readonly [
  stem: string,
  pages: readonly Posting[],
  variants: readonly (readonly [string, Posting[]])[],
];
type Meta = readonly [
  version: string,
  pages: readonly (readonly [name: string, words: number, group?: string])[],
  chunks: readonly (readonly [from: string, to: string, file: string])[],
  filters: readonly (readonly [name: string, file: string])[],
  sorts: readonly unknown[],
  fields: readonly string[],
];

function bodyOf(file: Uint8Array | undefined): unknown {
  const body = gunzipSync(file ?? new Uint8Array()).subarray("pagefind_dcd".length);
  return body[0] === 0x7b ? JSON.parse(body.toString("utf8")) : decode(body);
}

/** All that an index tells, by the addresses of its documents, whatever numbers, names and files it has. */
function contents(files: Files) {
  const meta = bodyOf([...files].find(([path]) => path.endsWith(".pf_meta"))?.[1]) as Meta;
  const fragments = new Map<string, { url: string }>();
  for (const [path, file] of files) {
    if (!path.endsWith(".pf_fragment")) continue;
    const body = bodyOf(file) as Record<string, { url: string }>;
    if (path.includes("_group_")) for (const [name, one] of Object.entries(body)) fragments.set(name, one);
    else fragments.set(path.slice("fragment/".length, -".pf_fragment".length), body as never);
  }
  const urls = meta[1].map(([name]) => fragments.get(name)?.url ?? `no fragment ${name}`);
  const byUrl = (pages: readonly Posting[]) => {
    let number = 0;
    return pages.map(([delta, places, metadata]) => {
      number += delta;
      const named = metadata.map((value) => (value < 0 ? meta[5][-1 - value] : value));
      return [urls[number], places, named];
    });
  };
  const words = meta[2].flatMap(([from, to, file]) => {
    const [list] = bodyOf(files.get(`index/${file}.pf_index`)) as readonly [readonly Word[]];
    const stems = list.map(([stem]) => stem);
    assert.ok((stems[0] ?? "").startsWith(from) && (stems.at(-1) ?? "").startsWith(to), `${from} ${to}`);
    return list.map(([stem, pages, variants]) => ({
      stem,
      pages: byUrl(pages),
      variants: new Map(variants.map(([form, own]) => [form, byUrl(own)])),
    }));
  });
  const filters = meta[3].map(([name, file]) => {
    const [own, values] = bodyOf(files.get(`filter/${file}.pf_filter`)) as [string, [string, number[]][]];
    assert.equal(own, name);
    return [name, values.map(([value, pages]) => [value, pages.map((number) => urls[number])])];
  });
  return {
    urls,
    words,
    filters,
    fragments: [...fragments.values()].sort((a, b) => (a.url < b.url ? -1 : 1)),
  };
}

/** The index that Pagefind makes of all documents at once. */
async function byPagefind(documents: readonly Document[]): Promise<Files> {
  const { index } = await createIndex({ forceLanguage: "fr", maxFragments: 3 });
  assert.ok(index);
  for (const { path, html } of documents) await index.addHTMLFile({ url: path, content: html });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map((file) => [file.path, file.content]));
}

/** An index of segments that end before the documents whose numbers are `cuts`. */
async function merged(documents: readonly Document[], cuts: readonly number[]): Promise<Files> {
  const ends = [...new Set([...cuts, documents.length])].sort((a, b) => a - b);
  const segments = [];
  for (const [n, end] of ends.entries()) {
    const own = documents.slice(ends[n - 1] ?? 0, end);
    segments.push({ documents: own, bytes: await pagefind.read(own, "fr") });
  }
  return new Map([...mergeIndex(segments, "fr").files].map(([path, bytes]) => [path, bytes()]));
}

test("a document is read the same alone and among others", async () => {
  const documents = [0, 1, 2].map((n) => document(n, ["élève"], ["numériques", "numérique"], ""));
  const [among, alone] = [await merged(documents, []), await merged(documents, [1, 2])];
  await close();
  assert.deepEqual([...alone], [...among]);
});

const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 });
const dates = fc.constantFrom("", "2013-02-01", "2013-02-01T18:30:00+01:00", "2026-11-30");
const documentsOf = fc
  .array(fc.tuple(texts, texts, dates), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.map(([title, text, date], n) => document(n, title.slice(0, 6), text, date)));

describe("an index put together from documents that were read apart", () => {
  test("tells what the one that Pagefind makes of them at once tells", async () => {
    await fc.assert(
      fc.asyncProperty(documentsOf, fc.array(fc.nat(40), { maxLength: 4 }), async (documents, cuts) => {
        const within = cuts.filter((cut) => cut > 0 && cut < documents.length);
        const [own, whole] = [
          contents(await merged(documents, within)),
          contents(await byPagefind(documents)),
        ];
        assert.deepEqual(own.words, whole.words);
        assert.deepEqual(new Map(own.filters as never), new Map(whole.filters as never));
        assert.deepEqual(own.fragments, whole.fragments);
      }),
      { numRuns: cases(12) },
    );
    await close();
  });

  test("names documents in the order of their dates, those of one day too", async () => {
    const dated = ["", "", "1999-12-31", "2013-02-01T23:00:00+01:00", "2013-02-01", "2026-11-30"];
    const documents = dated.map((date, n) => document(n, ["titre"], ["texte"], date));
    const files = await merged(documents, []);
    await close();
    const [, pages] = bodyOf([...files].find(([path]) => path.endsWith(".pf_meta"))?.[1]) as Meta;
    const names = pages.map(([name]) => name);
    assert.deepEqual([...names].sort(), names);
    assert.ok(names.every((name) => /^fr_[0-9a-z]{7}$/.test(name)));
    assert.deepEqual(
      contents(files).urls,
      documents.map(({ path }) => path),
    );
  });

  test("keeps most of its files when a text changes, and all others when nothing does", async () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      document(
        n,
        [`titre${n}`],
        Array.from({ length: 300 }, (_, m) => `mot${(n * 7 + m * m) % 5000}`),
        "",
      ),
    );
    const before = await merged(many, [200]);
    assert.deepEqual([...(await merged(many, [50, 300])).keys()], [...before.keys()]);
    const edited = many.map((one) =>
      one.path === "/articles/7/" ? { ...one, html: one.html.replace("mot49 ", "nouveauté ") } : one,
    );
    const after = await merged(edited, []);
    await close();
    const changed = (folder: string) =>
      [...after.keys()].filter((path) => path.startsWith(folder) && !before.has(path)).length;
    const all = [...before.keys()].filter((path) => path.startsWith("index/")).length;
    assert.ok(all > 10, `${all} files of words`);
    assert.ok(changed("index/") <= 4, `${changed("index/")} of ${all} files of words changed`);
    assert.equal(changed("fragment/"), 1);
  });
});
