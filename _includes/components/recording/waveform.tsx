import type { Recording } from "../../../src/content/index.ts";
import { filled, levels, ridge } from "../../../src/shore/index.ts";

const WIDTH = 1000;
const HEIGHT = 100;
/** Levels where nothing was measured: a calm sea. */
const CALM = [1, 2, 1, 3, 2, 1, 2, 3, 1, 2];

/**
 * The coast of a recording, seen from the sea, on which the player lies. What was heard is coloured, what is loaded lies
 * under water: the script widens `player-clip` and `player-buffered`. Stakes mark the chapters.
 */
export function PlayerWaveform({ recording }: { recording: Recording }) {
  const { peaks = CALM, chapters, seconds = 0, id } = recording;
  const outline = ridge(levels(peaks, peaks === CALM ? CALM.length : 240), {
    width: WIDTH,
    base: 96,
    height: -88,
  });
  const land = filled(outline, HEIGHT);
  const stakes = chapters.filter(({ at }) => at > 0 && at < seconds);
  return (
    <svg
      class="player-coast"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <clipPath id={`${id}-entendu`}>
        <rect class="player-clip" width="0" height={HEIGHT} />
      </clipPath>
      <path class="player-land" d={land} />
      <path class="player-heard" d={land} clip-path={`url(#${id}-entendu)`} />
      <path class="line-coast" d={outline} />
      <rect class="player-buffered" y={HEIGHT - 3} width="0" height="3" />
      {stakes.map(({ at }) => {
        const x = Math.round((at / seconds) * WIDTH);
        return <line key={at} class="player-stake" x1={x} x2={x} y1="0" y2={HEIGHT} />;
      })}
    </svg>
  );
}
