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
    ["national", "nationalité", 2],
    ["nationalité", "national", 1],
    ["nationalisme", "national", 0],
    ["marinade", "marin", 0],
    ["social", "lien social", 3],
    ["socia", "lien social", 2],
    ["sociaux", "le social et la sociale", 1],
    ["sociales", "sociale sociales", 3],
    ["lieutiers", "tiers-lieu", 0],
  ];
  for (const [term, word, rank] of cases)
    test(`« ${word} » answers « ${term} » with ${rank}`, () => assert.equal(answer(term, word), rank));
});

describe("the forms of a family of words answer one another", () => {
  const families = [
    "animer animez animent anime animes animée animées animé",
    "animer animation animations animateur animateurs animatrice animatrices",
    "chanter chanteur chanteurs chanteuse chanteuses chantante chantantes",
    "militer militant militants militante militantes",
    "établissement établissements",
    "rougissante rougissantes",
    "traitement traitements",
    "mutuelle mutuelles",
    "sociale sociales sociaux",
    "fermier fermiers fermière fermières",
    "passion passions",
    "voix",
    "transcription transcriptions transcris",
  ];
  for (const family of families)
    test(family, () => {
      const forms = family.split(" ");
      for (const one of forms)
        for (const other of forms) assert.ok(answer(one, other) > 0, `${one}, ${other}`);
    });

  test("and two families do not", () => {
    const words = ["animation", "chanteuse", "militant", "traitement", "mutuelle", "passion", "sociale"];
    for (const one of words)
      for (const other of words) assert.equal(answer(one, other) > 0, one === other, `${one}, ${other}`);
  });
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
    ["utilité2", undefined],
    ["sociales", undefined],
    ["numériquex", undefined],
    ["utlie", "utile"],
    ["uitle", "utile"],
    ["utli", undefined],
    ["medaition", "médiation"],
    ["mdeaition", "médiation"],
    ["mdeaitoin", undefined],
    ["qutile", "utile"],
    ["lsociale", "sociale"],
    ["lmediation", "médiation"],
    ["utille", "utile"],
  ];
  for (const [typed, meant] of cases)
    test(`« ${typed} » ${meant === undefined ? "is left alone" : `is put right to « ${meant} »`}`, () =>
      assert.equal(correction(typed, common), meant));

  const ties = ["marron", "maron", "marlon", "marché", "marchés"];
  test("that is as near two words is the commoner one, but for a letter that may have been left out", () => {
    assert.equal(correction("marzon", ties), "marron");
    assert.equal(correction("marzon", ["marlon", "marron"]), "marlon");
    assert.equal(correction("marr", ["mare", "marre"]), "marre");
  });

  const others = [
    ["loup", "coup"],
    ["loup", "lous"],
    ["kayak", "kodak"],
    ["girafe", "carafe"],
    ["tournesol", "journées"],
    ["saint", "sait"],
    ["président", "présent"],
  ] as const;
  for (const [typed, held] of others)
    test(`« ${typed} » is another word than « ${held} », and no slip`, () =>
      assert.equal(correction(typed, [held]), undefined));

  test("written in two ways in the hub is put right to the commoner one", () =>
    assert.equal(correction("evaluaton", ["Évaluation", "évaluation"]), "Évaluation"));

  test("has neighbours where it cannot be put right", () => {
    assert.deepEqual(nearWords("socialisme", common, 3), ["sociale"]);
    assert.deepEqual(nearWords("zz", common, 3), []);
    assert.deepEqual(nearWords("utilité", common, 3), ["utile"]);
    assert.deepEqual(nearWords("util", common, 1), ["utile"]);
    assert.deepEqual(nearWords("mer", ["mère", "ver", "vers", "mer", "terre"], 9), ["mère", "ver", "vers"]);
    assert.deepEqual(nearWords("me", ["me", "ma"], 9), []);
  });
});

describe("closeness", () => {
  const cases: readonly (readonly [locations: readonly number[], words: number, expected: number])[] = [
    [[4, 5], 2, 1],
    [[4, 6], 2, 1],
    [[4, 13], 2, 0.3],
    [[4], 2, 1],
    [[4, 5, 400], 1, 0],
    [[90, 4, 92, 94], 3, 1],
    [[90, 90, 91], 3, 1],
    [[90, 190], 3, 5 / 101],
    [[1, 20, 40, 41], 2, 1],
    [[1, 2, 20, 40], 2, 1],
    [[10, 19], 2, 0.3],
    [[], 2, 0],
  ];
  for (const [locations, words, expected] of cases)
    test(`of hits at ${locations.join(", ")} for ${words} words is ${expected}`, () =>
      assert.equal(closeness(locations, words), expected));
});
