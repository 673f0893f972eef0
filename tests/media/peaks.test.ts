import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { measureAudio, measurePeaks, PEAK_COUNT } from "../../src/media/index.ts";
import { fixture } from "./fixtures.ts";

const peaksOf = async (name: string, onProgress?: (part: number) => void) =>
  measurePeaks(
    fixture(name),
    await measureAudio(fixture(name)),
    onProgress === undefined ? {} : { onProgress },
  );

/** Pearson's correlation. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const mean = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, value, at) => sum + (value - mx) * ((y[at] ?? 0) - my), 0);
  return product(a, meanA, b, meanB) / Math.sqrt(product(a, meanA, a, meanA) * product(b, meanB, b, meanB));
}

describe("a waveform", () => {
  it("has four hundred values from 0 to 99, loud and silent ones among them", async () => {
    for (const name of ["cbr.mp3", "vbr.mp3", "cbr.opus", "vbr.opus"]) {
      const peaks = (await peaksOf(name)) ?? [];
      assert.equal(peaks.length, PEAK_COUNT);
      assert.ok(peaks.every((value) => Number.isInteger(value) && value >= 0 && value <= 99));
      assert.equal(Math.max(...peaks), 99);
      assert.ok(peaks.filter((value) => value < 3).length > 20, name);
    }
  });

  it("is alike for the same words in two formats, decoded by two libraries", async () => {
    const [mp3, opus] = await Promise.all([peaksOf("vbr.mp3"), peaksOf("vbr.opus")]);
    // Encoders move the sound by some hundredths of a second, so compare over eight values, about 0.14 s.
    const smooth = (peaks: readonly number[] = []) =>
      Array.from({ length: 50 }, (_, at) =>
        peaks.slice(at * 8, at * 8 + 8).reduce((sum, value) => sum + value, 0),
      );
    assert.ok(likeness(smooth(mp3), smooth(opus)) > 0.9, String(likeness(smooth(mp3), smooth(opus))));
    assert.ok(likeness(smooth(mp3), smooth(opus).toReversed()) < 0.5);
  });

  it("is absent where there is no decoder", async () => {
    assert.equal(await peaksOf("voice.m4a"), undefined);
    assert.equal(await peaksOf("voice.ogg"), undefined);
  });

  it("tells how far it is", async () => {
    const parts: number[] = [];
    await peaksOf("vbr.opus", (part) => parts.push(part));
    assert.ok((parts.at(-1) ?? 0) > 0.99 && parts.every((part) => part <= 1));
  });
});
