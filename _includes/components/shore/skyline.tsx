import { filled, relief, ridge, textLevels } from "../../../src/shore/index.ts";

const WIDTH = 1200;
const POINTS = 90;

/**
 * Under the title of a page: a coast that its words draw, seen from the sea, higher away from the text. An ornament,
 * hidden from assistive technology.
 */
export function Skyline({ words }: { words: string }) {
  const coast = relief(textLevels(words, POINTS), POINTS);
  const rising = coast.map((level, i) => level * (0.25 + (0.75 * i) / POINTS));
  const outline = ridge(rising, { width: WIDTH, base: 94, height: -90 });
  return (
    <svg
      class="skyline"
      viewBox={`0 0 ${WIDTH} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="fill-sand" d={filled(outline, WIDTH, 100)} />
      <path class="line-coast" d={outline} />
      <path class="line-water" d={`M0 99H${WIDTH}`} />
    </svg>
  );
}
