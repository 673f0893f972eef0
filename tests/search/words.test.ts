import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { closeness } from "../../src/browser/search/closeness.ts";
import { answer } from "../../src/browser/search/related.ts";
import { correction, nearWords } from "../../src/browser/search/spelling.ts";

describe("a word of a text answers a word of a query", () => {
  const cases: readonly (readonly [term: string, word: string, rank: number])[] = [
    ["evaluation", "l’Évaluation,", 3],
    ["tierslieux", "tiers-lieux", 3],
    ["tiers-lieux", "tiers-lieux", 3],
    ["lutilite", "l'utilité", 3],
    ["c'hoari", "c’hoari", 3],
    ["utilit", "utilité", 2],
    ["évaluer", "évaluation", 1],
    ["médiatrices", "médiatrice", 1],
    ["licences", "licence", 1],
    ["utilté", "utile", 0],
    ["cards", "car", 0],
    ["numérique", "son", 0],
  ];
  for (const [term, word, rank] of cases)
    test(`« ${word} » answers « ${term} » with ${rank}`, () => assert.equal(answer(term, word), rank));
});

describe("a misspelt word", () => {
  const common = [
    "sociale",
    "utile",
    "utilité",
    "médiation",
    "numérique",
    "accessibilité",
    "licences",
    "cazeneuve",
  ];
  const cases: readonly (readonly [typed: string, meant: string | undefined])[] = [
    ["utilté", "utilité"],
    ["utilité", undefined],
    ["UTILITE", undefined],
    ["médation", "médiation"],
    ["numérqiue", "numérique"],
    ["acessibilite", "accessibilité"],
    ["licenses", "licences"],
    ["cazenave", "cazeneuve"],
    ["lutilite", "utilité"],
    ["licence", undefined],
    ["xylophone", undefined],
    ["ess", undefined],
    ["2013", undefined],
  ];
  for (const [typed, meant] of cases)
    test(`« ${typed} » ${meant === undefined ? "is left alone" : `is put right to « ${meant} »`}`, () =>
      assert.equal(correction(typed, common), meant));

  test("has neighbours where it cannot be put right", () => {
    assert.deepEqual(nearWords("socialisme", common, 3), ["sociale"]);
    assert.deepEqual(nearWords("zz", common, 3), []);
  });
});

describe("closeness", () => {
  const cases: readonly (readonly [locations: readonly number[], words: number, expected: number])[] = [
    [[4, 5], 2, 1],
    [[4, 6], 2, 1],
    [[4, 13], 2, 0.3],
    [[4], 2, 0],
    [[4, 5, 400], 1, 0],
    [[90, 4, 92, 94], 3, 1],
  ];
  for (const [locations, words, expected] of cases)
    test(`of hits at ${locations.join(", ")} for ${words} words is ${expected}`, () =>
      assert.equal(closeness(locations, words), expected));
});
