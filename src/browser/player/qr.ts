/**
 * QR codes (ISO/IEC 18004): bytes, error correction level L, versions 1 to 10, always the first mask. Enough for an
 * address, and small enough to be on every page with a recording, so that no address is sent anywhere to be drawn.
 */
import { errorCodewords } from "./qr-correction.ts";
import { emptyGrid, finish, type Grid, placeModules } from "./qr-grid.ts";

interface Version {
  readonly n: number;
  /** Data codewords of each block. */
  readonly blocks: readonly number[];
  /** Error correction codewords of each block. */
  readonly correction: number;
}

const VERSIONS: readonly Version[] = [
  { n: 1, blocks: [19], correction: 7 },
  { n: 2, blocks: [34], correction: 10 },
  { n: 3, blocks: [55], correction: 15 },
  { n: 4, blocks: [80], correction: 20 },
  { n: 5, blocks: [108], correction: 26 },
  { n: 6, blocks: [68, 68], correction: 18 },
  { n: 7, blocks: [78, 78], correction: 20 },
  { n: 8, blocks: [97, 97], correction: 24 },
  { n: 9, blocks: [116, 116], correction: 30 },
  { n: 10, blocks: [68, 68, 69, 69], correction: 18 },
];

/** Rows of dark (true) and light modules; undefined where a text is too long (271 bytes). */
export function qrCode(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = VERSIONS.find((one) => capacity(one) >= bytes.length);
  if (version === undefined) return undefined;
  const grid: Grid = emptyGrid(version.n);
  placeModules(grid, interleave(dataCodewords(bytes, version), version));
  finish(grid);
  return grid.dark;
}

const total = ({ blocks }: Version): number => blocks.reduce((sum, length) => sum + length, 0);
/** Four bits say that bytes follow, eight or sixteen how many. */
const countBits = ({ n }: Version): number => (n < 10 ? 8 : 16);
const capacity = (version: Version): number => Math.floor((total(version) * 8 - 4 - countBits(version)) / 8);

function dataCodewords(bytes: Uint8Array, version: Version): number[] {
  const bits: number[] = [];
  const push = (value: number, length: number): void => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
  };
  push(0b0100, 4);
  push(bytes.length, countBits(version));
  for (const byte of bytes) push(byte, 8);
  push(0, Math.min(4, total(version) * 8 - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const codewords: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    codewords.push(bits.slice(at, at + 8).reduce((value, bit) => value * 2 + bit, 0));
  }
  for (let pad = 0; codewords.length < total(version); pad += 1) codewords.push(pad % 2 === 0 ? 0xec : 0x11);
  return codewords;
}

/** The first codeword of each block, then the second …, then the same of their error correction. */
function interleave(data: readonly number[], { blocks, correction }: Version): number[] {
  const ends = blocks.map((_, index) => blocks.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
  const parts = blocks.map((length, index) => data.slice((ends[index] ?? 0) - length, ends[index]));
  const errors = parts.map((part) => errorCodewords(part, correction));
  const woven = (columns: readonly (readonly number[])[]): number[] =>
    Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, index) =>
      columns.flatMap((column) => column[index] ?? []),
    ).flat();
  return [...woven(parts), ...woven(errors)];
}
