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
  return <Coast class={`coast ${className}`.trim()} width={WIDTH} outline={outline} />;
}

interface CoastProps {
  class: string;
  /** Units of the drawing, which is 100 high. */
  width: number;
  /** Path of the outline, from the left edge to the right one. */
  outline: string;
}

/** Land above the water, seen from the sea. An ornament, hidden from assistive technology. */
export function Coast({ class: className, width, outline }: CoastProps) {
  return (
    <svg
      class={className}
      viewBox={`0 0 ${width} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="fill-sand" d={filled(outline, 100)} />
      <path class="line-coast" d={outline} />
      <path class="line-water" d={`M0 99H${width}`} />
    </svg>
  );
}
