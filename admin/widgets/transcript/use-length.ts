/** How long a recording lasts: as the form measured it, else as the build did. */
import { fetchMediaLock } from "../../entry/media-lock.ts";
import type { KnownRecording } from "../listen/recording.ts";
import type { RecordingContext } from "../listen/source.ts";
import { useAnswer } from "../use-answer.ts";

/** In seconds; undefined where nobody knows. */
export function useLength(
  { seconds, sounds }: Pick<KnownRecording, "seconds" | "sounds">,
  { hub }: Pick<RecordingContext, "hub">,
): number | undefined {
  const lock = sounds.map((url) => hub.data().media[url]?.lock).find((name) => name !== undefined);
  const measured = useAnswer(
    () => (seconds === undefined ? fetchMediaLock(lock) : undefined),
    [lock, seconds],
  );
  return seconds ?? (measured?.kind === "audio" ? measured.seconds : undefined);
}
