import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Cue,
  parseTimedText,
  parseTranscript,
  parseVtt,
  toJson,
  toParagraphs,
  toSrt,
  toTxt,
  toVtt,
} from "../../src/transcript/index.ts";
import { cases, fc } from "../harness/property.ts";

const TALK: Cue[] = [
  { start: 0, end: 2.5, speaker: "Anne & Co", text: "Bonjour.\nÀ tous <3" },
  { start: 2.5, end: 4, speaker: "Anne & Co", text: "Voici --> la marée." },
  { start: 3661, end: 3662.04, speaker: "Bob", text: "Merci." },
];

describe("a transcript to take away", () => {
  it("is WebVTT with voices, escaped, and a note", () =>
    assert.equal(
      toVtt(TALK, { note: "Relue le 3 mars\n\nCC BY --> SA" }),
      `WEBVTT

NOTE
Relue le 3 mars
CC BY --&gt; SA

00:00:00.000 --> 00:00:02.500
<v Anne &amp; Co>Bonjour.
À tous &lt;3

00:00:02.500 --> 00:00:04.000
<v Anne &amp; Co>Voici --&gt; la marée.

01:01:01.000 --> 01:01:02.040
<v Bob>Merci.
`,
    ));

  it("is SRT with a label at each change of voice", () =>
    assert.equal(
      toSrt(TALK),
      `1
00:00:00,000 --> 00:00:02,500
Anne & Co\u00A0: Bonjour.
À tous <3

2
00:00:02,500 --> 00:00:04,000
Voici --> la marée.

3
01:01:01,000 --> 01:01:02,040
Bob\u00A0: Merci.
`,
    ));

  it("is text, one paragraph a line, that can be read back", () => {
    const paragraphs = toParagraphs(TALK);
    const text = toTxt(paragraphs);
    assert.equal(
      text,
      "[00:00:00] Anne & Co\u00A0: Bonjour. À tous <3 Voici --> la marée.\n\n[01:01:01] Bob\u00A0: Merci.\n",
    );
    assert.deepEqual(parseTimedText(text).problems, []);
    assert.deepEqual(
      parseTranscript(text, { speakers: ["Anne & Co"] }).cues.map((cue) => [
        cue.start,
        cue.speaker,
        cue.text,
      ]),
      paragraphs.map((paragraph) => [paragraph.start, paragraph.speaker, paragraph.text]),
    );
  });

  it("is the JSON of Podcasting 2.0", () =>
    assert.deepEqual(JSON.parse(toJson(TALK.slice(1))), {
      version: "1.0.0",
      segments: [
        { speaker: "Anne & Co", startTime: 2.5, endTime: 4, body: "Voici --> la marée." },
        { speaker: "Bob", startTime: 3661, endTime: 3662.04, body: "Merci." },
      ],
    }));

  it("is a whole file even when nobody speaks", () => {
    assert.equal(toVtt([]), "WEBVTT\n");
    assert.equal(toSrt([]), "");
    assert.deepEqual(JSON.parse(toJson([])), { version: "1.0.0", segments: [] });
  });

  it("comes back from WebVTT whatever was said", () => {
    const words = fc
      .string({ unit: "binary", minLength: 1, maxLength: 40 })
      .map((text) =>
        text
          .replace(/[\0\r\n\t\f\uFEFF]/g, " ")
          .replace(/ +/g, " ")
          .trim(),
      )
      .filter((text) => text.trim() !== "" && !/\p{Cs}/u.test(text));
    const cue = fc
      .tuple(fc.nat(9_000_000), fc.nat(9000), words, fc.option(words, { nil: undefined }))
      .map(([start, length, text, speaker]): Cue => {
        const times = { start: start / 1000, end: (start + length) / 1000 };
        return speaker === undefined ? { ...times, text } : { ...times, speaker, text };
      });
    fc.assert(
      fc.property(fc.array(cue, { maxLength: 8 }), (given) => {
        const sorted = [...given].sort((a, b) => a.start - b.start);
        assert.deepEqual(parseVtt(toVtt(given)), { format: "vtt", cues: sorted, problems: [] });
      }),
      { numRuns: cases(200) },
    );
  });
});
