import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { detectFormat, parseTranscript, toParagraphs } from "../../src/transcript/index.ts";

const srt = (...texts: string[]): string =>
  texts.map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}\n`).join("\n");
const speakers = (...texts: string[]) =>
  parseTranscript(srt(...texts)).cues.map((cue) => [cue.speaker, cue.text]);

describe("a transcript's format", () => {
  const cases: [source: string, name: string | undefined, format: string][] = [
    ["WEBVTT\n", "x.srt", "vtt"],
    ["\uFEFFWEBVTT - titre\r\n", undefined, "vtt"],
    ["00:01.000 --> 00:02.000\nA", "x.vtt", "vtt"],
    ["1\n00:00:01,000 --> 00:00:02,000\nA", "x.txt", "srt"],
    ["[00:01] A", "x.txt", "text"],
    ["[00:01] une flèche --> ici", undefined, "text"],
    ["1\n00:00:01,000 –> 00:00:02,000\nA", "x.txt", "srt"],
    ["00:01 → 00:03 A", "x.txt", "text"],
  ];
  for (const [source, name, format] of cases) {
    it(`is ${format} for ${JSON.stringify(source)} named ${name}`, () =>
      assert.equal(detectFormat(source, name), format));
  }
});

describe("a transcript", () => {
  it("says so when it is empty or has no time at all", () => {
    for (const [source, found] of [
      [" \n", "fichier vide"],
      ["WEBVTT\n", "aucun texte avec un temps"],
    ] as const) {
      const { problems, cues } = parseTranscript(source, { name: "a.vtt" });
      assert.deepEqual([problems.length, problems[0]?.line, problems[0]?.found, cues], [1, 1, found, []]);
    }
  });

  it("never throws, whatever bytes it is given", () => {
    for (const source of [
      "\0\0\0",
      "-->",
      "WEBVTT\n-->\n-->",
      "\uD800",
      "<v",
      "1\n-->\n<v <v <v",
      "[[[[",
      ":::",
    ]) {
      for (const name of ["a.vtt", "a.srt", "a.txt"])
        assert.ok(parseTranscript(source, { name }).cues.length >= 0);
    }
  });

  it("reads a hostile line of a hundred thousand characters at once", () => {
    for (const piece of ["<", "<v ", "&", "[", "1:", "00:00 ", "- ", "A", "A ", "-->", "\t", " (00"]) {
      const line = piece.repeat(100_000 / piece.length);
      for (const source of [line, `WEBVTT\n\n00:00.000 --> 00:01.000\n${line}`, `[00:01] ${line}`])
        assert.ok(parseTranscript(source).cues.length <= 1);
    }
  });

  it("reads what repeats itself without end at once", () => {
    const lines = Array.from({ length: 50_000 }, (_, line) => `ligne ${line % 2}`).join("\n");
    const rolling = `WEBVTT\n\n00:00.000 --> 00:01.000\n${lines}\n\n00:01.000 --> 00:02.000\n${lines}\nfin\n`;
    assert.equal(parseTranscript(rolling).cues[1]?.text, "fin");
    const styled = `1\n00:00:00,000 --> 00:00:01,000\n${"{\\".repeat(200_000)}\n`;
    assert.equal(parseTranscript(styled, { name: "a.srt" }).cues.length, 1);
  });

  it("joins more cues into one paragraph than a function takes arguments", () => {
    const cues = Array.from({ length: 150_000 }, (_, at) => ({
      start: at,
      end: at + 1,
      text: "a",
      paragraph: "continues" as const,
    }));
    const [paragraph, ...others] = toParagraphs(cues);
    assert.deepEqual([paragraph?.start, paragraph?.end, others.length], [0, 150_000, 0]);
  });

  it("takes no character that the build refuses from a reference either", () =>
    assert.equal(
      parseTranscript("WEBVTT\n\n00:00.000 --> 00:01.000\na&#7;b&#x202E;c&#x2028;d&#8232;e").cues[0]?.text,
      "abc d e",
    ));

  it("takes speakers from labels that come back, and carries them on", () =>
    assert.deepEqual(speakers("Anne : Bonjour", "à tous", "Public: Oui", "Anne : Bien", "Public: Merci"), [
      ["Anne", "Bonjour"],
      ["Anne", "à tous"],
      ["Public", "Oui"],
      ["Anne", "Bien"],
      ["Public", "Merci"],
    ]));

  it("takes a voice that speaks once from a label where all have one, else where a sentence follows", () => {
    const known = ["Anne : Oui", "Public : non", "Anne : Bien"];
    assert.deepEqual(speakers(...known, "Zoé : merci").at(-1), ["Zoé", "merci"]);
    const unlabelled = ["à tous", "et à toutes"];
    assert.deepEqual(speakers(...known, ...unlabelled, "Zoé : 12 bateaux").at(-1), ["Zoé", "12 bateaux"]);
    assert.deepEqual(speakers(...known, ...unlabelled, "Zoé : merci").at(-1), ["Anne", "Zoé : merci"]);
  });

  it("takes what no name looks like for a voice where it comes three times", () => {
    const said = ["oui", "non", "bien"].map((words) => `La salle : ${words}`);
    assert.deepEqual(speakers(...said).at(-1), ["La salle", "bien"]);
    assert.deepEqual(speakers(...said.slice(0, 2)).at(-1), [undefined, "La salle : non"]);
    assert.deepEqual(speakers("AnneMARIE: oui"), [[undefined, "AnneMARIE: oui"]]);
  });

  it("reads fractions of one digit, two or three, after a dot or a comma", () => {
    const [cue, other] = parseTranscript(
      "WEBVTT\n\n00:01.5 --> 00:02.25\nun\n\n00:03,125 --> 1:00:04\ndeux\n",
    ).cues;
    assert.deepEqual([cue?.start, cue?.end], [1.5, 2.25]);
    assert.deepEqual([other?.start, other?.end], [3.125, 3604]);
  });

  it("takes speakers from labels with the shape of a full name, in capitals, or known", () => {
    assert.deepEqual(speakers("Jean de La Ville\u00A0: Oui", ">> SPEAKER_01: Non"), [
      ["Jean de La Ville", "Oui"],
      ["SPEAKER_01", "Non"],
    ]);
    const known = parseTranscript(srt("La salle : Une question"), { speakers: ["La salle"] });
    assert.deepEqual(known.cues[0]?.speaker, "La salle");
  });

  it("leaves ordinary colons alone", () =>
    assert.deepEqual(speakers("Attention : marée haute", "Il a dit : bonjour", "Voir https://example.org"), [
      [undefined, "Attention : marée haute"],
      [undefined, "Il a dit : bonjour"],
      [undefined, "Voir https://example.org"],
    ]));

  it("leaves labels alone in a file that has voice tags", () => {
    const source = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Anne>Jean Dupont : c’est lui";
    assert.deepEqual(parseTranscript(source).cues[0]?.text, "Jean Dupont : c’est lui");
  });

  it("reads rolling captions once", () => {
    const rolling = [
      "WEBVTT",
      "00:00.000 --> 00:02.000\n \nla marée<00:00:01.000><c> monte</c>",
      "00:02.000 --> 00:02.010\nla marée monte\n ",
      "00:02.010 --> 00:04.000\nla marée monte\net redescend",
      "00:04.000 --> 00:04.010\net redescend\n ",
      "00:04.010 --> 00:05.000\net redescend\ndeux fois",
    ].join("\n\n");
    assert.deepEqual(
      parseTranscript(rolling).cues.map((cue) => cue.text),
      ["la marée monte", "et redescend", "deux fois"],
    );
  });

  it("keeps a word that is really said twice", () =>
    assert.deepEqual(
      speakers("Oui.", "Oui.").map(([, text]) => text),
      ["Oui.", "Oui."],
    ));
});
