import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { minuteScale, quotationOf } from "../../../_includes/components/home/index.ts";
import type { Recording } from "../../../src/content/index.ts";
import { fc } from "../../harness/property.ts";

function recording(status: "machine" | "reviewed", ...said: [start: number, text: string][]): Recording {
  const paragraphs = said.map(([start, text]) => ({ id: `t${start}`, start, end: start + 10, text }));
  return {
    id: "r",
    first: true,
    guid: "r",
    title: "r",
    sources: [],
    seconds: 300,
    publishedAt: "2026-01-01",
    licence: { id: "CC0-1.0", name: "CC0 1.0" },
    transcript: { lang: "fr", file: "/media/r.vtt", status, paragraphs },
    transcripts: [],
    chapters: [],
    cues: [],
    voices: [],
    synthetic: false,
  };
}

const STATEMENT = "La cohésion sociale se laisse mal décrire par des critères comptables.";
const QUESTION = "Que gagne un quartier quand un lieu de médiation y travaille ?";

describe("the sentence that is quoted", () => {
  test("is a question where there is one", () => {
    assert.deepEqual(quotationOf(recording("reviewed", [60, STATEMENT], [90, `Bien. ${QUESTION}`])), {
      text: QUESTION,
      at: 90,
    });
  });

  test("is not taken from the opening words, nor too short", () => {
    assert.deepEqual(quotationOf(recording("reviewed", [2, QUESTION], [50, "Bien sûr."], [60, STATEMENT])), {
      text: STATEMENT,
      at: 60,
    });
  });

  test("is not taken from the first twenty seconds, however short the recording", () => {
    const short = (...said: [number, string][]): Recording => ({
      ...recording("reviewed", ...said),
      seconds: 60,
    });
    assert.equal(quotationOf(short([15, QUESTION])), undefined);
    assert.equal(quotationOf(short([15, QUESTION], [25, STATEMENT]))?.at, 25);
  });

  test("is never what a machine alone believes to have heard", () => {
    assert.equal(quotationOf(recording("machine", [60, STATEMENT])), undefined);
  });
});

describe("a border graduated in minutes", () => {
  test("alternates minutes for a recording of five", () => {
    const { stretches, marks } = minuteScale(300);
    assert.equal(stretches.length, 10);
    assert.deepEqual(stretches[1], { from: 10, to: 15 });
    assert.deepEqual(marks, [
      { at: 20, minutes: 1 },
      { at: 40, minutes: 2 },
      { at: 60, minutes: 3 },
      { at: 80, minutes: 4 },
    ]);
  });

  test("stays readable and inside the drawing for any length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 * 3600 }), (seconds) => {
        const { stretches, marks } = minuteScale(seconds);
        assert.ok(stretches.length >= 1 && stretches.length <= 12);
        assert.ok(stretches.every(({ from, to }) => from >= 0 && from < to && to <= 100));
        assert.ok(marks.every(({ at, minutes }) => at > 0 && at < 100 && Number.isInteger(minutes)));
      }),
    );
  });
});
