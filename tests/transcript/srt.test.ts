import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Cue, parseSrt } from "../../src/transcript/index.ts";

const cue = (start: number, end: number, text: string): Cue => ({ start, end, text });

describe("SRT files", () => {
  const readings: [name: string, source: string, cues: Cue[]][] = [
    [
      "the usual shape",
      "1\n00:00:01,000 --> 00:00:02,500\nA\nB\n\n2\n00:00:03,000 --> 00:00:04,000\nC\n",
      [cue(1, 2.5, "A\nB"), cue(3, 4, "C")],
    ],
    [
      "a byte order mark, CRLF and dots",
      "\uFEFF1\r\n00:00:01.000 --> 00:00:02.500\r\nA\r\n",
      [cue(1, 2.5, "A")],
    ],
    [
      "no numbers",
      "00:00:01,000 --> 00:00:02,000\nA\n\n00:00:03,000 --> 00:00:04,000\nB",
      [cue(1, 2, "A"), cue(3, 4, "B")],
    ],
    [
      "no blank lines",
      "1\n00:00:01,000 --> 00:00:02,000\nA\n2\n00:00:03,000 --> 00:00:04,000\nB",
      [cue(1, 2, "A"), cue(3, 4, "B")],
    ],
    [
      "blank lines within a text",
      "1\n00:00:01,000 --> 00:00:02,000\nA\n\nencore\n\n2\n00:00:03,000 --> 00:00:04,000\nB",
      [cue(1, 2, "A\nencore"), cue(3, 4, "B")],
    ],
    [
      "a text that ends with a number",
      "1\n00:00:01,000 --> 00:00:02,000\n42\n\n2\n00:00:03,000 --> 00:00:04,000\nB",
      [cue(1, 2, "42"), cue(3, 4, "B")],
    ],
    [
      "cues out of order, empty cues",
      "2\n00:00:03,000 --> 00:00:04,000\nB\n\n3\n00:00:05,000 --> 00:00:06,000\n\n\n1\n00:00:01,000 --> 00:00:02,000\nA",
      [cue(1, 2, "A"), cue(3, 4, "B")],
    ],
    [
      "styling and positions",
      '1\n00:00:01,000 --> 00:00:02,000 X1:10 Y1:20\n{\\an8}<font color="#fff"><b>A</b></font> &amp; <3 <Rires>',
      [cue(1, 2, "A & <3 <Rires>")],
    ],
  ];
  for (const [name, source, cues] of readings) {
    it(`are read with ${name}`, () => {
      const parsed = parseSrt(source);
      assert.deepEqual(parsed.cues, cues);
      assert.deepEqual(parsed.problems, []);
    });
  }

  it("report what cannot be read, each with its line, and keep the rest", () => {
    const parsed = parseSrt(
      "Titre\n\n1\n00:00:01,000 --> 00:99:02,000\nperdu\n\n2\n00:00:03,000 00:00:04,000\nperdu\n\n3\n00:00:06,000 --> 00:00:05,000\nA\n",
    );
    assert.deepEqual(
      parsed.problems.map((problem) => problem.line),
      [1, 4, 8, 12],
    );
    assert.deepEqual(parsed.cues, [cue(6, 6, "A")]);
  });
});
