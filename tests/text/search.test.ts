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
  assert.equal(
    normalizeForIndex("R.G.P.D. et E.S.S, à 18h30 ou 9h, n°5"),
    "RGPD et ESS, à 18 h 30 ou 9 h, n° 5",
  );
  assert.equal(
    normalizeForIndex("bien‑être, J.-P. Le Gall, 12 h 300, 4H"),
    "bien-être, J.-P. Le Gall, 12 h 300, 4H",
  );
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
  ["R.G.P.D.", "fr", "rgpd"],
  ["l'E.S.S", "fr", "ess"],
  ["A. B. Martin", "fr", "a b martin"],
  ["a.b.example", "fr", "a b example"],
  ["n°5 N° 5", "fr", "n° 5 n° 5"],
  ["18h30 18 h 30 9h", "fr", "18 h 30 18 h 30 9 h"],
  ["habitants/habitantes son+voix utilité_sociale", "fr", "habitants habitantes son voix utilité sociale"],
  ["<b>voix</b> titre=son", "fr", "b voix /b titre son"],
  ["https://www.a-brest.net/ www.avise.org", "fr", "a-brest net avise org"],
  ["contact@example.org", "fr", "contact example org"],
  ["c++ C# 24/7 awww.example", "fr", "c++ c# 24/7 awww example"],
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
