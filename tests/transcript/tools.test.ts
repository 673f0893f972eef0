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

describe("names before words", () => {
  const timed = (...texts: string[]): string =>
    texts.map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}\n`).join("\n");

  it("of whisperX are voices", () =>
    reads(
      fixture("whisperx-speakers.srt"),
      "a.srt",
      ...["0 SPEAKER_00: Bonjour à tous.", "2 SPEAKER_01: Merci de m'accueillir."],
      "3.6 SPEAKER_01: C'est un plaisir.",
    ));

  it("of Zoom are voices, heard once or often", () =>
    reads(
      fixture("zoom.vtt"),
      "a.vtt",
      "2.61 Anne Le Gall: Bonjour à tous.",
      "5.01 Anne Le Gall: On commence dans une minute: le temps que chacun arrive.",
      "8.4 Paul: Très bien.",
    ));

  it("beside times over the words are voices", () => {
    reads(fixture("word-transcribe.txt"), "a.txt", "3 Speaker 1: Bonjour à tous.", "9 Speaker 2: Merci.");
    assert.deepEqual(parseTranscript(fixture("word-transcribe.txt"), { name: "a.txt" }).problems, []);
    const scribe = "[00:00:00.150] - Intervenant 1\nBonjour.\n\n[00:00:04.000] - Anne Le Gall\nMerci.\n";
    reads(scribe, "a.txt", "0.15 Intervenant 1: Bonjour.", "4 Anne Le Gall: Merci.");
    reads(
      "Speaker1: [00:00:01] Bonjour.\n\nAnne: [00:00:05] Merci.",
      "a.txt",
      "1 Speaker1: Bonjour.",
      "5 Anne: Merci.",
    );
    reads(
      "**Anne** (00:01)\nBonjour.\n\n**Paul** (00:03)\nMerci.",
      "a.txt",
      "1 Anne: Bonjour.",
      "3 Paul: Merci.",
    );
    reads("00:00:03 Bonjour\nà tous\n00:00:09 Merci\nbien", "a.txt", "3 Bonjour\nà tous", "9 Merci\nbien");
  });

  const voices: readonly (readonly [text: string, speaker: string | undefined, words: string])[] = [
    ["[Speaker 1] Bonjour", "Speaker 1", "Bonjour"],
    ["[Speaker 1]\nBonjour", "Speaker 1", "Bonjour"],
    ["**Anne:** Bonjour", "Anne", "Bonjour"],
    ["**Anne** : Bonjour", "Anne", "Bonjour"],
    ["S01: Bonjour", "S01", "Bonjour"],
    ["(Anne) : Bonjour", "Anne", "Bonjour"],
    ["[Anne]: Bonjour", "Anne", "Bonjour"],
    ["[anne]: bonjour", undefined, "[anne]: bonjour"],
    ["ANNE: Bonjour", "ANNE", "Bonjour"],
    ["M. Le Gall : Bonjour", "M. Le Gall", "Bonjour"],
    ["Anne Le Gall (Brest): Bonjour", "Anne Le Gall (Brest)", "Bonjour"],
    [">> Bonjour", undefined, "Bonjour"],
    ["[Le speaker 1] Bonjour", undefined, "[Le speaker 1] Bonjour"],
    ["[Speaker 1 bis] Bonjour", undefined, "[Speaker 1 bis] Bonjour"],
    ["[Rires] Bonjour", undefined, "[Rires] Bonjour"],
    ["Attention : marée haute", undefined, "Attention : marée haute"],
  ];
  for (const [text, speaker, words] of voices)
    it(JSON.stringify(text), () => {
      const [cue] = parseTranscript(timed(text), { name: "a.srt" }).cues;
      assert.deepEqual([cue?.speaker, cue?.text], [speaker, words]);
    });

  it("of tools are voices by a number or a letter after what tools call them, in small letters too", () => {
    const voiceOf = (label: string) =>
      parseTranscript(timed(`${label}: oui`), { name: "a.srt" }).cues[0]?.speaker;
    const called = [
      ...["speaker", "spk", "intervenant", "intervenante", "locuteur", "locutrice", "orateur", "oratrice"],
      ...["voix", "participant", "participante", "interlocuteur", "interlocutrice", "komzer"],
    ];
    const voices = called.flatMap((name) => [`${name} 1`, `${name}_00`, `${name}-123`, `${name}7`]);
    for (const name of [...voices, "speaker a", "voix_b", "s1", "s01", "unknown speaker"])
      assert.equal(voiceOf(name), name);
    for (const name of ["voix", "speaker 1234", "speaker ab", "speakera", "une voix 1", "s", "s123", "as1"])
      assert.equal(voiceOf(name), undefined, name);
    for (const name of ["unknown speakers", "an unknown speaker", "speaker 1 bis"])
      assert.equal(voiceOf(name), undefined, name);
  });

  it("of several voices that share a time are each a voice", () => {
    reads(
      "00:00:00\n\nAnne Le Gall: Bonjour.\nPaul: Merci.\n\n00:05:00\n\nAnne Le Gall: On reprend.\n",
      "meet.txt",
      ...["0 Anne Le Gall: Bonjour.", "0 Paul: Merci.", "300 Anne Le Gall: On reprend."],
    );
    reads(
      timed("Anne : Oui,\nbien sûr.\nPaul : Non.", "Et voilà\ntout.", "- Anne : Bon.\n- Paul : Bien."),
      "a.srt",
      ...[
        "0 Anne: Oui,\nbien sûr.",
        "0 Paul: Non.",
        "1 Paul: Et voilà\ntout.",
        "2 Anne: Bon.",
        "2 Paul: Bien.",
      ],
    );
  });

  it("that are those of a list, under the words of a voice, are its words", () =>
    reads(
      timed("Anne : Trois quais,\nRecouvrance : douze places", "Anne : et voilà\nce qui reste"),
      "a.srt",
      ...["0 Anne: Trois quais,\nRecouvrance : douze places", "1 Anne: et voilà\nce qui reste"],
    ));

  it("that change without being said end the turn of the speaker before", () =>
    reads(
      timed(">> Anne Le Gall: Oui.", "Et non.", ">> Qui parle ?", "Moi."),
      "a.srt",
      ...["0 Anne Le Gall: Oui.", "1 Anne Le Gall: Et non.", "2 Qui parle ?", "3 Moi."],
    ));

  it("that noScribe writes within the words of a voice are written once", () =>
    reads("WEBVTT\n\n00:01.000 --> 00:02.000\n<v S00>S00: Bonjour\n", "a.vtt", "1 S00: Bonjour"));

  it("are read in SubViewer files", () => {
    reads(fixture("youtube.sbv"), "a.sbv", "0.599 Bonjour à tous.", "4.16 Merci.");
    reads("0:00:01.000,0:00:02.000\nAnne Le Gall: Oui[br]non\n", "a.txt", "1 Anne Le Gall: Oui\nnon");
  });
});

describe("a table as it is copied from a spreadsheet", () => {
  const SAID = ["5 Anne: Bonjour, tous.", "62 Luc: La marée monte."];
  const TABLES: Readonly<Record<string, string>> = {
    "without titles": "00:00:05\tAnne\tBonjour, tous.\n00:01:02\tLuc\tLa marée monte.\n",
    "with semicolons, without titles": "00:00:05;Anne;Bonjour, tous.\r\n00:01:02;Luc;La marée monte.\r\n",
    "whose voices come first": "Anne\t00:00:05\tBonjour, tous.\nLuc\t00:01:02\tLa marée monte.\n",
    "whose times come last": "Anne\tBonjour, tous.\t00:00:05\nLuc\tLa marée monte.\t00:01:02\n",
    "with numbers of lines, which are no times":
      "1\t00:00:05\t00:00:07\tAnne\tBonjour, tous.\n2\t00:01:02\t00:01:05\tLuc\tLa marée monte.\n",
    "of dubbing":
      "TC IN\tTC OUT\tINTERVENANT\tTRANSCRIPTION\n00:00:05:00\t00:00:07:00\tAnne\tBonjour, tous.\n00:01:02:00\t00:01:04:00\tLuc\tLa marée monte.\n",
    "with titles in French":
      "N°;Heure début;Heure de fin;Participant;Verbatim\n1;00:00:05;00:00:07;Anne;Bonjour, tous.\n2;00:01:02;00:01:05;Luc;La marée monte.\n",
  };
  for (const [what, source] of Object.entries(TABLES))
    it(what, () => {
      assert.equal(parseTranscript(source, { name: "a.txt" }).format, "table");
      reads(source, "a.txt", ...SAID);
    });

  it("has voices that begin as a duration does", () =>
    reads("00:05\tPT\tBonjour.\n00:09\tPTB\tMerci bien.\n", "a.txt", "5 PT: Bonjour.", "9 PTB: Merci bien."));

  it("is no text with signs of tabulation in it", () => {
    const source = "00:05\tun mot\tet un autre\n00:09\tencore un mot\tpuis la fin\n";
    assert.deepEqual(told(source, "a.txt"), ["5 un mot et un autre", "9 encore un mot puis la fin"]);
  });
});
