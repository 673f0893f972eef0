import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { hits, judge, readExpectations, readFirsts, summarize } from "./relevance.ts";

const expectation = { line: 7, query: "marée", pages: ["/a/", "/b/"], passage: "la marée monte" };
const seen = (...paths: string[]) =>
  paths.map((path) => ({ path, text: `${path} La marée monte.`, seconds: [] }));

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
    { path: "/a/", text: "autre chose", seconds: [] },
    { path: "/b/", text: "La marée monte.", seconds: [] },
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

const at = (...results: readonly (readonly [path: string, ...seconds: readonly number[]])[]) =>
  results.map(([path, ...seconds]) => ({ path, seconds, text: "" }));
const moment = { query: "marée", places: [{ path: "/a/", second: 105 }, { path: "/b/" }] };

test("what is expected at a second is first where the first passage plays from near it", () => {
  assert.deepEqual(hits(moment, at(["/a/", 85, 300])), { first: true, three: true });
  assert.deepEqual(hits(moment, at(["/a/", 84, 125])), { first: false, three: true });
  assert.deepEqual(hits(moment, at(["/a/", 84, 126])), { first: false, three: false });
  assert.deepEqual(hits(moment, at(["/b/"])), { first: true, three: true });
});

test("the fourth result, or the fourth passage, is not among the first three", () => {
  assert.equal(hits(moment, at(["/c/"], ["/d/"], ["/b/"])).three, true);
  assert.equal(hits(moment, at(["/c/"], ["/d/"], ["/e/"], ["/b/"])).three, false);
  assert.equal(hits(moment, at(["/a/", 1, 2, 3, 105])).three, false);
});

test("what strangers type is not in the table that the search was made by, and no search is there twice", () => {
  const table = fileURLToPath(new URL("relevance.md", import.meta.url));
  const known = new Set(readExpectations(table).map(({ query }) => query));
  const strangers = readFirsts(fileURLToPath(new URL("first.md", import.meta.url)));
  assert.equal(new Set(strangers.map(({ query }) => query)).size, strangers.length);
  for (const { query, places } of strangers) {
    assert.ok(!known.has(query), query);
    for (const { path, second = 0 } of places) {
      assert.match(path, /^\/(?:[a-z0-9-]+\/)+$/, query);
      assert.ok(Number.isFinite(second), query);
    }
  }
});
