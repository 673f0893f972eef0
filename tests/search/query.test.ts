import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cleanQuery, isEmpty, readQuery } from "../../src/browser/search/query.ts";
import type { Lang } from "../../src/text/index.ts";

const CASES: readonly (readonly [typed: string, lang: Lang, terms: string, phrases?: string])[] = [
  ["utilité sociale", "fr", "utilité sociale"],
  ["L’Utilité Sociale", "fr", "utilité sociale"],
  ["comment évaluer l'utilité sociale ?", "fr", "évaluer utilité sociale"],
  ["qu’est-ce que l’utilité sociale ?", "fr", "utilité sociale"],
  ["à la une", "fr", "à la une"],
  ["cœur", "fr", "coeur"],
  ["« utilité sociale » Brest", "fr", "brest", "utilité sociale"],
  ['"pouvoir d’agir"', "fr", "", "pouvoir agir"],
  ["01/02/2013", "fr", "1 février 2013"],
  ["2013-02-15", "fr", "15 février 2013"],
  ["2013-02-15", "en", "15 february 2013"],
  ["99/99/2013", "fr", "99/99/2013"],
  ["how to mend a net", "en", "mend net"],
  ["c’hoari", "br", "c'hoari"],
  ["numérique numérique", "fr", "numérique"],
  ["<script>alert(1)</script>", "fr", "<script>alert 1 </script>"],
  ["? ! …", "fr", ""],
];

describe("a query", () => {
  for (const [typed, lang, terms, phrases = ""] of CASES)
    test(`« ${typed} » in ${lang} asks for [${terms}]${phrases === "" ? "" : ` and the phrase [${phrases}]`}`, () => {
      const query = readQuery(typed, lang);
      assert.equal(query.terms.join(" "), terms);
      assert.equal(query.phrases.join("|"), phrases);
    });

  test("of ten thousand characters is cut to what a search can be", () => {
    const query = readQuery("évaluation ".repeat(1000), "fr");
    assert.ok(query.shown.length <= 200);
    assert.deepEqual(query.terms, ["évaluation"]);
  });

  test("of many words keeps the first of them", () => {
    const typed = Array.from({ length: 60 }, (_, i) => `m${i}`).join(" ");
    assert.equal(readQuery(typed, "fr").terms.length, 16);
  });

  test("loses control characters and bidirectional marks", () => {
    assert.equal(cleanQuery("a\u0000b\u001b[31m\u202Ec\n\td"), "a b [31m c d");
  });

  test("of nothing but marks is empty", () => {
    assert.ok(isEmpty(readQuery("«»", "fr")));
    assert.ok(isEmpty(readQuery("   ", "fr")));
    assert.ok(!isEmpty(readQuery("ess", "fr")));
  });
});
