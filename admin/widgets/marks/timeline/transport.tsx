/** Listening: play, five seconds back or on, the speed. */
import type { JSX } from "preact";
import { formatTimecode, NBSP } from "../../../../src/text/index.ts";
import type { Listening } from "../../listen/use-audio.ts";

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2];

interface Props {
  readonly listening: Listening;
  /** Undefined while there is nothing to hear. */
  readonly address: string | undefined;
  readonly duration: number;
}

export function Transport({ listening, address, duration }: Props): JSX.Element {
  const { time, playing, failed, rate } = listening;
  const isSilent = address === undefined || failed;
  const skip = (by: number) => () => listening.seek(listening.now() + by);
  return (
    <div class="marks-transport">
      <button
        type="button"
        aria-label={`−5${NBSP}s, reculer de 5 secondes`}
        disabled={isSilent}
        onClick={skip(-5)}
      >
        −5{NBSP}s
      </button>
      <button
        type="button"
        class="marks-play"
        aria-label={playing ? "Mettre en pause" : "Écouter"}
        disabled={isSilent}
        onClick={listening.toggle}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={playing ? "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z" : "M8 5v14l11-7z"} />
        </svg>
      </button>
      <button
        type="button"
        aria-label={`+5${NBSP}s, avancer de 5 secondes`}
        disabled={isSilent}
        onClick={skip(5)}
      >
        +5{NBSP}s
      </button>
      <span class="marks-clock">
        <b>
          {formatTimecode(time)}
          <small>,{Math.floor(time * 10) % 10}</small>
        </b>
        <span class="marks-total"> / {formatTimecode(duration)}</span>
      </span>
      <label class="marks-rate">
        <span>Vitesse </span>
        <select
          value={String(rate)}
          disabled={isSilent}
          onChange={({ currentTarget }) => listening.setRate(Number(currentTarget.value))}
        >
          {RATES.map((value) => (
            <option key={value} value={String(value)}>
              ×{String(value).replace(".", ",")}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
