/** Small promises of reading: character references, tags, quotes of lines, labels, ends. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseFragment } from "parse5";
import { decodeEntities } from "../../src/transcript/formats/entities.ts";
import {
  type Cue,
  parseSrt,
  parseTimedText,
  parseTranscript,
  parseVtt,
  plainText,
  toParagraphs,
  toVtt,
} from "../../src/transcript/index.ts";
import { fc } from "../harness/property.ts";

const vtt = (text: string): string => `WEBVTT\n\n00:00.000 --> 00:01.000\n${text}`;
const said = (text: string): readonly string[] =>
  parseVtt(vtt(text)).cues.map(({ speaker, text: words }) =>
    speaker === undefined ? words : `${speaker}: ${words}`,
  );
const srtSaid = (text: string) =>
  parseSrt(`1\n00:00:00,000 --> 00:00:01,000\n${text}`).cues.map((cue) => cue.text);

/** As an HTML parser reads it. */
function decoded(text: string): string {
  const [node] = parseFragment(text).childNodes;
  return node !== undefined && "value" in node ? node.value : "";
}

describe("a character reference", () => {
  const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;
  const OTHERS =
    "amp lt gt quot apos lrm rlm OElig oelig ndash mdash lsquo rsquo ldquo rdquo hellip euro thinsp";
  test("by name is what HTML reads", () => {
    for (const name of `${LATIN} ${OTHERS}`.split(/\s+/))
      assert.equal(decodeEntities(`a&${name};b`), decoded(`a&${name};b`), name);
  });

  test("by number is what HTML reads, for what can be seen", () => {
    const code = fc.integer({ min: 0xa0, max: 0x10ffff }).filter((n) => {
      const hidden = (n >= 0x2028 && n <= 0x202e) || (n >= 0x2066 && n <= 0x2069) || (n & 0xfffe) === 0xfffe;
      return !hidden && !(n >= 0xfdd0 && n <= 0xfdef);
    });
    fc.assert(
      fc.property(code, (n) => {
        for (const text of [`&#${n};`, `&#x${n.toString(16)};`, `&#X${n.toString(16).toUpperCase()};`])
          assert.equal(decodeEntities(text), decoded(text), text);
      }),
    );
  });

  test("for no character is the sign of one, and one that is unknown stays", () => {
    for (const text of ["&#0;", "&#xD800;", "&#xDFFF;", "&#x110000;", "&#9999999;"])
      assert.equal(decodeEntities(text), "\uFFFD", text);
    for (const text of ["&inconnu;", "&amp", "& amp;", "&#;", "&#x;", "&#12345678;", "&a;"])
      assert.equal(decodeEntities(text), text);
    assert.equal(decodeEntities("&#xD7FF;&#xE000;&#x10FFFD;"), "\uD7FF\uE000\u{10FFFD}");
  });
});

describe("the text of a cue", () => {
  const cases: readonly (readonly [source: string, ...words: string[]])[] = [
    ["<v A>un <v B>deux</v> trois", "A: un", "B: deux", "A: trois"],
    ["<v A>un</v></v> deux", "A: un", "deux"],
    ["<v\tA\nB>un", "A B: un"],
    ["<v.a.b  A >un", "A: un"],
    ["<ruby>a<rt>b</rt></ruby>c", "a (b)c"],
    ["un<br>deux", "un\ndeux"],
    ["un <4 deux, 5> trois <", "un <4 deux, 5> trois <"],
    ["<b><i>un</i></b><u>deux</u>", "undeux"],
    ["  un  \n\n  deux\t", "un"],
    ["<v A> </v>un", "un"],
    ["<v &amp;>un", "&: un"],
    ["\u00A0un\u00A0\u00A0deux", "\u00A0un\u00A0\u00A0deux"],
  ];
  for (const [source, ...words] of cases)
    test(JSON.stringify(source), () => assert.deepEqual(said(source), words));

  const borrowed: readonly (readonly [source: string, words: string])[] = [
    ["<b>a</b><i>b</i><u>c</u><s>d</s><font color=x>e</font>", "abcde"],
    ["<c>a</c><ruby>b<rt>c</rt></ruby><lang fr>d</lang><span>e</span>", "ab (c)de"],
    ["<B>a</B> <I>b</I>", "a b"],
    ["a<br>b", "a\nb"],
    ["<rires> a <Anne>", "<rires> a <Anne>"],
    ["{\\an8}a{\\b1}b {c}", "ab {c}"],
  ];
  for (const [source, words] of borrowed)
    test(`in SRT: ${source}`, () => assert.deepEqual(srtSaid(source), [words]));

  test("in SRT has voices too", () =>
    assert.equal(parseSrt("1\n00:00:00,000 --> 00:00:01,000\n<v A>un").cues[0]?.speaker, "A"));
});

describe("what cannot be read is told with its words and what to do", () => {
  const TIMED = /^Mettez au-dessus une ligne « 00:12:30\.000 --> 00:12:34\.500 »/;
  const CLOCK = /^Écrivez « 00:12:30\.000 --> 00:12:34\.500 » : heures, minutes et secondes de 00 à 59\.$/;
  const cases: readonly (readonly [
    name: string,
    source: string,
    line: number,
    found: RegExp,
    remedy: RegExp,
  ])[] = [
    [
      "a.vtt",
      "00:01.000 --> 00:02.000\na",
      1,
      /^le fichier ne commence pas par WEBVTT$/,
      /^Écrivez WEBVTT seul sur la première ligne/,
    ],
    ["a.vtt", "WEBVTT\n\nperdu\n\n00:01.000 --> 00:02.000\na", 3, /^texte sans temps «.perdu.»$/, TIMED],
    [
      "a.vtt",
      "WEBVTT\n\nid\n00:99.000 --> 00:02.000\na",
      4,
      /^temps illisible «.00:99\.000 --> 00:02\.000.»$/,
      CLOCK,
    ],
    [
      "a.vtt",
      "WEBVTT\n\n00:02.000 --> 00:01.000\na",
      3,
      /finit avant de commencer/,
      /^Corrigez le second temps : il vient après le premier/,
    ],
    [
      "a.srt",
      "perdu\n1\n00:00:01,000 --> 00:00:02,000\na",
      1,
      /^texte avant le premier temps «.perdu.»$/,
      /^Mettez au-dessus une ligne « 00:00:00,000 --> 00:00:04,500 »/,
    ],
    ["a.srt", "1\n00:00:01,000 -> \na\n00:00:03,000 --> 00:61:02,000\nb", 4, /^temps illisible/, CLOCK],
    [
      "a.txt",
      "perdu\n[00:01] a",
      1,
      /^texte avant le premier temps «.perdu.»$/,
      /^Mettez un temps devant, par exemple \[00:00:00\]/,
    ],
    [
      "a.txt",
      "[00:01] a\n[01:75:00] b",
      2,
      /^temps illisible «.01:75:00.»$/,
      /^Écrivez le temps sous la forme 00:12:30/,
    ],
    ["a.txt", " ", 1, /^fichier vide$/, /^Donnez un fichier WebVTT ou SRT, ou un texte/],
    ["a.vtt", "WEBVTT", 1, /^aucun texte avec un temps$/, /^Donnez un fichier WebVTT ou SRT/],
  ];
  for (const [name, source, line, found, remedy] of cases)
    test(`${name}: ${found.source}`, () => {
      const problem = parseTranscript(source, { name }).problems.find((one) => found.test(one.found));
      assert.ok(problem, JSON.stringify(parseTranscript(source, { name }).problems));
      assert.equal(problem.line, line);
      assert.match(problem.remedy.replace(/[\u00A0\u202F]/g, " "), remedy);
    });

  test("cut where it is long, on one line", () => {
    const found = (words: string) =>
      parseVtt(`WEBVTT\n\n${words}`).problems[0]?.found.replace(/\u00A0/g, " ");
    assert.equal(found(`a \t b`), "texte sans temps « a b »");
    assert.equal(found("x".repeat(60)), `texte sans temps « ${"x".repeat(60)} »`);
    assert.equal(found("x".repeat(61)), `texte sans temps « ${"x".repeat(59)}… »`);
  });
});

describe("paragraphs", () => {
  const cue = (start: number, end: number, text: string, more: Partial<Cue> = {}): Cue => ({
    start,
    end,
    text,
    ...more,
  });
  const starts = (...cues: readonly Cue[]) => toParagraphs(cues).map(({ start }) => start);

  test("begin and go on where they are marked, voices permitting", () => {
    assert.deepEqual(starts(cue(0, 1, "a"), cue(1, 2, "b", { paragraph: "starts" })), [0, 1]);
    assert.deepEqual(starts(cue(0, 1, "a."), cue(9, 10, "b", { paragraph: "continues" })), [0]);
    assert.deepEqual(
      starts(cue(0, 1, "a"), cue(1, 2, "b", { paragraph: "continues", speaker: "A" })),
      [0, 1],
    );
    assert.deepEqual(starts(cue(0, 1, " "), cue(1, 2, "b", { paragraph: "continues" })), [1]);
  });

  test("count their length anew where they were joined", () => {
    const long = "x".repeat(600);
    const joined = cue(1, 2, `${long}.`, { paragraph: "continues" });
    assert.deepEqual(starts(cue(0, 1, `${long}.`), joined, cue(2, 3, "y".repeat(90))), [0]);
    assert.deepEqual(starts(cue(0, 1, `${long}.`), cue(1, 2, `${long}.`)), [0, 1]);
    assert.deepEqual(toParagraphs([cue(0, 1, "a", { paragraph: "starts" })])[0]?.paragraph, "starts");
  });

  test("end with a sentence, whatever closes it", () => {
    for (const end of [".", "!", "?", "…", ".»", ". »", "?”", '."', ".)", ".]", ".’", ".\u00A0»", "!\u202F»"])
      assert.deepEqual(starts(cue(0, 1, `a${end}`), cue(3, 4, "b")), [0, 3], end);
    for (const end of ["", ",", ":", ". et", "»"])
      assert.deepEqual(starts(cue(0, 1, `a${end}`), cue(3, 4, "b")), [0], end);
  });

  test("lose the spaces beside a non-breaking one, which stays within a word", () =>
    assert.equal(plainText(" a \u00A0 b\u00A0c \n\u00A0"), "a b\u00A0c"));

  test("have the words of their cues on one line", () =>
    assert.equal(toParagraphs([cue(0, 1, " a\nb "), cue(1, 2, "\nc")])[0]?.text, "a b c"));
});

describe("labels, lines and ends", () => {
  test("a text is written without blank lines, which would end its block", () => {
    const cues = [{ start: 0, end: 1, speaker: " A\n B ", text: "\n a \n\n b \n" }];
    assert.equal(toVtt(cues), "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v A B>a\nb\n");
  });

  test("two cues of SRT are told apart by the number above the second, not by a number that is said", () => {
    const source = "1\n00:00:01,000 --> 00:00:02,000\na\n2\n00:00:02,000 --> 00:00:03,000\n42";
    assert.deepEqual(
      parseSrt(source).cues.map(({ text }) => text),
      ["a", "42"],
    );
  });

  test("what is said twice in plain text stays, what rolls in captions goes", () => {
    assert.deepEqual(
      parseTranscript("[00:01] oui\n[00:02]\noui\nnon").cues.map(({ text }) => text),
      ["oui", "oui\nnon"],
    );
    const rolling = "WEBVTT\n\n00:01.000 --> 00:02.000\noui\n\n00:02.000 --> 00:03.000\noui\nnon";
    assert.deepEqual(
      parseTranscript(rolling).cues.map(({ text }) => text),
      ["oui", "non"],
    );
  });

  test("a range whose end is before its start, or is its start, lasts until the next", () => {
    for (const range of ["00:05 - 00:03", "00:05 - 00:05"])
      assert.deepEqual(parseTimedText(`[${range}] a\n[00:09] b`).cues[0], { start: 5, end: 9, text: "a" });
  });

  test("two texts that begin together last until a later one", () =>
    assert.deepEqual(
      parseTimedText("[00:05] a\n[00:05] b\n[00:09] c").cues.map(({ end }) => end),
      [9, 9, 10],
    ));

  test("the last words take the time that words take", () => {
    assert.equal(parseTimedText("[00:00] un deux trois quatre cinq").cues[0]?.end, 2);
    assert.equal(parseTimedText("[00:00] un").cues[0]?.end, 1);
  });
});
