/** Smooth value noise in two dimensions, seeded. */
import { randomFrom } from "./random.ts";

const SIZE = 64;

/** A function of the plane, between 0 and 1, that changes slowly over a distance of 1. */
export function noiseFrom(seed: number): (x: number, y: number) => number {
  const random = randomFrom(seed);
  const lattice = Float64Array.from({ length: SIZE * SIZE }, random);
  const at = (x: number, y: number) =>
    lattice[(((y % SIZE) + SIZE) % SIZE) * SIZE + (((x % SIZE) + SIZE) % SIZE)] ?? 0;
  const ease = (t: number) => t * t * t * (t * (t * 6 - 15) + 10);
  return (x, y) => {
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const u = ease(x - x0);
    const v = ease(y - y0);
    const top = at(x0, y0) * (1 - u) + at(x0 + 1, y0) * u;
    const bottom = at(x0, y0 + 1) * (1 - u) + at(x0 + 1, y0 + 1) * u;
    return top * (1 - v) + bottom * v;
  };
}

/** Two octaves of it: large shapes with a little detail. */
export function terrainFrom(seed: number): (x: number, y: number) => number {
  const broad = noiseFrom(seed);
  const fine = noiseFrom(seed + 1);
  return (x, y) => broad(x, y) * 0.78 + fine(x * 2.3, y * 2.3) * 0.22;
}
