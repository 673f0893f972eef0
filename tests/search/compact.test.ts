import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { compactIndex } from "../../src/search/compact.ts";

const packed = (body: Buffer | string): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), Buffer.from(body)]));
const unpacked = (bytes: Uint8Array | undefined): Buffer =>
  gunzipSync(bytes ?? new Uint8Array()).subarray(12);

/** [name, words, group] in CBOR (RFC 8949). */
function document(name: string, words: readonly number[], group: string): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
  return Buffer.concat([Buffer.from([0x83]), text(name), Buffer.from(words), text(group)]);
}

/** An index as Pagefind 1.6 writes it; two documents whose names would be alike have one digit more. */
function index(): Map<string, Uint8Array> {
  const meta = Buffer.concat([
    Buffer.from([0x86, 0x65]),
    Buffer.from("1.6.0"),
    Buffer.from([0x83]),
    document("fr_aaaaaaa1", [0x19, 0x6a, 0x70], "fr_group_1111111"),
    document("fr_aaaaaaa2", [0x07], "fr_group_1111111"),
    document("fr_ccccccc", [0x18, 0x70], "fr_group_2222222"),
  ]);
  const fragment = (url: string) => ({ url, content: "un « mot »" });
  return new Map([
    ["pagefind.fr_0123456789.pf_meta", packed(meta)],
    ["pagefind-entry.json", Buffer.from('{"languages":{"fr":{"hash":"fr_0123456789"}}}')],
    [
      "fragment/fr_group_1111111.pf_fragment",
      packed(JSON.stringify({ fr_aaaaaaa1: fragment("/a/"), fr_aaaaaaa2: fragment("/b/") })),
    ],
    ["fragment/fr_group_2222222.pf_fragment", packed(JSON.stringify({ fr_ccccccc: fragment("/c/") }))],
    ["index/fr_x.pf_index", Buffer.from("untouched")],
  ]);
}

const DATES = new Map([
  ["/a/", ""],
  ["/b/", "2013-02-01T14:00:00+01:00"],
  ["/c/", "2013-02-01"],
]);

describe("a compacted index", () => {
  const files = compactIndex(index(), "fr", DATES);
  const fragments = [...files].filter(([path]) => path.startsWith("fragment/"));
  const named = Object.assign(
    {},
    ...fragments.map(([, bytes]) => JSON.parse(unpacked(bytes).toString())),
  ) as Record<string, { url: string; content: string }>;
  const meta = [...files].find(([path]) => path.endsWith(".pf_meta"));

  test("names documents in the order of their dates", () => {
    assert.deepEqual(
      Object.keys(named)
        .sort()
        .map((name) => named[name]?.url),
      ["/a/", "/b/", "/c/"],
    );
    assert.ok(Object.keys(named).every((name) => /^fr_[0-9a-z]{7}$/.test(name)));
    assert.equal(Object.values(named)[0]?.content, "un « mot »");
  });

  test("has the same names in its list of documents, and one length for all", () => {
    const text = unpacked(meta?.[1]).toString("latin1").replaceAll("\u0019\u0001\u0000", "=");
    const listed = [...text.matchAll(/\x83j(fr_[0-9a-z]{7})=p(fr_group_[0-9a-f]{7})/g)];
    assert.deepEqual(
      listed.map((match) => named[match[1] ?? ""]?.url),
      ["/a/", "/b/", "/c/"],
    );
    for (const [, , group] of listed) assert.ok(files.has(`fragment/${group}.pf_fragment`), group);
  });

  test("is found under a name that follows from what it holds", () => {
    const name = /^pagefind\.(.+)\.pf_meta$/.exec(meta?.[0] ?? "")?.[1];
    assert.notEqual(name, "fr_0123456789");
    assert.equal(
      new TextDecoder().decode(files.get("pagefind-entry.json")),
      `{"languages":{"fr":{"hash":"${name}"}}}`,
    );
    const again = compactIndex(index(), "fr", new Map([...DATES, ["/c/", "2014-01-01"]]));
    assert.ok(!again.has(meta?.[0] ?? ""), "another date gives another name");
  });

  test("leaves the words alone", () => {
    assert.equal(new TextDecoder().decode(files.get("index/fr_x.pf_index")), "untouched");
  });

  test("is refused where a document is not found in the list", () => {
    const more = new Map([...DATES, ["/d/", ""]]);
    assert.throws(() => compactIndex(index(), "fr", more), /3 documents in pf_meta, 4 expected/);
  });

  test("is left as it is where Pagefind bundled nothing", () => {
    const small = new Map([["fragment/fr_aaaaaaa.pf_fragment", packed("{}")]]);
    assert.equal(compactIndex(small, "fr", new Map()), small);
  });
});
