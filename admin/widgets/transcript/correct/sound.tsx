/** The sound of a recording while its transcript is corrected: heard, gone back in, slowed down. */

import { useEffect } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { ariaKeys, CORRECTION_SHORTCUTS, EDITOR_SKIP_SECONDS } from "../../../../src/shortcuts/index.ts";
import type { OpenDraft } from "../../../decap/index.ts";
import type { HubStore } from "../../../shell/hub.ts";
import { Button } from "../../button.tsx";
import { SoundPlayer } from "../../listen/player.tsx";
import { RateChoice } from "../../listen/rate-choice.tsx";
import type { Listening } from "../../listen/use-audio.ts";
import { useSound } from "../../listen/use-sound.ts";

interface Props {
  /** Addresses or public paths of the encodings, the best first. */
  readonly sources: readonly string[];
  readonly draft: OpenDraft;
  readonly hub: HubStore;
  /** Holds the sound, for whoever commands it from elsewhere. */
  readonly listening: { current: Listening | null };
  /** Seconds at which the paragraphs start. */
  readonly starts: readonly number[];
  /** Called when the voice enters another paragraph; -1 before the first. */
  readonly onPlace: (index: number) => void;
}

export function SoundControls({ sources, draft, hub, listening, starts, onPlace }: Props) {
  const { address, listening: sound } = useSound(sources, { draft, hub });
  listening.current = sound;
  const index = positionOf(sound.time, starts);
  useEffect(() => onPlace(index), [index, onPlace]);

  if (sources.length === 0) return <p class="correct-silent">{messages.correction.noSound}</p>;
  return (
    <div class="correct-sound">
      <SoundPlayer listening={sound} src={address} name={messages.listen.recording} />
      <Button
        class="correct-back"
        aria-keyshortcuts={ariaKeys(CORRECTION_SHORTCUTS, "back")}
        disabled={address === undefined}
        onClick={() => sound.seek(sound.now() - EDITOR_SKIP_SECONDS)}
      >
        <span aria-hidden="true">{messages.listen.skipBack(EDITOR_SKIP_SECONDS)}</span>
        <span class="correct-unseen">{messages.listen.goBack(EDITOR_SKIP_SECONDS)}</span>
      </Button>
      <RateChoice listening={sound} />
    </div>
  );
}

/** The last paragraph that has begun, as far as an ear can tell. */
export function positionOf(time: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= time + 0.05) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
