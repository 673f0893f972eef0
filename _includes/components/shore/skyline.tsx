import { relief, ridge, textLevels } from "../../../src/shore/index.ts";
import { Coast } from "./waveform.tsx";

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
  return <Coast class="skyline" width={WIDTH} outline={outline} />;
}
