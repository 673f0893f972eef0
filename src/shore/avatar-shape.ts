import { generator } from "./generator.ts";

/** The outlines of an islet, as SVG paths in a square of 100. */
export interface AvatarShape {
  land: string;
  /** What the tide uncovers around it. */
  tide: string;
  /** The first line of depth. */
  depth: string;
}

const POINTS = 26;
const HARMONICS = [2, 3, 5, 7];

/** An islet that is always the same for a name. `built`: with the straight quays of a harbour. */
export function avatarShape(name: string, built = false): AvatarShape {
  const random = generator(name);
  const waves = HARMONICS.map((n) => ({ n, size: (random() * 7 + 1) / n, phase: random() * 2 * Math.PI }));
  const lean = random() * 2 * Math.PI;
  const reach = (angle: number): number =>
    waves.reduce((sum, { n, size, phase }) => sum + size * Math.sin(n * angle + phase), 0);
  const count = built ? 9 : POINTS;
  const outline = (radius: number, roughness: number, shift: number): string =>
    closed(
      Array.from({ length: count }, (_, i) => {
        const angle = (i * 2 * Math.PI) / count;
        const distance = Math.min(radius + roughness * reach(angle), 50 - shift);
        return [
          50 + shift * Math.cos(lean) + distance * Math.cos(angle),
          50 + shift * Math.sin(lean) + distance * Math.sin(angle),
        ];
      }),
      built,
    );
  return { land: outline(33, 1.5, 0), tide: outline(38, 1.35, 1.5), depth: outline(43, 0.9, 2.5) };
}

function closed(points: readonly number[][], straight: boolean): string {
  const round = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10;
  if (straight) return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
  const middle = (a: readonly number[] = [], b: readonly number[] = []): string =>
    `${round(((a[0] ?? 0) + (b[0] ?? 0)) / 2)} ${round(((a[1] ?? 0) + (b[1] ?? 0)) / 2)}`;
  const curves = points.map(
    (point, i) => `Q${round(point[0])} ${round(point[1])} ${middle(point, points[(i + 1) % points.length])}`,
  );
  return `M${middle(points.at(-1), points[0])}${curves.join("")}Z`;
}
