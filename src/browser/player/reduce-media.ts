import type { Effect, PlayerEvent } from "./events.ts";
import { fallsAsleep } from "./reduce-sleep.ts";
import type { Failure, PlayerState } from "./state.ts";
import { type PlayerStep, still } from "./step.ts";

/** Seconds between two notes of the listener's place. */
const REMEMBER_EVERY = 5;

/** Seconds of listening after which the place where one stopped before is given up. */
const SETTLED = 10;

/** Notes where the listener is, unless the place that was kept is held until a choice. */
export const rememberPlaceOf = ({ hold, time }: PlayerState): readonly Effect[] =>
  hold === undefined ? [{ type: "remember", position: time }] : [];

/** What the audio element reports. */
export function onMedia(state: PlayerState, event: PlayerEvent): PlayerStep {
  switch (event.type) {
    case "media-playing":
      return still({ ...state, phase: "playing", failure: undefined });
    case "media-waiting":
      return still(state.phase === "playing" ? { ...state, phase: "waiting" } : state);
    case "media-paused":
      return paused(state);
    case "media-refused":
      return still({ ...state, phase: "paused" });
    case "line-lost":
      if (state.cutOff || (state.phase !== "playing" && state.phase !== "waiting")) return still(state);
      return { state: { ...state, cutOff: true }, effects: [{ type: "say", what: { name: "lineLost" } }] };
    case "line-back":
      return state.cutOff ? lineBack(state) : still(state);
    case "media-duration":
      return still({ ...state, duration: event.duration });
    case "media-time":
      return onTime(state, event);
    case "media-ended":
      return {
        state: { ...state, phase: "ended", passage: undefined, sleep: undefined },
        effects: [{ type: "heard" }, { type: "say", what: { name: "ended" } }],
      };
    case "media-failed":
      return failed(state, event);
    default:
      return still(state);
  }
}

function paused(state: PlayerState): PlayerStep {
  if (state.phase === "ended" || state.phase === "failed" || state.phase === "idle") return still(state);
  return { state: { ...state, phase: "paused", cutOff: false }, effects: rememberPlaceOf(state) };
}

/** A voice that stopped for want of a line is loaded again, and goes on at the same second. */
function lineBack(state: PlayerState): PlayerStep {
  const { phase, source, time } = state;
  const back: Effect = { type: "say", what: { name: "lineBack" } };
  const next: PlayerState = { ...state, cutOff: false };
  if (phase !== "failed" && phase !== "waiting") return { state: next, effects: [back] };
  return {
    state: { ...next, phase: "waiting", failure: undefined },
    effects: [{ type: "load", source, at: time, play: true }, back],
  };
}

function onTime(state: PlayerState, event: Extract<PlayerEvent, { type: "media-time" }>): PlayerStep {
  const { time, buffered } = event;
  const settled = state.hold === undefined || Math.abs(time - state.hold) >= SETTLED;
  const next: PlayerState = { ...state, time, buffered, hold: settled ? undefined : state.hold };
  if (state.phase !== "playing" && state.phase !== "waiting") return still(next);
  const { passage } = state;
  if (passage !== undefined && !passage.heard && time >= passage.end) {
    return {
      state: { ...next, passage: { ...passage, heard: true } },
      effects: [{ type: "pause" }, { type: "say", what: { name: "passageHeard" } }],
    };
  }
  if (fallsAsleep(next, event.now)) {
    return {
      state: { ...next, sleep: undefined },
      effects: [{ type: "pause" }, { type: "say", what: { name: "asleep" } }],
    };
  }
  const effects: readonly Effect[] =
    Math.floor(time / REMEMBER_EVERY) === Math.floor(state.time / REMEMBER_EVERY)
      ? []
      : rememberPlaceOf(next);
  return { state: next, effects };
}

/** Failures that end when the line comes back. */
const byLine = (failure: Failure): boolean => failure === "offline" || failure === "network";

/** The next source is tried first, from where the listener was; only the last failure is shown. */
function failed(state: PlayerState, event: Extract<PlayerEvent, { type: "media-failed" }>): PlayerStep {
  if (event.more) {
    const source = state.source + 1;
    return {
      state: { ...state, phase: "waiting", source },
      effects: [
        { type: "load", source, at: state.time, play: true },
        { type: "say", what: { name: "nextSource" } },
      ],
    };
  }
  return {
    state: { ...state, phase: "failed", failure: event.failure, cutOff: byLine(event.failure) },
    effects: [...rememberPlaceOf(state), { type: "say", what: { name: "failed", failure: event.failure } }],
  };
}
