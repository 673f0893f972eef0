/** Which scene makes which file. Sizes in pixels. */
import { contours, type Frame, pools, posts, ripples, shore } from "./scenes.ts";

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly draw: (frame: Frame) => string;
}

const wide = (seed: number, draw: (frame: Frame) => string): Picture => ({
  width: 1200,
  height: 675,
  seed,
  draw,
});
const square = (seed: number, draw: (frame: Frame) => string): Picture => ({
  width: 480,
  height: 480,
  seed,
  draw,
});

/** File name without its extension: its picture. All become WebP. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  "maree-du-matin": wide(11, (f) => shore(f, "paper", "rust")),
  "grand-large": wide(23, (f) => shore(f, "foam")),
  "voix-et-rides": wide(5, (f) => ripples(f, "deep", "foam", "rust")),
  "rides-claires": wide(41, (f) => ripples(f, "paper", "sea")),
  bouchots: wide(7, (f) => posts(f, "sand", "rust")),
  "bouchots-du-soir": wide(19, (f) => posts(f, "foam")),
  flaques: wide(31, (f) => pools(f, "sand", "deep")),
  "flaques-claires": wide(77, (f) => pools(f, "paper", "sea")),
  "carte-de-sable": wide(3, (f) => contours(f, "sand", "kelp", "sea")),
  "carte-marine": wide(61, (f) => contours(f, "deep", "shallow", "foam")),
  "carte-de-papier": wide(88, (f) => contours(f, "paper", "sea", "rust")),
  "maree-du-soir": wide(58, (f) => shore(f, "sand", "paper")),
  "laisse-de-mer": wide(29, (f) => ripples(f, "sand", "kelp", "sea")),
  "motif-trezien": square(101, (f) => contours(f, "sea", "foam")),
  "motif-lostmarch": square(102, (f) => ripples(f, "sand", "deep", "rust")),
  "motif-corsen": square(103, (f) => pools(f, "paper", "sea")),
};
