/** What each event of the media element changes and asks for; how a player opens; the sleep timer. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { initialState, isOn, type PlayerEvent, reduce } from "../../../src/browser/player/index.ts";
import { fc } from "../../harness/property.ts";
import { stateWith, TRACK } from "./fixture.ts";
import { asked, cases, heard, NOW, passage, paused, playing, sleep } from "./transition-cases.ts";

const time = (to: number, now = NOW): PlayerEvent => ({ type: "media-time", time: to, buffered: 42, now });

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
    changes: { phase: "failed", failure: "offline", cutOff: true },
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
      cutOff: false,
      resume: undefined,
      passage: undefined,
      hold: undefined,
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

cases("the place where one stopped before", {
  "is kept while one listens elsewhere without having chosen": {
    from: stateWith({ phase: "playing", time: 94, hold: 90 }),
    event: { type: "media-time", time: 96, buffered: 0, now: NOW },
    changes: { time: 96 },
    effects: [],
  },
  "is kept by a pause before ten seconds": {
    from: stateWith({ phase: "playing", time: 96, hold: 90 }),
    event: { type: "media-paused" },
    changes: { phase: "paused" },
    effects: [],
  },
  "is given up after ten seconds": {
    from: stateWith({ phase: "playing", time: 99, hold: 90 }),
    event: { type: "media-time", time: 100, buffered: 0, now: NOW },
    changes: { time: 100, hold: undefined },
    effects: [{ type: "remember", position: 100 }],
  },
});
