import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findAll, searchable } from "../../../src/browser/player/index.ts";
import { fold } from "../../../src/text/index.ts";
import { fc } from "../../harness/property.ts";

const found = (text: string, query: string): string[] =>
  findAll(text, query).map(({ start, end }) => text.slice(start, end));

describe("searching in a text", () => {
  for (const [text, query, expected] of [
    ["L’utilité sociale et l’UTILITE", "utilite", ["utilité", "UTILITE"]],
    ["Au cœur de l’œuvre", "coeur", ["cœur"]],
    ["Au cœur de l’œuvre", "l'oeuvre", ["l’œuvre"]],
    ["une association ; une autre", "association ; une", ["association ; une"]],
    ["une cafe\u0301tie\u0300re, deux œufs", "oeufs", ["œufs"]],
    ["un 😀 puis la mer", "mer", ["mer"]],
    ["dix\u00A0minutes", "dix minutes", ["dix\u00A0minutes"]],
    ["dix\u00A0minutes", "  dix \t minutes ", ["dix\u00A0minutes"]],
    ["aaaa", "aa", ["aa", "aa"]],
    ["Rien ici", "mer", []],
    ["Rien ici", "  ", []],
  ] as const) {
    test(`« ${query} » in « ${text} »`, () => assert.deepEqual(found(text, query), expected));
  }

  test("a text that was made ready once can be searched again and again", () => {
    const ready = searchable("Au cœur de l’œuvre");
    assert.deepEqual(findAll(ready, "coeur"), [{ start: 3, end: 7 }]);
    assert.deepEqual(findAll(ready, "oeuvre"), [{ start: 13, end: 18 }]);
  });

  test("what is found reads as what was asked", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aéœ’b L") }),
        fc.constantFrom("a", "e", "oe", "b l"),
        (text, query) => found(text, query).every((piece) => fold(piece).includes(query)),
      ),
    );
  });
});
