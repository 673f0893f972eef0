import assert from "node:assert/strict";
import { test } from "node:test";
import {
  fold,
  type Lang,
  normalizeForIndex,
  normalizeQuery,
  withoutStopWords,
  words,
} from "../../src/text/index.ts";

test("folding makes spellings of one word equal", () => {
  assert.equal(fold("Cœur ÉCOLE l’Œuvre"), "coeur ecole l'oeuvre");
  assert.equal(fold("e\u0301"), fold("é"));
});

test("words are runs of letters and digits", () => {
  assert.deepEqual(words("L’utilité sociale, en 2013 : tiers-lieu."), [
    "l",
    "utilite",
    "sociale",
    "en",
    "2013",
    "tiers",
    "lieu",
  ]);
});

test("a text without letters or digits has no words", () => assert.deepEqual(words(" … ! "), []));

test("an indexed text has straight apostrophes, open ligatures, separated dashes and plain spaces", () => {
  assert.equal(normalizeForIndex("l’œuvre–clé :\u00A0cœ\u00ADur"), "l'oeuvre – clé : coeur");
  assert.equal(normalizeForIndex("CO₂, 12 m², eﬃcace"), "CO2, 12 m2, efficace");
  assert.equal(normalizeForIndex("a \u00A0\u202F\t b\nc"), "a b\nc");
});

const queries: [string, Lang, string][] = [
  ["l'utilité", "fr", "utilité"],
  ["l’utilité sociale", "fr", "utilité sociale"],
  ["d'évaluation", "fr", "évaluation"],
  ["Lorsqu’il", "fr", "il"],
  ["aujourd'hui", "fr", "aujourd'hui"],
  ["cœur Œuvre", "fr", "coeur oeuvre"],
  ["CO₂ 12 m² eﬃcace", "fr", "co2 12 m2 efficace"],
  ["comment évaluer l’utilité sociale ?", "fr", "comment évaluer utilité sociale"],
  ["« utilité sociale »", "fr", '"utilité sociale"'],
  ['"utilité sociale', "fr", "utilité sociale"],
  ['""', "fr", ""],
  ["version 1.5, 2016/679.", "fr", "version 1.5 2016/679"],
  ["c’hoarier", "br", "c'hoarier"],
  ["   ", "fr", ""],
];
for (const [query, lang, expected] of queries) {
  test(`the query “${query}” (${lang}) is sent as “${expected}”`, () =>
    assert.equal(normalizeQuery(query, lang), expected));
}

test("a normalised query finds its word in a normalised text", () => {
  for (const word of ["l’œuvre", "d'Évaluation", "cœur", "utilité"]) {
    const text = fold(normalizeForIndex("C’est l’œuvre du cœur : l’utilité d’évaluation."));
    assert.ok(text.includes(fold(normalizeQuery(word, "fr"))), word);
  }
});

test("stop words go, unless nothing would be left", () => {
  assert.equal(withoutStopWords("comment évaluer utilité"), "évaluer utilité");
  assert.equal(withoutStopWords("à la une"), "à la une");
});
