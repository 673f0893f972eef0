import assert from "node:assert/strict";
import { test } from "node:test";
import { readClock } from "../../scripts/cli/index.ts";

const given = [
  ["2026-03-05", "2026-03-05T00:00:00.000Z"],
  ["2026-03-05T18:30:00+01:00", "2026-03-05T17:30:00.000Z"],
  ["2024-02-29T00:30+02:00", "2024-02-28T22:30:00.000Z"],
] as const;
for (const [text, instant] of given)
  test(`the clock reads ${text}`, () => {
    assert.equal(readClock({ HUB_NOW: text }), instant);
  });

for (const text of [
  "demain",
  "2026-02-30",
  "2026-13-01T00:00:00Z",
  "2026-03-05T25:00:00Z",
  "2026-03-05T10:00:00",
  "5",
])
  test(`the clock refuses ${text} in a French sentence`, () => {
    assert.throws(() => readClock({ HUB_NOW: text }), {
      name: "UsageError",
      message: /HUB_NOW.*qui n’est pas une date/,
    });
  });

test("without HUB_NOW it is now", () => {
  const before = Date.now();
  const read = Date.parse(readClock({ HUB_NOW: "" }));
  assert.ok(read >= before && read <= Date.now());
});
