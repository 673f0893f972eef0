import assert from "node:assert/strict";
import { test } from "node:test";
import { XMLParser } from "fast-xml-parser";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { escapeHtml, escapeXml, isLang, nearest, truncate } from "../../src/text/index.ts";
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

test("a long text is cut between words and closed by an ellipsis", () => {
  assert.equal(truncate("Une phrase courte.", 40), "Une phrase courte.");
  assert.equal(truncate("Une phrase\n  un peu trop longue", 20), "Une phrase un peu…");
  assert.equal(truncate("Une phrase, et encore", 14), "Une phrase…");
  assert.equal(truncate("anticonstitutionnellement", 10), "anticonst…");
  assert.equal(truncate("🎧🎧🎧🎧", 3), "🎧🎧…");
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
