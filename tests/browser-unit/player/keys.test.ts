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
function press(on: typeof shortcut, key: string, from: PlayerState = listening): PlayerState {
  const event = on(key, from);
  return event === undefined ? from : reduce(from, event, track).state;
}

describe("a key in the player", () => {
  const moves = [
    ["j", "fifteen seconds back", 285],
    ["l", "fifteen seconds on", 315],
    ["n", "to the next chapter", 400],
    ["p", "to the start of this chapter", 200],
  ] as const;
  for (const [key, what, time] of moves)
    test(`${key} goes ${what}`, () => assert.equal(press(shortcut, key).time, time));

  for (const key of ["k", " "])
    test(`"${key}" pauses what plays, and plays what is paused`, () => {
      const paused = press(shortcut, key);
      assert.equal(paused.phase, "paused");
      assert.equal(press(shortcut, key, paused).phase, "waiting");
    });

  const rates = [0.75, 1, 1.25, 1.5, 1.75, 2, 2.5];
  test("> is faster by one step, up to the fastest", () => {
    const heard = rates.map((rate) => press(shortcut, ">", { ...listening, rate }).rate);
    assert.deepEqual(heard, [...rates.slice(1), 2.5]);
  });

  test("< is slower by one step, down to the slowest", () => {
    const heard = rates.map((rate) => press(shortcut, "<", { ...listening, rate }).rate);
    assert.deepEqual(heard, [0.75, ...rates.slice(0, -1)]);
  });

  for (const key of ["J", "a", "ArrowLeft", "Enter", ""])
    test(`"${key}" means nothing`, () => assert.equal(shortcut(key, listening), undefined));
});

describe("a key on the seek bar", () => {
  const moves = [
    ["ArrowRight", 305],
    ["ArrowUp", 305],
    ["ArrowLeft", 295],
    ["ArrowDown", 295],
    ["PageUp", 360],
    ["PageDown", 240],
    ["Home", 0],
    ["End", 600],
  ] as const;
  for (const [key, time] of moves)
    test(`${key} goes from 300 s to ${time} s`, () => assert.equal(press(sliderKey, key).time, time));

  test("a letter means nothing", () => assert.equal(sliderKey("j", listening), undefined));
});
