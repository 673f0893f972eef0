/** A small player: play or pause, a place in the sound, the time. The keyboard is that of a button and of a slider. */

import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { formatDuration } from "../../../src/i18n/index.ts";
import {
  commandOf,
  EDITOR_SKIP_SECONDS,
  LISTENING_SHORTCUTS,
  type ListeningCommand,
} from "../../../src/shortcuts/index.ts";
import { formatTimecode } from "../../../src/text/index.ts";
import { Button } from "../button.tsx";
import { PAUSE, PathIcon, PLAY } from "../icon-button.tsx";
import type { Listening } from "./use-audio.ts";

const { listen: words } = messages;

interface Props {
  readonly listening: Listening;
  /** Address of the sound; undefined while there is none. */
  readonly src: string | undefined;
  /** Name of what is heard, as its buttons say it. */
  readonly name: string;
  /** Seconds, where they are known before the browser has opened the sound. */
  readonly seconds?: number | undefined;
}

export function SoundPlayer({ listening, src, name, seconds }: Props) {
  const { audio, time, playing, failed, toggle, seek } = listening;
  const duration = listening.duration || seconds || 0;
  const position = Math.min(time, duration);
  const spoken = words.place(formatDuration(position, EDITOR_LANG), formatDuration(duration, EDITOR_LANG));
  return (
    <div class="player">
      {/* what is heard is told by the transcript, in its own field */}
      <audio ref={audio} src={src} preload="metadata" />
      <Button
        class="player-play"
        aria-label={playing ? words.pauseNamed(name) : words.playNamed(name)}
        disabled={src === undefined || failed}
        onClick={toggle}
      >
        <PathIcon path={playing ? PAUSE : PLAY} />
      </Button>
      <input
        type="range"
        class="player-place"
        aria-label={words.placeIn(name)}
        aria-valuetext={spoken}
        min={0}
        max={duration || 1}
        step="any"
        value={position}
        disabled={src === undefined || failed || duration === 0}
        style={{ "--played": `${duration === 0 ? 0 : (position / duration) * 100}%` }}
        onInput={({ currentTarget }) => seek(currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const command = commandOf(LISTENING_SHORTCUTS, event);
          if (command === undefined) return;
          event.preventDefault();
          seek(listening.now() + STEPS[command]);
        }}
      />
      <span class="player-time">
        {formatTimecode(position)} <span aria-hidden="true">/</span>{" "}
        {duration === 0 ? "–" : formatTimecode(duration)}
      </span>
      {failed && <p class="refusal">{words.failed}</p>}
    </div>
  );
}

/** Seconds by which a key moves: the slider has no step of its own, so that a pointer goes anywhere. */
const STEPS: Readonly<Record<ListeningCommand, number>> = {
  forward: EDITOR_SKIP_SECONDS,
  back: -EDITOR_SKIP_SECONDS,
  "much-forward": 30,
  "much-back": -30,
};
