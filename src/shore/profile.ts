/**
 * The voice draws the shore: a series of levels (the loudness of a recording, or the lengths of the words of a
 * text) becomes the outline of a coast. Pure geometry; y grows downwards as in SVG.
 */

import { generator } from "./generator.ts";

/** Levels from 0 to 1. */
export type Levels = readonly number[];

/**
 * `count` levels between 0 and 1 out of any number of values: the highest of each stretch, so that no voice is lost,
 * stretched to the full height.
 */
export function levels(values: readonly number[], count: number): Levels {
  if (values.length === 0) return Array.from({ length: count }, () => 0);
  const picked = Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * values.length) / count);
    const to = Math.max(from + 1, Math.floor(((i + 1) * values.length) / count));
    return Math.max(...values.slice(from, to));
  });
  const top = Math.max(...picked);
  return picked.map((value) => (top === 0 ? 0 : value / top));
}

/**
 * The same as a landscape: the slow swell of the voice makes headlands and bays, its words the rocks on them.
 * An evenly loud recording would otherwise be a wall.
 */
export function relief(values: readonly number[], count: number): Levels {
  const rocks = levels(values, count);
  const swell = stretch(smooth(rocks, Math.ceil(count / 18)));
  return stretch(rocks.map((rock, i) => (0.25 + 0.75 * rock) * (0.22 + 0.78 * (swell[i] ?? 0))));
}

/** Levels moved and scaled so that the lowest is 0 and the highest 1; all 0 where they are equal. */
function stretch(values: Levels): Levels {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values.map((value) => (span === 0 ? 0 : (value - low) / span));
}

/**
 * The breath of a text: the lengths of its first words, as levels, on a swell that is drawn from the text too, so that a
 * short one does not repeat itself. Always the same for the same text.
 */
export function textLevels(text: string, count: number): Levels {
  const lengths = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, count * 4).map((word) => word.length);
  if (lengths.length === 0) return levels([], count);
  const random = generator(text);
  const swell = stretch(smooth(Array.from({ length: count }, random), 4));
  return levels(repeat(lengths, count), count).map((level, i) => level * (0.3 + 0.7 * (swell[i] ?? 0)));
}

function repeat(values: readonly number[], atLeast: number): number[] {
  return Array.from({ length: Math.max(atLeast, values.length) }, (_, i) => values[i % values.length] ?? 0);
}

/** Each level averaged with its `radius` neighbours on both sides: the further out to sea, the calmer the line. */
export function smooth(values: Levels, radius: number): Levels {
  return values.map((_, i) => {
    const near = values.slice(Math.max(0, i - radius), i + radius + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}

/** Every `step`-th level. */
export function thin(values: Levels, step: number): Levels {
  return values.filter((_, i) => i % step === 0);
}

/** Where a level is drawn: `base + level × height`, over `width`. A negative height draws upwards. */
export interface Frame {
  readonly width: number;
  readonly base: number;
  readonly height: number;
}

function points(values: Levels, { width, base, height }: Frame): [number, number][] {
  const last = Math.max(1, values.length - 1);
  return values.map((value, i) => [Math.round((i * width) / last), Math.round(base + value * height)]);
}

/** A jagged outline, as an SVG path: rock. */
export function ridge(values: Levels, frame: Frame): string {
  return `M${points(values, frame)
    .map(([x, y]) => `${x} ${y}`)
    .join("L")}`;
}

/** The same as a soft line through the middles: water. */
export function wave(values: Levels, frame: Frame): string {
  const all = points(values, frame);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return "";
  const curves = all.slice(1, -1).map(([x, y], i) => {
    const [nextX, nextY] = all[i + 2] ?? [x, y];
    return `Q${x} ${y} ${Math.round((x + nextX) / 2)} ${Math.round((y + nextY) / 2)}`;
  });
  return `M${first[0]} ${first[1]}${curves.join("")}L${last[0]} ${last[1]}`;
}

/** Closes an outline that begins at 0 down (or up) to the horizontal `y`. */
export const filled = (outline: string, y: number): string => `${outline}V${y}H0Z`;
