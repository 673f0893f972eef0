import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseText } from "media-captions";
import {
  mergeWithPrevious,
  paragraphsOf,
  parseTranscript,
  parseVtt,
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
  toParagraphs,
  toVtt,
  writeDocument,
  writeTranscript,
} from "../../src/transcript/index.ts";

const FILE = `WEBVTT

NOTE pour mémoire

a
00:00:01.000 --> 00:00:03.000 align:start
<v Anne>La <i>marée</i>
monte

00:00:03.000 --> 00:00:05.000
<v Anne>et descend.

00:00:05.100 --> 00:00:07.000
<v Yann>Oui.

00:00:20.000 --> 00:00:22.000
<v Yann>Deux fois par jour.
`;

const key = (document: TranscriptDocument, index: number): string =>
  paragraphsOf(document)[index]?.key ?? "none";
const shown = (document: TranscriptDocument): string[] =>
  paragraphsOf(document).map(({ start, speaker, text }) => `${start} ${speaker ?? "?"}: ${text}`);

/** What the edit changed in the file: lines taken away, lines added. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return { gone: a.slice(head, a.length - tail), come: b.slice(head, b.length - tail) };
}

describe("correcting a transcript", () => {
  const file = readDocument(FILE);
  const changes = (edited: TranscriptDocument) => difference(FILE, writeDocument(edited));

  it("shows its paragraphs", () =>
    assert.deepEqual(shown(file), [
      "1 Anne: La marée monte et descend.",
      "5.1 Yann: Oui.",
      "20 Yann: Deux fois par jour.",
    ]));

  it("gives words to the cue that said the old ones, and keeps its lines", () => {
    assert.deepEqual(changes(setText(file, key(file, 0), "La marée monte et redescend !")), {
      gone: ["<v Anne>et descend."],
      come: ["<v Anne>et redescend !"],
    });
    assert.deepEqual(changes(setText(file, key(file, 0), "La grande marée monte et descend.")), {
      gone: ["<v Anne>La <i>marée</i>"],
      come: ["<v Anne>La grande marée"],
    });
  });

  it("takes away a cue without words, and a paragraph without words", () => {
    const shorter = setText(file, key(file, 0), "et descend.");
    assert.deepEqual(shown(shorter)[0], "3 Anne: et descend.");
    assert.equal(key(shorter, 0), key(file, 0));
    assert.equal(shown(setText(file, key(file, 1), "  ")).length, 2);
    assert.ok(writeDocument(setText(file, key(file, 0), "")).includes("NOTE pour mémoire"));
  });

  it("divides a paragraph between two cues with a mark alone", () =>
    assert.deepEqual(changes(split(file, key(file, 0), "La marée monte ".length)), {
      gone: [],
      come: ["NOTE paragraph", ""],
    }));

  it("divides a cue by its characters, or where the voice is", () => {
    const at = "La marée monte et desc".length;
    const parts = (edited: TranscriptDocument) =>
      parseVtt(writeDocument(edited))
        .cues.slice(1, 3)
        .map(({ start, end, text }) => ({ start, end, text }));
    assert.deepEqual(parts(split(file, key(file, 0), at)), [
      { start: 3, end: 4.273, text: "et desc" },
      { start: 4.273, end: 5, text: "end." },
    ]);
    assert.deepEqual(parts(split(file, key(file, 0), at, 4.5)), [
      { start: 3, end: 4.5, text: "et desc" },
      { start: 4.5, end: 5, text: "end." },
    ]);
    assert.deepEqual(parts(split(file, key(file, 0), at, 60))[1]?.start, 4.273);
    assert.equal(split(file, key(file, 0), 0), file);
    assert.equal(split(file, key(file, 0), 999), file);
  });

  it("leaves no space at the ends of what it divides", () =>
    assert.deepEqual(changes(split(file, key(file, 0), "La marée monte et".length)).come, [
      "00:00:03.000 --> 00:00:03.364",
      "<v Anne>et",
      "",
      "NOTE paragraph",
      "",
      "00:00:03.364 --> 00:00:05.000",
      "<v Anne>descend.",
    ]));

  it("divides a cue where its second voice begins", () => {
    const cue = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n";
    const both = readDocument(`${cue}<v Anne>Oui.</v> <v Anne>Non.</v>\n`);
    assert.deepEqual(shown(both), ["1 Anne: Oui. Non."]);
    const parted = readDocument(writeDocument(split(both, key(both, 0), "Oui. ".length)));
    assert.deepEqual(shown(parted), ["1 Anne: Oui.", "1 Anne: Non."]);
  });

  it("joins a paragraph to the one before, across a pause with a mark, and gives it that voice", () => {
    assert.deepEqual(changes(mergeWithPrevious(file, key(file, 2))), {
      gone: [],
      come: ["NOTE same paragraph", ""],
    });
    const joined = mergeWithPrevious(file, key(file, 1));
    assert.deepEqual(shown(joined).slice(0, 1), ["1 Anne: La marée monte et descend. Oui."]);
    assert.deepEqual(changes(joined), { gone: ["<v Yann>Oui."], come: ["<v Anne>Oui."] });
    assert.equal(mergeWithPrevious(file, key(file, 0)), file);
  });

  it("takes the mark away when a division is undone", () => {
    const parted = split(file, key(file, 0), "La marée monte ".length);
    assert.equal(writeDocument(mergeWithPrevious(parted, key(parted, 1))), FILE);
    const joined = mergeWithPrevious(file, key(file, 2));
    assert.equal(writeDocument(split(joined, key(joined, 1), "Oui. ".length)), FILE);
  });

  it("moves a start between its neighbours", () => {
    const start = (seconds: number, index = 1) => {
      const edited = setStart(file, key(file, index), seconds);
      return parseVtt(writeDocument(edited)).cues.map((cue) => [cue.start, cue.end]);
    };
    assert.deepEqual(start(6)[2], [6, 7]);
    assert.deepEqual(start(4).slice(1, 3), [
      [3, 4],
      [4, 7],
    ]);
    assert.deepEqual(start(0.5).slice(1, 3), [
      [3, 3.001],
      [3.001, 7],
    ]);
    assert.deepEqual(start(9)[2], [9, 10.9]);
    assert.deepEqual(start(90)[2], [19.999, 20]);
    assert.deepEqual(start(-5, 0)[0], [0, 3]);
    assert.match(
      writeDocument(setStart(file, key(file, 0), 0.5)),
      /00:00:00\.500 --> 00:00:03\.000 align:start/,
    );
  });

  it("names voices, one paragraph or everywhere, and keeps the paragraphs apart", () => {
    const anne = setSpeaker(file, key(file, 1), "Anne");
    assert.deepEqual(shown(anne), [
      "1 Anne: La marée monte et descend.",
      "5.1 Anne: Oui.",
      "20 Yann: Deux fois par jour.",
    ]);
    const everywhere = renameSpeaker(file, "Yann", " Yann  <Le Gall> ");
    assert.deepEqual(speakersOf(everywhere), ["Anne", "Yann <Le Gall>"]);
    assert.ok(writeDocument(everywhere).includes("<v Anne>La <i>marée</i>"));
    assert.deepEqual(speakersOf(renameSpeaker(file, "Anne", undefined)), [undefined, "Yann"]);
    const cues = parseTranscript(writeTranscript(anne)).cues;
    assert.equal(toParagraphs(cues).length, 3);
  });

  it("keeps the tags inside a cue whose voice alone changes", () =>
    assert.ok(
      writeDocument(renameSpeaker(file, "Anne", "Maëla")).includes("<v Maëla>La <i>marée</i>\nmonte\n"),
    ));

  it("replaces a text everywhere, whatever its spaces, its apostrophes and the cues that say it", () => {
    const { document, count } = replaceAll(file, pattern("MONTE ET"), "s’en vient, puis");
    assert.equal(count, 1);
    assert.equal(shown(document)[0], "1 Anne: La marée s’en vient, puis descend.");
    assert.equal(replaceAll(file, pattern("MONTE", true), "x").count, 0);
    assert.equal(replaceAll(file, pattern("  "), "x").count, 0);
    const typed = readDocument("WEBVTT\n\n00:01.000 --> 00:02.000\nL’eau : oui\n");
    assert.equal(replaceAll(typed, pattern("l'eau :"), "$& non").count, 1);
    assert.equal(shown(replaceAll(typed, pattern("l'eau :"), "$&").document)[0], "1 ?: $& oui");
  });

  it("does nothing for a key that names nothing", () => {
    for (const edited of [
      setText(file, "x", "y"),
      split(file, "x", 3),
      mergeWithPrevious(file, "x"),
      setSpeaker(file, "x", "y"),
      setStart(file, "x", 3),
    ])
      assert.equal(writeDocument(edited), FILE);
  });
});

describe("marks of paragraphs", () => {
  it("begin and continue paragraphs, and go with a published file", () => {
    const cues = parseVtt(
      "WEBVTT\n\n00:01.000 --> 00:02.000\nun\n\nNOTE paragraph\n\n00:02.000 --> 00:03.000\ndeux.\n\nNOTE  same paragraph\n\n00:09.000 --> 00:10.000\ntrois\n\nNOTE same paragraph\n\n00:10.000 --> 00:11.000\n<v Anne>quatre\n",
    ).cues;
    const paragraphs = toParagraphs(cues);
    assert.deepEqual(
      paragraphs.map(({ text }) => text),
      ["un", "deux. trois", "quatre"],
    );
    const again = toVtt(paragraphs.flatMap((paragraph) => paragraph.cues ?? [paragraph]));
    assert.deepEqual(toParagraphs(parseVtt(again).cues), paragraphs);
  });

  it("are comments for another reader", async () => {
    const source = toVtt([
      { start: 1, end: 2, text: "un" },
      { start: 2, end: 3, text: "deux", paragraph: "starts" },
    ]);
    const { cues, errors } = await parseText(source, { type: "vtt", strict: true, errors: true });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      cues.map(({ text }) => text),
      ["un", "deux"],
    );
  });
});
