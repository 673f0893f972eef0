import assert from "node:assert/strict";
import { test } from "node:test";
import { BENCHES } from "./benches.ts";
import { killRounds } from "./rounds.ts";

/** Kills of each program; `npm run soak -- kills` does a hundred. */
const ROUNDS = 2;

for (const [name, open] of Object.entries(BENCHES))
  test(`${name}, killed at any moment: nothing mixed, nothing lost, nothing left over after the next start`, async (t) => {
    const { killed, late } = await killRounds(await open(t), ROUNDS);
    assert.equal(killed + late, ROUNDS);
  });
