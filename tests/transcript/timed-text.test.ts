import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Cue, parseTimedText, parseTranscript } from "../../src/transcript/index.ts";

const cue = (start: number, end: number, text: string, speaker?: string): Cue =>
  speaker === undefined ? { start, end, text } : { start, end, speaker, text };

describe("plain text with times", () => {
  const readings: [name: string, source: string, cues: Cue[]][] = [
    [
      "times in brackets and names",
      "[00:12:30] Hélène Duclos : Bonjour.\n[00:12:40] Public : Une question courte, ici.",
      [cue(750, 760, "Bonjour.", "Hélène Duclos"), cue(760, 762.4, "Une question courte, ici.", "Public")],
    ],
    ["bare times", "0:00 Bonjour\n0:12 Merci", [cue(0, 12, "Bonjour"), cue(12, 13, "Merci")]],
    ["dashes after times", "00:01 - Oui\n00:05 — Non", [cue(1, 5, "Oui"), cue(5, 6, "Non")]],
    [
      "times alone on their line",
      "[01:02:03]\nBonjour\nà tous\n\nencore\n[01:02:13]\nMerci",
      [cue(3723, 3733, "Bonjour\nà tous\nencore"), cue(3733, 3734, "Merci")],
    ],
    [
      "names before times",
      "Hélène Duclos (00:01)\nBonjour\n\nPublic (00:03)\nMerci",
      [cue(1, 3, "Bonjour", "Hélène Duclos"), cue(3, 4, "Merci", "Public")],
    ],
    [
      "names before bare times",
      "Hélène Duclos  00:01\nBonjour\n\nSpeaker 2  00:03\nMerci",
      [cue(1, 3, "Bonjour", "Hélène Duclos"), cue(3, 4, "Merci", "Speaker 2")],
    ],
    [
      "ranges",
      "(00:01 – 00:03) Bonjour\n[00:05 --> 00:06.5] Merci",
      [cue(1, 3, "Bonjour"), cue(5, 6.5, "Merci")],
    ],
    ["lines of a list", "- 00:01 A\n- 00:03 B", [cue(1, 3, "A"), cue(3, 4, "B")]],
    ["lines of a list and brackets", "• [00:01] A\n• [00:03] B", [cue(1, 3, "A"), cue(3, 4, "B")]],
    ["lines of a list with numbers", "1. [00:01] A\n2. [00:03] B", [cue(1, 3, "A"), cue(3, 4, "B")]],
    ["lines of a quotation", "> 00:01 A\n> 00:03 B", [cue(1, 3, "A"), cue(3, 4, "B")]],
    ["headings", "## 00:01\nA\n\n## 00:03\nB", [cue(1, 3, "A"), cue(3, 4, "B")]],
    ["bars after times", "00:01 – 00:03 | A\n00:05 · B", [cue(1, 3, "A"), cue(5, 6, "B")]],
    ["a block of code", "```text\n[00:01] A\n[00:03] B\n```\n", [cue(1, 3, "A"), cue(3, 4, "B")]],
    ["braces", "{00:00:01} A\n{00:00:03} B", [cue(1, 3, "A"), cue(3, 4, "B")]],
    [
      "names of a list over their words",
      "- Luc (00:01)\nA\n- Anne (00:03)\nB",
      [cue(1, 3, "A", "Luc"), cue(3, 4, "B", "Anne")],
    ],
    [
      "the times at which paragraphs end, as software for interviews has them",
      "I : Un.\nDeux. #00:00:05-3#\n\nB : Trois. #00:00:09-0#\n\nI : Quatre.",
      [cue(0, 5.3, "Un.\nDeux.", "I"), cue(5.3, 9, "Trois.", "B"), cue(9, 10.2, "Quatre.", "I")],
    ],
    [
      "the times at which paragraphs begin, as software for interviews has them",
      "#00:00:01-5# A\n#00:00:05-0# B",
      [cue(1.5, 5, "A"), cue(5, 6, "B")],
    ],
    ["minutes past 59", "[75:30] Bonjour", [cue(4530, 4531, "Bonjour")]],
    [
      "a time of day in the words, where times stand in brackets",
      "[00:01] Rendez-vous à\n14:30 précises",
      [cue(1, 2.6, "Rendez-vous à\n14:30 précises")],
    ],
    ["a time without words", "[00:01] A\n[00:03]\n[00:05] B", [cue(1, 5, "A"), cue(5, 6, "B")]],
    ["lines out of order", "[00:05] B\n[00:01] A", [cue(1, 5, "A"), cue(5, 6, "B")]],
    [
      "something in brackets that is no time",
      "[00:01] A\n[Rires]\n[2013] B",
      [cue(1, 2.6, "A\n[Rires]\n[2013] B")],
    ],
  ];
  for (const [name, source, cues] of readings) {
    it(`is read with ${name}`, () => {
      const parsed = parseTranscript(source, { name: "x.txt" });
      assert.equal(parsed.format, "text");
      assert.deepEqual(parsed.cues, cues);
      assert.deepEqual(parsed.problems, []);
    });
  }

  it("says once what a file without any time needs, however long, whatever it is called", () => {
    const lines = Array.from({ length: 200 }, (_, n) => `Ligne ${n}, sans temps.`);
    for (const name of ["a.txt", "a.srt"])
      assert.deepEqual(
        parseTranscript(lines.join("\n"), { name }).problems.map(({ line, found }) => [line, found]),
        [[1, "aucun texte avec un temps"]],
      );
  });

  it("takes no length of time for a time", () => {
    for (const source of [
      "Compte rendu\n\nOn parle.\n10 minutes plus tard, on rit.\nOn sort.\n",
      "45 minutes de route.\n2 minutes de pause.\n",
    ])
      assert.deepEqual(
        parseTranscript(source, { name: "a.txt" }).problems.map(({ found }) => found),
        ["aucun texte avec un temps"],
      );
  });

  it("is read with names in a script without capitals", () =>
    assert.deepEqual(
      parseTranscript("[00:03] أحمد: مرحبا\n[00:09] ليلى: أهلا\n[00:12] أحمد: نعم\n").cues.map(
        ({ speaker, text }) => `${speaker}: ${text}`,
      ),
      ["أحمد: مرحبا", "ليلى: أهلا", "أحمد: نعم"],
    ));

  it("says once that lines stand before the first time", () => {
    const { problems } = parseTimedText("Réunion\n5 mars 2027\n\n1h 2m\n\nAnne  0:03\nBonjour.\n");
    assert.deepEqual(
      problems.map(({ line, found, remedy }) => [line, found, remedy]),
      [
        [
          1,
          "texte avant le premier temps «\u00A0Réunion\u00A0», et 2 lignes après",
          "Mettez un temps devant, par exemple [00:00:00], ou supprimez ces lignes.",
        ],
      ],
    );
  });

  it("reports words before the first time and an impossible time, and loses no later word", () => {
    const parsed = parseTimedText("Transcription\n[00:00:10] A\n[00:75:00] B\n[00:00:20] C");
    assert.deepEqual(
      parsed.problems.map((problem) => problem.line),
      [1, 3],
    );
    assert.deepEqual(parsed.cues, [cue(10, 20, "A\nB"), cue(20, 21, "C")]);
  });
});
