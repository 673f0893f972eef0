import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SearchAnswer } from "../../src/browser/search/engine.ts";
import { type Outcome, searchHub } from "../../src/browser/search/outcome.ts";
import { readQuery } from "../../src/browser/search/query.ts";
import type { SearchState } from "../../src/browser/search/state.ts";
import type { Lang } from "../../src/text/index.ts";

/** How a language answers: with all words, as typed or put right, or with less. */
type Quality = SearchAnswer["quality"] | "put right";

interface Asked {
  readonly typed?: string;
  readonly lang?: Lang;
  readonly page?: Lang;
  readonly exactly?: boolean;
  /** Languages that hold something, the one with most first, and how each answers. */
  readonly hub: Readonly<Partial<Record<Lang, Quality>>>;
  readonly words?: readonly string[];
}

async function ask(asked: Asked): Promise<Outcome & { readonly searched: readonly string[] }> {
  const { typed = "estran", lang, page = "fr", exactly = false, hub, words = [] } = asked;
  const searched: string[] = [];
  const known = Object.entries(hub) as readonly (readonly [Lang, Quality])[];
  const state: SearchState = {
    query: typed,
    selected: {},
    sort: "relevance",
    ...(lang === undefined ? {} : { lang }),
  };
  const outcome = await searchHub(state, page, exactly, {
    languages: async () => new Map(known.map(([name]) => [name, 1])),
    commonWords: async (of) => words.map((word) => `${of}:${word}`.replace(/^fr:/, "")),
    search: async ({ query }, of, exact) => {
      searched.push(exact === true ? `${of}, exactly` : of);
      const quality = hub[of] ?? "none";
      const right = quality === "put right";
      return {
        lang: of,
        query: readQuery(query, of),
        quality: right ? "all" : quality,
        results: [],
        ...(right ? { typed: query } : {}),
      };
    },
  });
  return { ...outcome, searched };
}

describe("a search over the languages of the hub", () => {
  test("ends with the reader's language where it has all words", async () => {
    const { answer, elsewhere, others, near, searched } = await ask({
      hub: { fr: "all", en: "all", br: "all" },
    });
    assert.equal(answer.lang, "fr");
    assert.deepEqual({ elsewhere, others, near }, { elsewhere: false, others: ["en", "br"], near: [] });
    assert.deepEqual(searched, ["fr"]);
  });

  test("goes on to the others, and stops at the first that has all words", async () => {
    const { answer, elsewhere, searched } = await ask({ hub: { fr: "none", br: "some", en: "all" } });
    assert.equal(answer.lang, "en");
    assert.equal(elsewhere, true);
    assert.deepEqual(searched, ["fr", "br", "en"]);
  });

  for (const quality of ["none", "some", "unsure", "put right"] as const)
    test(`stays with the reader's language where another answers with "${quality}"`, async () => {
      const { answer, elsewhere } = await ask({ hub: { fr: "some", en: quality } });
      assert.equal(answer.lang, "fr");
      assert.equal(elsewhere, false);
    });

  test("does not leave a language that the reader has chosen", async () => {
    const { answer, searched, others } = await ask({ lang: "en", hub: { fr: "all", en: "none" } });
    assert.equal(answer.lang, "en");
    assert.deepEqual(others, ["fr"]);
    assert.deepEqual(searched, ["en"]);
  });

  test("does not leave the language where the very words are wanted", async () => {
    const { answer, searched } = await ask({ exactly: true, hub: { fr: "none", en: "all" } });
    assert.equal(answer.lang, "fr");
    assert.deepEqual(searched, ["fr, exactly"]);
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

  for (const quality of ["all", "some", "unsure"] as const)
    test(`offers no other word where it found something ("${quality}")`, async () =>
      assert.deepEqual((await ask({ hub: { fr: quality }, words })).near, []));

  test("without a word in it offers none", async () => {
    const { near } = await ask({ typed: "?", hub: { fr: "none" }, words });
    assert.deepEqual(near, []);
  });
});
