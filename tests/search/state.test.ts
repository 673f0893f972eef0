import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  FACET_NAMES,
  isIdle,
  readState,
  type SearchState,
  toggle,
  withoutFilters,
  writeState,
} from "../../src/browser/search/state.ts";
import { fc } from "../harness/property.ts";

describe("the address of a search", () => {
  test("holds query, filters, language and order", () => {
    const state: SearchState = {
      query: "utilité sociale",
      selected: { type: ["article", "conference"], topic: ["evaluation"], with: ["transcript"] },
      sort: "date",
      lang: "en",
    };
    const address = writeState(state);
    assert.equal(
      address,
      "?q=utilit%C3%A9+sociale&type=article&type=conference&theme=evaluation&avec=transcript&langue=en&tri=date",
    );
    assert.deepEqual(readState(address), state);
  });

  test("is empty for an empty search", () => {
    assert.equal(writeState({ query: "", selected: {}, sort: "relevance" }), "");
  });

  test("leaves out what it cannot mean", () => {
    assert.deepEqual(readState("?theme=../x&theme=%3Cb%3E&langue=../x&tri=hasard&annee="), {
      query: "",
      selected: {},
      sort: "relevance",
    });
  });

  test("reads back whatever it wrote", () => {
    const value = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
    const selected = fc.dictionary(
      fc.constantFrom(...FACET_NAMES),
      fc.uniqueArray(value, { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), selected, (typed, chosen) => {
        const state = readState(
          writeState({ ...readState(`?q=${encodeURIComponent(typed)}`), selected: chosen }),
        );
        assert.deepEqual(readState(writeState(state)), state);
        assert.deepEqual(state.selected, { ...chosen });
      }),
    );
  });

  test("keeps each value once, twenty at most, of a length that a name can have", () => {
    const many = Array.from({ length: 30 }, (_, n) => `annee=${2000 + n}`).join("&");
    assert.equal(readState(`?${many}`).selected.year?.length, 20);
    assert.deepEqual(readState("?annee=2013&annee=2013").selected.year, ["2013"]);
    const long = "é".repeat(100);
    assert.deepEqual(readState(`?theme=${long}&theme=${long}e&theme=-a&theme=a-1`).selected.topic, [
      long,
      "a-1",
    ]);
  });

  test("asks something as soon as it has a word or a filter", () => {
    const nothing: SearchState = { query: "", selected: {}, sort: "date", lang: "en" };
    assert.equal(isIdle(nothing), true);
    assert.equal(isIdle({ ...nothing, query: "a" }), false);
    assert.equal(isIdle({ ...nothing, selected: { year: ["2013"] } }), false);
  });

  test("without its filters is the same search", () => {
    const state: SearchState = { query: "a", selected: { year: ["2013"] }, sort: "date", lang: "en" };
    assert.deepEqual(withoutFilters(state), { ...state, selected: {} });
  });

  test("gains and loses a filter", () => {
    const empty: SearchState = { query: "a", selected: {}, sort: "relevance" };
    const one = toggle(empty, "year", "2013");
    assert.deepEqual(one.selected, { year: ["2013"] });
    assert.deepEqual(toggle(one, "year", "2013"), empty);
    const two = toggle(toggle(one, "year", "2014"), "type", "article");
    assert.deepEqual(two.selected, { year: ["2013", "2014"], type: ["article"] });
    assert.deepEqual(toggle(two, "year", "2013").selected, { year: ["2014"], type: ["article"] });
  });
});
