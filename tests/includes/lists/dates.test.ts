import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hourOf, tideAt } from "../../../_includes/components/lists/tide-curve.tsx";
import { byMonth, byYear, perMonth } from "../../../src/content/index.ts";

const DATES = ["2026-10-06T00:00:00+02:00", "2013-02-15T14:00:00+01:00", "2026-02-01", "2013-02-01", ""];
const itself = (date: string): string => date;

describe("things with a date", () => {
  test("fall into their year, the latest first; what has none is left out", () => {
    assert.deepEqual(
      byYear(DATES, itself).map(({ year, items }) => [year, items.length]),
      [
        [2026, 2],
        [2013, 2],
      ],
    );
  });

  test("fall into their month, and are counted by month", () => {
    assert.deepEqual(
      byMonth(["2026-10-06", "2026-10-01", "2026-02-01"], itself).map(([month, items]) => [
        month,
        items.length,
      ]),
      [
        ["2026-10", 2],
        ["2026-02", 1],
      ],
    );
    assert.deepEqual(
      perMonth(["2026-10-06", "2026-10-01", "2026-02-01"], itself),
      [0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0],
    );
  });
});

describe("the tide of a meeting", () => {
  test("reads the hour of the place from the instant", () => {
    assert.equal(hourOf("2013-02-01T14:30:00+01:00"), 14.5);
  });

  test("is high while people meet, out two hours before and after", () => {
    for (const hour of [14, 15.5, 17]) assert.equal(tideAt(hour, 14, 17), 1);
    for (const hour of [7, 12, 19, 23]) assert.equal(tideAt(hour, 14, 17), 0);
    assert.ok(Math.abs(tideAt(13, 14, 17) - 0.5) < 1e-9);
  });
});
