import assert from "node:assert/strict";
import { test } from "node:test";
import { addressWords } from "../../src/browser/search/address-words.ts";

const CASES: readonly (readonly [path: string, words: string])[] = [
  ["/articles/evaluer-sans-compter/", "evaluer sans compter"],
  ["/articles/2023/evaluer_sans_compter.html", "evaluer sans compter"],
  ["/M%C3%A9diation-num%C3%A9rique", "Médiation numérique"],
  ["/article1234.html", ""],
  ["/spip.php", ""],
  ["/spip.PHP", ""],
  ["/evaluer.htm", "evaluer"],
  ["/evaluer.aspx", "evaluer"],
  ["/evaluer.asp", "evaluer"],
  ["/evaluer.xml", "evaluer"],
  ["/evaluer.html/suite", "evaluer html suite"],
  ["/evaluer.pdf", "evaluer pdf"],
  ["/Conference/Cycles/Personne/Lien/Theme/Archive/page/index/www/la-mer/12", "la mer"],
  ["/article/conferences/cycle/personnes/liens/themes/archives/pages/la-mer", "la mer"],
  ["/la-conference-du-lundi", "la du lundi"],
  ["/conferencier/evaluer", "conferencier evaluer"],
  ["/rubrique12-evaluer", "evaluer"],
  ["/12evaluer-evaluer2b-abcdefghij12", "12evaluer evaluer2b abcdefghij12"],
  ["/un-deux-trois-quatre-cinq-six-sept-huit-neuf", "un deux trois quatre cinq six sept huit"],
  ["//la--mer__", "la mer"],
  ["/", ""],
  ["/%E0%A4%A", "A"],
  ["/themes/<script>alert(1)</script>/", "script alert script"],
];
for (const [path, words] of CASES)
  test(`the address ${path} asks for « ${words} »`, () => assert.equal(addressWords(path), words));
