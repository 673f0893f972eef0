import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SearchAnswer } from "../../src/browser/search/engine.ts";
import { type Outcome, searchHub } from "../../src/browser/search/outcome.ts";
import { readQuery, rewordings } from "../../src/browser/search/query.ts";
import type { SearchState } from "../../src/browser/search/state.ts";
import type { Lang } from "../../src/text/index.ts";

/** How a language answers: with all the words as typed, once put right, with some of them, or with nothing. */
type Quality = SearchAnswer["quality"] | "put right";

interface Asked {
  readonly typed?: string;
  readonly lang?: Lang;
  readonly page?: Lang;
  /** Languages that hold something, the one with most first, and how each answers. */
  readonly hub: Readonly<Partial<Record<Lang, Quality>>>;
  readonly words?: readonly string[];
  readonly synonyms?: readonly (readonly string[])[];
  /** Words that no language holds, or each of them. */
  readonly unknown?: readonly string[] | Readonly<Partial<Record<Lang, readonly string[]>>>;
}

async function ask(asked: Asked): Promise<Outcome & { readonly searched: readonly string[] }> {
  const { typed = "estran", lang, page = "fr", hub, words = [], synonyms = [], unknown = [] } = asked;
  const searched: string[] = [];
  const known = Object.entries(hub) as readonly (readonly [Lang, Quality])[];
  const state: SearchState = {
    query: typed,
    selected: {},
    sort: "relevance",
    ...(lang === undefined ? {} : { lang }),
  };
  const unknownIn = (of: string) =>
    ("fr" in unknown ? unknown[of as Lang] : (unknown as readonly string[])) ?? [];
  const outcome = await searchHub(state, page, {
    languages: async () => new Map(known.map(([name]) => [name, 1])),
    synonymGroups: async () => synonyms,
    commonWords: async (of) => words.map((word) => `${of}:${word}`.replace(/^fr:/, "")),
    searchAll: async ({ query }, of) => {
      searched.push(of);
      const quality = hub[of as Lang] === "all" ? "all" : "none";
      return {
        lang: of,
        query: readQuery(query, of),
        quality,
        results: [],
        whole: 0,
        unknown: unknownIn(of),
      };
    },
    searchNearest: async (_, answer) => {
      searched.push(`near ${answer.lang}`);
      const quality = hub[answer.lang as Lang] ?? "none";
      return quality === "put right" ? { ...answer, quality: "all", typed } : { ...answer, quality };
    },
  });
  return { ...outcome, searched };
}

test("a hub in which nothing is published yet finds nothing, and asks for no index", async () => {
  const { answer, others, near, searched } = await ask({ typed: "la mer", hub: {} });
  assert.deepEqual([answer.quality, answer.results, others, near, searched], ["none", [], [], [], []]);
});

describe("a search over the languages of the hub", () => {
  test("ends with the reader's language where it has all words", async () => {
    const { answer, elsewhere, others, near, searched } = await ask({
      hub: { fr: "all", en: "all", br: "all" },
    });
    assert.equal(answer.lang, "fr");
    assert.deepEqual({ elsewhere, others, near }, { elsewhere: false, others: ["en", "br"], near: [] });
    assert.deepEqual(searched, ["fr"]);
  });

  test("tries the words as typed in every language before it puts any right", async () => {
    const { answer, elsewhere, searched } = await ask({ hub: { fr: "put right", br: "some", en: "all" } });
    assert.equal(answer.lang, "en");
    assert.equal(elsewhere, true);
    assert.deepEqual(searched, ["fr", "br", "en"]);
  });

  for (const quality of ["none", "some", "put right"] as const)
    test(`stays with the reader's language where another answers with "${quality}"`, async () => {
      const { answer, elsewhere } = await ask({ hub: { fr: "some", en: quality } });
      assert.equal(answer.lang, "fr");
      assert.equal(elsewhere, false);
    });

  test("does not leave a language that the reader has chosen", async () => {
    const { answer, searched, others } = await ask({ lang: "en", hub: { fr: "all", en: "none" } });
    assert.equal(answer.lang, "en");
    assert.deepEqual(others, ["fr"]);
    assert.deepEqual(searched, ["en", "near en"]);
  });

  test("says what was put right only where no language has the words", async () => {
    const { answer, searched } = await ask({ hub: { fr: "put right", en: "none" } });
    assert.equal(answer.typed, "estran");
    assert.deepEqual(searched, ["fr", "en", "near fr"]);
  });

  const slip = { typed: "libraryan desk", hub: { fr: "none", en: "put right" } } as const;
  test("puts words right in another language, where one of them is as it is typed", async () => {
    const { answer, elsewhere } = await ask({ ...slip, unknown: ["libraryan"] });
    assert.deepEqual([answer.lang, answer.typed, elsewhere], ["en", "libraryan desk", true]);
  });

  test("finds nothing in another language that has none of the words", async () => {
    const { answer, elsewhere } = await ask({ ...slip, unknown: ["libraryan", "desk"] });
    assert.deepEqual([answer.lang, answer.quality, elsewhere], ["fr", "none", false]);
  });

  test("says of no word that it is nowhere where another language has it", async () => {
    const { answer } = await ask({
      typed: "illectronisme desk",
      hub: { fr: "none", en: "none" },
      unknown: { fr: ["illectronisme", "desk"], en: ["illectronisme"] },
    });
    assert.deepEqual(answer.unknown, ["illectronisme"]);
  });

  test("is made in the language of most entries where the page's has none", async () => {
    assert.equal((await ask({ page: "en", hub: { br: "all", fr: "all" } })).answer.lang, "br");
  });

  test("is made in the page's language where the hub is empty", async () => {
    assert.equal((await ask({ page: "en", hub: {} })).answer.lang, "en");
  });

  const words = ["estrade", "estrans", "estuaire", "mer"];
  test("that finds nothing offers words that are near the longest one typed", async () => {
    const { near } = await ask({ typed: "la mer estran", hub: { fr: "none" }, words });
    assert.deepEqual(near, ["estrade", "estrans"]);
  });

  test("offers six words at most", async () => {
    const many = Array.from("abcdefgh", (letter) => `estran${letter}`);
    const { near } = await ask({ hub: { fr: "none" }, words: many });
    assert.deepEqual(near, many.slice(0, 6));
  });

  for (const quality of ["all", "some", "put right"] as const)
    test(`offers no other word where it found something ("${quality}")`, async () =>
      assert.deepEqual((await ask({ hub: { fr: quality }, words })).near, []));

  test("without a word in it offers none", async () => {
    const { near } = await ask({ typed: "?", hub: { fr: "none" }, words });
    assert.deepEqual(near, []);
  });
});

describe("words for the same", () => {
  const groups = [
    ["RGPD", "règlement général sur la protection des données"],
    ["portable", "téléphone", "mobile"],
  ];
  const reworded = (typed: string) => rewordings(typed, "fr", groups).map(({ query }) => query);

  test("stand in the place of those that were typed, whatever their capitals and accents", () => {
    assert.deepEqual(reworded("rgpd"), ['"règlement général sur la protection des données"']);
    assert.deepEqual(reworded("le reglement general sur la protection des donnees en clair"), [
      "le rgpd en clair",
    ]);
    assert.deepEqual(reworded("écouter au téléphone"), ["écouter au portable", "écouter au mobile"]);
    assert.deepEqual(reworded("l’immobilier portatif"), []);
  });

  test("are not tried where words are wanted as they are", () => {
    assert.deepEqual(reworded("« téléphone »"), []);
    assert.deepEqual(reworded("son -portable"), []);
  });

  test("come after what has the words typed, and only where no language has these", async () => {
    const searches: string[] = [];
    const result = (id: string) => ({
      id,
      score: 1,
      words: [],
      data: () => Promise.reject(new Error("not read")),
    });
    const outcome = (typed: string, found: Readonly<Record<string, readonly string[]>>) =>
      searchHub({ query: typed, selected: {}, sort: "relevance" }, "fr", {
        languages: async () => new Map([["fr", 1] as const, ["en", 1] as const]),
        synonymGroups: async () => groups,
        commonWords: async () => [],
        searchAll: async ({ query }, lang) => {
          searches.push(`${lang} ${query}`);
          const results = (found[`${lang} ${query}`] ?? []).map(result);
          const quality = results.length > 0 ? "all" : "none";
          return {
            lang,
            query: readQuery(query, lang),
            quality,
            results,
            whole: results.length,
            unknown: [],
          };
        },
        searchNearest: async (_, answer) => answer,
      });
    const both = await outcome("portable", {
      "fr portable": ["a", "b"],
      "fr téléphone": ["b", "c"],
      "fr mobile": ["d"],
    });
    assert.deepEqual(
      both.answer.results.map(({ id }) => id),
      ["a", "b", "c", "d"],
    );
    assert.equal(both.answer.whole, 2);
    assert.deepEqual(both.answer.reworded?.words, ["téléphone", "mobile"]);
    assert.deepEqual([...(both.answer.reworded?.queries.keys() ?? [])], ["c", "d"]);
    const elsewhere = await outcome("portable", { "en portable": ["x"], "fr mobile": ["d"] });
    assert.deepEqual([elsewhere.answer.lang, elsewhere.elsewhere], ["en", true]);
    const only = await outcome("portable", { "fr mobile": ["d"] });
    assert.deepEqual([only.answer.results.length, only.answer.whole, only.answer.quality], [1, 0, "all"]);
  });
});
