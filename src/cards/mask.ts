/**
 * How much of each pixel an outline covers. Exact areas, added up along each row as in font-rs
 * (https://github.com/raphlinus/font-rs): the same on every machine, whatever its fonts and libraries.
 */
import type { OutlineLine } from "./path.ts";

/** Levels of coverage above none. */
export const FULL = 15;

/** Numbers of a run. */
export const RUN = 4;

export interface Mask {
  /** Its row, the first pixel, the one after the last, and the level from 1 to `FULL`; row after row, `RUN` numbers each. */
  readonly runs: Int32Array;
}

/** Room in which areas are added up: zero between two masks. */
let room = new Float32Array();

/** What lies inside these lines; holes turn the other way. */
export function maskOf(segments: readonly OutlineLine[]): Mask {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x0, y0, x1, y1] of segments) {
    left = Math.min(left, x0, x1);
    right = Math.max(right, x0, x1);
    top = Math.min(top, y0, y1);
    bottom = Math.max(bottom, y0, y1);
  }
  if (segments.length === 0) return { runs: new Int32Array() };
  const [x, y] = [Math.floor(left), Math.floor(top)];
  const [width, height] = [Math.ceil(right) - x + 2, Math.ceil(bottom) - y + 1];
  if (room.length <= width * height) room = new Float32Array(width * height + 1);
  const areas = room;
  for (const [x0, y0, x1, y1] of segments) addLine(areas, width, x0 - x, y0 - y, x1 - x, y1 - y);
  const runs: number[] = [];
  for (let row = 0; row < height; row++) addRuns(runs, areas, row * width, width, x, y + row);
  areas.fill(0, 0, width * height + 1);
  return { runs: new Int32Array(runs) };
}

/** The runs of one row, out of what was added up for it. */
function addRuns(
  runs: number[],
  areas: Float32Array,
  from: number,
  width: number,
  left: number,
  row: number,
): void {
  let [sum, level, start] = [0, 0, 0];
  for (let column = 0; column < width; column++) {
    const area = areas[from + column] as number;
    if (area === 0) continue;
    sum += area;
    // lines that lie on one another cover no more than one does
    const part = sum < 0 ? -sum : sum;
    const next = part >= 1 ? FULL : Math.trunc(part * FULL + 0.5);
    if (next === level) continue;
    if (level > 0) runs.push(row, left + start, left + column, level);
    [level, start] = [next, column];
  }
  if (level > 0) runs.push(row, left + start, left + width, level);
}

/** Adds to each pixel of a row by how much what is on its right is more covered than what is on its left. */
function addLine(areas: Float32Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const [direction, ax, ay, bx, by] = y0 < y1 ? [1, x0, y0, x1, y1] : [-1, x1, y1, x0, y0];
  const slope = (bx - ax) / (by - ay);
  let x = ax;
  for (let row = Math.floor(ay); row < by; row++) {
    const from = Math.max(row, ay);
    const to = Math.min(row + 1, by);
    const next = ax + slope * (to - ay);
    addSpan(areas, row * width, direction * (to - from), Math.min(x, next), Math.max(x, next));
    x = next;
  }
}

/** One row of a line that goes from `left` to `right`, `height` of a pixel high. */
function addSpan(areas: Float32Array, row: number, height: number, left: number, right: number): void {
  const first = Math.floor(left);
  const last = Math.ceil(right);
  if (last <= first + 1) {
    const middle = (left + right) / 2 - first;
    add(areas, row + first, height * (1 - middle));
    add(areas, row + first + 1, height * middle);
    return;
  }
  const each = 1 / (right - left);
  const before = first + 1 - left;
  const start = 0.5 * each * before * before;
  const rest = right - last + 1;
  const end = 0.5 * each * rest * rest;
  add(areas, row + first, height * start);
  if (last === first + 2) add(areas, row + first + 1, height * (1 - start - end));
  else {
    add(areas, row + first + 1, height * (each * (1.5 - (left - first)) - start));
    for (let i = first + 2; i < last - 1; i++) add(areas, row + i, height * each);
    const covered = each * (1.5 - (left - first)) + (last - first - 3) * each;
    add(areas, row + last - 1, height * (1 - covered - end));
  }
  add(areas, row + last, height * end);
}

function add(areas: Float32Array, i: number, area: number): void {
  areas[i] = (areas[i] as number) + area;
}
