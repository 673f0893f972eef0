import { filled, relief, ridge } from "../../../src/shore/index.ts";

export interface WaveformProps {
  /** Loudness over time, any scale, evenly spaced. */
  peaks: readonly number[];
  /** How many points the outline keeps: 64 for a row of a list, 240 for the width of a page. */
  points?: number;
  class?: string;
}

const WIDTH = 1000;

/** A recording as the coast is drawn in sailing directions, seen from the sea. An ornament, hidden from assistive technology. */
export function Waveform({ peaks, points = 64, class: className = "" }: WaveformProps) {
  const outline = ridge(relief(peaks, points), { width: WIDTH, base: 96, height: -92 });
  return (
    <svg
      class={`coast ${className}`.trim()}
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
