/** The square of a QR code: patterns that readers look for, then the data around them (ISO/IEC 18004). */
export interface Grid {
  readonly size: number;
  readonly dark: boolean[][];
  /** Modules that are no data. */
  readonly fixed: boolean[][];
}

/** Centres of the alignment patterns, by version. */
const ALIGNMENT: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];
/** Level L with the first mask, with its error correction. */
const FORMAT = 0b111011111000100;

export function emptyGrid(version: number): Grid {
  const size = 17 + 4 * version;
  const square = (): boolean[][] => Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const grid: Grid = { size, dark: square(), fixed: square() };
  for (let at = 0; at < size; at += 1) {
    set(grid, 6, at, at % 2 === 0);
    set(grid, at, 6, at % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    rings(grid, row, column, 4);
  const centres = ALIGNMENT[version - 1] ?? [];
  const last = centres.at(-1) ?? 0;
  for (const row of centres)
    for (const column of centres) {
      const corner =
        (row === 6 && column === 6) || (row === 6 && column === last) || (row === last && column === 6);
      if (!corner) rings(grid, row, column, 2);
    }
  format(grid);
  if (version >= 7) versionBits(grid, version);
  return grid;
}

function set(grid: Grid, row: number, column: number, dark: boolean): void {
  const [darkRow, fixedRow] = [grid.dark[row], grid.fixed[row]];
  if (darkRow === undefined || fixedRow === undefined || column < 0 || column >= grid.size) return;
  darkRow[column] = dark;
  fixedRow[column] = true;
}

/** A pattern of squares one inside the other; the outermost of a finder is its light margin. */
function rings(grid: Grid, row: number, column: number, radius: number): void {
  for (let dy = -radius; dy <= radius; dy += 1)
    for (let dx = -radius; dx <= radius; dx += 1) {
      const ring = Math.max(Math.abs(dx), Math.abs(dy));
      const dark = radius === 2 ? ring !== 1 : ring !== 2 && ring !== 4;
      set(grid, row + dy, column + dx, dark);
    }
}

function format(grid: Grid): void {
  const { size } = grid;
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = ((FORMAT >> bit) & 1) === 1;
    set(grid, bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit, 8, dark);
    set(grid, 8, bit < 8 ? size - 1 - bit : bit < 9 ? 7 : 14 - bit, dark);
  }
  set(grid, size - 8, 8, true);
}

function versionBits(grid: Grid, version: number): void {
  let rest = version << 12;
  for (let bit = 17; bit >= 12; bit -= 1) if ((rest >> bit) & 1) rest ^= 0x1f25 << (bit - 12);
  const bits = (version << 12) | rest;
  for (let bit = 0; bit < 18; bit += 1) {
    const dark = ((bits >> bit) & 1) === 1;
    const [long, short] = [Math.floor(bit / 3), grid.size - 11 + (bit % 3)];
    set(grid, long, short, dark);
    set(grid, short, long, dark);
  }
}

/** Lays the codewords in columns of two, upwards and downwards in turn, from the right. */
export function placeModules(grid: Grid, codewords: readonly number[]): void {
  const { size, dark, fixed } = grid;
  let bit = 0;
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        const cells = dark[row];
        if (cells === undefined || fixed[row]?.[column] === true) continue;
        cells[column] = (((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        bit += 1;
      }
    }
    upwards = !upwards;
  }
}

/** The first mask: a chequerboard over the data. */
export function finish({ dark, fixed }: Grid): void {
  dark.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (fixed[row]?.[column] !== true && (row + column) % 2 === 0) cells[column] = !cell;
    });
  });
}
