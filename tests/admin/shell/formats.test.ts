import assert from "node:assert/strict";
import { test } from "node:test";
import { dayAndTime, writtenTime } from "../../../admin/shell/formats.ts";

test("times are said as French writes them, by the clocks of their place", () => {
  const CASES: readonly [string, string][] = [
    ["2013-02-01T12:00:00+01:00", "1er février 2013 à 12_h"],
    ["2027-07-05T18:30", "5 juillet 2027 à 18_h_30"],
    ["2027-07-05T08:05:00Z", "5 juillet 2027 à 8_h_05"],
    ["2027-07-01", "1er juillet 2027"],
    ["bientôt", ""],
  ];
  for (const [at, said] of CASES) assert.equal(writtenTime(at).replaceAll("\u00A0", "_"), said);
});

test("an instant is said by the clocks of who reads", () => {
  const here = new Date(2026, 2, 1, 8, 5);
  assert.equal(dayAndTime(here.toISOString()), "1er mars 2026 à 8\u00A0h\u00A005");
});
