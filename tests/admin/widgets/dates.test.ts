/** The words and the sums around dates in the form. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { after, durationName, durations, minutesBetween } from "../../../admin/widgets/dates/duration.ts";
import { zoneName } from "../../../admin/widgets/dates/zone.ts";

test("a duration is what passes, though clocks change meanwhile", () => {
  assert.equal(after("2027-03-28T01:30:00+01:00", 120, "Europe/Paris"), "2027-03-28T04:30:00+02:00");
  assert.equal(minutesBetween("2027-03-28T01:30", "2027-03-28T04:30", "Europe/Paris"), 120);
  assert.equal(after("2027-07-05T23:00", 90, "Europe/Paris"), "2027-07-06T00:30:00+02:00");
});

test("there is none where the end is before the start, a day after it, or nothing", () => {
  for (const end of ["2027-07-05T18:00", "2027-07-05T18:30", "2027-07-07T18:30", ""])
    assert.equal(minutesBetween("2027-07-05T18:30", end, "Europe/Paris"), undefined);
});

test("durations are told as French tells them, an unusual one among the usual ones", () => {
  assert.deepEqual([45, 60, 90, 125].map(durationName), [
    "45\u00A0min",
    "1\u00A0h",
    "1\u00A0h\u00A030",
    "2\u00A0h\u00A005",
  ]);
  assert.deepEqual(durations(125).slice(3, 7), [90, 120, 125, 150]);
});

test("a time zone is told in words, with a place", () => {
  assert.equal(zoneName("Europe/Paris"), "Heure d’Europe centrale (Paris)");
  assert.equal(zoneName("America/New_York"), "Heure de l’Est nord-américain (New York)");
  assert.equal(zoneName("UTC"), "Heure de UTC");
});
