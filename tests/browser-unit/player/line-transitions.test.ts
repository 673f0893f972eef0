/** What a player does where the line is cut off under the voice, and where it comes back. */
import { stateWith } from "./fixture.ts";
import { cases, paused, playing } from "./transition-cases.ts";

const stopped = stateWith({ phase: "failed", time: 150, failure: "network", cutOff: true, source: 1 });
const back = { type: "say", what: { name: "lineBack" } } as const;

cases("a line that is lost", {
  "is told to who listens": {
    from: playing,
    event: { type: "line-lost" },
    changes: { cutOff: true },
    effects: [{ type: "say", what: { name: "lineLost" } }],
  },
  "is told once": {
    from: stateWith({ phase: "waiting", cutOff: true }),
    event: { type: "line-lost" },
    changes: {},
    effects: [],
  },
  "is nothing to who does not listen": {
    from: paused,
    event: { type: "line-lost" },
    changes: {},
    effects: [],
  },
  "and comes back has the voice go on at the same second, from the same source": {
    from: stopped,
    event: { type: "line-back" },
    changes: { phase: "waiting", failure: undefined, cutOff: false },
    effects: [{ type: "load", source: 1, at: 150, play: true }, back],
  },
  "and comes back has a voice that waits go on": {
    from: stateWith({ phase: "waiting", time: 150, cutOff: true }),
    event: { type: "line-back" },
    changes: { cutOff: false },
    effects: [{ type: "load", source: 0, at: 150, play: true }, back],
  },
  "and comes back in time leaves the voice alone": {
    from: stateWith({ phase: "playing", time: 150, cutOff: true }),
    event: { type: "line-back" },
    changes: { cutOff: false },
    effects: [back],
  },
  "is nobody’s business once the listener has paused": {
    from: stopped,
    event: { type: "pause" },
    changes: { cutOff: false },
    effects: [{ type: "pause" }],
  },
  "was not why a file is missing": {
    from: stateWith({ phase: "failed", failure: "missing" }),
    event: { type: "line-back" },
    changes: {},
    effects: [],
  },
});
