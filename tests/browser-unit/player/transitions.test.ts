/** What each event of a listener changes and asks for, and that it leaves the rest as it is. */
import { stateWith } from "./fixture.ts";
import {
  again,
  asked,
  cases,
  ended,
  failed,
  heard,
  passage,
  paused,
  playing,
  SEEK_PLAY,
} from "./transition-cases.ts";

cases("to play and to pause", {
  "playing starts where one is, and the place of last time is no longer offered": {
    from: stateWith({ resume: 200 }),
    event: { type: "play" },
    changes: { phase: "waiting", resume: undefined, hold: 0 },
    effects: [{ type: "play" }],
  },
  "pausing stops what plays, and notes the place before the browser reports": {
    from: playing,
    event: { type: "pause" },
    changes: { phase: "paused" },
    effects: [{ type: "pause" }, { type: "remember", position: 150 }],
  },
  "pausing stops what is about to play": {
    from: stateWith({ phase: "waiting", time: 20 }),
    event: { type: "pause" },
    changes: { phase: "paused" },
    effects: [{ type: "pause" }, { type: "remember", position: 20 }],
  },
  "pausing notes no place while another is held": {
    from: stateWith({ phase: "playing", time: 95, hold: 90 }),
    event: { type: "pause" },
    changes: { phase: "paused" },
    effects: [{ type: "pause" }],
  },
  "pausing changes nothing where nothing plays": {
    from: ended,
    event: { type: "pause" },
    changes: {},
    effects: [{ type: "pause" }],
  },
  "the one button plays what is paused": {
    from: paused,
    event: { type: "toggle" },
    changes: { phase: "waiting" },
    effects: [{ type: "play" }],
  },
  "a recording that ended plays from its start": {
    from: ended,
    event: { type: "play" },
    changes: { phase: "waiting", time: 0 },
    effects: SEEK_PLAY(0),
  },
  "a passage that was heard plays again from its own start": {
    from: stateWith({ phase: "paused", time: 120, passage: heard }),
    event: { type: "play" },
    changes: { phase: "waiting", time: 100, passage },
    effects: SEEK_PLAY(100),
  },
  "a passage under way goes on": {
    from: stateWith({ phase: "paused", time: 110, passage }),
    event: { type: "play" },
    changes: { phase: "waiting" },
    effects: [{ type: "play" }],
  },
  "after a failure, playing tries all sources again from the same second": {
    from: failed,
    event: { type: "play" },
    changes: { phase: "waiting", failure: undefined, source: 0 },
    effects: again,
  },
  "after a failure, trying again does the same": {
    from: failed,
    event: { type: "retry" },
    changes: { phase: "waiting", failure: undefined, source: 0 },
    effects: again,
  },
});

cases("to go elsewhere", {
  "seeking keeps playing and leaves the passage and the place of last time": {
    from: { ...asked, resume: 200 },
    event: { type: "seek", to: 300 },
    changes: { time: 300, passage: undefined, resume: undefined },
    effects: [{ type: "seek", to: 300 }],
  },
  "the start of a passage belongs to it": {
    from: stateWith({ phase: "paused", time: 120, passage: heard }),
    event: { type: "seek", to: 100 },
    changes: { time: 100, passage },
    effects: [{ type: "seek", to: 100 }],
  },
  "just before a passage is outside of it": {
    from: asked,
    event: { type: "seek", to: 99.9 },
    changes: { time: 99.9, passage: undefined },
    effects: [{ type: "seek", to: 99.9 }],
  },
  "the end of a passage is outside of it": {
    from: asked,
    event: { type: "seek", to: 120 },
    changes: { time: 120, passage: undefined },
    effects: [{ type: "seek", to: 120 }],
  },
  "a recording that ended is paused where one goes": {
    from: ended,
    event: { type: "seek", to: 10 },
    changes: { phase: "paused", time: 10 },
    effects: [{ type: "seek", to: 10 }],
  },
  "skipping goes back as well as on": {
    from: playing,
    event: { type: "skip", by: -15 },
    changes: { time: 135 },
    effects: [{ type: "seek", to: 135 }],
  },
  "a chapter is named once it is reached": {
    from: playing,
    event: { type: "chapter", step: 1 },
    changes: { time: 300 },
    effects: [
      { type: "seek", to: 300 },
      { type: "say", what: { name: "chapter", index: 2 } },
    ],
  },
  "four seconds into a chapter, the one before is still meant": {
    from: stateWith({ phase: "playing", time: 104 }),
    event: { type: "chapter", step: -1 },
    changes: { time: 0 },
    effects: [
      { type: "seek", to: 0 },
      { type: "say", what: { name: "chapter", index: 0 } },
    ],
  },
  "past four seconds, its own start is meant": {
    from: stateWith({ phase: "playing", time: 104.1 }),
    event: { type: "chapter", step: -1 },
    changes: { time: 100 },
    effects: [
      { type: "seek", to: 100 },
      { type: "say", what: { name: "chapter", index: 1 } },
    ],
  },
  "before the first chapter there is none": {
    from: stateWith({ phase: "playing", time: 1 }),
    event: { type: "chapter", step: -1 },
    changes: { time: 0 },
    effects: [
      { type: "seek", to: 0 },
      { type: "say", what: { name: "chapter", index: 0 } },
    ],
  },
  "after the last chapter nothing moves": {
    from: stateWith({ phase: "playing", time: 400 }),
    event: { type: "chapter", step: 1 },
    changes: {},
    effects: [],
  },
});

cases("a link to a moment", {
  "of a passage, to be played, plays it alone": {
    from: stateWith({ resume: 200 }),
    event: { type: "moment", start: 100, end: 120, play: true },
    changes: { phase: "waiting", time: 100, passage, resume: undefined, hold: 100 },
    effects: [{ type: "seek", to: 100 }, { type: "play" }],
  },
  "without an end plays on from there": {
    from: asked,
    event: { type: "moment", start: 40, play: true },
    changes: { phase: "waiting", time: 40, passage: undefined },
    effects: [{ type: "seek", to: 40 }, { type: "play" }],
  },
  "may only show where it is, and the place of last time is offered beside it": {
    from: stateWith({ resume: 200 }),
    event: { type: "moment", start: 100, end: 120, play: false },
    changes: { time: 100, passage },
    effects: [{ type: "seek", to: 100 }],
  },
  "at the place of last time is one with it": {
    from: stateWith({ resume: 110 }),
    event: { type: "moment", start: 100, play: false },
    changes: { time: 100, resume: undefined },
    effects: [{ type: "seek", to: 100 }],
  },
  "takes a recording that ended back to a pause": {
    from: ended,
    event: { type: "moment", start: 40, play: false },
    changes: { phase: "paused", time: 40 },
    effects: [{ type: "seek", to: 40 }],
  },
  "plays from there, not from the start, once the recording ended": {
    from: ended,
    event: { type: "moment", start: 40, play: true },
    changes: { phase: "waiting", time: 40 },
    effects: [{ type: "seek", to: 40 }, { type: "play" }],
  },
  "past the end is the end": {
    from: paused,
    event: { type: "moment", start: 999, play: false },
    changes: { time: 600 },
    effects: [{ type: "seek", to: 600 }],
  },
});

cases("a passage and a place", {
  "one goes on past the end of a passage": {
    from: stateWith({ phase: "paused", time: 120, passage: heard }),
    event: { type: "continue" },
    changes: { phase: "waiting", passage: undefined },
    effects: [{ type: "play" }],
  },
  "a place is resumed a little earlier, and out of any passage": {
    from: stateWith({ resume: 200, passage }),
    event: { type: "resume" },
    changes: { phase: "waiting", time: 197, resume: undefined, passage: undefined },
    effects: [
      { type: "seek", to: 197 },
      { type: "play" },
      { type: "say", what: { name: "resumed", time: 197 } },
    ],
  },
  "with no place to resume, it plays": {
    from: paused,
    event: { type: "resume" },
    changes: { phase: "waiting" },
    effects: [{ type: "play" }],
  },
  "from the beginning, the place is forgotten": {
    from: stateWith({ resume: 200 }),
    event: { type: "start-over" },
    changes: { phase: "waiting", time: 0, resume: undefined },
    effects: [{ type: "forget" }, { type: "play" }],
  },
  "a place that is forgotten is no longer offered": {
    from: stateWith({ resume: 200 }),
    event: { type: "forget" },
    changes: { resume: undefined },
    effects: [{ type: "forget" }, { type: "say", what: { name: "forgotten" } }],
  },
});

cases("speed and volume", {
  "a speed is set and said": {
    from: playing,
    event: { type: "rate", rate: 1.5 },
    changes: { rate: 1.5 },
    effects: [
      { type: "rate", rate: 1.5 },
      { type: "say", what: { name: "rate", rate: 1.5 } },
    ],
  },
  "a volume is set": {
    from: playing,
    event: { type: "volume", volume: 0.4 },
    changes: { volume: 0.4 },
    effects: [{ type: "volume", volume: 0.4 }],
  },
  "a volume is never above the whole": {
    from: playing,
    event: { type: "volume", volume: 1.2 },
    changes: { volume: 1 },
    effects: [{ type: "volume", volume: 1 }],
  },
  "nor below silence": {
    from: playing,
    event: { type: "volume", volume: -0.2 },
    changes: { volume: 0 },
    effects: [{ type: "volume", volume: 0 }],
  },
});
