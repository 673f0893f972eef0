import assert from "node:assert/strict";
import { test } from "node:test";
import { BENCHES } from "../site/kills/benches.ts";
import { killRounds } from "../site/kills/rounds.ts";

const ROUNDS = 100;

for (const [name, open] of Object.entries(BENCHES))
  test(`${name}, killed ${ROUNDS} times: nothing mixed, nothing lost, nothing left over after the next start`, async (t) => {
    const { killed, late } = await killRounds(await open(t), ROUNDS);
    console.log(`${name}: ${killed} at work, ${late} after its end`);
    // chance alone spreads them over the whole work: were most of them late, little would have been tried
    assert.ok(killed > ROUNDS / 2, `${killed} at work, ${late} after its end`);
  });
