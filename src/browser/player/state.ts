import type { Track } from "./track.ts";

/** Why no source could be played. */
export type Failure = "offline" | "missing" | "unsupported" | "network";

/** Part of a recording that a link points to: it is played alone. Seconds. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** True once it was heard to its end; the listener may then go on. */
  readonly heard: boolean;
}

/** When the voice stops by itself: at an instant (milliseconds since 1970), or at a time of the recording. */
export type Sleep =
  | { readonly at: "instant"; readonly instant: number }
  | { readonly at: "chapter"; readonly time: number };

export interface PlayerState {
  readonly phase: "idle" | "waiting" | "playing" | "paused" | "ended" | "failed";
  /** Seconds. */
  readonly time: number;
  /** Seconds; 0 while it is unknown. */
  readonly duration: number;
  /** Seconds: how far what is loaded reaches from the current time. */
  readonly buffered: number;
  /** 1 is the speed of speech. */
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
  /** Index of the source in use. */
  readonly source: number;
  readonly failure: Failure | undefined;
  /** True while there is no line and the listener wants to hear: the voice goes on by itself once there is one again. */
  readonly cutOff: boolean;
  /** Where the listener stopped the last time, as long as it is offered. */
  readonly resume: number | undefined;
  readonly passage: Passage | undefined;
  /** Seconds from which one listens without having chosen between here and the place that is kept: it is kept for now. */
  readonly hold: number | undefined;
  readonly sleep: Sleep | undefined;
}

export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5] as const;

/** What listeners chose before, on this device. */
export interface Remembered {
  readonly rate?: number;
  readonly volume?: number;
  /** Seconds. */
  readonly position?: number;
}

/** Nearer to its start or end than this, in seconds, a recording has no place to resume from. */
export const EDGE = 15;

export function initialState(track: Track, remembered: Remembered = {}): PlayerState {
  const duration = track.seconds ?? 0;
  const { position = 0, rate = 1, volume = 1 } = remembered;
  const worthResuming = position > EDGE && (duration === 0 || position < duration - EDGE);
  return {
    phase: "idle",
    time: 0,
    duration,
    buffered: 0,
    rate: Math.min(2.5, Math.max(0.75, rate)),
    volume: Math.min(1, Math.max(0, volume)),
    source: 0,
    failure: undefined,
    cutOff: false,
    resume: worthResuming ? position : undefined,
    passage: undefined,
    hold: undefined,
    sleep: undefined,
  };
}
