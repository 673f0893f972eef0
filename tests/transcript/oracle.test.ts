/** An independent reader of both formats, media-captions, agrees on times and words. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseText } from "media-captions";
import { type Cue, parseSrt, parseVtt, toSrt, toVtt } from "../../src/transcript/index.ts";
import { fc } from "../harness/property.ts";

const millisecond = fc.integer({ min: 0, max: 20_000_000 }).map((value) => value / 1000);
const word = fc.stringMatching(/^[a-zA-Zéàçœ’'.,?!-]{1,9}$/).filter((text) => !/->|^-+$/.test(text));
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const cues = fc.array(
  fc.record({ start: millisecond, length: millisecond, text }).map(({ start, length, text }): Cue => {
    return { start, end: Math.round((start + length + 0.001) * 1000) / 1000, text };
  }),
  { maxLength: 20 },
);

const sorted = (found: readonly Cue[]): Cue[] =>
  [...found].sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1));

/** The other reader adds fractions up and does not round. */
const tidy = (seconds: number): number => Math.round(seconds * 1000) / 1000;

async function oracle(source: string, type: "vtt" | "srt"): Promise<Cue[]> {
  const { cues: found } = await parseText(source, { type });
  return sorted(
    found.map(({ startTime, endTime, text }) => ({ start: tidy(startTime), end: tidy(endTime), text })),
  );
}

describe("what this project writes", () => {
  it("is read by another WebVTT reader, and read back, as it was", () =>
    fc.assert(
      fc.asyncProperty(cues, async (given) => {
        const file = toVtt(given);
        assert.deepEqual(await oracle(file, "vtt"), sorted(given));
        assert.deepEqual(sorted(parseVtt(file).cues), sorted(given));
      }),
    ));

  it("is read by another SRT reader, and read back, as it was", () =>
    fc.assert(
      fc.asyncProperty(cues, async (given) => {
        const file = toSrt(given);
        assert.deepEqual(await oracle(file, "srt"), sorted(given));
        assert.deepEqual(sorted(parseSrt(file).cues), sorted(given));
      }),
    ));
});

describe("files from elsewhere", () => {
  const files: [name: string, type: "vtt" | "srt", source: string][] = [
    [
      "settings and identifiers",
      "vtt",
      "WEBVTT\n\nid\n00:01.000 --> 00:02.500 align:start line:0\nA\nB\n\n2\n01:00:00.000 --> 01:00:01.000\nC\n",
    ],
    ["comments and styles", "vtt", "WEBVTT\n\nNOTE x\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:02.500\nA\n"],
    ["CRLF", "vtt", "WEBVTT\r\n\r\n00:01.000 --> 00:02.500\r\nA\r\n"],
    [
      "a byte order mark",
      "srt",
      "\uFEFF1\n00:00:01,000 --> 00:00:02,500\nA\n\n2\n00:00:03,000 --> 00:00:04,000\nB\nC\n",
    ],
    ["dots", "srt", "1\n00:00:01.000 --> 00:00:02.500\nA\n"],
  ];
  for (const [name, type, source] of files) {
    it(`are read alike: ${type} with ${name}`, async () => {
      const parse = type === "vtt" ? parseVtt : parseSrt;
      const expected = await oracle(source.replace(/^\uFEFF/, ""), type);
      assert.ok(expected.length > 0);
      assert.deepEqual(sorted(parse(source).cues), expected);
    });
  }
});
