/** A picture of few colours: each pixel is one of them, or a step between two. */
import { FULL, type Mask, RUN } from "./mask.ts";

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Pixels above which filling a run costs less than writing its pixels. */
const LONG = 32;

export class Canvas {
  readonly width: number;
  readonly height: number;
  /** Place of each pixel's colour in `palette`, row after row. */
  readonly pixels: Uint8Array;
  readonly palette: Colour[];
  /** The plain colour that a colour is, or is nearest to. */
  readonly #plain: number[];
  /** First step between two plain colours, 0 where there is none. */
  readonly #steps: Uint8Array;

  /** @param colours the plain colours, the ground first */
  constructor(width: number, height: number, colours: readonly Colour[]) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
    this.palette = [...colours];
    this.#plain = colours.map((_, n) => n);
    this.#steps = new Uint8Array(colours.length ** 2);
  }

  /** Covers what is there with a plain colour, as far as the mask says; what is outside the picture is left out. */
  paint(mask: Mask, colour: number, dx = 0, dy = 0): void {
    const { pixels, width, height } = this;
    const { runs } = mask;
    for (let at = 0; at < runs.length; at += RUN) {
      const y = (runs[at] as number) + dy;
      if (y < 0 || y >= height) continue;
      const from = y * width + Math.max(0, (runs[at + 1] as number) + dx);
      const to = y * width + Math.min(width, (runs[at + 2] as number) + dx);
      const level = runs[at + 3] as number;
      if (level < FULL)
        for (let i = from; i < to; i++) pixels[i] = this.#between(pixels[i] as number, colour, level);
      else if (to - from > LONG) pixels.fill(colour, from, to);
      else for (let i = from; i < to; i++) pixels[i] = colour;
    }
  }

  /** Covers all that is below a row, that row included. */
  fillFrom(row: number, colour: number): void {
    this.pixels.fill(colour, Math.max(0, row) * this.width);
  }

  #between(under: number, colour: number, level: number): number {
    const ground = this.#plain[under] ?? 0;
    if (ground === colour) return colour;
    const pair = ground * Math.sqrt(this.#steps.length) + colour;
    const known = this.#steps[pair] as number;
    if (known > 0) return known + level - 1;
    const first = this.palette.length;
    // a palette has 256 places
    if (first + FULL - 1 > 256) return level > FULL / 2 ? colour : under;
    this.#steps[pair] = first;
    for (let step = 1; step < FULL; step++) {
      this.palette.push(mixed(this.palette[ground], this.palette[colour], step / FULL));
      this.#plain.push(step > FULL / 2 ? colour : ground);
    }
    return first + level - 1;
  }

  /** Three bytes a pixel. */
  rgb(): Buffer {
    const bytes = Buffer.alloc(this.pixels.length * 3);
    const colours = Uint8Array.from(this.palette.flat());
    for (let i = 0, at = 0; i < this.pixels.length; i++, at += 3) {
      const colour = (this.pixels[i] ?? 0) * 3;
      bytes[at] = colours[colour] ?? 0;
      bytes[at + 1] = colours[colour + 1] ?? 0;
      bytes[at + 2] = colours[colour + 2] ?? 0;
    }
    return bytes;
  }
}

const BLACK: Colour = [0, 0, 0];

function mixed(from: Colour = BLACK, to: Colour = BLACK, part: number): Colour {
  const mix = (n: 0 | 1 | 2): number => Math.round(from[n] + (to[n] - from[n]) * part);
  return [mix(0), mix(1), mix(2)];
}
