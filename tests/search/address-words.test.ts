import assert from "node:assert/strict";
import { test } from "node:test";
import { addressWords } from "../../src/browser/search/address-words.ts";

const CASES: readonly (readonly [path: string, words: string])[] = [
  ["/articles/evaluer-sans-compter/", "evaluer sans compter"],
  ["/articles/2023/evaluer_sans_compter.html", "evaluer sans compter"],
  ["/M%C3%A9diation-num%C3%A9rique", "Médiation numérique"],
  ["/article1234.html", ""],
  ["/spip.php", ""],
  ["/", ""],
  ["/%E0%A4%A", "A"],
  ["/themes/<script>alert(1)</script>/", "script alert script"],
];
for (const [path, words] of CASES)
  test(`the address ${path} asks for « ${words} »`, () => assert.equal(addressWords(path), words));
