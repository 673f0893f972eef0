/** Listening: play, five seconds back or on, the speed. */
import { ariaKeys, EDITOR_SKIP_SECONDS, MARKS_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
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
      <Button
        aria-label={`−${EDITOR_SKIP_SECONDS}${NBSP}s, reculer de ${EDITOR_SKIP_SECONDS} secondes`}
        aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "back")}
        disabled={isSilent}
        onClick={skip(-EDITOR_SKIP_SECONDS)}
      >
        −{EDITOR_SKIP_SECONDS}
        {NBSP}s
      </Button>
      <Button
        class="marks-play"
        aria-label={playing ? "Mettre en pause" : "Écouter"}
        aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "toggle")}
        disabled={isSilent}
        onClick={listening.toggle}
      >
        <PathIcon path={playing ? PAUSE : PLAY} />
      </Button>
      <Button
        aria-label={`+${EDITOR_SKIP_SECONDS}${NBSP}s, avancer de ${EDITOR_SKIP_SECONDS} secondes`}
        aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "on")}
        disabled={isSilent}
        onClick={skip(EDITOR_SKIP_SECONDS)}
      >
        +{EDITOR_SKIP_SECONDS}
        {NBSP}s
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
