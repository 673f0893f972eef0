import { filled, type Levels, relief, smooth, thin, wave } from "../../../src/shore/index.ts";

const WIDTH = 1200;

/**
 * The end of the land, seen from above: the page's own coast (its recording, or its words), the strip that the tide
 * uncovers, and the water in which the foot of the page lies. An ornament: hidden from assistive technology.
 */
export function ShoreEdge({ levels }: { levels: Levels }) {
  const coast = relief(levels, levels.length);
  const low = smooth(coast, 3);
  const deep = smooth(coast, 8);
  const coastLine = wave(smooth(coast, 1), { width: WIDTH, base: 4, height: 44 });
  const lowLine = wave(thin(low, 2), { width: WIDTH, base: 18, height: 56 });
  const deepLine = wave(thin(deep, 4), { width: WIDTH, base: 50, height: 44 });
  return (
    <svg
      class="page-shore"
      viewBox={`0 0 ${WIDTH} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="fill-shore" d={filled(coastLine, 100)} />
      <path class="fill-shallow" d={filled(lowLine, 100)} />
      <path class="fill-deep" d={filled(deepLine, 100)} />
      <path class="line-coast" d={coastLine} />
    </svg>
  );
}
