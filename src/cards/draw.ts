/** Draws cards: words on the land, the water at their foot, a picture beside them. */
import type { Card } from "../outputs/index.ts";
import { filled, relief, smooth, thin, wave } from "../shore/index.ts";
import { Canvas, type Colour } from "./canvas.ts";
import { fitted } from "./lines.ts";
import { maskOf } from "./mask.ts";
import { segmentsOf } from "./path.ts";
import { photograph, wholePicture } from "./photograph.ts";
import { pngOf } from "./png.ts";
import { placedLetters, readTypeface, type Typeface, widthOf, writable } from "./typeface.ts";

/** Names of the tokens that cards are drawn in, the ground first. */
export const CARD_COLOURS = ["paper", "ink", "soft", "sea", "shore", "shallow", "deep"] as const;
export type CardColours = Readonly<Record<(typeof CARD_COLOURS)[number], Colour>>;

const PLACE = Object.fromEntries(CARD_COLOURS.map((name, n) => [name, n])) as Readonly<
  Record<(typeof CARD_COLOURS)[number], number>
>;

/** Where things stand, in pixels. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Size of what goes with the title. */
  readonly small: number;
  readonly sizes: readonly number[];
  /** Top of the water. */
  readonly water: number;
  /** Left edge of the picture, and its foot, which the water covers. */
  readonly picture: { readonly left: number; readonly top: number; readonly height: number };
}

const FRAMES: Readonly<Record<Card["form"], Frame>> = {
  share: {
    width: 1200,
    height: 630,
    margin: 72,
    small: 34,
    sizes: [92, 80, 70, 60, 52, 46],
    water: 462,
    picture: { left: 744, top: 0, height: 580 },
  },
  artwork: {
    width: 1500,
    height: 1500,
    margin: 120,
    small: 62,
    sizes: [220, 190, 160, 136, 116, 98],
    water: 1090,
    picture: { left: 0, top: 0, height: 760 },
  },
};

const LEADING = 1.1;

interface Faces {
  readonly display: Typeface;
  readonly text: Typeface;
}

let faces: Promise<Faces> | undefined;

/** The letters are read once, when a card is drawn. */
function readFaces(): Promise<Faces> {
  faces ??= Promise.all([readTypeface("newsreader-display"), readTypeface("newsreader-text")]).then(
    ([display, text]) => ({ display, text }),
  );
  return faces;
}

/**
 * The bytes of a card: PNG of words alone, JPEG of one that has a picture.
 * @param picture bytes of its picture
 * @throws MediaError where nothing can be made of the picture
 */
export async function drawCard(card: Card, colours: CardColours, picture?: Uint8Array): Promise<Uint8Array> {
  const frame = FRAMES[card.form];
  if (card.picture?.whole === true && picture !== undefined) return wholePicture(picture, frame);
  const { display, text } = await readFaces();
  const canvas = new Canvas(
    frame.width,
    frame.height,
    CARD_COLOURS.map((name) => colours[name]),
  );
  const write = (line: string, face: Typeface, size: number, x: number, y: number, colour: number): void => {
    for (const { mask, x: left, y: top } of placedLetters(line, face, size, x, Math.round(y)))
      canvas.paint(mask, colour, left, top);
  };
  drawWater(canvas, card.levels, frame);
  const { margin, small } = frame;
  const beside = picture !== undefined && frame.picture.left > 0;
  const below = picture !== undefined && frame.picture.left === 0;
  const width = (beside ? frame.picture.left - 44 : frame.width - margin) - margin;
  const top = below ? frame.picture.height + margin / 2 : margin;
  const site = writable(card.site, text);
  const label = shortened(writable(card.label, text), text, small, width);
  const people = shortened(writable(card.names, text), text, small, width);
  let y = top;
  if (label !== "") {
    y += small;
    write(label, text, small, margin, y, PLACE.soft);
    y += small * 0.6;
  }
  const left = frame.water - y - (people === "" ? 0 : small * 1.9);
  const { size, lines } = fitted(writable(card.title, display) || site, display, {
    width,
    height: left,
    sizes: frame.sizes,
    leading: LEADING,
  });
  for (const line of lines) {
    y += size * LEADING;
    write(line, display, size, margin, y - size * 0.22, PLACE.ink);
  }
  if (people !== "") write(people, text, small, margin, y + small * 1.3, PLACE.ink);
  const foot = frame.height - small * 1.05;
  write(shortened(site, text, small, frame.width - 2 * margin), text, small, margin, foot, PLACE.ink);
  return picture === undefined ? pngOf(canvas) : photograph(canvas, picture, frame.picture);
}

/** The coast, the strip that the tide uncovers, and the water, from the land down. */
function drawWater(canvas: Canvas, levels: readonly number[], { width, height, water }: Frame): void {
  const part = (height - water) / 168;
  const coast = relief(levels, levels.length);
  const line = (values: readonly number[], base: number, tall: number) =>
    wave(values, { width, base: Math.round(water + base * part), height: tall * part });
  // no outline is lower than its base and its height together
  const layer = (values: readonly number[], base: number, tall: number) => {
    const foot = Math.ceil(water + (base + tall) * part) + 1;
    const mask = maskOf(segmentsOf(filled(line(values, base, tall), foot)));
    return (colour: number, dy = 0): void => {
      canvas.paint(mask, colour, 0, dy);
      canvas.fillFrom(foot + dy, colour);
    };
  };
  const shore = layer(smooth(coast, 1), 0, 50);
  shore(PLACE.sea);
  shore(PLACE.shore, Math.max(2, Math.round(2.5 * part)));
  layer(thin(smooth(coast, 3), 2), 20, 54)(PLACE.shallow);
  layer(thin(smooth(coast, 8), 4), 62, 40)(PLACE.deep);
}

/** As much of a line as there is room for. */
function shortened(line: string, face: Typeface, size: number, width: number): string {
  if (widthOf(line, face, size) <= width) return line;
  let kept = [...line];
  while (kept.length > 0 && widthOf(`${kept.join("")}…`, face, size) > width) kept = kept.slice(0, -1);
  return `${kept.join("").replace(/[\s,·]+$/u, "")}…`;
}
