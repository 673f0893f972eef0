/** Files as the tools that people use make them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { openTranscript, parseTranscript, writeDocument } from "../../src/transcript/index.ts";

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
/** `2.6 Anne: Bonjour` for each cue. */
const told = (source: string, name: string): string[] =>
  parseTranscript(source, { name }).cues.map(
    ({ start, speaker, text }) => `${start} ${speaker === undefined ? "" : `${speaker}: `}${text}`,
  );
/** The file that is kept reads as the one that was brought. */
const toldAgain = (source: string, name: string): string[] =>
  told(writeDocument(openTranscript(source, { name }).document), "kept.vtt");

function reads(source: string, name: string, ...expected: string[]): void {
  assert.deepEqual(told(source, name), expected);
  assert.deepEqual(toldAgain(source, name), expected);
}

describe("WebVTT as it is", () => {
  it("ends a cue at an empty line only", () => {
    const source = fixture("space-line.vtt");
    reads(source, "a.vtt", "1 Première ligne\ndeuxième ligne, après une ligne d’une espace", "5 Suite");
    assert.deepEqual(parseTranscript(source, { name: "a.vtt" }).problems, []);
  });

  it("may have two times of day among its words", () =>
    reads("WEBVTT\n\n00:01.000 --> 00:02.000\n10:30 - 12:00\nA\n", "a.vtt", "1 10:30 - 12:00\nA"));

  it("tells of no line of spaces between cues", () =>
    assert.deepEqual(
      parseTranscript("WEBVTT\n\n \n1\n00:01.000 --> 00:02.000\nA\n\n \n \n00:03.000 --> 00:04.000\nB")
        .problems,
      [],
    ));
});

describe("words that are shown again", () => {
  it("in automatic captions are read once", () =>
    reads(
      fixture("youtube-auto.vtt"),
      "youtube.vtt",
      ...["0.08 A few weeks ago, I", "2.32 something weird.", "5.04 laptop was", "9.8 open and"],
    ));

  const marked = (left: string, right: string): string[] => [
    `${left}Bonjour${right} à tous.`,
    "Bonjour à tous.",
    `Bonjour ${left}à${right} tous.`,
    `Bonjour à ${left}tous.${right}`,
  ];
  const timed = (texts: readonly string[]): string =>
    texts.map((text, at) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${text}\n`).join("\n");
  for (const [left, right] of [
    ["<u>", "</u>"],
    ["<b>", "</b>"],
    ['<font color="#00ff00">', "</font>"],
  ] as const)
    it(`with one word after the other marked by ${left} are read once`, () => {
      const source = timed([...marked(left, right), ...marked(left, right), "Suite"]);
      const expected = ["0 Bonjour à tous.", "4 Bonjour à tous.", "8 Suite"];
      reads(`WEBVTT\n\n${source}`, "a.vtt", ...expected);
      reads(source.replaceAll(/(\d)\.(\d{3})/g, "$1,$2"), "a.srt", ...expected);
    });

  it("without a mark were said twice", () =>
    reads(`WEBVTT\n\n${timed(["<i>Oui.</i>", "<i>Oui.</i>"])}`, "a.vtt", "0 Oui.", "1 Oui."));
});
