/** Listening: play, five seconds back or on, the speed. */

import { EDITOR_LANG, messages } from "../../../../src/i18n/editors/index.ts";
import { formatNumber } from "../../../../src/i18n/index.ts";
import { ariaKeys, EDITOR_SKIP_SECONDS, MARKS_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { formatTimecode } from "../../../../src/text/index.ts";
import { Button } from "../../button.tsx";
import { PAUSE, PathIcon, PLAY } from "../../icon-button.tsx";
import { RateChoice } from "../../listen/rate-choice.tsx";
import type { Listening } from "../../listen/use-audio.ts";

const { listen: words } = messages;
/** What stands before tenths. */
const DECIMAL = formatNumber(0.1, EDITOR_LANG, 1).charAt(1);

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
        aria-label={words.skipBackNamed(EDITOR_SKIP_SECONDS)}
        aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "back")}
        disabled={isSilent}
        onClick={skip(-EDITOR_SKIP_SECONDS)}
      >
        {words.skipBack(EDITOR_SKIP_SECONDS)}
      </Button>
      <Button
        class="marks-play"
        aria-label={playing ? words.pause : words.play}
        aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "toggle")}
        disabled={isSilent}
        onClick={listening.toggle}
      >
        <PathIcon path={playing ? PAUSE : PLAY} />
      </Button>
      <Button
        aria-label={words.skipOnNamed(EDITOR_SKIP_SECONDS)}
        aria-keyshortcuts={ariaKeys(MARKS_SHORTCUTS, "on")}
        disabled={isSilent}
        onClick={skip(EDITOR_SKIP_SECONDS)}
      >
        {words.skipOn(EDITOR_SKIP_SECONDS)}
      </Button>
      <span class="marks-clock">
        <b>
          {formatTimecode(time)}
          <small>
            {DECIMAL}
            {Math.floor(time * 10) % 10}
          </small>
        </b>
        <span class="marks-total"> / {formatTimecode(duration)}</span>
      </span>
      <div class="marks-rate">
        <span aria-hidden="true">{words.rate} </span>
        <RateChoice listening={listening} disabled={isSilent} />
      </div>
    </div>
  );
}
