import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseText } from "media-captions";
import {
  type EditedParagraph,
  mergeWithPrevious,
  openTranscript,
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
import { fc } from "../harness/property.ts";
import { anyFile } from "./arbitrary.ts";

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

interface Said {
  readonly speaker: string | undefined;
  readonly text: string;
}

/** An edit, and what it makes of the paragraphs told without any file. */
interface Edit {
  readonly name: string;
  readonly edit: (document: TranscriptDocument, one: EditedParagraph) => TranscriptDocument;
  readonly model: (said: readonly Said[], index: number) => readonly Said[];
  /** True where other paragraphs are concerned too. */
  readonly everywhere?: true;
}

const tidy = (text: string): string =>
  text
    .split(/[ \t\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .join(" ");
const put = (said: readonly Said[], index: number, ...news: readonly Said[]): readonly Said[] => [
  ...said.slice(0, index),
  ...news,
  ...said.slice(index + 1),
];
const at = (said: readonly Said[], index: number): Said => said[index] ?? { speaker: undefined, text: "" };

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(
      fc.nat(60),
      fc.nat(60),
      fc.constantFrom("", " ", "un ", "deux mots", "<b>&", "-->", "\nNOTE x\n\n"),
    )
    .map(([from, length, words]): Edit => {
      const next = (text: string) => text.slice(0, from) + words + text.slice(from + length);
      return {
        name: `text ${from}+${length} ${JSON.stringify(words)}`,
        edit: (document, one) => setText(document, one.key, next(one.text)),
        model: (said, index) => {
          const text = tidy(next(at(said, index).text));
          return text === "" ? put(said, index) : put(said, index, { ...at(said, index), text });
        },
      };
    }),
  fc.tuple(fc.nat(60), fc.option(fc.nat(40_000), { nil: undefined })).map(
    ([offset, heard]): Edit => ({
      name: `split ${offset}`,
      edit: (document, one) =>
        split(document, one.key, offset, heard === undefined ? undefined : heard / 1000),
      model: (said, index) => {
        const { speaker, text } = at(said, index);
        const [left, right] = [tidy(text.slice(0, offset)), tidy(text.slice(offset))];
        return left === "" || right === ""
          ? said
          : put(said, index, { speaker, text: left }, { speaker, text: right });
      },
    }),
  ),
  fc.constant<Edit>({
    name: "merge",
    edit: (document, one) => mergeWithPrevious(document, one.key),
    model: (said, index) => {
      if (index === 0) return said;
      const [before, one] = [at(said, index - 1), at(said, index)];
      return put(put(said, index), index - 1, { ...before, text: `${before.text} ${one.text}` });
    },
  }),
  fc.constantFrom("Anne", "Maëla & <Co>", undefined).map(
    (speaker): Edit => ({
      name: `speaker ${speaker}`,
      edit: (document, one) => setSpeaker(document, one.key, speaker),
      model: (said, index) => put(said, index, { ...at(said, index), speaker }),
    }),
  ),
  fc.constantFrom("Anne", "Yann", undefined).map(
    (to): Edit => ({
      name: `rename to ${to}`,
      edit: (document, one) => renameSpeaker(document, one.speaker, to),
      model: (said, index) => {
        const from = at(said, index).speaker;
        return said.map((one) => (one.speaker === from ? { ...one, speaker: to } : one));
      },
      everywhere: true,
    }),
  ),
  fc.constantFrom("la", "et descend", "12").map(
    (text): Edit => ({
      name: `replace ${text}`,
      edit: (document) => replaceAll(document, pattern(text), "mot & mot").document,
      model: (said) => said.map((one) => ({ ...one, text: one.text.replace(pattern(text), "mot & mot") })),
      everywhere: true,
    }),
  ),
  fc.nat(60_000).map(
    (milliseconds): Edit => ({
      name: `start ${milliseconds}`,
      edit: (document, one) => setStart(document, one.key, milliseconds / 1000),
      model: (said) => said,
    }),
  ),
);

const told = (document: TranscriptDocument): Said[] =>
  paragraphsOf(document).map(({ speaker, text }) => ({ speaker, text }));

describe("any correction of any file", () => {
  const files = anyFile.map(({ source }) => openTranscript(source).document);

  it("does what it says and nothing else, and the site reads the same paragraphs", () =>
    fc.assert(
      fc.property(files, fc.array(fc.tuple(anyEdit, fc.nat()), { maxLength: 6 }), (file, edits) => {
        let document = file;
        let expected: readonly Said[] = told(file);
        for (const [{ edit, model, everywhere }, place] of edits) {
          const paragraphs = paragraphsOf(document);
          const index = place % Math.max(1, paragraphs.length);
          const one = paragraphs[index];
          if (one === undefined) return;
          const after = edit(document, one);
          expected = model(expected, index);
          assert.deepEqual(told(after), expected);
          if (everywhere !== true)
            assertUntouched(document, after, paragraphs.slice(Math.max(0, index - 1), index + 1));
          document = after;
        }
        // a text may have come to look like a label, which is then understood as one
        if (told(document).some(({ text }) => /:\s/.test(text))) return;
        const read = parseTranscript(writeTranscript(document), { name: "x.vtt" });
        assert.deepEqual(
          toParagraphs(read.cues).map(({ speaker, text, start }) => ({ speaker, text, start })),
          paragraphsOf(document).map(({ speaker, text, start }) => ({ speaker, text, start })),
        );
      }),
      { numRuns: 400 },
    ));

  it("is read by another reader as it is by ours", () =>
    fc.assert(
      fc.asyncProperty(
        files,
        fc.array(fc.tuple(anyEdit, fc.nat()), { maxLength: 3 }),
        async (file, edits) => {
          let document = file;
          for (const [{ edit }, place] of edits) {
            const paragraphs = paragraphsOf(document);
            const one = paragraphs[place % Math.max(1, paragraphs.length)];
            if (one !== undefined) document = edit(document, one);
          }
          const source = writeTranscript(document);
          const { cues } = await parseText(source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), {
            type: "vtt",
          });
          const times = cues.map(({ startTime, endTime }) => [tick(startTime), tick(endTime)]);
          const written = document.blocks.filter((block) => block.kind === "cue");
          assert.deepEqual(times.sort(byTime), written.map(({ start, end }) => [start, end]).sort(byTime));
        },
      ),
      { numRuns: 200 },
    ));
});

const tick = (seconds: number): number => Math.round(seconds * 1000) / 1000;
const byTime = (a: number[], b: number[]): number => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);

/** Blocks of other paragraphs are the same, in the same order; a blank line may have come after one. */
function assertUntouched(
  before: TranscriptDocument,
  after: TranscriptDocument,
  touched: readonly EditedParagraph[],
): void {
  const concerned = new Set(touched.flatMap(({ cues }) => cues.map(({ block }) => block.key)));
  const isMark = /^NOTE (?:same )?paragraph\s*$/;
  const others = ({ blocks }: TranscriptDocument, made: number) =>
    blocks
      .map((block) => ({
        key: block.key,
        source: writeDocument({ ...before, blocks: [block] }),
      }))
      .filter(
        ({ key: name, source }) =>
          !concerned.has(name.split(".")[0] ?? "") &&
          !concerned.has(name) &&
          !isMark.test(source) &&
          !(name.startsWith("+") && Number(name.slice(1).split(".")[0]) >= made),
      )
      .map(({ source }) => source.trimEnd());
  assert.deepEqual(others(after, before.made), others(before, before.made));
}
