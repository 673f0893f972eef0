import { filled, wave } from "../../../src/shore/index.ts";

const WIDTH = 240;
const GROUND = 30;

export interface YearCurveProps {
  /** How much came out in each month. */
  months: readonly number[];
  /** The most that came out in a month of any year: the height of the drawing. */
  most: number;
}

/** A year as a tide. An ornament: the months have their own page. */
export function YearCurve({ months, most }: YearCurveProps) {
  const heights = months.map((count) => Math.sqrt(count / Math.max(1, most)));
  const water = wave([0, ...heights, 0], {
    width: WIDTH,
    base: GROUND - 2,
    height: -24,
  });
  return (
    <svg class="year-curve" viewBox={`0 0 ${WIDTH} ${GROUND}`} aria-hidden="true" focusable="false">
      <path class="fill-shallow" d={filled(water, GROUND)} />
      <path class="line-coast" d={water} />
    </svg>
  );
}
