import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  openTranscript,
  paragraphsOf,
  readDocument,
  setStart,
  writeDocument,
  writeTranscript,
} from "../../src/transcript/index.ts";
import { fc } from "../harness/property.ts";
import { anyFile, anyLines } from "./arbitrary.ts";

describe("a WebVTT file", () => {
  it("is written as it was read, to the byte", () =>
    fc.assert(
      fc.property(anyFile, ({ source }) => {
        assert.equal(writeDocument(readDocument(source)), source);
        assert.equal(writeTranscript(readDocument(source)), source);
      }),
    ));

  it("is kept even where it makes no sense", () =>
    fc.assert(
      fc.property(anyLines, (source) => {
        const { blocks } = readDocument(source);
        assert.equal(writeDocument(readDocument(source)), source);
        assert.equal(new Set(blocks.map(({ key }) => key)).size, blocks.length);
      }),
    ));

  it("is divided into its blocks", () => {
    const source =
      "\uFEFFWEBVTT - un titre\r\nKind: captions\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nREGION\r\nid:a\r\n\r\n" +
      "NOTE\r\nvoir\r\n\r\n12\r\n00:01.000 --> 00:02.000 align:start\r\n<v.loud Anne>Un <i>deux</i>\r\n\r\n\r\n" +
      "sans temps\r\n\r\n00:99.000 --> 00:02.000\r\nperdu";
    const { blocks, newline } = readDocument(source);
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ["header", "style", "region", "note", "cue", "stray", "stray"],
    );
    assert.equal(newline, "\r\n");
  });

  it("has a first block without words where it begins with blank lines", () => {
    const { blocks } = readDocument("\n\n00:03.000 --> 00:04.000\nTrois\n");
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ["stray", "cue"],
    );
  });

  it("keeps the words of a numbered cue that no blank line follows", () => {
    const { blocks } = readDocument(
      "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nUn\nDeux\n00:03.000 --> 00:04.000\nTrois\n2\n00:05.000 --> 00:06.000\nQuatre\n",
    );
    assert.deepEqual(
      blocks.flatMap((block) => (block.kind === "cue" ? [block.utterances.map(({ text }) => text)] : [])),
      [["Un\nDeux"], ["Trois\n2"], ["Quatre"]],
    );
  });
});

describe("opening a transcript", () => {
  it("leaves WebVTT as it is", () => {
    const source = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v A>x\n";
    assert.equal(openTranscript(source).changed, false);
    assert.equal(writeDocument(openTranscript(source).document), source);
  });

  it("makes voices of the labels that the site understands, since one voice tag would silence all labels", () => {
    const source =
      "WEBVTT\n\nNOTE garde\n\n1\n00:00:01.000 --> 00:00:02.000 line:0\nAnne : Bonjour.\n\n00:00:02.000 --> 00:00:03.000\nEt bienvenue.\n\n00:00:03.000 --> 00:00:04.000\nAnne : Merci.\n";
    const { document, changed, problems } = openTranscript(source);
    assert.equal(changed, true);
    assert.deepEqual(problems, []);
    assert.equal(
      writeDocument(document),
      "WEBVTT\n\nNOTE garde\n\n1\n00:00:01.000 --> 00:00:02.000 line:0\n<v Anne>Bonjour.\n\n00:00:02.000 --> 00:00:03.000\n<v Anne>Et bienvenue.\n\n00:00:03.000 --> 00:00:04.000\n<v Anne>Merci.\n",
    );
  });

  it("keeps each of the voices that share a time, in the order in which they stand", () => {
    const source =
      "WEBVTT\n\na\n00:00:01.000 --> 00:00:02.000 line:0\n- Anne : Oui,\nbien sûr.\n- Paul : Non.\n- Anne : Si.\n\n00:00:02.000 --> 00:00:03.000\nPaul : Bien.\n";
    const { document } = openTranscript(source);
    assert.equal(
      writeDocument(document),
      "WEBVTT\n\na\n00:00:01.000 --> 00:00:02.000 line:0\n<v Anne>Oui,\nbien sûr.\n\n00:00:01.000 --> 00:00:02.000 line:0\n<v Paul>Non.\n\n00:00:01.000 --> 00:00:02.000 line:0\n<v Anne>Si.\n\n00:00:02.000 --> 00:00:03.000\n<v Paul>Bien.\n",
    );
    assert.deepEqual(
      paragraphsOf(document).map(({ speaker, text }) => `${speaker}: ${text}`),
      ["Anne: Oui, bien sûr.", "Paul: Non.", "Anne: Si.", "Paul: Bien."],
    );
  });

  it("says once what rolling captions say twice", () => {
    const source =
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nun deux\n\n00:00:02.000 --> 00:00:03.000\nun deux\ntrois\n";
    assert.equal(
      writeDocument(openTranscript(source).document),
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nun deux\n\n00:00:02.000 --> 00:00:03.000\ntrois\n",
    );
  });

  it("says once a text whose words are marked one after the other", () => {
    const source =
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<u>un</u> deux\n\n00:00:02.000 --> 00:00:03.000\nun <u>deux</u>\n";
    const { document } = openTranscript(source);
    assert.deepEqual(
      paragraphsOf(document).map(({ start, end, text }) => ({ start, end, text })),
      [{ start: 1, end: 3, text: "un deux" }],
    );
  });

  it("keeps what a correction has come to repeat", () => {
    const source =
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nun deux\n\n00:00:02.500 --> 00:00:03.000\nun deux\ntrois\n";
    const { document } = openTranscript(source);
    const key = paragraphsOf(document)[0]?.cues[1]?.key ?? "";
    const written = writeTranscript(setStart(document, key, 2));
    assert.match(written, /00:00:02\.000 --> 00:00:03\.000\nun deux trois\n$/);
  });

  it("makes WebVTT of SRT and of text, and tells what could not be read", () => {
    const srt = openTranscript("perdu\n\n1\n00:00:01,000 --> 00:00:02,500\nAnne Le Gall : Bonjour\n", {
      name: "a.srt",
    });
    assert.equal(
      writeDocument(srt.document),
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<v Anne Le Gall>Bonjour\n",
    );
    assert.deepEqual(
      srt.problems.map(({ line, found }) => [line, found]),
      [[1, "texte avant le premier temps «\u00A0perdu\u00A0»"]],
    );
    const text = openTranscript("[00:00:01] Anne : Bonjour.\n\n[00:00:04] Merci.\n");
    assert.equal(text.format, "text");
    assert.match(
      writeDocument(text.document),
      /^WEBVTT\n\n00:00:01\.000 --> 00:00:04\.000\n<v Anne>Bonjour\.\n/,
    );
  });

  it("takes away characters that the build refuses, and says so", () => {
    const { document, problems } = openTranscript(
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nun\u202E mot\u0007\n",
    );
    assert.equal(writeDocument(document), "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nun mot\n");
    assert.equal(problems[0]?.line, 4);
  });

  it("gives a signature to a file that has none, and a reason for one that has nothing", () => {
    const { document, problems } = openTranscript("00:01.000 --> 00:02.000\nun\n", { name: "a.vtt" });
    assert.equal(writeDocument(document), "WEBVTT\n\n00:01.000 --> 00:02.000\nun\n");
    assert.equal(problems.length, 1);
    for (const empty of ["", "\n\n", "Bonjour à tous"])
      assert.equal(openTranscript(empty).problems.length > 0, true, JSON.stringify(empty));
  });
});
