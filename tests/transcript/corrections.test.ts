/** Corrections told one by one: which cues, voices, times and marks they leave in the file. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  mergeWithPrevious,
  openTranscript,
  paragraphsOf,
  pattern,
  readDocument,
  renameSpeaker,
  replaceAll,
  setSpeaker,
  setStart,
  setText,
  speakersOf,
  split,
  type TranscriptDocument,
  writeDocument,
  writeTranscript,
} from "../../src/transcript/index.ts";

const file = (...cues: readonly string[]): TranscriptDocument =>
  readDocument(`WEBVTT\n\n${cues.join("\n\n")}\n`);
const cues = (document: TranscriptDocument): readonly string[] =>
  writeDocument(document)
    .trimEnd()
    .split("\n\n")
    .slice(1)
    .map((block) => block.trimEnd().replaceAll("00:00:", "").replaceAll(".000", ""));
const key = (document: TranscriptDocument, index = 0): string => paragraphsOf(document)[index]?.key ?? "none";
const cue = (from: number, to: number, text: string): string => {
  const time = (seconds: number) => `00:00:${String(seconds).padStart(2, "0")}.000`;
  return `${time(from)} --> ${time(to)}\n${text}`;
};

describe("words given to a paragraph of two cues, “un deux trois” and “quatre cinq six”", () => {
  const both = file(cue(0, 2, "un deux\ntrois"), cue(2, 4, "quatre cinq six"));
  const cases: readonly (readonly [words: string, first: string, second: string])[] = [
    ["un deux trois quatre cinq six", "un deux\ntrois", "quatre cinq six"],
    ["un DEUX trois quatre cinq six", "un DEUX\ntrois", "quatre cinq six"],
    ["un deux TROIS quatre cinq six", "un deux\nTROIS", "quatre cinq six"],
    ["un deux trois QUATRE cinq six", "un deux\ntrois", "QUATRE cinq six"],
    ["un deux trois ET quatre cinq six", "un deux\ntrois ET", "quatre cinq six"],
    ["ET un deux trois quatre cinq six", "ET un deux\ntrois", "quatre cinq six"],
    ["un deux trois quatre cinq six ET", "un deux\ntrois", "quatre cinq six ET"],
    ["un trois quatre cinq six", "un\ntrois", "quatre cinq six"],
    ["un deux trois quatre six", "un deux\ntrois", "quatre six"],
    ["un deux X Y cinq six", "un deux\nX", "Y cinq six"],
    ["un X Y Z six", "un X\nY", "Z six"],
    ["un six", "un", "six"],
    ["a b c d e f", "a b\nc", "d e f"],
    ["a b c d e f g h i j k l", "a b c d\ne\nf", "g h i j k l"],
    ["deux trois un quatre cinq six", "deux\ntrois un", "quatre cinq six"],
    ["un un deux trois quatre cinq six six", "un un deux\ntrois", "quatre cinq six six"],
  ];
  for (const [words, first, second] of cases)
    test(words, () => {
      const said = paragraphsOf(setText(both, key(both), words));
      assert.equal(said[0]?.text, words);
      assert.deepEqual(cues(setText(both, key(both), words)), [
        `00 --> 02\n${first}`,
        `02 --> 04\n${second}`,
      ]);
    });

  test("leave out the cue that has none, and keep the paragraph’s key", () => {
    const last = setText(both, key(both), "quatre cinq six");
    assert.deepEqual([cues(last), key(last)], [["02 --> 04\nquatre cinq six"], key(both)]);
    const first = setText(both, key(both), "un deux trois");
    assert.deepEqual([cues(first), key(first)], [["00 --> 02\nun deux\ntrois"], key(both)]);
    assert.deepEqual(cues(setText(both, key(both), " \n ")), []);
  });

  test("of a paragraph that is not there change nothing", () => {
    for (const edit of [
      setText(both, "x", "a"),
      split(both, "x", 3),
      mergeWithPrevious(both, "x"),
      setSpeaker(both, "x", "A"),
      setStart(both, "x", 1),
      setStart(both, key(both), Number.NaN),
      renameSpeaker(both, "Anne", "Maëla"),
      setStart(both, key(both), 0),
    ])
      assert.equal(edit, both);
  });
});

describe("a cue that is divided", () => {
  const one = file(cue(10, 20, "<v Anne>un deux trois quatre"));
  const parts = (document: TranscriptDocument) => cues(document).join(" | ");

  test("shares its time by characters, and keeps its voice", () =>
    assert.equal(
      parts(split(one, key(one), "un deux ".length)),
      `10 --> 13.500\n<v Anne>un deux | NOTE paragraph | 13.500 --> 20\n<v Anne>trois quatre`,
    ));

  test("is cut where somebody heard it, strictly inside", () => {
    const at = (seconds: number) => cues(split(one, key(one), 8, seconds))[0]?.split("\n")[0];
    assert.deepEqual([10.5, 10.001, 19.999, 10, 20, 9, 21].map(at), [
      "10 --> 10.500",
      "10 --> 10.001",
      "10 --> 19.999",
      ...Array(4).fill("10 --> 13.500"),
    ]);
  });

  test("is not cut in time where it is too short, or where the next begins at once", () => {
    const short = file("00:00:10.000 --> 00:00:10.001\nun deux");
    assert.equal(
      parts(split(short, key(short), 3)),
      "10 --> 10.001\nun | NOTE paragraph | 10 --> 10.001\ndeux",
    );
    const near = file(cue(10, 20, "<v Anne>un deux"), cue(11, 20, "<v Yann>trois"));
    assert.match(parts(split(near, key(near), 3)), /^10 --> 10\.999\n<v Anne>un \|/);
  });

  test("is not divided before its first word nor after its last", () => {
    for (const offset of [-1, 0, 20, 23, 99]) assert.equal(split(one, key(one), offset), one);
  });

  test("leaves a mark alone between two cues, whichever side the space is on", () => {
    const two = file(cue(0, 2, "un deux"), cue(2, 4, "trois"));
    const marked = `00 --> 02\nun deux | NOTE paragraph | 02 --> 04\ntrois`;
    assert.equal(parts(split(two, key(two), 7)), marked);
    assert.equal(parts(split(two, key(two), 8)), marked);
  });
});

describe("a start that is moved", () => {
  const three = file(cue(1, 3, "<v A>un"), cue(3, 5, "<v B>deux"), cue(8, 9, "<v C>trois"));
  const times = (document: TranscriptDocument) => cues(document).map((block) => block.split("\n")[0]);

  const cases: readonly (readonly [index: number, seconds: number, expected: readonly string[]])[] = [
    [1, 4, ["01 --> 03", "04 --> 05", "08 --> 09"]],
    [1, 2, ["01 --> 02", "02 --> 05", "08 --> 09"]],
    [1, 5, ["01 --> 03", "05 --> 07", "08 --> 09"]],
    [1, 7, ["01 --> 03", "07 --> 08", "08 --> 09"]],
    [1, 99, ["01 --> 03", "07.999 --> 08", "08 --> 09"]],
    [1, 0, ["01 --> 01.001", "01.001 --> 05", "08 --> 09"]],
    [2, 4, ["01 --> 03", "03 --> 04", "04 --> 09"]],
    [2, 100, ["01 --> 03", "03 --> 05", "01:40 --> 01:41"]],
    [0, -1, ["00 --> 03", "03 --> 05", "08 --> 09"]],
    [1, 3.9999, ["01 --> 03", "04 --> 05", "08 --> 09"]],
  ];
  for (const [index, seconds, expected] of cases)
    test(`the one of paragraph ${index + 1}, to ${seconds} s`, () =>
      assert.deepEqual(
        times(setStart(three, key(three, index), seconds)).map((line) => line?.replaceAll("00:01:", "01:")),
        expected,
      ));

  test("does not shorten a voice that was heard with it", () => {
    const together = file(cue(1, 6, "<v A>un"), cue(3, 5, "<v B>deux"));
    assert.deepEqual(times(setStart(together, key(together, 1), 2)), ["01 --> 06", "02 --> 05"]);
  });
});

describe("voices", () => {
  test("of one cue are set apart once one of them changes", () => {
    const both = file(`id\n${cue(1, 2, "<v A>un</v> <v B>deux")}`, cue(2, 3, "<v C>trois"));
    assert.deepEqual(speakersOf(both), ["A", "B", "C"]);
    assert.deepEqual(cues(setSpeaker(both, key(both, 1), "  Zoé\n Le  Gall ")), [
      "id\n01 --> 02\n<v A>un",
      "01 --> 02\n<v Zoé Le Gall>deux",
      "02 --> 03\n<v C>trois",
    ]);
  });

  test("keep the class of their tag, and lose the tag with their name", () => {
    const loud = file(cue(1, 2, "<v.loud A>un <b>deux</b>"));
    assert.deepEqual(cues(setSpeaker(loud, key(loud), "B & C")), [
      "01 --> 02\n<v.loud B &amp; C>un <b>deux</b>",
    ]);
    assert.deepEqual(cues(setSpeaker(loud, key(loud), undefined)), ["01 --> 02\nun deux"]);
    assert.equal(setSpeaker(loud, key(loud), "A"), loud);
    const nobody = file(cue(1, 2, "un <i>deux</i>"));
    assert.deepEqual(cues(setSpeaker(nobody, key(nobody), "A")), ["01 --> 02\n<v A>un <i>deux</i>"]);
    assert.equal(setSpeaker(nobody, key(nobody), " \u202E"), nobody);
  });

  test("are joined in the words of the first", () => {
    const two = file(cue(1, 2, "<v A>un"), cue(2, 3, "<v B>deux"), cue(20, 21, "<v B>trois."));
    assert.deepEqual(cues(mergeWithPrevious(two, key(two, 1)))[1], "02 --> 03\n<v A>deux");
    assert.deepEqual(cues(mergeWithPrevious(two, key(two, 2))), [
      "01 --> 02\n<v A>un",
      "02 --> 03\n<v B>deux",
      "NOTE same paragraph",
      "20 --> 21\n<v B>trois.",
    ]);
  });
});

describe("a text that is looked for", () => {
  const found = (text: string, where: string, exact?: boolean) => where.match(pattern(text, exact)) ?? [];
  test("is found whatever its spaces, apostrophes and capitals, unless asked", () => {
    assert.equal(found(" l'été  ici ", "L’été\u00A0ici, l'été\u202F ici").length, 2);
    assert.equal(found("L’été", "l'été", true).length, 0);
    assert.equal(found("L’été", "L'été", true).length, 1);
  });
  test("is no expression", () => {
    for (const sign of [..."{.*+?^}()|[]\\", "$"]) assert.deepEqual(found(sign, `a${sign}b`), [sign]);
    assert.deepEqual(found(" \u00A0 ", "a  b"), []);
  });
  test("is replaced as often as it stands, in the paragraphs that hold it alone", () => {
    const two = file(cue(1, 2, "<v A>un un"), cue(2, 3, "<v B>deux"));
    const { document, count } = replaceAll(two, pattern("un"), "$& une");
    assert.equal(count, 2);
    assert.deepEqual(cues(document), ["01 --> 02\n<v A>$&amp; une $&amp; une", "02 --> 03\n<v B>deux"]);
    assert.deepEqual(replaceAll(two, pattern("z"), "y"), { document: two, count: 0 });
    assert.equal(replaceAll(two, pattern("deux"), "deux").document, two);
  });
});

describe("a file that is opened and written", () => {
  test("says that it was changed only where it was", () => {
    const told = (source: string, name?: string) => {
      const { format, changed, problems } = openTranscript(source, name === undefined ? {} : { name });
      return [format, changed, problems.length];
    };
    assert.deepEqual(told("WEBVTT\n\n00:01.000 --> 00:02.000\nun\n"), ["vtt", false, 0]);
    assert.deepEqual(told("00:01.000 --> 00:02.000\nun\n", "a.vtt"), ["vtt", true, 1]);
    assert.deepEqual(told("1\n00:00:01,000 --> 00:00:02,000\nun\n"), ["srt", true, 0]);
    assert.deepEqual(told("[00:01] un"), ["text", true, 0]);
    assert.deepEqual(told("WEBVTT\n\n00:01.000 --> 00:02.000\nun\u0007\n"), ["vtt", true, 1]);
  });

  test("tells on which line a character was that nobody sees, and what became of it", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const { problems } = openTranscript(["WEBVTT", "", "00:01.000 --> 00:02.000", "un\u202E"].join(end));
      assert.equal(problems[0]?.line, 4);
      assert.match(problems[0]?.found ?? "", /caractère invisible, que le site refuse/);
      assert.match(problems[0]?.remedy ?? "", /^Il a été retiré.*Vérifiez/);
    }
  });

  test("keeps the names that are known to speak", () => {
    const source = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nla salle : oui\n";
    assert.equal(writeDocument(openTranscript(source).document), source);
    const labelled = source.replace("la salle", "Salle");
    const { document } = openTranscript(labelled, { speakers: ["Salle"] });
    assert.deepEqual(speakersOf(document), ["Salle"]);
    assert.equal(writeTranscript(document), labelled.replace("Salle : ", "<v Salle>"));
  });
});
