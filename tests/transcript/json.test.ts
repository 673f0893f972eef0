/** Transcripts in JSON, known by what they hold, whatever the file is called. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openTranscript, parseTranscript, writeTranscript } from "../../src/transcript/index.ts";
import { fc } from "../harness/property.ts";

const reads = (data: unknown, ...expected: readonly string[]): void => {
  const { format, cues, problems } = parseTranscript(JSON.stringify(data), { name: "a.txt" });
  assert.equal(format, "json");
  assert.deepEqual(problems, []);
  assert.deepEqual(
    cues.map(({ start, end, speaker, text }) => `${start}-${end} ${speaker ?? ""}: ${text}`),
    expected,
  );
};

describe("a transcript in JSON is read as", () => {
  test("Podcasting 2.0 has it", () =>
    reads(
      {
        version: "1.0.0",
        segments: [
          { speaker: "Anne", startTime: 0.5, endTime: 2, body: "Bonjour." },
          { speaker: "Yann", startTime: 2, endTime: 3.25, body: "Salut,\nAnne." },
        ],
      },
      "0.5-2 Anne: Bonjour.",
      "2-3.25 Yann: Salut, Anne.",
    ));

  test("whisper writes it", () =>
    reads(
      {
        text: " Bonjour. Merci.",
        segments: [
          { id: 0, seek: 0, start: 0, end: 2.5, text: " Bonjour.", tokens: [50364], temperature: 0 },
          { id: 1, seek: 0, start: 2.5, end: 4, text: " Merci.", tokens: [50365], temperature: 0 },
        ],
        language: "fr",
      },
      "0-2.5 : Bonjour.",
      "2.5-4 : Merci.",
    ));

  test("whisperX writes it, with its voices", () =>
    reads(
      {
        segments: [
          {
            start: 1,
            end: 2,
            text: " Oui.",
            words: [{ word: "Oui.", start: 1, end: 2 }],
            speaker: "SPEAKER_00",
          },
        ],
        word_segments: [],
      },
      "1-2 SPEAKER_00: Oui.",
    ));

  test("whisper.cpp writes it", () =>
    reads(
      {
        systeminfo: "",
        transcription: [
          {
            timestamps: { from: "00:00:01,500", to: "00:00:02,000" },
            offsets: { from: 1500, to: 2000 },
            text: " Oui.",
          },
          { timestamps: { from: "00:01:00,000", to: "00:01:01,250" }, text: " Non." },
        ],
      },
      "1.5-2 : Oui.",
      "60-61.25 : Non.",
    ));

  test("a list of segments, in the order of time", () =>
    reads(
      [
        { start: 4, end: 5, text: "Deux" },
        { start: 1, end: 2, text: "Un" },
      ],
      "1-2 : Un",
      "4-5 : Deux",
    ));
});

describe("what services give is read:", () => {
  const cases: Readonly<Record<string, readonly [data: unknown, ...expected: string[]]>> = {
    "signs that come with times of their own": [
      {
        results: [
          {
            alternatives: [{ content: "Bonjour", speaker: "S1" }],
            start_time: 0.5,
            end_time: 0.9,
            type: "word",
          },
          {
            alternatives: [{ content: ".", speaker: "S1" }],
            start_time: 0.9,
            end_time: 0.9,
            type: "punctuation",
          },
          {
            alternatives: [{ content: "Merci", speaker: "S2" }],
            start_time: 1.5,
            end_time: 1.9,
            type: "word",
          },
        ],
      },
      "0.5-0.9 S1: Bonjour.",
      "1.5-1.9 S2: Merci",
    ],
    "monologues whose signs hold the spaces": [
      {
        monologues: [
          {
            speaker: 1,
            elements: [
              { type: "text", value: "Bonjour", ts: 0.5, end_ts: 0.9 },
              { type: "punct", value: ". " },
              { type: "text", value: "Ça", ts: 1, end_ts: 1.2 },
              { type: "punct", value: " " },
              { type: "text", value: "va", ts: 1.2, end_ts: 1.4 },
              { type: "punct", value: "?" },
            ],
          },
        ],
      },
      "0.5-1.4 Speaker 1: Bonjour. Ça va?",
    ],
    "a list of words for each thing said": [
      [
        { result: [{ conf: 1, start: 0.5, end: 0.9, word: "bonjour" }], text: "bonjour" },
        {
          result: [
            { start: 5, end: 5.2, word: "la" },
            { start: 5.3, end: 5.9, word: "marée" },
          ],
          text: "la marée",
        },
      ],
      "0.5-0.9 : bonjour",
      "5-5.9 : la marée",
    ],
    "a list of words for each thing said, under a name that nobody knows": [
      {
        blocks: [
          { spoken: [{ start: 0.5, end: 0.9, word: "Bonjour." }] },
          {
            spoken: [
              { start: 5, end: 5.2, word: "La" },
              { start: 5.3, end: 5.9, word: "marée." },
            ],
          },
        ],
      },
      "0.5-0.9 : Bonjour.",
      "5-5.2 : La",
      "5.3-5.9 : marée.",
    ],
    "segments, of which some have no words of their own": [
      {
        segments: [
          {
            spk_id: "Anne",
            start: 0.5,
            end: 0.9,
            segment: "Bonjour.",
            words: [{ word: "bonjour", start: 0.5, end: 0.9 }],
          },
          { spk_id: "Luc", start: 5, end: 6, segment: "La marée.", words: [] },
        ],
      },
      "0.5-0.9 Anne: Bonjour.",
      "5-6 Luc: La marée.",
    ],
    "durations as ISO 8601 has them, in several readings": [
      {
        combinedRecognizedPhrases: [{ channel: 0, display: "Bonjour. La marée." }],
        recognizedPhrases: [
          {
            speaker: 1,
            offset: "PT0.5S",
            duration: "PT0.5S",
            nBest: [{ display: "Bonjour." }, { display: "Bon jour." }],
          },
          { speaker: 2, offset: "PT1H1M1S", duration: "PT1S", nBest: [{ display: "La marée." }] },
        ],
      },
      "0.5-1 Speaker 1: Bonjour.",
      "3661-3662 Speaker 2: La marée.",
    ],
    "ten-millionths of a second": [
      [
        { RecognitionStatus: "Success", DisplayText: "Bonjour.", Offset: 5_000_000, Duration: 4_000_000 },
        { RecognitionStatus: "Success", DisplayText: "La marée.", Offset: 50_000_000, Duration: 10_000_000 },
      ],
      "0.5-0.9 : Bonjour.",
      "5-6 : La marée.",
    ],
    "pairs of times, the last without its end": [
      {
        text: "Bonjour. Merci.",
        chunks: [
          { timestamp: [0.5, 0.9], text: " Bonjour." },
          { timestamp: [5, null], text: " Merci." },
        ],
      },
      "0.5-0.9 : Bonjour.",
      "5-6 : Merci.",
    ],
    "what is typed beside a player": [
      {
        text:
          '<p><span class="timestamp" data-timestamp="0.5">00:00</span>Anne&nbsp;: <b>Bonjour</b> à tous.<br />Encore.</p>' +
          '<p><span class="timestamp" data-timestamp="5.25">00:05</span> Anne&nbsp;: La marée.</p>',
        media: "a.mp3",
        "media-time": 3,
      },
      "0.5-5.25 Anne: Bonjour à tous. Encore.",
      "5.25-6.85 Anne: La marée.",
    ],
  };
  for (const [what, [data, ...expected]] of Object.entries(cases)) test(what, () => reads(data, ...expected));
});

test("what is said without a time is counted, and the rest is read", () => {
  const source = JSON.stringify({
    segments: [{ text: "Perdu" }, { start: 1, end: 2, text: "Gardé" }, { text: " " }],
  });
  const { cues, problems } = parseTranscript(source);
  assert.deepEqual(
    cues.map(({ text }) => text),
    ["Gardé"],
  );
  assert.deepEqual(
    problems.map(({ found }) => found),
    ["une réplique sans temps"],
  );
});

test("what stands among segments and is none is left out, and a time before the start is no time", () => {
  const among = JSON.stringify({ segments: [null, 1, { start: 1, end: 2, text: "Oui" }, { start: 3 }] });
  assert.deepEqual(
    parseTranscript(among).cues.map(({ start, text }) => [start, text]),
    [[1, "Oui"]],
  );
  const before = JSON.stringify([
    { offsets: { from: 1500, to: 2500 }, text: "Oui" },
    { offsets: { from: -5, to: 10 }, text: "Non" },
    { start: -1, text: "Non plus" },
  ]);
  const { cues, problems } = parseTranscript(before);
  assert.deepEqual(cues, [{ start: 1.5, end: 2.5, text: "Oui" }]);
  assert.match(problems[0]?.found ?? "", /^2 répliques sans temps/);
});

test("a text that begins as JSON does is a text", () => {
  for (const source of ["[00:00:05] Anne : Bonjour.", '{ "a": 1', "[]", "{}", '{"segments": [1]}'])
    assert.notEqual(parseTranscript(source).format, "json", source);
});

test("no word is lost on the way to WebVTT", () => {
  const word = fc.stringMatching(/^[a-zé]{1,8}$/);
  const segment = fc.record({
    start: fc.nat(100_000).map((n) => n / 1000),
    length: fc.nat(9000).map((n) => n / 1000),
    words: fc.array(word, { minLength: 1, maxLength: 6 }),
    speaker: fc.option(fc.constantFrom("Anne", "Yann"), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(segment, { selector: ({ start }) => start, minLength: 1 }), (segments) => {
      const source = JSON.stringify({
        segments: segments.map(({ start, length, words, speaker }) => ({
          ...{ start, end: start + length, text: ` ${words.join(" ")}` },
          ...(speaker === undefined ? {} : { speaker }),
        })),
      });
      const vtt = writeTranscript(openTranscript(source, { name: "a.json" }).document);
      const said = [...segments].sort((a, b) => a.start - b.start).flatMap(({ words }) => words);
      const read = parseTranscript(vtt, { name: "a.vtt" }).cues.flatMap(({ text }) => text.split(/\s+/));
      assert.deepEqual(read, said);
    }),
  );
});
