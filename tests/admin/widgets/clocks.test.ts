/** What the clocks of a place show, and the instants that are written for them; Intl is the oracle. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { atWallTime, instant, wallTime } from "../../../src/content/index.ts";
import { fc } from "../../harness/property.ts";

describe("what the clocks of a place show", () => {
  const cases: readonly (readonly [iso: string, zone: string, shown: ReturnType<typeof wallTime>])[] = [
    ["2027-07-05", "Europe/Paris", { date: "2027-07-05", time: "" }],
    ["2027-07-05T18:30:00+02:00", "Europe/Paris", { date: "2027-07-05", time: "18:30" }],
    ["2027-07-05T18:30:00+02:00", "America/New_York", { date: "2027-07-05", time: "12:30" }],
    ["2027-07-05T22:30:00.000Z", "Europe/Paris", { date: "2027-07-06", time: "00:30" }],
    ["2027-07-05T18:30", "Pacific/Noumea", { date: "2027-07-05", time: "18:30" }],
    ["2027-07-05T18:30:15", "Europe/Paris", { date: "2027-07-05", time: "18:30:15" }],
    ["2027-03-28T02:30", "Europe/Paris", { date: "2027-03-28", time: "02:30" }],
    ["bientôt", "Europe/Paris", undefined],
    ["2027-02-30", "Europe/Paris", undefined],
    ["", "Europe/Paris", undefined],
  ];
  for (const [iso, zone, shown] of cases)
    test(`${iso} in ${zone}`, () => assert.deepEqual(wallTime(iso, zone), shown));
});

describe("what is written for the clocks of a place", () => {
  const cases: readonly (readonly [date: string, time: string, zone: string, iso: string])[] = [
    ["2027-07-05", "18:30", "Europe/Paris", "2027-07-05T18:30:00+02:00"],
    ["2027-01-05", "18:30", "Europe/Paris", "2027-01-05T18:30:00+01:00"],
    ["2027-07-05", "00:00", "America/Guadeloupe", "2027-07-05T00:00:00-04:00"],
    ["2027-07-05", "", "Europe/Paris", "2027-07-05"],
    // clocks go from 02:00 to 03:00
    ["2027-03-28", "02:30", "Europe/Paris", "2027-03-28T02:30:00"],
    // 9 minutes and 21 seconds before Greenwich
    ["1908-02-04", "17:30", "Europe/Paris", "1908-02-04T17:30:00"],
  ];
  for (const [date, time, zone, iso] of cases)
    test(`${date} ${time} in ${zone}`, () => assert.equal(atWallTime({ date, time }, zone), iso));

  test("is shown again as it was, and is what Intl reads", () => {
    const zones = fc.constantFrom(
      "Europe/Paris",
      "America/New_York",
      "Pacific/Noumea",
      "Asia/Kathmandu",
      "UTC",
    );
    const moments = fc.date({
      min: new Date("1970-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const [date = "", rest = ""] = moment.toISOString().split("T");
        const shown = { date, time: rest.slice(0, 5) };
        const iso = atWallTime(shown, zone);
        assert.deepEqual(wallTime(iso, zone), shown);
        if (!/[+-]\d\d:\d\d$/.test(iso)) return;
        const read = new Intl.DateTimeFormat("sv-SE", {
          timeZone: zone,
          dateStyle: "short",
          timeStyle: "short",
        });
        assert.equal(read.format(instant(iso, "UTC")), `${shown.date} ${shown.time}`);
      }),
    );
  });
});
