/** A small wave on sand: filtered noise that swells and withdraws. It opens a recording and parts its chapters. */
import { randomFrom } from "./random.ts";
import type { Sound } from "./wav.ts";

/** A wave of some seconds; the same seed always gives the same wave. */
export function wave(rate: number, seconds: number, level: number, seed: number): Sound {
  const random = randomFrom(seed);
  const samples = new Float32Array(Math.round(rate * seconds));
  let low = 0;
  let lower = 0;
  for (let i = 0; i < samples.length; i++) {
    const t = i / samples.length;
    const swell = Math.sin(Math.PI * t ** 0.7) ** 2;
    // The water draws back brighter than it comes: the filter opens as the wave falls.
    const cut = 0.05 + 0.16 * t;
    low += cut * (random() * 2 - 1 - low);
    lower += cut * (low - lower);
    samples[i] = lower * swell * level;
  }
  return { rate, samples };
}
