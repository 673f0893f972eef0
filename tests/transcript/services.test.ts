/** Transcripts as services, telephones and editing software give them, and as people type them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseTranscript } from "../../src/transcript/index.ts";
import type { TranscriptFormat } from "../../src/transcript/types.ts";

/** `3.2-5 Anne: Bonjour` for each cue, from the format that the text was taken for. */
function reads(format: TranscriptFormat, source: string, ...expected: readonly string[]): void {
  const parsed = parseTranscript(source, { name: "a.txt" });
  assert.equal(parsed.format, format);
  assert.deepEqual(
    parsed.cues.map(({ start, end, speaker, text }) => `${start}-${end} ${speaker ?? ""}: ${text}`),
    expected,
  );
  assert.deepEqual(parsed.problems, []);
}

describe("JSON of", () => {
  const cases: Readonly<Record<string, readonly [data: unknown, ...expected: string[]]>> = {
    "editing software, whose voices have their names at its end": [
      {
        language: "fr-fr",
        segments: [
          {
            duration: 2.5,
            start: 0.5,
            speaker: "7f",
            words: [
              { text: "Bonjour", start: 0.5, duration: 0.3, type: "word" },
              { text: "tous.", start: 0.9, duration: 0.3, type: "word" },
            ],
          },
        ],
        speakers: [{ id: "7f", name: "Anne" }],
      },
      "0.5-3 Anne: Bonjour tous.",
    ],
    "words alone, each with its voice": [
      {
        results: {
          channels: [
            {
              alternatives: [
                {
                  transcript: "Bonjour, Anne. Merci.",
                  words: [
                    { word: "bonjour", start: 0.5, end: 0.9, punctuated_word: "Bonjour,", speaker: 0 },
                    { word: "anne", start: 1, end: 1.2, punctuated_word: "Anne.", speaker: 0 },
                    { word: "merci", start: 1.3, end: 1.5, punctuated_word: "Merci.", speaker: 1 },
                  ],
                },
              ],
            },
          ],
        },
      },
      "0.5-1.2 Speaker 0: Bonjour, Anne.",
      "1.3-1.5 Speaker 1: Merci.",
    ],
    "thousandths of a second": [
      {
        utterances: [
          { speaker: "A", start: 500, end: 1200, text: "Bonjour." },
          { speaker: "B", start: 1500, end: 2200, text: "Merci." },
        ],
      },
      "0.5-1.2 Speaker A: Bonjour.",
      "1.5-2.2 Speaker B: Merci.",
    ],
    "words and signs with texts for times": [
      {
        results: {
          items: [
            { start_time: "0.5", end_time: "0.9", alternatives: [{ content: "Bonjour" }] },
            { alternatives: [{ content: "." }], type: "punctuation" },
            { start_time: "1.5", end_time: "1.9", alternatives: [{ content: "Merci" }] },
          ],
        },
      },
      "0.5-0.9 : Bonjour.",
      "1.5-1.9 : Merci",
    ],
    "monologues with their elements": [
      {
        monologues: [
          {
            speaker: 0,
            elements: [
              { type: "text", value: "Bonjour", ts: 0.5, end_ts: 0.9 },
              { type: "punct", value: ", " },
              { type: "text", value: "merci", ts: 1, end_ts: 1.2 },
              { type: "punct", value: "." },
            ],
          },
        ],
      },
      "0.5-1.2 Speaker 0: Bonjour, merci.",
    ],
    "video sites": [
      {
        events: [
          { tStartMs: 0, dDurationMs: 5000, id: 1 },
          { tStartMs: 80, dDurationMs: 2000, segs: [{ utf8: "bonjour" }, { utf8: " à", tOffsetMs: 300 }] },
          { tStartMs: 2500, segs: [{ utf8: "\n" }] },
          { tStartMs: 2600, dDurationMs: 3000, segs: [{ utf8: "merci" }] },
        ],
      },
      "0.08-2.08 : bonjour à",
      "2.6-5.6 : merci",
    ],
  };
  for (const [what, [data, ...expected]] of Object.entries(cases))
    test(what, () => reads("json", JSON.stringify(data), ...expected));

  test("Python, whose numbers may be none, and a line each", () => {
    reads("json", '{"segments":[{"start":0.0,"end":2.0,"text":" Oui.","avg_logprob":NaN}]}', "0-2 : Oui.");
    reads(
      "json",
      '{"start":0.5,"end":2,"text":"Oui."}\n{"start":2,"end":3,"text":"Non."}\n',
      "0.5-2 : Oui.",
      "2-3 : Non.",
    );
  });

  test("chapters is none of a transcript", () =>
    assert.equal(
      parseTranscript('{"version":"1.2.0","chapters":[{"startTime":0,"title":"Début"}]}').format,
      "text",
    ));
});

describe("a table is read", () => {
  test("of whisper, in thousandths", () =>
    reads(
      "table",
      "start\tend\ttext\n0\t4000\tBonjour à tous.\n4000\t9500\tMerci.\n",
      "0-4 : Bonjour à tous.",
      "4-9.5 : Merci.",
    ));
  test("of a spreadsheet in French", () =>
    reads(
      "table",
      'Début;Fin;Locuteur;Texte\r\n00:00:03;00:00:05;Anne;Bonjour ; oui.\r\n00:00:05;00:00:08;Paul;"Il dit ; ""non""."\r\n'.replace(
        "Bonjour ; oui.",
        "Bonjour.",
      ),
      "3-5 Anne: Bonjour.",
      '5-8 Paul: Il dit ; "non".',
    ));
  test("of editing software, with pictures in its times", () =>
    reads(
      "table",
      '"Speaker Name","Start Time","End Time","Text"\n"Anne","00:00:03:12","00:00:05:00","Oui, ""oui""."\n',
      '3.48-5 Anne: Oui, "oui".',
    ));
  test("of labels, points too", () => {
    reads(
      "table",
      "0.500000\t2.000000\tBonjour.\n2.000000\t4.250000\tMerci.\n",
      "0.5-2 : Bonjour.",
      "2-4.25 : Merci.",
    );
    reads("table", "0.5\t0.5\tBonjour.\n2.0\t2.0\tMerci.\n", "0.5-2 : Bonjour.", "2-3 : Merci.");
  });
  test("of Markdown", () =>
    reads(
      "table",
      "| Temps | Qui | Texte |\n| --- | --- | --- |\n| 00:03 | Anne | Bonjour. |\n| 00:12 | Paul | Merci. |\n",
      "3-12 Anne: Bonjour.",
      "12-13 Paul: Merci.",
    ));
});

describe("subtitles of broadcasters and of editing software are read", () => {
  test("in TTML, by clock, by ticks, by length, with their voices", () => {
    reads(
      "markup",
      '<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"><head><ttm:agent xml:id="a" type="person"><ttm:name>Anne</ttm:name></ttm:agent></head><body><div>\n<p begin="00:00:00.500" end="00:00:02.000" ttm:agent="a">Bonjour<br/>à tous &amp; merci</p>\n<p begin="00:00:02.000" end="00:00:04.000" ttm:agent="a"><span>Oui</span>.</p></div></body></tt>',
      "0.5-2 Anne: Bonjour\nà tous & merci",
      "2-4 Anne: Oui.",
    );
    reads(
      "markup",
      '<tt ttp:tickRate="10000000"><body><p begin="5000000t" end="20000000t">Oui</p></body></tt>',
      "0.5-2 : Oui",
    );
    reads("markup", '<tt><body><p begin="0.5s" dur="1500ms">Oui</p></body></tt>', "0.5-2 : Oui");
  });
  test("of video sites", () => {
    reads(
      "markup",
      '<?xml version="1.0" ?><transcript><text start="0.5" dur="2">L&amp;#39;eau</text></transcript>',
      "0.5-2.5 : L'eau",
    );
    reads(
      "markup",
      '<timedtext format="3"><body><p t="500" d="2000">Oui</p><p t="2500" d="2000"><s>mer</s><s t="200">ci</s></p></body></timedtext>',
      "0.5-2.5 : Oui",
      "2.5-4.5 : merci",
    );
  });
  test("of Windows", () =>
    reads(
      "markup",
      "<SAMI><BODY><SYNC Start=500><P Class=FR>Bonjour\n<SYNC Start=2000><P Class=FR>&nbsp;\n</BODY></SAMI>",
      "0.5-2 : Bonjour",
    ));
  test("of Aegisub", () =>
    reads(
      "ass",
      "[Script Info]\nTitle: x\n\n[V4+ Styles]\nFormat: Name, Fontname\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:00.50,0:00:02.00,Default,Anne,0,0,0,,Bonjour,\\Nà {\\i1}tous{\\i0}\n",
      "0.5-2 Anne: Bonjour,\nà tous",
    ));
  test("in SubRip with other times", () => {
    for (const times of [
      "00:00:03;120 --> 00:00:05;000",
      "00: 00: 03,120 --> 00: 00: 05,000",
      "00: 00: 03,120 -> 00: 00: 05,000",
      "00:00:03,1200 --> 00:00:05,0000",
    ])
      reads("srt", `1\n${times}\nOui.\n`, "3.12-5 : Oui.");
    reads("srt", "1\n00:00:03:12 --> 00:00:05:00\nOui.\n", "3.48-5 : Oui.");
    reads("srt", "1\n00:00:03,000 --> 00:00:05,000\nSpeaker 1\nOui.\n", "3-5 Speaker 1: Oui.");
  });
});

describe("a text is read with times", () => {
  const cases: Readonly<Record<string, readonly [source: string, ...expected: string[]]>> = {
    "as French writes them": ["2'30 Oui.\n1h03'05\" Non.\n", "150-3785 : Oui.", "3785-3786 : Non."],
    "of minutes": ["2 min 30 : Oui.\n3 min 05 s : Non.\n", "150-185 : Oui.", "185-186 : Non."],
    "of letters, in brackets": ["[2m30s] Oui.\n[0h03m05s] Non.\n", "150-185 : Oui.", "185-186 : Non."],
    "of pictures": ["00;00;03;12 - 00;00;05;00\nOui.\n", "3.48-5 : Oui."],
    "after names, with nothing between": [
      "Speaker 1 00:03\nOui.\n\nAnne Le Gall 00:12\nNon.\n",
      "3-12 Speaker 1: Oui.",
      "12-13 Anne Le Gall: Non.",
    ],
    "after names, before the words": [
      "Anne Le Gall [00:03] Oui.\n\nPaul [00:12] Non.\n",
      "3-12 Anne Le Gall: Oui.",
      "12-13 Paul: Non.",
    ],
    "after names in bold": [
      "**Anne** *[00:03]*: Oui.\n\n**Paul** *[00:12]*: Non.\n",
      "3-12 Anne: Oui.",
      "12-13 Paul: Non.",
    ],
    "under names": [
      "Locuteur 1\n00:03\nOui.\n\nLocuteur 2\n00:12\nNon.\n",
      "3-12 Locuteur 1: Oui.",
      "12-13 Locuteur 2: Non.",
    ],
    "of a meeting, as a browser copies it": [
      "Anne Le Gall\n0 minutes 3 secondes0:03\nAnne Le Gall 0 minutes 3 secondes\nOui.\nPaul Bescond\n12 secondes0:12\nPaul Bescond 12 secondes\nNon.\n",
      "3-12 Anne Le Gall: Oui.",
      "12-13 Paul Bescond: Non.",
    ],
    "that are said again for those who listen": [
      "0:03\n3 secondes\noui\n1:03\n1 minute et 3 secondes\nnon\n",
      "3-63 : oui",
      "63-64 : non",
    ],
    "of songs": [
      "[ti:Titre]\n[00:12.00]<00:12.00>Oui <00:13.00>oui.\n[00:17.20]Non.\n",
      "12-17.2 : Oui oui.",
      "17.2-18.2 : Non.",
    ],
    "less the line of the program": [
      "Anne  0:03\nOui.\n\nPaul  0:12\nNon.\n\nTranscribed by https://otter.ai\n",
      "3-12 Anne: Oui.",
      "12-13 Paul: Non.",
    ],
  };
  for (const [what, [source, ...expected]] of Object.entries(cases))
    test(what, () => reads("text", source, ...expected));

  test("of the day, counted from the first word and told", () => {
    const { cues, problems } = parseTranscript("[Anne Le Gall] 18:03:12\nOui.\n\n[Paul] 18:03:20\nNon.\n");
    assert.deepEqual(
      cues.map(({ start, speaker }) => `${start} ${speaker}`),
      ["0 Anne Le Gall", "8 Paul"],
    );
    assert.deepEqual(
      problems.map(({ found }) => found),
      ["des temps de l’horloge, à partir de 18:03:12"],
    );
  });

  test("of words that look so, where others have their own", () =>
    reads(
      "text",
      "[00:01] Départ\n12 h 30 au port\nAnne Le Gall [2013] non\n",
      "1-5.4 : Départ\n12 h 30 au port\nAnne Le Gall [2013] non",
    ));
});
