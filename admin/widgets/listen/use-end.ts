/** Stops where a moment ends: whoever goes on from beyond it hears the rest. */
import { useEffect } from "preact/hooks";
import type { Listening } from "./use-audio.ts";

/** Seconds after the end within which one was listening to the moment. */
const JUST_ENDED = 0.75;

/** @param end seconds; undefined where it has none */
export function useEnd({ audio, playing, time }: Listening, end: number | undefined): void {
  useEffect(() => {
    if (playing && end !== undefined && time >= end && time < end + JUST_ENDED) audio.current?.pause();
  }, [playing, time, end]);
}
