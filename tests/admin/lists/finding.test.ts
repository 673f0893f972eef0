/** What lists show and where their addresses lead, without a browser. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type Filters,
  isShown,
  nearestFirst,
  partsWanted,
  type Row,
  readFilters,
  writeFilters,
} from "../../../admin/lists/filters.ts";
import { listAddress, newAddress, screenAt, searchAddress } from "../../../admin/lists/place.ts";
import { isAsNew, openSaved } from "../../../admin/lists/saved.ts";
import { waitingRow, waitingRows } from "../../../admin/lists/waiting.ts";
import { dayOf } from "../../../admin/shell/formats.ts";
import { addressDigest, type IndexPart } from "../../../src/cms/index.ts";

const row = (given: Partial<Row> = {}): Row => ({
  type: "article",
  slug: "maree",
  file: "articles/2019/maree.md",
  title: "La marée d’Été",
  at: "2019-07-14T00:00:00+02:00",
  topics: ["mer"],
  people: ["zoe"],
  states: ["online"],
  ...given,
});
const NAMES: Readonly<Record<string, string>> = { "person/zoe": "Zoé Le Bihan", "topic/mer": "La mer" };
const shows = (filters: Filters, given?: Partial<Row>) =>
  isShown(row(given), filters, "fr", (type, slug) => NAMES[`${type}/${slug}`]);

describe("a list is narrowed", () => {
  const cases: readonly (readonly [filters: Filters, shown: boolean, row?: Partial<Row>])[] = [
    [{}, true],
    [{ year: 2019 }, true],
    [{ year: 2020 }, false],
    [{ state: "online" }, true],
    [{ state: "draft" }, false],
    [{ state: "online" }, true, { states: ["draft", "online"] }],
    [{ topic: "mer" }, true],
    [{ topic: "terre" }, false],
    [{ person: "zoe" }, true],
    [{ person: "ana" }, false],
    [{ lang: "fr" }, true],
    [{ lang: "br" }, false],
    [{ lang: "br" }, true, { lang: "br" }],
    [{ toMend: true }, false],
    [{ toMend: true }, true, { toMend: ["pas encore de chapô"] }],
    [{ toMend: true }, true, { states: ["aside"], why: ["une fin avant le début"] }],
    [{ lacks: "transcript" }, false],
    [{ lacks: "transcript" }, true, { lacks: ["transcript"] }],
    [{ text: "ete MAREE" }, true],
    [{ text: "bihan" }, true],
    [{ text: "mer zoe" }, true],
    [{ text: "bihan hiver" }, false],
    [{ text: "zoe", year: 2020 }, false],
  ];
  for (const [filters, shown, given] of cases)
    test(`${JSON.stringify(filters)} ${shown ? "shows" : "hides"} ${JSON.stringify(given ?? {})}`, () => {
      assert.equal(shows(filters, given), shown);
    });

  test("and its address says by what, both ways", () => {
    const filters: Filters = {
      ...{ year: 2019, state: "draft", topic: "mer", person: "zoe", lang: "br" },
      ...{ lacks: "registration", toMend: true },
    };
    assert.deepEqual(readFilters(writeFilters(filters)), filters);
    assert.deepEqual(readFilters("annee=hier&etat=nulle-part&sans=x&autre=1"), {});
    assert.equal(writeFilters({ text: "mer" }), "");
  });

  test("what a search finds has titles that begin with it first", () => {
    const rows = ["Autour de la mer", "Rien", "Mer basse"].map((title, n) => row({ title, file: `${n}` }));
    assert.deepEqual(
      rows.sort(nearestFirst("mer")).map(({ title }) => title),
      ["Mer basse", "Autour de la mer", "Rien"],
    );
  });
});

test("a list reads the parts that it shows", () => {
  const part = (name: string, years: readonly number[]): IndexPart => ({
    ...{ name, years, type: "article", count: 500, digest: name },
  });
  const parts = [part("a", [2026, 2025]), part("b", [2025, 2024]), part("c", [2013])];
  const named = (filters: Filters, lines: number) =>
    partsWanted(parts, filters, lines).map(({ name }) => name);
  assert.deepEqual(named({}, 50), ["a"]);
  assert.deepEqual(named({}, 501), ["a", "b"]);
  assert.deepEqual(named({}, 9000), ["a", "b", "c"]);
  assert.deepEqual(named({ year: 2025 }, 50), ["a", "b"]);
  assert.deepEqual(named({ year: 2025, topic: "mer" }, 50), ["a", "b"]);
  assert.deepEqual(named({ topic: "mer" }, 50), ["a", "b", "c"]);
});

describe("an address", () => {
  const cases: readonly (readonly [hash: string, place: object])[] = [
    ["", { kind: "home" }],
    ["#/", { kind: "home" }],
    ["#/collections/nulle-part", { kind: "home" }],
    ["#/collections/articles", { kind: "list", type: "article", filters: {}, back: false }],
    [
      "#/collections/people?etat=draft",
      { kind: "list", type: "person", filters: { state: "draft" }, back: false },
    ],
    ["#/collections/articles-2019", { kind: "list", type: "article", filters: {}, back: true }],
    ["#/search/", { kind: "search", filters: {} }],
    ["#/search/100%20%25?annee=2019", { kind: "search", filters: { year: 2019, text: "100 %" } }],
    ["#/collections/topics/search/mer", { kind: "search", filters: { text: "mer" } }],
  ];
  for (const [hash, place] of cases)
    test(`${hash} is ${JSON.stringify(place)}`, () => assert.deepEqual(screenAt(hash), place));

  test("of a list, a search and a new entry leads there", () => {
    assert.equal(listAddress("conference", { year: 2019 }), "#/collections/conferences?annee=2019");
    const asked: Filters = { text: "50 % d’/?#", state: "aside" };
    assert.deepEqual(screenAt(searchAddress(asked)), { kind: "search", filters: asked });
    assert.equal(newAddress("link", 2026), "#/collections/links-2026/new");
    assert.equal(newAddress("topic", 2026), "#/collections/topics/new");
  });
});

describe("what waits in the repository", () => {
  const texts: Readonly<Record<string, string>> = {
    "content/articles/2026/a.md": "---\ntitle: A\ndraft: true\npublishedAt: 2026-01-01\n---\n",
    "content/articles/2026/b.md": "---\ntitle: B\npublishedAt: 2030-01-01\n---\n",
    "content/topics/c.md": "---\ntitle: 'C\n---\n",
    "content/topics/online.md": "---\ntitle: En ligne\n---\n",
  };
  const aside = [
    { type: "topic" as const, slug: "c", file: "topics/c.md", reasons: ["une apostrophe de trop"] },
  ];

  test("is read, and nothing else", async () => {
    const read: string[] = [];
    const rows = await waitingRows(
      { offline: ["/articles/a/", "/articles/b/"].map(addressDigest), aside },
      {
        files: async () => Object.keys(texts),
        read: async (path) => {
          read.push(path);
          return texts[path];
        },
      },
      "2026-12-01",
    );
    assert.deepEqual(
      rows.map(({ title, states, why }) => [title, states, why]),
      [
        ["A", ["draft"], undefined],
        ["B", ["later"], undefined],
        ["C", ["aside"], ["une apostrophe de trop"]],
      ],
    );
    assert.equal(read.includes("content/topics/online.md"), false);
  });

  test("is asked of nobody where nothing waits", async () => {
    const files = () => Promise.reject(new Error("asked"));
    assert.deepEqual(await waitingRows({}, { files, read: files }, "2026-12-01"), []);
  });

  test("is no entry where its file is none", () => {
    assert.equal(waitingRow("media/x.md", "", [], "2026-12-01"), undefined);
  });
});

describe("what was saved here", () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };
  const data = { title: "A", publishedAt: "2026-01-01", revision: { at: "2026-12-01T10:00:00Z" } };

  test("stands until the index is as new, and is kept for the next page", () => {
    const own = storage();
    openSaved(own, () => undefined).save("content/articles/2026/a.md", data);
    const [saved] = openSaved(own, () => undefined).all().saved;
    assert.ok(saved);
    assert.deepEqual([saved.line.title, saved.state], ["A", "online"]);
    assert.equal(isAsNew(row({ changedAt: "2026-11-30T10:00:00+01:00" }), saved), false);
    assert.equal(isAsNew(row({ changedAt: "2026-12-01T11:00:00+01:00" }), saved), true);
    assert.equal(isAsNew(row(), saved), false);
  });

  test("goes with its deletion, and comes back with the next save", () => {
    const store = openSaved(storage(), () => undefined);
    store.save("content/articles/2026/a.md", { ...data, draft: true });
    assert.equal(store.all().saved[0]?.state, "draft");
    store.remove(["content/articles/2026/a.md"], () => "index 1");
    assert.deepEqual(store.all(), { saved: [], deleted: { "articles/2026/a.md": "index 1" } });
    store.save("content/articles/2026/a.md", data);
    assert.deepEqual(store.all().deleted, {});
  });

  test("is nothing where what was kept cannot be read", () => {
    for (const text of ["{", "[]", "null", '{"saved":[{"at":"x","line":{}}]}'])
      assert.deepEqual(
        openSaved({ getItem: () => text, setItem: () => undefined }, () => undefined).all().saved,
        [],
        text,
      );
  });
});

test("days are told as they are said", () => {
  assert.equal(dayOf("2026-11-01T00:00:00+01:00"), "1er novembre 2026");
  assert.equal(dayOf("2026-10-31"), "31 octobre 2026");
  assert.equal(dayOf(""), "");
});
