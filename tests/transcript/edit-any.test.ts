/** Any correction of any file, against a telling of the paragraphs that knows of no file. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseText } from "media-captions";
import {
  type EditedParagraph,
  mergeWithPrevious,
  openTranscript,
  paragraphsOf,
  parseTranscript,
  pattern,
  renameSpeaker,
  replaceAll,
  setSpeaker,
  setStart,
  setText,
  split,
  type TranscriptDocument,
  toParagraphs,
  writeDocument,
  writeTranscript,
} from "../../src/transcript/index.ts";
import { cases, fc } from "../harness/property.ts";
import { anyFile } from "./arbitrary.ts";

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
      { numRuns: cases(150) },
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
      { numRuns: cases(100) },
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
