/** Outlines as SVG writes them (https://www.w3.org/TR/SVG2/paths.html), made into straight lines. */

/** From one point to the next, in pixels. */
export type OutlineLine = readonly [x0: number, y0: number, x1: number, y1: number];

/** Pixels that a curve may be away from the lines that stand for it. */
const FLATNESS = 0.12;

/**
 * The lines of a path of `M`, `L`, `H`, `V`, `Q`, `C` and `Z`, in absolute coordinates. Each part of it is closed.
 * @param scale pixels of a unit
 * @param right pixels by which all is moved
 */
export function segmentsOf(path: string, scale = 1, right = 0): readonly OutlineLine[] {
  const segments: OutlineLine[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number): void => {
    if (nextX !== x || nextY !== y) segments.push([x, y, nextX, nextY]);
    [x, y] = [nextX, nextY];
  };
  for (const [, command = "", written = ""] of path.matchAll(/([MLHVQCZ])([^MLHVQCZ]*)/g)) {
    const n = (written.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(
      (number, i) => Number(number) * scale + (command === "V" || i % 2 === 1 ? 0 : right),
    );
    switch (command) {
      case "M":
        to(startX, startY);
        [x = 0, y = 0] = n;
        [startX, startY] = [x, y];
        break;
      case "H":
        to(n[0] ?? x, y);
        break;
      case "V":
        to(x, n[0] ?? y);
        break;
      case "Z":
        to(startX, startY);
        break;
      default:
        for (const points of curves(command, n)) curve([x, y, ...points], to);
    }
  }
  to(startX, startY);
  return segments;
}

/** How many numbers each part of a command has. */
const LENGTHS: Readonly<Record<string, number>> = { L: 2, Q: 4, C: 6 };

function curves(command: string, numbers: readonly number[]): number[][] {
  const length = LENGTHS[command] ?? 2;
  return Array.from({ length: Math.floor(numbers.length / length) }, (_, i) =>
    numbers.slice(i * length, (i + 1) * length),
  );
}

/** A line or a Bézier curve through its control points, in as many lines as it takes to look like it. */
function curve(points: readonly number[], to: (x: number, y: number) => void): void {
  const degree = points.length / 2 - 1;
  const bend = Math.max(
    0,
    ...Array.from({ length: degree - 1 }, (_, i) => {
      const at = (n: number): number => points[2 * i + n] ?? 0;
      return Math.hypot(at(0) - 2 * at(2) + at(4), at(1) - 2 * at(3) + at(5));
    }),
  );
  const steps = Math.max(1, Math.ceil(Math.sqrt((degree * (degree - 1) * bend) / (8 * FLATNESS))));
  for (let step = 1; step <= steps; step++) to(...pointAt(points, step / steps));
}

/** de Casteljau's construction. */
function pointAt(points: readonly number[], t: number): [number, number] {
  let left = [...points];
  while (left.length > 2)
    left = left.slice(0, -2).map((value, i) => value + ((left[i + 2] ?? value) - value) * t);
  return [left[0] ?? 0, left[1] ?? 0];
}
