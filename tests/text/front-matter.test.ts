import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { splitFrontMatter } from "../../src/text/index.ts";

test("front matter ends at the second line of three dashes, whoever wrote the file", () => {
  const FILES: readonly [text: string, yaml: unknown, body: string][] = [
    ["---\ntitle: A\n---\n\nUn\n\n---\n\ndeux\n", { title: "A" }, "\nUn\n\n---\n\ndeux\n"],
    ["\uFEFF---\ntitle: A\n---\nUn\n\n---\n", { title: "A" }, "Un\n\n---\n"],
    ["---\r\ntitle: A\r\nsummary: B\r\n---\r\nUn\r\n", { title: "A", summary: "B" }, "Un\r\n"],
    ["--- \ntitle: |\n  ----\n  --- x\n---", { title: "----\n--- x\n" }, ""],
    ["---\n---\nUn", null, "Un"],
    ["---\ntitle: A\u2028B\n---\n", { title: "A\u2028B" }, ""],
  ];
  for (const [text, yaml, body] of FILES) {
    const parts = splitFrontMatter(text);
    assert.deepEqual([parse(parts?.yaml ?? "?"), parts?.body], [yaml, body], JSON.stringify(text));
    assert.equal(Object.values(parts ?? {}).join(""), text);
  }
  for (const text of [
    "",
    "title: A\n",
    "Un\n---\ntitle: A\n---\n",
    "---\ntitle: A\n",
    "----\ntitle: A\n---\n",
  ])
    assert.equal(splitFrontMatter(text), undefined, JSON.stringify(text));
});
