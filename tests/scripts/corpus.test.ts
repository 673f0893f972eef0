import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import { corpus } from "../../scripts/dev/corpus/entries.ts";
import { shapeOf } from "../../scripts/dev/corpus/shape.ts";
import { CORPUS_SHAPES, readShape } from "../../scripts/dev/corpus/shapes.ts";
import { vocabulary } from "../../scripts/dev/corpus/vocabulary.ts";
import { loadHub } from "../../src/load/index.ts";
import { parseVtt } from "../../src/transcript/index.ts";
import { contentFolder } from "../harness/content-folder.ts";

const files = [...corpus(60, 2, 7)];

describe("an invented hub", () => {
  test("has as many entries as asked, with every type among them", () => {
    const entries = files.filter((file) => file.path.endsWith(".md"));
    assert.equal(entries.length, 60);
    const folders = new Set(entries.map((file) => file.path.split("/")[0]));
    assert.deepEqual([...folders].sort(), [
      "articles",
      "conferences",
      "links",
      "pages",
      "people",
      "series",
      "topics",
    ]);
  });

  test("is the same for the same numbers, and another for another seed", () => {
    assert.deepEqual([...corpus(60, 2, 7)], files);
    assert.notDeepEqual([...corpus(60, 2, 8)], files);
  });

  test("is a hub that the loader accepts, with its talks transcribed", async (context) => {
    const root = await contentFolder(
      context,
      Object.fromEntries(files.map(({ path, text }) => [path, text])),
    );
    const { hub, problems } = await loadHub(root, "2026-01-01T00:00:00Z");
    assert.deepEqual(
      problems.filter((problem) => problem.severity === "error"),
      [],
    );
    const talks = hub?.conferences.filter((talk) => talk.recordings[0]?.transcript !== undefined) ?? [];
    assert.equal(talks.length, 2);
    assert.ok((talks[0]?.recordings[0]?.transcript?.paragraphs.length ?? 0) > 20);
  });

  test("has transcripts without a fault", () => {
    for (const file of files.filter(({ path }) => path.endsWith(".vtt"))) {
      assert.deepEqual(parseVtt(file.text).problems, []);
    }
  });

  test("grows to have room for its transcripts", () => {
    assert.equal(shapeOf(100, 40).conferences, 40);
    const { articles, conferences, links, people, topics, series, pages } = shapeOf(10_000, 300);
    assert.equal(articles + conferences + links + people + topics + series + pages, 10_000);
  });
});

describe("an invented hub of real proportions", () => {
  const real = [...CORPUS_SHAPES.real.files(400, 3, 7)];
  const load = async (context: TestContext) => {
    const root = await contentFolder(context, Object.fromEntries(real.map(({ path, text }) => [path, text])));
    return await loadHub(root, "2026-01-01T00:00:00Z");
  };

  test("is as large as asked, and the same for the same numbers", () => {
    assert.equal(real.filter((file) => file.path.endsWith(".md")).length, 400);
    assert.deepEqual([...CORPUS_SHAPES.real.files(400, 3, 7)], real);
    assert.notDeepEqual([...CORPUS_SHAPES.real.files(400, 3, 8)], real);
  });

  test("is a hub that the loader accepts, with one who speaks far more than the others and one broad topic", async (context) => {
    const { hub, problems } = await load(context);
    assert.deepEqual(
      problems.filter((problem) => problem.severity === "error"),
      [],
    );
    const talks = (hub?.people ?? []).map((person) => person.talks.length).sort((a, b) => b - a);
    assert.ok((talks[0] ?? 0) > 60 && (talks[1] ?? 0) < 30, talks.slice(0, 3).join());
    assert.ok(talks.filter((count) => count <= 2).length > talks.length / 2);
    const held = (hub?.topics ?? []).map((topic) => topic.resources.length).sort((a, b) => b - a);
    assert.ok((held[0] ?? 0) > 70, held.join());
  });

  test("has a title of 250 characters, a recording of 390 hours and dates over 25 years", async (context) => {
    const { hub } = await load(context);
    const conferences = hub?.conferences ?? [];
    assert.equal(Math.max(...conferences.map(({ title }) => title.length)), 250);
    const recordings = conferences.flatMap((conference) => conference.recordings);
    assert.equal(Math.max(...recordings.map(({ seconds = 0 }) => seconds)), 390 * 3600);
    const years = conferences.map(({ startsAt }) => Number(startsAt.slice(0, 4)));
    assert.ok(Math.max(...years.filter((year) => year < 2027)) - Math.min(...years) >= 24);
  });

  test("is written in four scripts and more, and its transcripts without a fault", () => {
    const all = real.map(({ text }) => text).join("");
    for (const script of ["Latin", "Cyrillic", "Arabic", "Hebrew", "Han", "Hiragana", "Greek"])
      assert.match(all, new RegExp(`\\p{Script=${script}}`, "u"), script);
    for (const file of real.filter(({ path }) => path.endsWith(".vtt")))
      assert.deepEqual(parseVtt(file.text).problems, []);
  });
});

test("an unknown shape is refused, and those that there are are named", () => {
  assert.equal(readShape(undefined), "magazine");
  assert.throws(() => readShape("toString"), /magazine ou real/);
});

test("words come as often as French words do: a hundred of them make half of a text, and thousands come once", () => {
  const { word } = vocabulary(3);
  const counts = new Map<string, number>();
  for (let i = 0; i < 40_000; i += 1) {
    const drawn = word();
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const common = sorted.slice(0, 100).reduce((sum, count) => sum + count, 0) / 40_000;
  assert.ok(common > 0.4 && common < 0.7, `the hundred commonest make ${Math.round(common * 100)} %`);
  assert.ok(sorted.filter((count) => count === 1).length > 2000);
});
