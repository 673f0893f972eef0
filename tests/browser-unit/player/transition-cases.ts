/** A table of transitions of the player, each held to the whole state that it leads to; and states to start from. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type Effect,
  type PlayerEvent,
  type PlayerState,
  reduce,
} from "../../../src/browser/player/index.ts";
import { stateWith, TRACK } from "./fixture.ts";

export const NOW = 1_000_000;
export const passage = { start: 100, end: 120, heard: false };
export const heard = { ...passage, heard: true };
export const sleep = { at: "instant", instant: NOW + 60_000 } as const;
export const asked = stateWith({ phase: "playing", time: 150, buffered: 30, passage, sleep, source: 1 });

interface Case {
  readonly from: PlayerState;
  readonly event: PlayerEvent;
  readonly changes: Partial<PlayerState>;
  readonly effects: readonly Effect[];
}

export function cases(name: string, table: Readonly<Record<string, Case>>): void {
  describe(name, () => {
    for (const [sentence, { from, event, changes, effects }] of Object.entries(table))
      test(sentence, () =>
        assert.deepEqual(reduce(from, event, TRACK), { state: { ...from, ...changes }, effects }),
      );
  });
}

export const playing = stateWith({ phase: "playing", time: 150 });
export const paused = stateWith({ phase: "paused", time: 150 });
export const failed = stateWith({ phase: "failed", time: 150, failure: "missing", source: 1 });
export const ended = stateWith({ phase: "ended", time: 600 });
export const SEEK_PLAY = (to: number): readonly Effect[] => [{ type: "seek", to }, { type: "play" }];
export const again: readonly Effect[] = [{ type: "load", source: 0, at: 150, play: true }];
