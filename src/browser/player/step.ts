import type { Effect } from "./events.ts";
import type { PlayerState } from "./state.ts";

/** What an event leads to. */
export interface PlayerStep {
  readonly state: PlayerState;
  readonly effects: readonly Effect[];
}

export const still = (state: PlayerState): PlayerStep => ({ state, effects: [] });

/** A time that the recording has; where its duration is unknown, any time from 0. */
export const clampTime = (state: PlayerState, time: number): number =>
  Math.max(0, state.duration > 0 ? Math.min(time, state.duration) : time);
