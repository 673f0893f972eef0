import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { judge, readExpectations, summarize } from "./relevance.ts";

const expectation = { line: 7, query: "marée", pages: ["/a/", "/b/"], passage: "la marée monte" };
const seen = (...paths: string[]) => paths.map((path) => ({ path, text: `${path} La marée monte.` }));

test("a search that finds all its pages passes, and ranks by the first", () => {
  const { recall, reciprocalRank, failure } = judge(expectation, seen("/x/", "/b/", "/a/"));
  assert.deepEqual([recall, reciprocalRank, failure], [1, 0.5, ""]);
});

test("a search that misses a page says which, and what it found", () => {
  const { recall, failure } = judge(expectation, seen("/a/", "/x/"));
  assert.equal(recall, 0.5);
  assert.equal(failure, "relevance.md:7 « marée » : /b/ n’est pas trouvé. Trouvé : 1. /a/  2. /x/");
});

test("a search must show the passage that it is asked for", () => {
  const results = [
    { path: "/a/", text: "autre chose" },
    { path: "/b/", text: "La marée monte." },
  ];
  assert.match(judge(expectation, results).failure, /aucun passage ne montre « la marée monte »/);
});

test("the eleventh result is too late", () => {
  const results = seen(..."cdefghijkl".split("").map((letter) => `/${letter}/`), "/a/", "/b/");
  assert.equal(judge(expectation, results).reciprocalRank, 0);
});

test("the mean is over all searches", () => {
  const two = [judge(expectation, seen("/a/", "/b/")), judge(expectation, [])];
  assert.deepEqual(
    { ...summarize(two), failures: summarize(two).failures.length },
    { queries: 2, recall: 0.5, meanReciprocalRank: 0.5, failures: 1 },
  );
});

test("the table has no search twice, and only addresses of pages", () => {
  const rows = readExpectations(fileURLToPath(new URL("relevance.md", import.meta.url)));
  assert.ok(rows.length >= 150, `${rows.length} searches`);
  assert.equal(new Set(rows.map((row) => row.query)).size, rows.length);
  for (const { line, pages } of rows)
    for (const page of pages) assert.match(page, /^\/(?:[a-z0-9-]+\/)+$/, `relevance.md:${line}`);
});
