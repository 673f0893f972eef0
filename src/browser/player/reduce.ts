/** The whole behaviour of the player as one pure function: a state, an event → a state, and what is to be done. */
import type { Effect, PlayerEvent } from "./events.ts";
import { onMedia, rememberPlaceOf } from "./reduce-media.ts";
import { onSleep } from "./reduce-sleep.ts";
import { EDGE, type PlayerState } from "./state.ts";
import { clampTime, type PlayerStep, still } from "./step.ts";
import { indexAt, type Track } from "./track.ts";

/** Seconds heard again on resuming, to find the thread. */
const REWIND = 3;
/** Past this time in a chapter, in seconds, “previous chapter” goes back to its own start. */
const CHAPTER_START = 4;

export function reduce(state: PlayerState, event: PlayerEvent, track: Track): PlayerStep {
  switch (event.type) {
    case "play":
      return play(state);
    case "pause":
      return pause(state);
    case "toggle":
      return isOn(state) ? pause(state) : play(state);
    case "seek":
      return seek(state, event.to);
    case "skip":
      return seek(state, state.time + event.by);
    case "chapter":
      return toChapter(state, event.step, track);
    case "rate":
      return {
        state: { ...state, rate: event.rate },
        effects: [
          { type: "rate", rate: event.rate },
          { type: "say", what: { name: "rate", rate: event.rate } },
        ],
      };
    case "volume": {
      const volume = Math.min(1, Math.max(0, event.volume));
      return { state: { ...state, volume }, effects: [{ type: "volume", volume }] };
    }
    case "moment":
      return toMoment(state, event);
    case "continue":
      return play({ ...state, passage: undefined });
    case "resume":
      return resume(state);
    case "start-over": {
      const started = play({ ...state, time: 0, resume: undefined, hold: undefined });
      return { state: started.state, effects: [{ type: "forget" }, ...started.effects] };
    }
    case "forget":
      return {
        state: { ...state, resume: undefined },
        effects: [{ type: "forget" }, { type: "say", what: { name: "forgotten" } }],
      };
    case "retry":
      return retry(state);
    case "sleep":
    case "sleep-at-chapter":
    case "sleep-off":
      return onSleep(state, event, track);
    default:
      return onMedia(state, event);
  }
}

/** True while sound comes, or is about to. */
export const isOn = (state: PlayerState): boolean => state.phase === "playing" || state.phase === "waiting";

/** The place is noted with the gesture: the page may be left before the audio element reports. */
const pause = (state: PlayerState): PlayerStep => ({
  state: { ...state, phase: isOn(state) ? "paused" : state.phase, cutOff: false },
  effects: [{ type: "pause" }, ...(isOn(state) ? rememberPlaceOf(state) : [])],
});

const retry = (state: PlayerState): PlayerStep => ({
  state: { ...state, phase: "waiting", failure: undefined, cutOff: false, source: 0 },
  effects: [{ type: "load", source: 0, at: state.time, play: true }],
});

/** Starts, or goes on; a passage heard to its end starts again, and so does a recording that ended. */
function play(state: PlayerState): PlayerStep {
  if (state.phase === "failed") return retry(state);
  const hold = state.resume === undefined ? state.hold : state.time;
  const next: PlayerState = { ...state, phase: "waiting", resume: undefined, hold };
  if (state.passage?.heard === true) {
    const { start, end } = state.passage;
    return {
      state: { ...next, time: start, passage: { start, end, heard: false } },
      effects: [{ type: "seek", to: start }, { type: "play" }],
    };
  }
  if (state.phase === "ended") {
    return { state: { ...next, time: 0 }, effects: [{ type: "seek", to: 0 }, { type: "play" }] };
  }
  return { state: next, effects: [{ type: "play" }] };
}

/** Goes elsewhere. Outside its passage a listener has chosen to leave it. */
function seek(state: PlayerState, to: number): PlayerStep {
  const time = clampTime(state, to);
  const { passage } = state;
  const stays = passage !== undefined && time >= passage.start && time < passage.end;
  return {
    state: {
      ...state,
      time,
      phase: state.phase === "ended" ? "paused" : state.phase,
      passage: stays ? { ...passage, heard: false } : undefined,
      resume: undefined,
      hold: undefined,
    },
    effects: [{ type: "seek", to: time }],
  };
}

function toChapter(state: PlayerState, step: 1 | -1, track: Track): PlayerStep {
  const current = indexAt(track.chapters, state.time);
  const intoIt = state.time - (track.chapters[current]?.at ?? 0);
  const target = step === 1 ? current + 1 : intoIt > CHAPTER_START ? current : current - 1;
  const chapter = track.chapters[Math.max(0, target)];
  if (chapter === undefined) return still(state);
  const moved = seek(state, chapter.at);
  return withEffect(moved, { type: "say", what: { name: "chapter", index: Math.max(0, target) } });
}

function toMoment(state: PlayerState, event: Extract<PlayerEvent, { type: "moment" }>): PlayerStep {
  const start = clampTime(state, event.start);
  const passage = event.end === undefined ? undefined : { start, end: event.end, heard: false };
  const away = state.resume !== undefined && Math.abs(state.resume - start) > EDGE;
  const moved: PlayerState = { ...state, time: start, passage, resume: away ? state.resume : undefined };
  if (!event.play) {
    const phase = state.phase === "ended" ? "paused" : state.phase;
    return { state: { ...moved, phase }, effects: [{ type: "seek", to: start }] };
  }
  const started = play({ ...moved, phase: state.phase === "ended" ? "paused" : state.phase });
  return { state: started.state, effects: [{ type: "seek", to: start }, ...started.effects] };
}

function resume(state: PlayerState): PlayerStep {
  if (state.resume === undefined) return play(state);
  const time = clampTime(state, state.resume - REWIND);
  const started = play({ ...state, time, passage: undefined, resume: undefined, hold: undefined });
  return {
    state: started.state,
    effects: [
      { type: "seek", to: time },
      ...started.effects,
      { type: "say", what: { name: "resumed", time } },
    ],
  };
}

const withEffect = (step: PlayerStep, effect: Effect): PlayerStep => ({
  state: step.state,
  effects: [...step.effects, effect],
});
