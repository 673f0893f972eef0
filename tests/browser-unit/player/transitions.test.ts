/** What each event changes and asks for, and that it leaves the rest as it is. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type Effect,
  initialState,
  isOn,
  type PlayerEvent,
  type PlayerState,
  reduce,
} from "../../../src/browser/player/index.ts";
import { fc } from "../../harness/property.ts";
import { stateWith, TRACK } from "./fixture.ts";

const NOW = 1_000_000;
const passage = { start: 100, end: 120, heard: false };
const heard = { ...passage, heard: true };
const sleep = { at: "instant", instant: NOW + 60_000 } as const;
const asked = stateWith({ phase: "playing", time: 150, buffered: 30, passage, sleep, source: 1 });

interface Case {
  readonly from: PlayerState;
  readonly event: PlayerEvent;
  readonly changes: Partial<PlayerState>;
  readonly effects: readonly Effect[];
}

function cases(name: string, table: Readonly<Record<string, Case>>): void {
  describe(name, () => {
    for (const [sentence, { from, event, changes, effects }] of Object.entries(table))
      test(sentence, () =>
        assert.deepEqual(reduce(from, event, TRACK), { state: { ...from, ...changes }, effects }),
      );
  });
}

const playing = stateWith({ phase: "playing", time: 150 });
const paused = stateWith({ phase: "paused", time: 150 });
const failed = stateWith({ phase: "failed", time: 150, failure: "missing", source: 1 });
const ended = stateWith({ phase: "ended", time: 600 });
const SEEK_PLAY = (to: number): readonly Effect[] => [{ type: "seek", to }, { type: "play" }];
const again: readonly Effect[] = [{ type: "load", source: 0, at: 150, play: true }];

cases("to play and to pause", {
  "playing starts where one is, and the place of last time is no longer offered": {
    from: stateWith({ resume: 200 }),
    event: { type: "play" },
    changes: { phase: "waiting", resume: undefined },
    effects: [{ type: "play" }],
  },
  "pausing stops what plays": {
    from: playing,
    event: { type: "pause" },
    changes: { phase: "paused" },
    effects: [{ type: "pause" }],
  },
  "pausing stops what is about to play": {
    from: stateWith({ phase: "waiting" }),
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
    changes: { phase: "waiting", time: 100, passage, resume: undefined },
    effects: [{ type: "seek", to: 100 }, { type: "play" }],
  },
  "without an end plays on from there": {
    from: asked,
    event: { type: "moment", start: 40, play: true },
    changes: { phase: "waiting", time: 40, passage: undefined },
    effects: [{ type: "seek", to: 40 }, { type: "play" }],
  },
  "may only show where it is": {
    from: stateWith({ resume: 200 }),
    event: { type: "moment", start: 100, end: 120, play: false },
    changes: { time: 100, passage, resume: undefined },
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

cases("the sleep timer", {
  "counts its minutes from now": {
    from: playing,
    event: { type: "sleep", minutes: 15, now: NOW },
    changes: { sleep: { at: "instant", instant: NOW + 15 * 60 * 1000 } },
    effects: [{ type: "say", what: { name: "sleepSet", minutes: 15 } }],
  },
  "waits for the end of the chapter": {
    from: playing,
    event: { type: "sleep-at-chapter" },
    changes: { sleep: { at: "chapter", time: 300 } },
    effects: [{ type: "say", what: { name: "sleepAtChapter" } }],
  },
  "waits for the end of the recording in its last chapter": {
    from: stateWith({ phase: "playing", time: 300 }),
    event: { type: "sleep-at-chapter" },
    changes: { sleep: { at: "chapter", time: 600 } },
    effects: [{ type: "say", what: { name: "sleepAtChapter" } }],
  },
  "cannot wait for an end that is unknown": {
    from: stateWith({ phase: "playing", time: 300, duration: 0 }),
    event: { type: "sleep-at-chapter" },
    changes: {},
    effects: [],
  },
  "is taken back": {
    from: asked,
    event: { type: "sleep-off" },
    changes: { sleep: undefined },
    effects: [{ type: "say", what: { name: "sleepOff" } }],
  },
});

const time = (to: number, now = NOW): PlayerEvent => ({ type: "media-time", time: to, buffered: 42, now });

cases("what the audio element reports", {
  "sound ends the wait and any failure": {
    from: stateWith({ phase: "waiting", failure: "network" }),
    event: { type: "media-playing" },
    changes: { phase: "playing", failure: undefined },
    effects: [],
  },
  "a want of data makes what plays wait": {
    from: playing,
    event: { type: "media-waiting" },
    changes: { phase: "waiting" },
    effects: [],
  },
  "a want of data changes nothing for what is paused": {
    from: paused,
    event: { type: "media-waiting" },
    changes: {},
    effects: [],
  },
  "a pause notes the place": {
    from: playing,
    event: { type: "media-paused" },
    changes: { phase: "paused" },
    effects: [{ type: "remember", position: 150 }],
  },
  "a refusal is a pause, and no place": {
    from: stateWith({ phase: "waiting" }),
    event: { type: "media-refused" },
    changes: { phase: "paused" },
    effects: [],
  },
  "a duration is that of the file": {
    from: playing,
    event: { type: "media-duration", duration: 601.2 },
    changes: { duration: 601.2 },
    effects: [],
  },
  "the end ends passage and timer, and is said": {
    from: asked,
    event: { type: "media-ended" },
    changes: { phase: "ended", passage: undefined, sleep: undefined },
    effects: [{ type: "heard" }, { type: "say", what: { name: "ended" } }],
  },
  "a source that fails gives way to the next, at the same second": {
    from: playing,
    event: { type: "media-failed", failure: "unsupported", more: true },
    changes: { phase: "waiting", source: 1 },
    effects: [
      { type: "load", source: 1, at: 150, play: true },
      { type: "say", what: { name: "nextSource" } },
    ],
  },
  "the last one to fail says why, and notes the place": {
    from: playing,
    event: { type: "media-failed", failure: "offline", more: false },
    changes: { phase: "failed", failure: "offline" },
    effects: [
      { type: "remember", position: 150 },
      { type: "say", what: { name: "failed", failure: "offline" } },
    ],
  },
  "time passes with what is loaded": {
    from: stateWith({ phase: "playing", time: 151 }),
    event: time(152),
    changes: { time: 152, buffered: 42 },
    effects: [],
  },
  "the place is noted where five seconds of the recording are over": {
    from: stateWith({ phase: "playing", time: 154.9 }),
    event: time(155),
    changes: { time: 155, buffered: 42 },
    effects: [{ type: "remember", position: 155 }],
  },
  "the place is noted while sound is awaited too": {
    from: stateWith({ phase: "waiting", time: 154.9 }),
    event: time(155),
    changes: { time: 155, buffered: 42 },
    effects: [{ type: "remember", position: 155 }],
  },
  "no place is noted while one looks for it in a pause": {
    from: paused,
    event: time(400),
    changes: { time: 400, buffered: 42 },
    effects: [],
  },
  "a passage stops at its end": {
    from: stateWith({ phase: "playing", time: 119, passage }),
    event: time(120),
    changes: { time: 120, buffered: 42, passage: heard },
    effects: [{ type: "pause" }, { type: "say", what: { name: "passageHeard" } }],
  },
  "a passage that was heard does not stop again": {
    from: stateWith({ phase: "playing", time: 121, passage: heard }),
    event: time(122),
    changes: { time: 122, buffered: 42 },
    effects: [],
  },
  "at its instant the timer pauses and is off": {
    from: stateWith({ phase: "playing", time: 151, sleep }),
    event: time(152, NOW + 60_000),
    changes: { time: 152, buffered: 42, sleep: undefined },
    effects: [{ type: "pause" }, { type: "say", what: { name: "asleep" } }],
  },
  "before its instant the timer does nothing": {
    from: stateWith({ phase: "playing", time: 151, sleep }),
    event: time(152, NOW + 59_999),
    changes: { time: 152, buffered: 42 },
    effects: [],
  },
  "at the end of the chapter the timer pauses": {
    from: stateWith({ phase: "playing", time: 299, sleep: { at: "chapter", time: 300 } }),
    event: time(300, 0),
    changes: { time: 300, buffered: 42, sleep: undefined },
    effects: [{ type: "pause" }, { type: "say", what: { name: "asleep" } }],
  },
  "before the end of the chapter the timer does nothing": {
    from: stateWith({ phase: "playing", time: 298, sleep: { at: "chapter", time: 300 } }),
    event: time(299.9, NOW * 9),
    changes: { time: 299.9, buffered: 42 },
    effects: [],
  },
});

for (const phase of ["idle", "ended", "failed"] as const)
  test(`what is ${phase} stays so when the element says that it paused`, () => {
    const from = stateWith({ phase, time: 150 });
    assert.deepEqual(reduce(from, { type: "media-paused" }, TRACK), { state: from, effects: [] });
  });

test("what waits or plays is on, and nothing else", () => {
  const on = (["idle", "waiting", "playing", "paused", "ended", "failed"] as const).filter((phase) =>
    isOn(stateWith({ phase })),
  );
  assert.deepEqual(on, ["waiting", "playing"]);
});

test("while the duration is unknown, one may go to any time from 0", () => {
  const from = stateWith({ duration: 0 });
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (to) => {
      const { state } = reduce(from, { type: "seek", to }, TRACK);
      if (to > 0) assert.equal(state.time, to);
      else assert.equal(state.time, 0);
    }),
  );
});

describe("a player that opens", () => {
  const { seconds: _, ...unknown } = TRACK;

  test("is silent at the start of its first source, at the speed and volume of speech", () => {
    assert.deepEqual(initialState(TRACK), {
      phase: "idle",
      time: 0,
      duration: 600,
      buffered: 0,
      rate: 1,
      volume: 1,
      source: 0,
      failure: undefined,
      resume: undefined,
      passage: undefined,
      sleep: undefined,
    });
    assert.equal(initialState(unknown).duration, 0);
  });

  const places: readonly (readonly [position: number, offered: boolean])[] = [
    [15, false],
    [15.1, true],
    [584.9, true],
    [585, false],
  ];
  for (const [position, offered] of places)
    test(`${offered ? "offers" : "does not offer"} to resume at ${position} of 600 s`, () =>
      assert.equal(initialState(TRACK, { position }).resume, offered ? position : undefined));

  test("offers any place that is no start where the duration is unknown", () =>
    assert.equal(initialState(unknown, { position: 9_000 }).resume, 9_000));

  const settings = [
    [{ rate: 1.5, volume: 0.3 }, [1.5, 0.3]],
    [{ rate: 9, volume: 9 }, [2.5, 1]],
    [{ rate: 0.1, volume: -1 }, [0.75, 0]],
  ] as const;
  for (const [remembered, expected] of settings)
    test(`takes ${JSON.stringify(remembered)} as ${expected.join(" and ")}`, () => {
      const { rate, volume } = initialState(TRACK, remembered);
      assert.deepEqual([rate, volume], expected);
    });
});
