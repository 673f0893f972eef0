/** How loud a recording is over time: as it was measured, else as this browser hears it. */

import { useEffect, useState } from "preact/hooks";
import { messages } from "../../../../src/i18n/editors/index.ts";
import { fetchMediaLock } from "../../../entry/media-lock.ts";
import type { HubStore } from "../../../shell/hub.ts";
import { useAnswer } from "../../use-answer.ts";
import type { PeaksSoFar } from "./stream-peaks.ts";

const { timeline: words } = messages.marks;

export interface Measured {
  /** Loudness over time, 0 to 1. */
  readonly peaks?: readonly number[];
  /** Seconds. */
  readonly seconds?: number;
  /** How far the drawing of a waveform is, or why there is none; a sentence. */
  readonly said?: string;
}

/** Values of a waveform made here. */
const COUNT = 400;
/** Seconds: a decoded hour takes a gigabyte. */
const LONGEST_DECODED = 1200;
/** Hertz: enough to see where somebody speaks. */
const RATE = 8000;

/**
 * @param srcs addresses and public paths of the sound, the best first
 * @param address one of them as this browser opens it
 * @param duration seconds; 0 until it is known
 */
export function usePeaks(
  srcs: readonly string[],
  hub: HubStore,
  address: string | undefined,
  duration: number,
): Measured {
  const names = srcs.map((src) => hub.data().media[src]?.lock).filter((name) => name !== undefined);
  const wanted = names.join(" ");
  const locked = useAnswer(() => firstLock(names), [wanted]);
  const isUnmeasured = locked !== undefined && locked.peaks === undefined;
  const isNear = address?.startsWith("/") === true || address?.startsWith("blob:") === true;
  const isDecoded = isUnmeasured && isNear && duration > 0 && duration <= LONGEST_DECODED;
  const heard = useAnswer(
    // what cannot be decoded has no waveform, and can be heard all the same
    () => (isDecoded ? listen(address).catch(() => undefined) : undefined),
    [address, isDecoded],
  );
  const streamed = useStreamed(
    isUnmeasured && isNear && duration > LONGEST_DECODED ? address : undefined,
    duration,
  );
  const isFar = isUnmeasured && !isNear && address !== undefined;
  return {
    ...locked,
    ...(heard === undefined ? undefined : { peaks: heard }),
    ...(isFar ? { said: words.far } : streamed),
  };
}

/** Of a recording that is too long to be decoded whole: drawn as it is read. */
function useStreamed(address: string | undefined, seconds: number): Measured {
  const [found, setFound] = useState<Measured>({});
  useEffect(() => {
    setFound({});
    if (address === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    const told = ({ peaks, part }: PeaksSoFar) => {
      const said = words.reading(Math.floor(part * 100));
      if (!signal.aborted) setFound(part === 1 ? { peaks } : { peaks, said });
    };
    void (async () => {
      const { streamPeaks } = await import("./stream-peaks.ts");
      const blob = await (await fetch(address, { signal })).blob();
      await streamPeaks(blob, { seconds, count: COUNT, told, signal });
    })().catch(() => {
      if (!signal.aborted) setFound({ said: words.unreadable });
    });
    return () => controller.abort();
  }, [address, seconds]);
  return found;
}

async function firstLock(names: readonly string[]): Promise<Measured> {
  let found: Measured = {};
  for (const name of names) {
    const lock = await fetchMediaLock(name).catch(() => undefined);
    if (lock?.kind !== "audio") continue;
    const { seconds, peaks } = lock;
    if (peaks !== undefined) return { seconds, peaks: peaks.map((peak) => peak / 99) };
    if (found.seconds === undefined) found = { seconds };
  }
  return found;
}

async function listen(address: string): Promise<readonly number[]> {
  const bytes = await (await fetch(address)).arrayBuffer();
  const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
  return loudness(sound.getChannelData(0));
}

/** Root mean square of each part, the loudest being 1. */
export function loudness(samples: Float32Array, count = COUNT): readonly number[] {
  const levels = Array.from({ length: count }, (_, part) => {
    const from = Math.floor((part * samples.length) / count);
    const to = Math.max(from + 1, Math.floor(((part + 1) * samples.length) / count));
    const squares = samples.subarray(from, to).reduce((sum, sample) => sum + sample * sample, 0);
    return Math.sqrt(squares / (to - from));
  });
  const top = Math.max(...levels);
  return levels.map((level) => (top > 0 ? level / top : 0));
}
