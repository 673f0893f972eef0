import type { PlayerEvent } from "./events.ts";
import type { PlayerState } from "./state.ts";
import { type PlayerStep, still } from "./step.ts";
import { indexAt, type Track } from "./track.ts";

/** The sleep timer: after some minutes, or at the end of the chapter that is being heard. */
export function onSleep(state: PlayerState, event: PlayerEvent, track: Track): PlayerStep {
  switch (event.type) {
    case "sleep":
      return {
        state: { ...state, sleep: { at: "instant", instant: event.now + event.minutes * 60_000 } },
        effects: [{ type: "say", what: { name: "sleepSet", minutes: event.minutes } }],
      };
    case "sleep-at-chapter": {
      const next = track.chapters[indexAt(track.chapters, state.time) + 1];
      const time = next?.at ?? state.duration;
      if (time <= 0) return still(state);
      return {
        state: { ...state, sleep: { at: "chapter", time } },
        effects: [{ type: "say", what: { name: "sleepAtChapter" } }],
      };
    }
    case "sleep-off":
      return {
        state: { ...state, sleep: undefined },
        effects: [{ type: "say", what: { name: "sleepOff" } }],
      };
    default:
      return still(state);
  }
}

/** True once it is time; `now` is in milliseconds since 1970. */
export const fallsAsleep = ({ sleep, time }: PlayerState, now: number): boolean =>
  sleep !== undefined && (sleep.at === "instant" ? now >= sleep.instant : time >= sleep.time);
