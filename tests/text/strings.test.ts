import assert from "node:assert/strict";
import { test } from "node:test";
import { XMLParser } from "fast-xml-parser";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import {
  directionOf,
  editDistance,
  escapeHtml,
  escapeXml,
  isLang,
  nearest,
  truncate,
} from "../../src/text/index.ts";
import { fc } from "../harness/property.ts";

test("escaped text is read back unchanged by an HTML parser, as content and as an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."<>&\"'a;#=/ é".split("")) }), (text) => {
      const html = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
      const p = html.childNodes[0] as DefaultTreeAdapterMap["element"];
      const child = p.childNodes[0];
      assert.equal(p.attrs[0]?.value, text);
      assert.equal(child === undefined ? "" : "value" in child && child.value, text);
    }),
  );
});

test("escaped XML drops what XML cannot hold and keeps the rest", () => {
  assert.equal(escapeXml("a\u0000b\u000Bc\uFFFE & <é🎧>"), "abc &amp; &lt;é🎧&gt;");
  const parsed: unknown = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(
    `<a b="${escapeXml("\"'<&")}"/>`,
  );
  assert.deepEqual(parsed, { a: { "@_b": "\"'<&" } });
});

test("the nearest name is suggested, and none when all are far", () => {
  const fields = ["title", "summary", "publishedAt", "speakers", "startsAt"];
  assert.equal(nearest("sumary", fields), "summary");
  assert.equal(nearest("tilte", fields), "title");
  assert.equal(nearest("published_at", fields), "publishedAt");
  assert.equal(nearest("Title", fields), "title");
  assert.equal(nearest("colour", fields), undefined);
  assert.equal(nearest("x", []), undefined);
});

/** Told by its definition: the least of what the last letters of both allow. */
function slowDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slowDistance(restA, b) + 1,
    slowDistance(a, restB) + 1,
    slowDistance(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

test("a distance is the least number of edits, counted up to its limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, limit) => {
      const expected = slowDistance(a, b);
      assert.equal(editDistance(a, b), expected);
      assert.equal(editDistance(a, b, limit), expected > limit ? limit + 1 : expected);
    }),
  );
});

test("a name is suggested where a third of its letters differ at most, the first of the nearest", () => {
  assert.equal(nearest("abcdef", ["abcdxy"]), "abcdxy");
  assert.equal(nearest("abcdef", ["abcxyz"]), undefined);
  assert.equal(nearest("ab", ["xb"]), "xb");
  assert.equal(nearest("ab", ["xy"]), undefined);
  assert.equal(nearest("abc", ["abd", "abe"]), "abd");
  assert.equal(nearest("abc", ["abd", "abc", "abe"]), "abc");
});

test("a long text is cut between words and closed by an ellipsis", () => {
  assert.equal(truncate("Une phrase courte.", 40), "Une phrase courte.");
  assert.equal(truncate("Une phrase\n  un peu trop longue", 20), "Une phrase un peu…");
  assert.equal(truncate("Une phrase, et encore", 14), "Une phrase…");
  assert.equal(truncate("anticonstitutionnellement", 10), "anticonst…");
  assert.equal(truncate("🎧🎧🎧🎧", 3), "🎧🎧…");
  assert.equal(truncate("  un\t\r\f\vdeux  ", 7), "un deux");
  assert.equal(truncate("un deux trois", 8), "un deux…");
  assert.equal(truncate("un deux trois", 7), "un…");
  assert.equal(truncate("un mot « deux trois", 10), "un mot…");
  assert.equal(truncate("!!!!!!", 3), "!!…");
  assert.equal(truncate("mot", 1), "…");
  assert.equal(truncate("mot", 0), "…");
});

test("a cut text is never longer than asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, max) => {
      assert.ok([...truncate(text, max)].length <= max);
    }),
  );
});

test("only the hub's languages are languages", () => {
  assert.deepEqual(["fr", "en", "br", "de", "", undefined, 3].map(isLang), [
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("a text with letters from right to left is shown in the direction of its first letter", () => {
  for (const text of ["שלום", "a سلام", "ܫ", "ދިވެހި", "ߒߞߏ", "\uFEFB", "𐤀"])
    assert.equal(directionOf(text), "auto", text);
  for (const text of ["Brest", "Ελλάδα", "Привет", "日本", "123 !", "🎧", ""])
    assert.equal(directionOf(text), undefined, text);
});
