import type { Recording } from "../../../src/content/index.ts";
import { filled, type Levels, relief, ridge, smooth, thin, wave } from "../../../src/shore/index.ts";
import { minuteScale } from "./minute-scale.ts";

const WIDTH = 1200;
const POINTS = 220;
/** Part of the drawing that is above the water, in per cent of its height. */
const LAND = 62;

/** Lines of height on the land, from the top. */
const CONTOURS = [
  { radius: 5, height: -58 },
  { radius: 8, height: -36 },
  { radius: 11, height: -16 },
];

/**
 * A recording as a sea chart shows a coast: its profile above the water, lights where its chapters begin, lines of
 * depth that grow calm with the distance, and a border graduated in minutes. An ornament: the chapters follow as a list.
 */
export function WaveformView({ recording }: { recording: Recording }) {
  const { peaks = [], seconds = 0, chapters } = recording;
  const coast = relief(peaks, POINTS);
  const outline = ridge(coast, { width: WIDTH, base: 100, height: -88 });
  return (
    <svg class="view-coast" aria-hidden="true" focusable="false" width="100%" height="100%">
      <svg
        aria-hidden="true"
        y="0"
        width="100%"
        height={`${LAND}%`}
        viewBox={`0 0 ${WIDTH} 100`}
        preserveAspectRatio="none"
      >
        <path class="fill-sand" d={filled(outline, 100)} />
        <clipPath id="terre">
          <path d={filled(outline, 100)} />
        </clipPath>
        {CONTOURS.map(({ radius, height }) => (
          <path
            key={height}
            class="line-contour"
            clip-path="url(#terre)"
            d={wave(thin(smooth(coast, radius), 3), { width: WIDTH, base: 100, height })}
          />
        ))}
        <path class="line-coast" d={outline} />
      </svg>
      <Water coast={coast} />
      {seconds > 0 && <Scale seconds={seconds} />}
      {seconds > 0 &&
        chapters.map(({ at }, i) => <Light key={at} at={at / seconds} number={i + 1} coast={coast} />)}
    </svg>
  );
}

function Water({ coast }: { coast: Levels }) {
  const at = (radius: number, step: number, base: number, height: number): string =>
    wave(thin(smooth(coast, radius), step), { width: WIDTH, base, height });
  const tide = at(2, 2, 5, 22);
  const near = at(5, 4, 14, 38);
  const far = at(12, 6, 34, 44);
  return (
    <svg
      aria-hidden="true"
      y={`${LAND}%`}
      width="100%"
      height={`${100 - LAND}%`}
      viewBox={`0 0 ${WIDTH} 100`}
      preserveAspectRatio="none"
    >
      <path class="fill-shallow" d={filled(far, 0)} />
      <path class="fill-deep" d={filled(near, 0)} />
      <path class="fill-shore" d={filled(tide, 0)} />
      <path class="line-depth" d={near} />
      <path class="line-depth" d={far} />
      <path class="line-depth" d={at(20, 11, 58, 36)} />
      <path class="line-water" d={`M0 0H${WIDTH}`} />
    </svg>
  );
}

/** A lighthouse where a chapter begins; its number is the chapter's. */
function Light({ at, number, coast }: { at: number; number: number; coast: Levels }) {
  const here = Math.round(at * (coast.length - 1));
  const level = coast[Math.min(coast.length - 1, here)] ?? 0;
  const around = Math.max(...coast.slice(Math.max(0, here - 4), here + 5));
  const x = `${Math.round(Math.min(98.5, Math.max(1.5, at * 100)) * 10) / 10}%`;
  const height = (of: number): number => Math.round(LAND * (1 - 0.88 * of) * 10) / 10;
  const lamp = Math.max(6, height(around) - 8);
  return (
    <g class="light">
      <line x1={x} x2={x} y1={`${lamp}%`} y2={`${height(level) + 1}%`} />
      <circle class="light-glow" cx={x} cy={`${lamp}%`} r="11" />
      <circle class="light-lamp" cx={x} cy={`${lamp}%`} r="4" />
      <text x={x} y={`${lamp}%`} dx="9" dy="-6">
        {number}
      </text>
    </g>
  );
}

/** The border of the chart: a dark stretch, a light stretch, each as many minutes long. */
function Scale({ seconds }: { seconds: number }) {
  const { stretches, marks } = minuteScale(seconds);
  return (
    <g class="scale">
      <svg aria-hidden="true" y="100%" width="100%" height="7" overflow="visible">
        <rect class="scale-ground" y="-7" width="100%" height="7" />
        {stretches.map(({ from, to }) => (
          <rect
            key={from}
            y="-7"
            x={`${from}%`}
            width={`${Math.round((to - from) * 100) / 100}%`}
            height="7"
          />
        ))}
      </svg>
      {marks.map(({ at, minutes }) => (
        <text key={minutes} x={`${at}%`} y="100%" dx="5" dy="-13">
          {minutes}′
        </text>
      ))}
    </g>
  );
}
