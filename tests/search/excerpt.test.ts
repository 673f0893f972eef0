import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { excerpt, highlightText, type Segment, sentenceAround } from "../../src/browser/search/excerpt.ts";
import { fc } from "../harness/property.ts";

const plain = (segments: readonly Segment[]): string =>
  segments.map((segment) => (typeof segment === "string" ? segment : `[${segment.mark}]`)).join("");

/** The sentence around the word in `*stars*`, within the words between the bars. */
function sentence(source: string): string {
  const parts = source.split(/\s+/);
  const words = parts.filter((part) => part !== "|");
  const [first = 0, last = parts.length - 1] = parts.flatMap((part, i) => (part === "|" ? [i] : []));
  const at = words.findIndex((word) => word.startsWith("*"));
  const { start, end } = sentenceAround(words, at, first, parts.includes("|") ? last - 1 : words.length);
  return words.slice(start, end).join(" ");
}

describe("the sentence around a word", () => {
  const ends = ["fini.", "fini !", "fini ?", "fini…", "fini.»", "(fini.)", '"fini."'];
  for (const before of ends)
    test(`begins after « ${before} »`, () =>
      assert.equal(
        sentence(`C’est ${before} Voici le *mot* que l’on cherche ici.`),
        "Voici le *mot* que l’on cherche ici.",
      ));

  const ongoing = ["fini,", "fini :", "3.14", "M", "fini.)x"];
  for (const before of ongoing)
    test(`does not begin after « ${before} »`, () =>
      assert.equal(
        sentence(`${before} voici le *mot* cherché ici.`),
        `${before} voici le *mot* cherché ici.`,
      ));

  test("of six words takes the next one with it, and of seven it does not", () => {
    assert.equal(
      sentence("Un deux *trois* quatre cinq six. Sept huit."),
      "Un deux *trois* quatre cinq six. Sept huit.",
    );
    assert.equal(
      sentence("Un deux *trois* quatre cinq six sept. Huit."),
      "Un deux *trois* quatre cinq six sept.",
    );
  });

  test("stays in its place", () => {
    assert.equal(sentence("avant | ici un *mot* isolé | après"), "ici un *mot* isolé");
  });

  test("is never more than what can be shown, and is cut nowhere else than between sentences or at that limit", () => {
    const word = fc.constantFrom("mot", "mot", "mot", "mot", "fin.", "fin ?", "ah");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 90 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (list, a, b, c) => {
          const words = list.join(" ").split(" ");
          const at = a % words.length;
          const from = b % (at + 1);
          const to = at + 1 + (c % (words.length - at));
          const { start, end } = sentenceAround(words, at, from, to);
          assert.ok(from <= start && start <= at && at < end && end <= to);
          assert.ok(at - start <= 16 && end - at <= 26, "more than can be shown");
          const closes = (i: number) => /[.?]$/.test(words[i] ?? "");
          assert.ok(start === from || at - start === 16 || closes(start - 1), "begins inside a sentence");
          for (let i = start; i < at; i += 1) assert.ok(!closes(i), "begins before the sentence");
          const long = (stop: number) => stop - start >= 7;
          assert.ok(
            end === to || end - at === 26 || (closes(end - 1) && long(end)),
            "ends inside a sentence",
          );
          for (let stop = at + 1; stop < end; stop += 1)
            assert.ok(!(closes(stop - 1) && long(stop)), "goes on past the sentence");
        },
      ),
    );
  });
});

describe("an excerpt", () => {
  const words = "Un début. Voici l'utilité sociale, dit-on. Et la suite".split(" ");
  const show = (start: number, end: number, hits: readonly number[], terms: readonly string[] = []) =>
    plain(excerpt(words, { start, end }, new Set(hits), terms));

  test("of whole sentences has no ellipsis", () =>
    assert.equal(show(2, 6, []), "Voici l’utilité sociale, dit-on."));
  test("that begins inside a sentence says so", () =>
    assert.equal(show(3, 6, []), "… l’utilité sociale, dit-on."));
  test("that ends inside a sentence says so", () => assert.equal(show(2, 4, []), "Voici l’utilité …"));
  test("of a whole text has none", () =>
    assert.equal(show(0, words.length, []), "Un début. Voici l’utilité sociale, dit-on. Et la suite"));
  test("marks the words that answer, without article or comma", () =>
    assert.equal(show(2, 6, [3, 4], ["utilite", "sociales"]), "Voici l’[utilité] [sociale], dit-on."));
  test("marks whole another form of the word, that only the index knows to answer", () => {
    const other = (word: string, term: string) =>
      plain(excerpt([word], { start: 0, end: 1 }, new Set([0]), [term]));
    assert.equal(other("journaux,", "journal"), "[journaux],");
    assert.equal(other("mer", "mers"), "[mer]");
  });
  test("never marks the shorter word by which the index answers one that it does not know", () => {
    for (const [word, term] of [
      ["ma", "magnétique"],
      ["m'a", "magnétique"],
      ["h", "handicap"],
      ["dit-on", "sociale"],
      ["mare", "mers"],
    ] as const)
      assert.equal(
        plain(excerpt([word], { start: 0, end: 1 }, new Set([0]), [term])),
        word.replace("'", "’"),
      );
  });
  test("marks no word where there was no hit", () =>
    assert.equal(show(2, 6, [], ["utilite"]), "Voici l’utilité sociale, dit-on."));
  test("marks nothing in what has neither letter nor digit", () =>
    assert.equal(plain(excerpt(["—", "mer"], { start: 0, end: 2 }, new Set([0, 1]), ["mer"])), "— [mer]"));
  test("is one text between two marks", () =>
    assert.deepEqual(excerpt(["a", "b", "c", "d"], { start: 0, end: 4 }, new Set([1]), ["b"]), [
      "a ",
      { mark: "b" },
      " c d",
    ]));
});

describe("a title", () => {
  const cases: readonly (readonly [title: string, terms: readonly string[], shown: string])[] = [
    ["L'œuvre et la mer", ["mer"], "L’œuvre et la [mer]"],
    ["Évaluer : comment ?", ["évaluation"], "[Évaluer]\u00A0: comment\u202F?"],
    ["Dire « oui » !", ["oui"], "Dire «\u00A0[oui]\u00A0»\u202F!"],
    ["Oui; non", ["rien"], "Oui; non"],
    ["OEuvre, boeuf, oeil, coefficient, Oeuf", [], "Œuvre, bœuf, œil, coefficient, Œuf"],
    ["Tiers-lieux et lieux", ["lieux"], "Tiers-[lieux] et [lieux]"],
    ["e\u0301te\u0301 ici", ["été"], "[e\u0301te\u0301] ici"],
  ];
  for (const [title, terms, shown] of cases)
    test(`« ${title} » reads ${shown}`, () => assert.equal(plain(highlightText(title, terms)), shown));
});
