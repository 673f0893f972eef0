import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TranscriptIndex } from "../../../src/browser/transcript-search/find.ts";
import { fold, type Lang, words } from "../../../src/text/index.ts";
import { fc } from "../../harness/property.ts";

/** Each passage as the words found, those of another paragraph after a bar. */
function found(paragraphs: readonly string[], query: string, lang: Lang = "fr"): string[] {
  return new TranscriptIndex(paragraphs, lang).find(query).passages.map((passage) =>
    passage
      .map(({ line, start, end }, n) => {
        const moved = n > 0 && passage[n - 1]?.line !== line;
        return (moved ? "| " : "") + (paragraphs[line]?.slice(start, end) ?? "");
      })
      .join(" "),
  );
}

describe("searching in a paragraph", () => {
  for (const [text, query, expected] of [
    ["L’utilité sociale et l’UTILITE", "utilite", ["utilité", "UTILITE"]],
    ["Au cœur de l’œuvre", "coeur", ["cœur"]],
    ["Au cœur de l’œuvre", "l'oeuvre", ["œuvre"]],
    ["Au cœur", "coe", ["cœ"]],
    ["une cafe\u0301tie\u0300re, deux œufs", "oeufs", ["œufs"]],
    ["une cafe\u0301tie\u0300re", "cafetière", ["cafe\u0301tie\u0300re"]],
    ["un 😀 puis la mer", "mer", ["mer"]],
    ["dix\u00A0minutes", "dix minutes", ["dix minutes"]],
    ["une bonne compréhension", "compr", ["compr"]],
    ["le magnétique", "net", []],
    ["la réunion des réunions", "réunions", ["réunion", "réunions"]],
    ["les réunionnais", "réunions", []],
    ["la réunionnite", "réunion", ["réunion"]],
    ["Rien ici", "mer", []],
    ["Rien ici", "  ", []],
    ["un a, un b", "b", []],
    ["il faut évaluer l’utilité de l’association", "utilité association", ["utilité association"]],
    ["utilité des uns, association", "association utilité", ["utilité association"]],
    ["la mer, la mer, puis au loin les vagues", "mer vagues", ["mer mer vagues"]],
    ["les vagues de la mer, la mer", '"la mer"', ["la mer", "la mer"]],
    ["la mer calme", "« la mer » calme", ["la mer calme"]],
    ["la mer et le calme", '"la calme"', []],
  ] as const) {
    test(`« ${query} » in « ${text} »`, () =>
      assert.deepEqual(
        found([text], query).map((passage) => passage.replace(/\s/g, " ")),
        expected,
      ));
  }
});

describe("searching several paragraphs", () => {
  const talk = [
    "Le numérique sans aidants ?",
    "Des aidants partout.",
    "Le numérique pour chacun.",
    "La médiation.",
  ];

  test("a paragraph that has all the words answers", () =>
    assert.deepEqual(found(talk, "aidants numérique"), ["numérique aidants"]));
  test("else two that follow one another", () =>
    assert.deepEqual(found(talk, "chacun médiation"), ["chacun | médiation"]));
  test("words minutes apart do not answer", () => assert.deepEqual(found(talk, "partout médiation"), []));
  test("a word after a minus leaves its paragraphs out", () =>
    assert.deepEqual(found(talk, "numérique -aidants"), ["numérique"]));
});

describe("misspelt words", () => {
  const talk = ["La médiation numérique, c’est de la médiation.", "Un médiateur y aide."];
  const instead = (query: string) => new TranscriptIndex(talk, "fr").find(query).instead;

  test("are put right by the words that were said, as they are written", () => {
    assert.deepEqual(found(talk, "mediaton"), ["médiation", "médiation"]);
    assert.deepEqual(instead("mediaton"), ["médiation"]);
    assert.deepEqual(found(talk, "mediaton numerque"), ["médiation numérique"]);
  });
  test("a word that was said is left alone", () => assert.deepEqual(instead("mediation numerique"), []));
  test("a word like none that was said finds nothing, and says nothing of others", () => {
    assert.deepEqual(found(talk, "xylophone"), []);
    assert.deepEqual(instead("mediaton xylophone"), []);
  });
});

test("every word of a text is found there, and reads as it was asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aéœ’bç\u0301 L😀-"), maxLength: 60 }), (text) => {
      const index = new TranscriptIndex([text], "br");
      for (const word of words(text).filter(({ length }) => length > 1)) {
        const ranges = index.find(`"${word}"`).passages.flat();
        assert.ok(ranges.length > 0, word);
        for (const { start, end } of ranges) assert.equal(fold(text.slice(start, end)), word);
      }
    }),
  );
});
