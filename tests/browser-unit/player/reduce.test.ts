import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  initialState,
  type PlayerEvent,
  type PlayerState,
  type PlayerStep,
  reduce,
} from "../../../src/browser/player/index.ts";
import { fc } from "../../harness/property.ts";
import { TRACK as track } from "./fixture.ts";

const NOW = 1_000_000;
const at = (time: number): PlayerEvent => ({ type: "media-time", time, buffered: time + 30, now: NOW });

/** Runs events one after the other; the effects are those of the last. */
function run(events: readonly PlayerEvent[], from: PlayerState = initialState(track)): PlayerStep {
  let step: PlayerStep = { state: from, effects: [] };
  for (const event of events) step = reduce(step.state, event, track);
  return step;
}

const playing: readonly PlayerEvent[] = [{ type: "play" }, { type: "media-playing" }];

describe("playing", () => {
  test("waits from the press of the button until sound comes", () => {
    const pressed = run([{ type: "toggle" }]);
    assert.equal(pressed.state.phase, "waiting");
    assert.deepEqual(pressed.effects, [{ type: "play" }]);
    assert.equal(run(playing).state.phase, "playing");
  });

  test("the same button pauses what plays, and what is about to", () => {
    for (const before of [playing, [{ type: "play" }] as const])
      assert.equal(run([...before, { type: "toggle" }]).effects[0]?.type, "pause");
  });

  test("a refusal by the browser leaves it paused, ready for a press", () => {
    const { state } = run([{ type: "play" }, { type: "media-refused" }]);
    assert.equal(state.phase, "paused");
    assert.deepEqual(reduce(state, { type: "toggle" }, track).effects, [{ type: "play" }]);
  });

  test("a recording that ended starts again", () => {
    const { effects } = run([...playing, at(599), { type: "media-ended" }, { type: "play" }]);
    assert.deepEqual(effects, [{ type: "seek", to: 0 }, { type: "play" }]);
  });
});

describe("going elsewhere", () => {
  const jumps: readonly (readonly [string, readonly PlayerEvent[], number])[] = [
    ["15 seconds on", [at(20), { type: "skip", by: 15 }], 35],
    ["not before the start", [at(5), { type: "skip", by: -30 }], 0],
    ["not past the end", [at(590), { type: "skip", by: 30 }], 600],
    ["to the next chapter", [at(20), { type: "chapter", step: 1 }], 100],
    ["back to the start of a chapter that is well under way", [at(150), { type: "chapter", step: -1 }], 100],
    [
      "back to the start of a chapter that began ten seconds ago",
      [at(110), { type: "chapter", step: -1 }],
      100,
    ],
    ["to the chapter before, just after a chapter's start", [at(102), { type: "chapter", step: -1 }], 0],
    ["to the start, from the first chapter", [at(2), { type: "chapter", step: -1 }], 0],
  ];
  for (const [name, events, expected] of jumps) {
    test(name, () => {
      const { state, effects } = run(events);
      assert.equal(state.time, expected);
      assert.deepEqual(effects[0], { type: "seek", to: expected });
    });
  }

  test("after the last chapter there is no next one", () => {
    const { effects } = run([at(400), { type: "chapter", step: 1 }]);
    assert.deepEqual(effects, []);
  });

  test("whatever is asked, the time stays inside the recording", () => {
    const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
      fc.double({ noNaN: true }).map((to): PlayerEvent => ({ type: "seek", to })),
      fc.double({ noNaN: true }).map((by): PlayerEvent => ({ type: "skip", by })),
      fc.constantFrom<1 | -1>(1, -1).map((step): PlayerEvent => ({ type: "chapter", step })),
      fc.double({ noNaN: true }).map((start): PlayerEvent => ({ type: "moment", start, play: false })),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { time } = run(events).state;
        return time >= 0 && time <= 600;
      }),
    );
  });
});

describe("a passage", () => {
  const passage: PlayerEvent = { type: "moment", start: 100, end: 120, play: true };

  test("starts at its start and stops at its end", () => {
    assert.deepEqual(run([passage]).effects, [{ type: "seek", to: 100 }, { type: "play" }]);
    const before = run([passage, { type: "media-playing" }, at(119.9)]);
    assert.equal(
      before.effects.some(({ type }) => type === "pause"),
      false,
    );
    const { state, effects } = run([passage, { type: "media-playing" }, at(120.02)]);
    assert.deepEqual(effects, [{ type: "pause" }, { type: "say", what: { name: "passageHeard" } }]);
    assert.equal(state.passage?.heard, true);
  });

  test("once heard, goes on past its end when asked to", () => {
    const heard = run([passage, { type: "media-playing" }, at(120), { type: "media-paused" }]);
    const { state, effects } = reduce(heard.state, { type: "continue" }, track);
    assert.deepEqual(effects, [{ type: "play" }]);
    assert.equal(state.passage, undefined);
    assert.equal(state.time, 120);
  });

  test("once heard, the play button plays it again", () => {
    const heard = run([passage, { type: "media-playing" }, at(120), { type: "media-paused" }]);
    assert.deepEqual(reduce(heard.state, { type: "toggle" }, track).effects, [
      { type: "seek", to: 100 },
      { type: "play" },
    ]);
  });

  test("is left by going elsewhere, and kept by moving inside it", () => {
    assert.equal(run([passage, { type: "seek", to: 300 }]).state.passage, undefined);
    assert.equal(run([passage, { type: "seek", to: 110 }]).state.passage?.end, 120);
  });
});

describe("resuming", () => {
  const remembered = initialState(track, { position: 200 });

  test("is offered where it makes sense", () => {
    assert.equal(remembered.resume, 200);
    assert.equal(initialState(track, { position: 5 }).resume, undefined);
    assert.equal(initialState(track, { position: 595 }).resume, undefined);
  });

  test("starts a few seconds earlier and says where", () => {
    const { state, effects } = reduce(remembered, { type: "resume" }, track);
    assert.equal(state.resume, undefined);
    assert.deepEqual(effects, [
      { type: "seek", to: 197 },
      { type: "play" },
      { type: "say", what: { name: "resumed", time: 197 } },
    ]);
  });

  test("the place is noted every five seconds and on pausing, and the end is noted as such", () => {
    assert.deepEqual(run([...playing, at(4), at(5.1)]).effects, [{ type: "remember", position: 5.1 }]);
    assert.deepEqual(run([...playing, at(5.1), at(6)]).effects, []);
    assert.deepEqual(run([...playing, at(42), { type: "media-paused" }]).effects, [
      { type: "remember", position: 42 },
    ]);
    assert.deepEqual(run([...playing, { type: "media-ended" }]).effects[0], { type: "heard" });
  });
});

describe("failures", () => {
  test("the next source is tried from the same second before anything is said to have failed", () => {
    const { state, effects } = run([
      ...playing,
      at(50),
      { type: "media-failed", failure: "unsupported", more: true },
    ]);
    assert.equal(state.failure, undefined);
    assert.deepEqual(effects, [
      { type: "load", source: 1, at: 50, play: true },
      { type: "say", what: { name: "nextSource" } },
    ]);
  });

  test("when no source is left, says why and offers to try again from the first", () => {
    const { state, effects } = run([
      ...playing,
      at(50),
      { type: "media-failed", failure: "missing", more: false },
    ]);
    assert.equal(state.phase, "failed");
    assert.deepEqual(effects.at(-1), { type: "say", what: { name: "failed", failure: "missing" } });
    assert.deepEqual(reduce(state, { type: "retry" }, track).effects, [
      { type: "load", source: 0, at: 50, play: true },
    ]);
  });
});

describe("the sleep timer", () => {
  test("pauses once its minutes are over, and is then off", () => {
    const set: PlayerEvent = { type: "sleep", minutes: 10, now: NOW - 600_000 };
    const { state, effects } = run([...playing, set, at(10)]);
    assert.deepEqual(effects, [{ type: "pause" }, { type: "say", what: { name: "asleep" } }]);
    assert.equal(state.sleep, undefined);
    const early: PlayerEvent = { type: "sleep", minutes: 10, now: NOW - 599_000 };
    assert.equal(
      run([...playing, early, at(10)]).effects.some(({ type }) => type === "pause"),
      false,
    );
  });

  test("pauses at the end of the chapter that is heard", () => {
    const asked: readonly PlayerEvent[] = [...playing, at(150), { type: "sleep-at-chapter" }];
    assert.deepEqual(run([...asked, at(299.9)]).state.sleep, { at: "chapter", time: 300 });
    assert.deepEqual(run([...asked, at(300)]).effects[0], { type: "pause" });
  });

  test("the last chapter ends with the recording", () => {
    assert.deepEqual(run([...playing, at(400), { type: "sleep-at-chapter" }]).state.sleep, {
      at: "chapter",
      time: 600,
    });
  });
});

test("nothing is said as time passes", () => {
  let { state } = run(playing);
  for (let time = 0; time < 600; time += 0.25) {
    const step = reduce(state, at(time), track);
    state = step.state;
    assert.equal(
      step.effects.some(({ type }) => type === "say"),
      false,
    );
  }
});
