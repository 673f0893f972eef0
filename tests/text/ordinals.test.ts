import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ordinalPieces } from "../../src/text/index.ts";
import { cases, fc } from "../harness/property.ts";

/** Raised endings in brackets. */
const shown = (text: string): string =>
  ordinalPieces(text)
    .map((piece) => (piece.raised ? `[${piece.text}]` : piece.text))
    .join("");

const raised = [
  "le 1[er] février",
  "la 1[re] fois",
  "les 1[ers]",
  "le 2[e], la 2[nde], le 2[d]",
  "au XXI[e] siècle, du XIX[e] au XX[e]",
  "François I[er]",
  "la 12[e].",
  "1[er]",
];
const plain = [
  "Le port",
  "Me Le Goff",
  "3D",
  "2e5",
  "1e-3",
  "a1er",
  "v1.2e",
  "5e-6",
  "Vie",
  "https://exemple.org/?a=1er",
];

describe("French ordinals", () => {
  for (const text of raised) test(text, () => assert.equal(shown(text.replace(/[[\]]/g, "")), text));

  for (const text of plain) test(`nothing is raised in ${text}`, () => assert.equal(shown(text), text));

  test("pieces joined are the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("1", "e", "r", "X", "I", "V", " ", "n", "d", "s", ".") }),
        (text) => {
          assert.equal(
            ordinalPieces(text)
              .map((piece) => piece.text)
              .join(""),
            text,
          );
        },
      ),
      { numRuns: cases(500) },
    );
  });
});
