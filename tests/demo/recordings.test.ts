/** What is committed: the sound files, their transcripts and the entries that show them agree. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseFile } from "music-metadata";
import { OggOpusDecoder } from "ogg-opus-decoder";
import { parse } from "yaml";
import * as z from "zod";
import { parseDeck } from "../../scripts/dev/demo/deck.ts";
import { parseNarration } from "../../scripts/dev/demo/narration.ts";
import { parseVttTimes } from "./vtt-times.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const names = readdirSync(path.join(ROOT, "scripts/dev/demo/narration")).map((file) =>
  file.replace(/\.md$/, ""),
);

const entrySchema = z.looseObject({
  recordings: z.tuple([
    z.looseObject({
      synthetic: z.literal(true),
      voices: z.array(z.string()).min(1),
      chapters: z.array(z.object({ at: z.number(), title: z.string() })),
      cues: z.array(z.object({ at: z.number(), slide: z.number() })).default([]),
    }),
  ]),
});

for (const name of names) {
  const narration = parseNarration(read(`scripts/dev/demo/narration/${name}.md`));
  const cues = parseVttTimes(read(`content/media/demo/${name}.vtt`));
  const [, front = ""] = read(narration.meta.entry).split(/^---$/m);
  const [recording] = entrySchema.parse(parse(front)).recordings;

  describe(`the recording ${name}`, () => {
    test("says in its transcript what its narration holds, word for word", () => {
      const clauses = narration.chapters.flatMap(({ paragraphs }) => paragraphs.flatMap((p) => p.clauses));
      assert.deepEqual(
        cues.map(({ text }) => text),
        clauses.map(({ written }) => written),
      );
    });

    test("is as long as its transcript, within a fifth of a second, in both formats", async () => {
      const last = cues.at(-1)?.end ?? 0;
      for (const format of ["opus", "mp3"]) {
        const file = path.join(ROOT, `content/media/demo/${name}.${format}`);
        const seconds = (await parseFile(file, { duration: true })).format.duration ?? 0;
        assert.ok(Math.abs(seconds - last) < 0.2, `${format}: ${seconds} s, last cue ends at ${last} s`);
      }
    });

    test("falls silent before each cue and speaks within it", async () => {
      const decoder = new OggOpusDecoder();
      await decoder.ready;
      const bytes = readFileSync(path.join(ROOT, `content/media/demo/${name}.opus`));
      const { channelData, sampleRate } = await decoder.decodeFile(new Uint8Array(bytes));
      decoder.free();
      const samples = channelData[0] ?? new Float32Array();
      const loudest = (from: number, to: number) =>
        samples
          .subarray(Math.round(from * sampleRate), Math.round(to * sampleRate))
          .reduce((max, value) => Math.max(max, Math.abs(value)), 0);
      for (const { start, end } of cues) {
        assert.ok(loudest(start - 0.06, start - 0.03) < 0.02, `silence before ${start}`);
        assert.ok(loudest(start, Math.min(start + 0.5, end)) > 0.1, `voice after ${start}`);
      }
    });

    test("is a constant-rate MP3 that says whose voice it is not", async () => {
      const { common, format } = await parseFile(path.join(ROOT, `content/media/demo/${name}.mp3`));
      assert.equal(format.codecProfile, "CBR");
      assert.match(common.artist ?? "", /voix de synthèse|synthetic voice/);
      assert.match(common.copyright ?? "", /CC BY-NC-SA 4\.0/);
    });

    test("has chapters and slides in its entry that begin with a cue", () => {
      const starts = cues.map(({ start }) => start);
      const begins = (at: number) =>
        at === 0 || starts.some((start) => at <= start + 0.001 && start - at <= 0.101);
      assert.deepEqual(
        recording.chapters.map(({ title }) => title),
        narration.chapters.map(({ title }) => title),
      );
      for (const { at } of [...recording.chapters, ...recording.cues]) assert.ok(begins(at), `at ${at} s`);
      if (narration.meta.deck === undefined) return;
      const slides = parseDeck(read(`scripts/dev/demo/decks/${name}.yaml`)).slides.length;
      assert.deepEqual(
        recording.cues.map(({ slide }) => slide),
        Array.from({ length: slides }, (_, i) => i + 1),
      );
    });
  });
}
