/** Contour lines of a height field, by marching squares, as SVG path data. */

export interface Grid {
  readonly width: number;
  readonly height: number;
  /** Side of a cell in pixels. */
  readonly cell: number;
}

type Height = (x: number, y: number) => number;

/** The line of points at `level`, as path data: many short strokes, which round caps make one. */
export function contour({ width, height, cell }: Grid, heightAt: Height, level: number): string {
  const strokes: string[] = [];
  for (let y = 0; y < height; y += cell) {
    for (let x = 0; x < width; x += cell) {
      const points = crossings(x, y, cell, heightAt, level);
      for (let i = 0; i + 1 < points.length; i += 2) strokes.push(`M${points[i]}L${points[i + 1]}`);
    }
  }
  return strokes.join("");
}

function crossings(x: number, y: number, cell: number, heightAt: Height, level: number): string[] {
  const corners: [number, number][] = [
    [x, y],
    [x + cell, y],
    [x + cell, y + cell],
    [x, y + cell],
  ];
  const heights = corners.map(([cx, cy]) => heightAt(cx, cy) - level);
  const points: string[] = [];
  corners.forEach(([ax, ay], i) => {
    const j = (i + 1) % 4;
    const a = heights[i] ?? 0;
    const b = heights[j] ?? 0;
    if (a > 0 === b > 0) return;
    const [bx, by] = corners[j] ?? [ax, ay];
    const t = a / (a - b);
    points.push(`${(ax + (bx - ax) * t).toFixed(1)} ${(ay + (by - ay) * t).toFixed(1)}`);
  });
  return points;
}
