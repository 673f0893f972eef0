/** The demonstration's pictures: shores without people, drawn from a seed. Each gives the inside of an SVG. */
import { contour } from "./contours.ts";
import { noiseFrom, terrainFrom } from "./noise.ts";
import { type Colour, PALETTE } from "./palette.ts";
import { randomFrom } from "./random.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
}

const rect = ({ width, height }: Frame, fill: string) =>
  `<rect width="${width}" height="${height}" fill="${fill}"/>`;
const disc = (cx: number, cy: number, r: number, fill: Colour, opacity = 1) =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${PALETTE[fill]}" opacity="${opacity}"/>`;

/** Sand read from above: contour lines, and water where it is low. */
export function contours(frame: Frame, ground: Colour, line: Colour, water?: Colour): string {
  const terrain = terrainFrom(frame.seed);
  const scale = 300;
  const heightAt = (x: number, y: number) => terrain(x / scale, y / scale);
  const grid = { width: frame.width, height: frame.height, cell: 8 };
  const levels = Array.from({ length: 12 }, (_, i) => 0.2 + i * 0.055);
  const lines = levels.map((level, i) => {
    const width = i % 4 === 0 ? 3.2 : 1.6;
    const stroke = water !== undefined && level < 0.4 ? PALETTE[water] : PALETTE[line];
    return `<path d="${contour(grid, heightAt, level)}" stroke="${stroke}" stroke-width="${width}" opacity="${i % 4 === 0 ? 0.9 : 0.55}"/>`;
  });
  return `${rect(frame, PALETTE[ground])}<g fill="none" stroke-linecap="round">${lines.join("")}</g>`;
}

/** The sea as it withdraws: bands from the horizon to dry sand, each edged with foam. */
export function shore(frame: Frame, sky: Colour, sun?: Colour): string {
  const { width, height, seed } = frame;
  const noise = noiseFrom(seed);
  const random = randomFrom(seed);
  const bands: Colour[] = ["deep", "sea", "shallow", "foam", "wet", "sand", "paper"];
  const horizon = height * (0.26 + random() * 0.12);
  const parts = [rect(frame, PALETTE[sky])];
  if (sun !== undefined)
    parts.push(disc(width * (0.2 + random() * 0.6), horizon * 0.72, height * 0.09, sun, 0.95));
  bands.forEach((colour, k) => {
    const t = k / bands.length;
    const base = horizon + (height - horizon) * t ** 1.25;
    const swing = 6 + 230 * t;
    const y = (x: number) =>
      k === 0 ? horizon : base + (noise((x / width) * 2.2 + k * 0.35, k * 0.4) - 0.5) * swing;
    const edge = Array.from({ length: 61 }, (_, i) => (i / 60) * width).map(
      (x) => `${x.toFixed(0)} ${y(x).toFixed(1)}`,
    );
    parts.push(`<path d="M${edge.join("L")}L${width} ${height}L0 ${height}Z" fill="${PALETTE[colour]}"/>`);
    const lace = edge.join("L");
    if (k > 0)
      parts.push(
        `<path d="M${lace}" fill="none" stroke="${PALETTE.paper}" stroke-width="${1 + t * 3}" opacity="0.7"/>`,
      );
  });
  return parts.join("");
}

/** Ripples, or a voice: lines that rise where something is said. */
export function ripples(frame: Frame, ground: Colour, line: Colour, accent?: Colour): string {
  const { width, height, seed } = frame;
  const noise = noiseFrom(seed);
  const rows = 26;
  const parts = [rect(frame, PALETTE[ground])];
  for (let row = 0; row < rows; row++) {
    const base = height * (0.16 + (0.78 * row) / rows);
    const points = Array.from({ length: 121 }, (_, i) => {
      const u = i / 120;
      const envelope = Math.sin(Math.PI * u) ** 1.6;
      const crest = Math.max(0, noise(u * 9 + row * 0.21, row * 0.33) - 0.22);
      const rise = crest ** 1.8 * envelope * height * 0.27;
      return `${(u * width).toFixed(0)} ${(base - rise).toFixed(1)}`;
    }).join("L");
    const stroke = accent !== undefined && row === Math.floor(rows * 0.58) ? accent : line;
    const body = `M0 ${height}L${points}L${width} ${height}Z`;
    parts.push(`<path d="${body}" fill="${PALETTE[ground]}"/>`);
    parts.push(
      `<path d="M${points}" fill="none" stroke="${PALETTE[stroke]}" stroke-width="${stroke === accent ? 5 : 2}"/>`,
    );
  }
  return parts.join("");
}

/** Mussel posts at low water, with their reflections; one of them marked. */
export function posts(frame: Frame, sky: Colour, marked?: Colour): string {
  const { width, height, seed } = frame;
  const random = randomFrom(seed);
  const level = height * 0.56;
  const parts = [
    rect(frame, PALETTE[sky]),
    `<rect y="${level}" width="${width}" height="${height - level}" fill="${PALETTE.shallow}"/>`,
  ];
  for (let i = 0; i < 9; i++) {
    const y = level + 14 + i * i * 3.4;
    parts.push(
      `<path d="M0 ${y}H${width}" stroke="${PALETTE.foam}" stroke-width="${1 + i * 0.35}" opacity="${0.2 + i * 0.05}"/>`,
    );
  }
  const count = 17;
  for (let i = 0; i < count; i++) {
    const depth = i / count;
    const x = width * (0.06 + 0.88 * depth ** 1.35) + (random() - 0.5) * 12;
    const foot = level + 10 + depth * height * 0.24;
    const tall = height * (0.07 + depth * 0.28) * (0.85 + random() * 0.3);
    const thick = 4 + depth * 17;
    const fill = PALETTE[marked !== undefined && i === 11 ? marked : "deep"];
    parts.push(
      `<rect x="${x}" y="${foot - tall}" width="${thick}" height="${tall}" rx="${thick / 3}" fill="${fill}"/>`,
    );
    parts.push(
      `<rect x="${x}" y="${foot}" width="${thick}" height="${tall * 0.55}" rx="${thick / 3}" fill="${fill}" opacity="0.24"/>`,
    );
  }
  return parts.join("");
}

/** Pools that the sea forgot, each with its own sky. */
export function pools(frame: Frame, ground: Colour, water: Colour): string {
  const { width, height, seed } = frame;
  const random = randomFrom(seed);
  const noise = noiseFrom(seed);
  const parts = [contours(frame, ground, "wet")];
  const placed: { cx: number; cy: number; r: number }[] = [];
  for (let attempt = 0; attempt < 60; attempt++) {
    const cx = width * (0.06 + 0.88 * random());
    const cy = height * (0.12 + 0.78 * random());
    const r = height * (0.03 + random() * 0.09);
    const apart = placed.every((o) => Math.hypot((o.cx - cx) / 1.7, o.cy - cy) > (o.r + r) * 1.35);
    if (apart) placed.push({ cx, cy, r });
  }
  placed.forEach(({ cx, cy, r }, i) => {
    const ring = (grow: number) =>
      Array.from({ length: 48 }, (_, k) => {
        const a = (k / 48) * 2 * Math.PI;
        const wobble = 0.72 + 0.56 * noise(Math.cos(a) * 1.3 + i * 7, Math.sin(a) * 1.3 + i * 3);
        return `${(cx + Math.cos(a) * r * 1.7 * wobble * grow).toFixed(1)} ${(cy + Math.sin(a) * r * wobble * grow).toFixed(1)}`;
      }).join("L");
    parts.push(`<path d="M${ring(1.12)}Z" fill="${PALETTE.wet}" opacity="0.5"/>`);
    parts.push(
      `<path d="M${ring(1)}Z" fill="${PALETTE[water]}"/><path d="M${ring(0.6)}Z" fill="${PALETTE.shallow}" opacity="0.75"/>`,
    );
  });
  return parts.join("");
}
