import assert from "node:assert/strict";
import { test } from "node:test";
import { countWords } from "../../src/search/word-list.ts";

test("the list has the commonest words first, each in its commonest spelling, without small ones", () => {
  const words = countWords();
  words.add("Utilité utilité UTILITE sociale & l'évaluation dans une rue, pour être.");
  words.add("sociale utilité");
  assert.equal(words.list(), "utilité\nsociale\névaluation\n");
});

test("the list weighs at most 40 KB and counts at most 5,000 words", () => {
  const words = countWords();
  const letters = "abcdefghij";
  const word = (n: number) => `mot${String(n).replace(/\d/g, (digit) => letters[Number(digit)] ?? "")}éàù`;
  words.add(Array.from({ length: 9000 }, (_, n) => word(n)).join(" "));
  const list = words.list();
  assert.ok(Buffer.byteLength(list) <= 40_000, `${Buffer.byteLength(list)} bytes`);
  assert.ok(list.split("\n").length <= 5001);
  assert.ok(list.split("\n").length > 2000);
});

test("a hub without words has an empty list", () => assert.equal(countWords().list(), ""));
