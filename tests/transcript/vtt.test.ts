import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Cue, parseTranscript, parseVtt } from "../../src/transcript/index.ts";

const cue = (start: number, end: number, text: string, speaker?: string): Cue =>
  speaker === undefined ? { start, end, text } : { start, end, speaker, text };

/** One cue from 0 to 1 s with this text. */
const said = (text: string): readonly Cue[] => parseVtt(`WEBVTT\n\n00:00.000 --> 00:01.000\n${text}`).cues;

describe("WebVTT files", () => {
  it("tell once of a signature in small letters", () => {
    const { cues, problems } = parseVtt("webvtt\n\n00:01.000 --> 00:02.000\nA");
    assert.deepEqual(cues, [cue(1, 2, "A")]);
    assert.deepEqual(
      problems.map(({ line, found }) => [line, found]),
      [[1, parseVtt("00:01.000 --> 00:02.000\nA").problems[0]?.found]],
    );
  });

  const readings: [name: string, source: string, cues: Cue[]][] = [
    ["an empty file with a signature", "WEBVTT", []],
    ["hours are optional", "WEBVTT\n\n01:02.500 --> 1:00:03.000\nA", [cue(62.5, 3603, "A")]],
    [
      "hours have any number of digits",
      "WEBVTT\n\n100:00:00.000 --> 100:00:01.000\nA",
      [cue(360000, 360001, "A")],
    ],
    [
      "a byte order mark and CRLF",
      "\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nA\r\nB\r\n",
      [cue(1, 2, "A\nB")],
    ],
    ["line ends of old Macs", "WEBVTT\r\r00:01.000 --> 00:02.000\rA\r", [cue(1, 2, "A")]],
    ["a comma for a dot", "WEBVTT\n\n00:01,000 --> 00:02,5\nA", [cue(1, 2.5, "A")]],
    ["tabs and no spaces around the arrow", "WEBVTT\n\n00:01.000-->00:02.000\nA", [cue(1, 2, "A")]],
    ["an arrow spoiled by a word processor", "WEBVTT\n\n00:01.000 —> 00:02.000\nA", [cue(1, 2, "A")]],
    [
      "settings, identifiers and header text",
      "WEBVTT - Une rencontre\nKind: captions\nLanguage: fr\n\nintro\n00:01.000 --> 00:02.000 align:start position:10%\nA",
      [cue(1, 2, "A")],
    ],
    [
      "comments, styles and regions",
      "WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nNOTE un mot\nencore\n\nNOTE\n\n00:01.000 --> 00:02.000\nA\n\nNOTE fin",
      [cue(1, 2, "A")],
    ],
    ["a first cue right under the signature", "WEBVTT\n00:01.000 --> 00:02.000\nA", [cue(1, 2, "A")]],
    [
      "a missing blank line",
      "WEBVTT\n\n00:01.000 --> 00:02.000\nA\n00:02.000 --> 00:03.000\nB",
      [cue(1, 2, "A"), cue(2, 3, "B")],
    ],
    [
      "a missing blank line before a count",
      "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nA\n2\n00:02.000 --> 00:03.000\nB",
      [cue(1, 2, "A"), cue(2, 3, "B")],
    ],
    [
      "cues out of order and overlapping",
      "WEBVTT\n\n00:05.000 --> 00:07.000\nB\n\n00:01.000 --> 00:06.000\nA\n\n00:05.000 --> 00:06.000\nC",
      [cue(1, 6, "A"), cue(5, 7, "B"), cue(5, 6, "C")],
    ],
    [
      "empty cues",
      "WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:02.000 --> 00:03.000\n<i></i>\n\n00:03.000 --> 00:04.000\nA",
      [cue(3, 4, "A")],
    ],
    ["a cue at the end without text", "WEBVTT\n\n00:01.000 --> 00:02.000", []],
    ["U+0000", "WEBVTT\n\n00:01.000 --> 00:02.000\na\0b", [cue(1, 2, "a\uFFFDb")]],
  ];
  for (const [name, source, cues] of readings) {
    it(`are read with ${name}`, () => {
      const parsed = parseVtt(source);
      assert.deepEqual(parsed.cues, cues);
      assert.deepEqual(parsed.problems, []);
    });
  }

  const texts: [source: string, expected: Cue[]][] = [
    ["<b>gras</b> et <i.x>penché</i>", [cue(0, 1, "gras et penché")]],
    ["<c.jaune.fond>couleur</c> <lang en>open</lang>", [cue(0, 1, "couleur open")]],
    ["<v Hélène Duclos>Bonjour", [cue(0, 1, "Bonjour", "Hélène Duclos")]],
    ["<v.loud   Anne &amp; Bob>Oui</v>", [cue(0, 1, "Oui", "Anne & Bob")]],
    ["<v A>Oui</v>\n<v B>Non</v>", [cue(0, 1, "Oui", "A"), cue(0, 1, "Non", "B")]],
    ["Avant <v A>dedans</v> après", [cue(0, 1, "Avant"), cue(0, 1, "dedans", "A"), cue(0, 1, "après")]],
    ["<v>sans nom", [cue(0, 1, "sans nom")]],
    ["<ruby>漢<rt>kan</rt></ruby>", [cue(0, 1, "漢 (kan)")]],
    ["un <00:00:00.500>mot", [cue(0, 1, "un mot")]],
    [
      "R&amp;D &lt;3 &nbsp;; l&rsquo;&eacute;t&eacute; &#233; &#xE9; &inconnu;",
      [cue(0, 1, "R&D <3 \u00A0; l’été é é &inconnu;")],
    ],
    ["si a < b alors", [cue(0, 1, "si a < b alors")]],
    ["un chevron < seul", [cue(0, 1, "un chevron < seul")]],
    ["  trop   d’espaces\t ici  ", [cue(0, 1, "trop d’espaces ici")]],
  ];
  for (const [source, expected] of texts) {
    it(`give the text of ${JSON.stringify(source)}`, () => assert.deepEqual(said(source), expected));
  }

  const broken: [name: string, source: string, lines: number[], kept: string[]][] = [
    ["a time past 59", "WEBVTT\n\n00:61.000 --> 01:02.000\nA\n\n01:03.000 --> 01:04.000\nB", [3], ["B"]],
    ["a time that is none", "WEBVTT\n\nbientôt --> 00:02.000\nA\n\n00:03.000 --> 00:04.000\nB", [3], ["B"]],
    [
      "a range without an arrow",
      "WEBVTT\n\n00:01.000 - 00:02.000\nA\n\n00:03.000 --> 00:04.000\nB",
      [3],
      ["B"],
    ],
    ["an end before the start", "WEBVTT\n\n00:02.000 --> 00:01.000\nA", [3], ["A"]],
    ["words without a time", "WEBVTT\n\nBonjour\nà tous\n\n00:03.000 --> 00:04.000\nB", [3], ["B"]],
    ["words cut off by a blank line", "WEBVTT\n\n00:03.000 --> 00:04.000\nB\n\nsuite", [6], ["B"]],
    ["a missing signature", "00:03.000 --> 00:04.000\nB", [1], ["B"]],
    ["a signature glued to a word", "WEBVTTX\n\n00:03.000 --> 00:04.000\nB", [1, 1], ["B"]],
  ];
  for (const [name, source, lines, kept] of broken) {
    it(`report ${name} with its line and keep the rest`, () => {
      const parsed = parseVtt(source);
      assert.deepEqual(
        parsed.problems.map((problem) => problem.line),
        lines,
      );
      assert.deepEqual(
        parsed.cues.map((one) => one.text),
        kept,
      );
      for (const problem of parsed.problems) assert.ok(problem.found !== "" && problem.remedy !== "");
    });
  }
});

it("problems are told in the order of the lines", () => {
  const source = "WEBVTT\n\n00:02.000 --> 00:01.000\na\n\nsans temps\n\n00:03.000 --> 00:04.000\nb\n";
  assert.deepEqual(
    parseVtt(source).problems.map(({ line }) => line),
    [3, 6],
  );
});

it("lines that are shown once more are said once where new ones come under them at least twice", () => {
  const shown = (...cues: readonly string[]) => {
    const blocks = cues.map((text, n) => `00:0${n}.000 --> 00:0${n + 1}.000\n${text}\n`);
    return parseTranscript(`WEBVTT\n\n${blocks.join("\n")}`).cues.map(({ text }) => text);
  };
  assert.deepEqual(shown("a\nb", "b\nc", "c"), ["a\nb", "c", "c"]);
  assert.deepEqual(shown("a\nb", "b\nc", "c\nd", "d"), ["a\nb", "c", "d"]);
});
