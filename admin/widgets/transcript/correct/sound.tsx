/** The sound of a recording while its transcript is corrected: heard, gone back in, slowed down. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { OpenDraft } from "../../../decap/index.ts";
import type { HubStore } from "../../../shell/hub.ts";
import { SoundPlayer } from "../../listen/player.tsx";
import { useAddress } from "../../listen/source.ts";
import { type Listening, useAudio } from "../../listen/use-audio.ts";

/** Seconds of one step back. */
export const STEP_BACK = 5;
const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2];

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

export function SoundControls({ sources, draft, hub, listening, starts, onPlace }: Props): JSX.Element {
  const [choice, setChoice] = useState(0);
  const address = useAddress(sources[choice], { draft, hub });
  const sound = useAudio(address);
  listening.current = sound;
  const { failed, time } = sound;
  useEffect(() => {
    if (failed && choice < sources.length - 1) setChoice(choice + 1);
  }, [failed, choice, sources.length]);
  const index = positionOf(time, starts);
  useEffect(() => onPlace(index), [index, onPlace]);

  if (sources.length === 0)
    return (
      <p class="correct-silent">
        Cet enregistrement n’a pas encore de son : on peut corriger le texte, sans l’écouter.
      </p>
    );
  return (
    <div class="correct-sound">
      <SoundPlayer listening={sound} src={address} name="l’enregistrement" />
      <button
        type="button"
        class="correct-back"
        disabled={address === undefined}
        onClick={() => sound.seek(sound.now() - STEP_BACK)}
      >
        <span aria-hidden="true">−5 s</span>
        <span class="correct-unseen">Revenir 5 secondes en arrière</span>
      </button>
      <select
        aria-label="Vitesse"
        value={String(sound.rate)}
        onChange={({ currentTarget }) => sound.setRate(Number(currentTarget.value))}
      >
        {RATES.map((rate) => (
          <option key={rate} value={String(rate)}>
            × {String(rate).replace(".", ",")}
          </option>
        ))}
      </select>
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
