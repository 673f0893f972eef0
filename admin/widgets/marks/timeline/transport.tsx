/** Listening: play, five seconds back or on, the speed. */
import { formatTimecode, NBSP } from "../../../../src/text/index.ts";
import { Button } from "../../button.tsx";
import { PAUSE, PathIcon, PLAY } from "../../icon-button.tsx";
import { RateChoice } from "../../listen/rate-choice.tsx";
import type { Listening } from "../../listen/use-audio.ts";

interface Props {
  readonly listening: Listening;
  /** Undefined while there is nothing to hear. */
  readonly address: string | undefined;
  readonly duration: number;
}

export function Transport({ listening, address, duration }: Props) {
  const { time, playing, failed } = listening;
  const isSilent = address === undefined || failed;
  const skip = (by: number) => () => listening.seek(listening.now() + by);
  return (
    <div class="marks-transport">
      <Button aria-label={`−5${NBSP}s, reculer de 5 secondes`} disabled={isSilent} onClick={skip(-5)}>
        −5{NBSP}s
      </Button>
      <Button
        class="marks-play"
        aria-label={playing ? "Mettre en pause" : "Écouter"}
        disabled={isSilent}
        onClick={listening.toggle}
      >
        <PathIcon path={playing ? PAUSE : PLAY} />
      </Button>
      <Button aria-label={`+5${NBSP}s, avancer de 5 secondes`} disabled={isSilent} onClick={skip(5)}>
        +5{NBSP}s
      </Button>
      <span class="marks-clock">
        <b>
          {formatTimecode(time)}
          <small>,{Math.floor(time * 10) % 10}</small>
        </b>
        <span class="marks-total"> / {formatTimecode(duration)}</span>
      </span>
      <div class="marks-rate">
        <span aria-hidden="true">Vitesse </span>
        <RateChoice listening={listening} disabled={isSilent} />
      </div>
    </div>
  );
}
