/** What comes with a text that is copied from slides or a PDF: nobody sees it, and the build refuses it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { stringify } from "yaml";
import { prepareSave } from "../../../admin/entry/save.ts";
import { readEntryFile } from "../../../src/load/index.ts";

const HIDDEN = ["\0", "\u0007", "\u001B", "\u009F", "\uD800", "\u202E", "\u2066", "\uFFFF"];
const LINE_ENDS = ["\u000B", "\f", "\u0085", "\u2028", "\u2029"];

test("the form saves no character that the build refuses, in any field, and joins no words", () => {
  for (const sign of [...HIDDEN, ...LINE_ENDS]) {
    const text = `marée${sign}haute`;
    const expected = LINE_ENDS.includes(sign) ? "marée haute" : "maréehaute";
    const { body, ...front } = prepareSave({
      collection: "people",
      data: { title: text, image: { src: "/media/a.webp", alt: text }, body: text },
    });
    const read = readEntryFile(`---\n${stringify(front)}---\n${String(body)}\n`);
    assert.deepEqual([read.problems, body], [[], expected], JSON.stringify(sign));
    assert.deepEqual(read.data, { title: expected, image: { src: "/media/a.webp", alt: expected } });
  }
});

test("what is meant stays: tabs, line ends, non-breaking spaces, joined emoji", () => {
  const body = "a\tb\nc\u00A0d\u202Fe 👩‍🔬";
  assert.equal(prepareSave({ collection: "people", data: { title: "T", body } })["body"], body);
});
