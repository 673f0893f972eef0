import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cleanQuery, isEmpty, isWordless, readQuery } from "../../src/browser/search/query.ts";
import type { Lang } from "../../src/text/index.ts";

const CASES: readonly (readonly [
  typed: string,
  lang: Lang,
  terms: string,
  phrases?: string,
  excluded?: string,
])[] = [
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
  ["How is it", "en", "how is it"],
  ["penaos ober", "br", "penaos ober"],
  ["est-ce que la mer monte", "fr", "mer monte"],
  ["Est ce qu’il pleut", "fr", "pleut"],
  ["qu'est-ce un estran", "fr", "estran"],
  ["faut-il demander l'accord", "fr", "demander accord"],
  ["où puis-je prendre rendez-vous", "fr", "prendre rendez-vous"],
  ["y a-t-il un ascenseur", "fr", "ascenseur"],
  ["est-ce", "en", "est-ce"],
  ["ouest-ce", "fr", "ouest-ce"],
  ["1.2.2013", "fr", "1 février 2013"],
  ["31-12-2013", "fr", "31 décembre 2013"],
  ["1/1/2013", "fr", "1 janvier 2013"],
  ["00/01/2013", "fr", "00/01/2013"],
  ["01/00/2013", "fr", "01/00/2013"],
  ["32/01/2013", "fr", "32/01/2013"],
  ["01/13/2013", "fr", "01/13/2013"],
  ["101/02/2013", "fr", "101/02/2013"],
  ["01/02/20133", "fr", "01/02/20133"],
  ["2013-13-01", "fr", "2013-13-01"],
  ["12013-02-01", "fr", "12013-02-01"],
  ["2013-02-011", "fr", "2013-02-011"],
  ["« la mer » « la terre » vue", "fr", "vue", "la mer|la terre"],
  ["« ! » vue", "fr", "vue"],
  ["c’hoari", "br", "c'hoari"],
  ["numérique numérique", "fr", "numérique"],
  ["<script>alert(1)</script>", "fr", "script alert 1 /script"],
  ["qu’est‑ce que la mer", "fr", "mer"],
  ["jeudi 14 octobre", "fr", "14 octobre"],
  ["le jeudi", "fr", "jeudi"],
  ["? ! …", "fr", ""],
  ["mer -terre", "fr", "mer", "", "terre"],
  ["-terre mer −l’Île", "fr", "mer", "", "terre|île"],
  ['mer -« haute mer » -"basse mer"', "fr", "mer", "", "haute mer|basse mer"],
  ["tiers-lieux - mer --", "fr", "tiers-lieux mer"],
  ["-tiers-lieux", "fr", "", "", "tiers-lieux"],
];

describe("a query", () => {
  for (const [typed, lang, terms, phrases = "", excluded = ""] of CASES)
    test(`« ${typed} » in ${lang} asks for [${terms}]${phrases === "" ? "" : ` and the phrase [${phrases}]`}${excluded === "" ? "" : ` without [${excluded}]`}`, () => {
      const query = readQuery(typed, lang);
      assert.equal(query.terms.join(" "), terms);
      assert.equal(query.phrases.join("|"), phrases);
      assert.equal(query.excluded.join("|"), excluded);
    });

  test("of ten thousand characters is cut to what a search can be", () => {
    const query = readQuery("évaluation ".repeat(1000), "fr");
    assert.ok(query.shown.length <= 200);
    assert.deepEqual(query.terms, ["évaluation"]);
  });

  test("cut at two hundred characters loses the word that it would cut, and no other", () => {
    const fits = `${"a".repeat(99)} ${"b".repeat(100)}`;
    assert.equal(cleanQuery(fits), fits);
    assert.equal(cleanQuery(` ${fits} `), fits);
    assert.equal(cleanQuery(`${fits}c`), "a".repeat(99));
    assert.equal(cleanQuery("💡".repeat(200)), "💡".repeat(200));
  });

  test("of many words keeps the first of them", () => {
    const typed = Array.from({ length: 60 }, (_, i) => `m${i}`).join(" ");
    assert.equal(readQuery(typed, "fr").terms.length, 16);
  });

  test("loses control characters and bidirectional marks", () => {
    assert.equal(cleanQuery("a\u0000b\u001b[31m\u202Ec\n\td"), "a b [31mc d");
    assert.equal(cleanQuery("éva\u00ADluation"), "évaluation");
  });

  test("of nothing but marks is empty, and asks for nothing", () => {
    for (const signs of ["😀", "-", "--", ":", "*", "«»", "()"])
      assert.ok(isWordless(readQuery(signs, "fr")), signs);
    for (const asking of ["", "  ", "-mer", "mer", "« mer »"])
      assert.ok(!isWordless(readQuery(asking, "fr")), asking);
    assert.ok(isEmpty(readQuery("«»", "fr")));
    assert.ok(isEmpty(readQuery("   ", "fr")));
    assert.ok(!isEmpty(readQuery("ess", "fr")));
  });
});
