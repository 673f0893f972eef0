/** The places of a document, read back from the marks that indexing put into it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fragmentAt, pictureAt, type Zone, zonesOf } from "../../src/browser/search/places.ts";
import { parseMoment } from "../../src/text/index.ts";

const anchor = (location: number, id: string, element = "a") => ({ element, id, location });
const zones = (...anchors: readonly ReturnType<typeof anchor>[]): readonly Zone[] => zonesOf(anchors, 50);
const HEAD: Zone = { kind: "head", fragment: "", start: 0, end: 50, voice: "", pictures: [], seconds: [] };

describe("the places of a document", () => {
  test("are all head where there is no mark", () => assert.deepEqual(zones(), [HEAD]));

  const kinds = [
    ["l", "summary"],
    ["b", "text"],
    ["h", "section"],
    ["p", "speech"],
    ["c", "chapter"],
    ["s", "slide"],
  ] as const;
  for (const [letter, kind] of kinds)
    test(`${letter} begins a ${kind}, which ends with the document`, () =>
      assert.deepEqual(zones(anchor(10, `${letter}:la%20suite`)), [
        { ...HEAD, end: 10 },
        { ...HEAD, kind, fragment: "la suite", start: 10 },
      ]));

  test("end where the next begins, in the order of the text", () =>
    assert.deepEqual(
      zones(anchor(30, "b:"), anchor(10, "l:")).map(({ kind, start, end }) => [kind, start, end]),
      [
        ["head", 0, 10],
        ["summary", 10, 30],
        ["text", 30, 50],
      ],
    ));

  const unknown = [
    anchor(5, "x:y"),
    anchor(5, "h-titre"),
    anchor(5, ""),
    anchor(5, "h:titre", "h2"),
    anchor(5, "ph:titre"),
  ];
  for (const one of unknown)
    test(`<${one.element} id="${one.id}"> is no place`, () => assert.deepEqual(zones(one), [HEAD]));

  test("what cannot be decoded names nothing", () =>
    assert.deepEqual(zones(anchor(5, "p:%E0%A4%A"))[1], { ...HEAD, kind: "speech", start: 5 }));

  test("a voice speaks until another does, and only in what is said", () =>
    assert.deepEqual(
      zones(
        anchor(1, "v:Hélène"),
        anchor(1, "p:t0"),
        anchor(9, "c:deux"),
        anchor(9, "p:t9"),
        anchor(20, "v:Salle"),
        anchor(20, "p:t20"),
      ).map(({ kind, voice }) => [kind, voice]),
      [
        ["head", ""],
        ["speech", "Hélène"],
        ["chapter", ""],
        ["speech", "Hélène"],
        ["speech", "Salle"],
      ],
    ));

  test("a slide stays on the screen from one passage to the next, until another is shown", () => {
    const [, first, second, section] = zones(
      anchor(1, "p:t0"),
      anchor(5, "i:%2Fa.webp"),
      anchor(8, "i:%2Fb.webp"),
      anchor(10, "p:t10"),
      anchor(20, "h:suite"),
    );
    assert.ok(first && second && section);
    assert.deepEqual(
      [1, 4, 5, 7, 8, 9].map((at) => pictureAt(first, at)),
      ["", "", "/a.webp", "/a.webp", "/b.webp", "/b.webp"],
    );
    assert.equal(pictureAt(second, 10), "/b.webp");
    assert.equal(pictureAt(section, 25), "");
  });

  test("what is said later in a paragraph has the address of its second, in its recording", () => {
    const [, first, second] = zones(
      anchor(1, "p:t78"),
      anchor(6, "t:90"),
      anchor(9, "t:102"),
      anchor(20, "p:d%C3%A9bat-t300"),
      anchor(25, "t:311"),
    );
    assert.ok(first && second);
    assert.deepEqual(
      [1, 5, 6, 8, 9, 19].map((at) => fragmentAt(first, at)),
      ["t78", "t78", "t=90", "t=90", "t=102", "t=102"],
    );
    assert.equal(fragmentAt(second, 24), "débat-t300");
    assert.deepEqual(parseMoment(fragmentAt(second, 25), ["débat"]), { recording: "débat", start: 311 });
  });

  test("a slide has its own picture, whatever is on the screen", () => {
    const [, , slide] = zones(anchor(1, "p:t0"), anchor(2, "i:%2Fa.webp"), anchor(9, "s:diapos-3|%2Fc.webp"));
    assert.equal(slide?.fragment, "diapos-3");
    assert.ok(slide);
    assert.equal(pictureAt(slide, 9), "/c.webp");
  });
});
