import assert from "node:assert/strict";
import { test } from "node:test";
import { element, xmlDocument } from "../../src/outputs/xml.ts";
import { fc } from "../harness/property.ts";
import { only, parseXml } from "./parse-xml.ts";

test("what is undefined is left out and what is empty closes itself", () => {
  assert.equal(element("a", { b: undefined, c: 1 }, undefined, []).markup, '<a c="1"/>');
});

test("markup stays markup and text becomes text", () => {
  const inner = element("b", {}, "1 < 2 & 3");
  assert.equal(element("a", {}, inner).markup, "<a>\n<b>1 &lt; 2 &amp; 3</b>\n</a>");
});

test("any text comes back from another parser as it went in", () => {
  const safe = fc
    .string({ unit: "binary" })
    .map((text) => text.replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD]/g, ""));
  fc.assert(
    fc.property(safe, (text) => {
      const root = parseXml(xmlDocument(element("a", { b: `|${text}|` }, element("c", {}, `|${text}|`))));
      assert.equal(only(root, "c").text, `|${text}|`);
      assert.equal(root.attributes["b"]?.replace(/[\t\n]/g, " "), `|${text}|`.replace(/[\t\n]/g, " "));
    }),
  );
});

test("characters that XML cannot hold are dropped rather than breaking the document", () => {
  const root = parseXml(xmlDocument(element("a", {}, "x\u0000\u0007\uFFFEy")));
  assert.equal(root.text, "xy");
});
