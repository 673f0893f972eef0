/** A picture of few colours: each pixel is one of them, or a step between two. */
import { FULL, type Mask } from "./mask.ts";

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export class Canvas {
  readonly width: number;
  readonly height: number;
  /** Place of each pixel's colour in `palette`, row after row. */
  readonly pixels: Uint8Array;
  readonly palette: Colour[];
  /** The plain colour that a colour is, or is nearest to. */
  readonly #plain: number[];
  /** First step between two plain colours. */
  readonly #steps = new Map<number, number>();

  /** @param colours the plain colours, the ground first */
  constructor(width: number, height: number, colours: readonly Colour[]) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
    this.palette = [...colours];
    this.#plain = colours.map((_, n) => n);
  }

  /** Covers what is there with a plain colour, as far as the mask says; what is outside the picture is left out. */
  paint(mask: Mask, colour: number, dx = 0, dy = 0): void {
    const { pixels, width } = this;
    const { levels } = mask;
    const left = Math.max(0, mask.x + dx);
    const right = Math.min(width, mask.x + dx + mask.width);
    const bottom = Math.min(this.height, mask.y + dy + mask.height);
    for (let y = Math.max(0, mask.y + dy); y < bottom; y++) {
      let from = (y - mask.y - dy) * mask.width + left - mask.x - dx;
      for (let i = y * width + left, end = y * width + right; i < end; i++, from++) {
        const level = levels[from] as number;
        if (level === FULL) pixels[i] = colour;
        else if (level > 0) pixels[i] = this.#between(pixels[i] as number, colour, level);
      }
    }
  }

  /** Covers all that is below a row, that row included. */
  fillFrom(row: number, colour: number): void {
    this.pixels.fill(colour, Math.max(0, row) * this.width);
  }

  #between(under: number, colour: number, level: number): number {
    const ground = this.#plain[under] ?? 0;
    if (ground === colour) return colour;
    const key = ground * 256 + colour;
    const known = this.#steps.get(key);
    if (known !== undefined) return known + level - 1;
    const first = this.palette.length;
    // a palette has 256 places
    if (first + FULL - 1 > 256) return level > FULL / 2 ? colour : under;
    this.#steps.set(key, first);
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
