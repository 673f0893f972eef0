import type { JSX } from "preact";
import { filled, levels, wave } from "../shore/index.ts";

const WIDTH = 240;
const GROUND = 30;

/** A year as a tide: how much came out in each month. An ornament: the months have their own page. */
export function YearCurve({ months }: { months: readonly number[] }): JSX.Element {
  const water = wave([0, ...levels(months, months.length), 0], {
    width: WIDTH,
    base: GROUND - 2,
    height: -24,
  });
  return (
    <svg class="year-curve" viewBox={`0 0 ${WIDTH} ${GROUND}`} aria-hidden="true" focusable="false">
      <path class="fill-shallow" d={filled(water, WIDTH, GROUND)} />
      <path class="line-coast" d={water} />
    </svg>
  );
}
