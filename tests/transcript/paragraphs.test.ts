import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Cue, keepIds, type Paragraph, toParagraphs } from "../../src/transcript/index.ts";
import { fc } from "../harness/property.ts";

const cue = (start: number, end: number, text: string, speaker?: string): Cue =>
  speaker === undefined ? { start, end, text } : { start, end, speaker, text };
const ids = (paragraphs: readonly Paragraph[]): string[] => paragraphs.map((paragraph) => paragraph.id);

describe("paragraphs", () => {
  it("join the cues of one turn and keep their times", () => {
    const cues = [cue(754.2, 756, "La marée\nmonte", "Anne"), cue(756, 758.5, "et descend.", "Anne")];
    assert.deepEqual(toParagraphs(cues), [
      { id: "t754", speaker: "Anne", start: 754.2, end: 758.5, text: "La marée monte et descend.", cues },
    ]);
  });

  it("have no list of cues where there is one only, and no speaker where nobody is named", () =>
    assert.deepEqual(toParagraphs([cue(1, 2, "Oui.")]), [{ id: "t1", start: 1, end: 2, text: "Oui." }]));

  const cuts: [name: string, cues: Cue[], starts: number[]][] = [
    ["at a change of speaker", [cue(0, 1, "a", "A"), cue(1, 2, "b", "B"), cue(2, 3, "c", "A")], [0, 1, 2]],
    ["when somebody unnamed speaks", [cue(0, 1, "a", "A"), cue(1, 2, "b")], [0, 1]],
    ["at a pause after a sentence", [cue(0, 1, "a."), cue(3, 4, "b")], [0, 3]],
    ["not at a pause within a sentence", [cue(0, 1, "a"), cue(3, 4, "b")], [0]],
    ["at a long pause anywhere", [cue(0, 1, "a"), cue(5, 6, "b")], [0, 5]],
    ["not at a pause that another cue fills", [cue(0, 9, "a."), cue(1, 2, "b."), cue(9, 10, "c.")], [0]],
    ["nowhere for an empty cue", [cue(0, 1, "a"), cue(1, 2, " ", "B"), cue(2, 3, "b")], [0]],
  ];
  for (const [name, cues, starts] of cuts) {
    it(`are cut ${name}`, () =>
      assert.deepEqual(
        toParagraphs(cues).map((one) => one.start),
        starts,
      ));
  }

  it("end with a sentence once they are long, and with a cue if no sentence ends", () => {
    const spoken = (mark: string) =>
      Array.from({ length: 40 }, (_, at) => cue(at, at + 1, `${"x".repeat(99)}${mark}`));
    assert.deepEqual(
      toParagraphs(spoken("."))
        .slice(0, 2)
        .map((one) => one.start),
      [0, 6],
    );
    assert.deepEqual(
      toParagraphs(spoken(""))
        .slice(0, 2)
        .map((one) => one.start),
      [0, 10],
    );
    assert.deepEqual(toParagraphs(spoken("."), { maxLength: 150 }).length, 40);
  });

  it("have ids of their own within one second, and bear the recording's name", () => {
    const cues = [cue(7, 7.1, "a", "A"), cue(7.1, 7.2, "b", "B"), cue(7.9, 9, "c", "A")];
    assert.deepEqual(ids(toParagraphs(cues)), ["t7", "t7-2", "t7-3"]);
    assert.deepEqual(ids(toParagraphs(cues, { recording: "matin" })), [
      "matin-t7",
      "matin-t7-2",
      "matin-t7-3",
    ]);
  });

  it("lose no word and keep the order of time", () => {
    const any = fc
      .tuple(
        fc.nat(5000),
        fc.nat(20),
        fc.stringMatching(/^[a-z]{1,30}[.]?$/),
        fc.constantFrom("A", "B", undefined),
      )
      .map(([start, length, text, speaker]) => cue(start / 10, start / 10 + length, text, speaker));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (given) => {
        const cues = [...given].sort((a, b) => a.start - b.start);
        const paragraphs = toParagraphs(cues, { maxLength: 100 });
        assert.equal(paragraphs.map((one) => one.text).join(" "), cues.map((one) => one.text).join(" "));
        assert.equal(new Set(ids(paragraphs)).size, paragraphs.length);
        const starts = paragraphs.map((one) => one.start);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

describe("a corrected transcript", () => {
  const at = (...starts: number[]): Paragraph[] =>
    toParagraphs(starts.map((start, index) => cue(start, start + 0.5, "x", String(index))));
  const cases: [name: string, before: number[], after: number[], expected: string[]][] = [
    ["keeps ids when starts move a little", [754.2, 800], [755.9, 801], ["t754", "t800"]],
    ["gives a new id when a start moves by two seconds", [754], [756], ["t756"]],
    ["gives an old id to the nearest paragraph only", [754], [753, 754.5], ["t753", "t754"]],
    ["keeps ids when a paragraph is divided", [10, 30], [10, 20, 30], ["t10", "t20", "t30"]],
    ["keeps ids when paragraphs are joined", [10, 20, 30], [10, 30], ["t10", "t30"]],
    ["never gives one id twice", [10.9, 11], [9.95, 11.05], ["t10", "t11"]],
    [
      "keeps an id from a new paragraph that would have borne it",
      [10.9],
      [9, 10.9, 10.95],
      ["t9", "t10", "t10-2"],
    ],
    ["starts afresh without a past", [], [1, 2], ["t1", "t2"]],
  ];
  for (const [name, before, after, expected] of cases) {
    it(name, () => assert.deepEqual(ids(keepIds(at(...before), at(...after))), expected));
  }

  it("that is the same keeps every id, and ids stay unique whatever changes", () => {
    const starts = fc
      .uniqueArray(fc.nat(400), { maxLength: 40 })
      .map((all) => all.sort((a, b) => a - b).map((n) => n / 4));
    fc.assert(
      fc.property(starts, starts, (before, after) => {
        const previous = at(...before);
        assert.deepEqual(keepIds(previous, at(...before)), previous);
        const kept = ids(keepIds(previous, at(...after)));
        assert.equal(new Set(kept).size, kept.length);
      }),
    );
  });
});
