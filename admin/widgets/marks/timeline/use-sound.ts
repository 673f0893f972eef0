/** The recording that is heard: of its files, the first that this browser can play. */
import { useEffect, useState } from "preact/hooks";
import { useAddress } from "../../listen/source.ts";
import { type Listening, useAudio } from "../../listen/use-audio.ts";
import type { RecordingContext } from "../recording.ts";

export interface PlayableSound {
  /** As this browser opens it; undefined while it is looked for, or where there is none. */
  readonly address: string | undefined;
  readonly listening: Listening;
}

export function useSound(sounds: readonly string[], around: RecordingContext): PlayableSound {
  const [tried, setTried] = useState(0);
  const { draft, hub } = around;
  const isThere = (src: string) =>
    !src.startsWith("/") || src in hub.data().media || draft.sent().some(({ path }) => path === src);
  // one that nothing is known of may wait in the repository all the same
  const [order] = useState(() => [...sounds].sort((a, b) => Number(isThere(b)) - Number(isThere(a))));
  const address = useAddress(order[tried], around);
  const listening = useAudio(address);
  const { failed } = listening;
  useEffect(() => {
    if (failed && tried + 1 < order.length) setTried(tried + 1);
  }, [failed]);
  return { address, listening };
}
