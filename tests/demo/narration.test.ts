import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseNarration, splitClauses } from "../../scripts/dev/demo/narration.ts";
import { speakNarration } from "../../scripts/dev/demo/recording.ts";
import { timestamp, writeVtt } from "../../scripts/dev/demo/vtt.ts";
import { join, readWav, trimSilence, writeWav } from "../../scripts/dev/demo/wav.ts";
import { fc } from "../harness/property.ts";
import { parseVttTimes } from "./vtt-times.ts";

const SOURCE = `---
title: Un essai
album: Essais
entry: content/conferences/2026/essai.md
deck: support
lang: fr
voice: fr
year: 2026
---

## Premier chapitre

[slide 1]
Une phrase. Une autre, un peu plus longue.

Un second paragraphe, sans diapositive.

## Second chapitre

[slide 2]
Le guide de l’{AVISE|Avise}.
`;

describe("a narration", () => {
  test("is read as chapters, paragraphs, slides and clauses", () => {
    const { chapters } = parseNarration(SOURCE);
    assert.deepEqual(
      chapters.map(({ title, paragraphs }) => [title, paragraphs.map(({ slide }) => slide)]),
      [
        ["Premier chapitre", [1, undefined]],
        ["Second chapitre", [2]],
      ],
    );
  });

  test("is written one way and spoken another where the source says so", () => {
    const [clause] = splitClauses("Le guide de l’{AVISE|Avise}.", "fr");
    assert.equal(clause?.written, "Le guide de l’AVISE.");
    assert.equal(clause?.spoken, "Le guide de l’Avise.");
  });

  test("loses no word when it is cut into clauses", () => {
    const word = fc.stringMatching(/^[a-zé]{1,14}[,;:.]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const text = words.join(" ");
        assert.equal(
          splitClauses(text, "fr")
            .map(({ written }) => written)
            .join(" "),
          text,
        );
      }),
    );
  });

  test("is refused with a clear word when it has no front matter or no chapter", () => {
    assert.throws(() => parseNarration("## Titre\n\nTexte."), /sans en-tête/);
    assert.throws(() => parseNarration(SOURCE.replaceAll("## ", "")), /sans chapitre/);
  });
});

/** A voice that says every clause in half a second. */
const tone = () => ({ rate: 22050, samples: new Float32Array(11025).fill(0.5) });

describe("a spoken narration", () => {
  const spoken = speakNarration(parseNarration(SOURCE), tone);

  test("gives each clause the time at which its sound is heard", () => {
    const { rate, samples } = spoken.sound;
    for (const { start, end } of spoken.clauses) {
      const at = (seconds: number) => Math.abs(samples[Math.round(seconds * rate)] ?? 0);
      assert.equal(at(start - 0.01), 0, "silence before the voice");
      assert.ok(at(start) > 0.5 && at(end - 0.01) > 0.5, "the voice from start to end");
      assert.equal(at(end + 0.01), 0, "silence after the voice");
    }
  });

  test("ends a tenth of a second after its last word", () => {
    const seconds = spoken.sound.samples.length / spoken.sound.rate;
    assert.ok(Math.abs(seconds - (spoken.clauses.at(-1)?.end ?? 0) - 0.1) < 0.001);
  });

  test("opens its chapters and slides with the first word that they announce", () => {
    const starts = spoken.clauses.map(({ start }) => start);
    assert.deepEqual(
      spoken.chapters.map(({ at }) => at),
      [0, starts.at(-1)],
    );
    assert.deepEqual(
      spoken.slides.map(({ at, value }) => [at, value]),
      [
        [0, 1],
        [starts.at(-1), 2],
      ],
    );
  });

  test("is written as WebVTT whose times read back to the millisecond", () => {
    const times = parseVttTimes(writeVtt(spoken.clauses, "fr"));
    assert.equal(times.length, spoken.clauses.length);
    times.forEach(({ start, end }, i) => {
      assert.ok(Math.abs(start - (spoken.clauses[i]?.start ?? 0)) < 0.001);
      assert.ok(Math.abs(end - (spoken.clauses[i]?.end ?? 0)) < 0.001);
    });
  });
});

test("a timestamp carries minutes and hours over", () => {
  assert.equal(timestamp(0), "00:00:00.000");
  assert.equal(timestamp(59.9996), "00:01:00.000");
  assert.equal(timestamp(3661.5), "01:01:01.500");
});

test("a sound survives being written as WAV and read again", () => {
  fc.assert(
    fc.property(fc.float32Array({ min: -1, max: 1, noNaN: true, maxLength: 200 }), (samples) => {
      const read = readWav(writeWav({ rate: 22050, samples }));
      assert.equal(read.rate, 22050);
      assert.equal(read.samples.length, samples.length);
      read.samples.forEach((value, i) => {
        assert.ok(Math.abs(value - (samples[i] ?? 0)) < 1e-4);
      });
    }),
  );
});

test("silence is trimmed at the ends and kept in the middle", () => {
  const sound = join(100, [0.5, { rate: 100, samples: Float32Array.of(0.5, 0, 0, 0.5) }, 0.25]);
  assert.deepEqual([...trimSilence(sound).samples], [0.5, 0, 0, 0.5]);
});
