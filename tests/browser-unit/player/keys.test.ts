import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  initialState,
  type PlayerState,
  reduce,
  shortcut,
  sliderKey,
  type Track,
} from "../../../src/browser/player/index.ts";
import { keysOf, PLAYER_SHORTCUTS, SEEK_BAR_SHORTCUTS, type Shortcut } from "../../../src/shortcuts/index.ts";
import { pressed } from "../../harness/keys.ts";
import { TRACK } from "./fixture.ts";

const track: Track = {
  ...TRACK,
  chapters: [
    { at: 0, title: "Un" },
    { at: 200, title: "Deux" },
    { at: 400, title: "Trois" },
  ],
};

const listening: PlayerState = { ...initialState(track), phase: "playing", time: 300, duration: 600 };

/** The state after a key, pressed in the player or on its seek bar. */
function press(on: typeof shortcut, keys: string, from: PlayerState = listening): PlayerState {
  const event = on(pressed(keys), from);
  return event === undefined || event === "help" ? from : reduce(from, event, track).state;
}

/** Each key of a command, with what it is written as. */
const each = <Command extends string>(
  shortcuts: readonly Shortcut<Command>[],
  command: NoInfer<Command>,
): readonly string[] => {
  const keys = keysOf(shortcuts, command);
  assert.notEqual(keys.length, 0, command);
  return keys;
};

describe("a key in the player", () => {
  const moves = [
    ["back", "fifteen seconds back", 285],
    ["forward", "fifteen seconds on", 315],
    ["next-chapter", "to the next chapter", 400],
    ["previous-chapter", "to the start of this chapter", 200],
  ] as const;
  for (const [command, what, time] of moves)
    for (const keys of each(PLAYER_SHORTCUTS, command))
      test(`${keys} goes ${what}`, () => assert.equal(press(shortcut, keys).time, time));

  for (const keys of each(PLAYER_SHORTCUTS, "toggle"))
    test(`${keys} pauses what plays, and plays what is paused`, () => {
      const paused = press(shortcut, keys);
      assert.equal(paused.phase, "paused");
      assert.equal(press(shortcut, keys, paused).phase, "waiting");
    });

  const rates = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];
  const rateAfter = (command: "faster" | "slower") =>
    each(PLAYER_SHORTCUTS, command).map((keys) =>
      rates.map((rate) => press(shortcut, keys, { ...listening, rate }).rate),
    );
  test("one is faster by one step, up to the fastest", () =>
    assert.deepEqual(rateAfter("faster"), [[...rates.slice(1), 2.5]]));
  test("one is slower by one step, down to the slowest", () =>
    assert.deepEqual(rateAfter("slower"), [[0.75, ...rates.slice(0, -1)]]));

  test("one opens the list of keys", () =>
    assert.deepEqual(
      each(PLAYER_SHORTCUTS, "help").map((keys) => shortcut(pressed(keys), listening)),
      ["help"],
    ));

  for (const keys of ["Shift+J", "A", "ArrowLeft", "Enter", "", "Control+K", "Alt+K"])
    test(`"${keys}" means nothing`, () => assert.equal(shortcut(pressed(keys), listening), undefined));
});

describe("a key on the seek bar", () => {
  const moves = [
    ["forward", 305],
    ["back", 295],
    ["minute-forward", 360],
    ["minute-back", 240],
    ["start", 0],
    ["end", 600],
  ] as const;
  for (const [command, time] of moves)
    for (const keys of each(SEEK_BAR_SHORTCUTS, command))
      test(`${keys} goes from 300 s to ${time} s`, () => assert.equal(press(sliderKey, keys).time, time));

  test("a letter means nothing", () => assert.equal(sliderKey(pressed("J"), listening), undefined));
});
