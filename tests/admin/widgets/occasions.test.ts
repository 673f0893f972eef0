/** Dates that the form makes, and what becomes of one that is changed there. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dateLabel } from "../../../admin/widgets/dates/date-label.ts";
import { keptDate } from "../../../admin/widgets/dates/kept.ts";
import { MOST_DATES, madeDate, repeatedDays } from "../../../admin/widgets/dates/repeat.ts";
import { fc } from "../../harness/property.ts";

const PARIS = "Europe/Paris";

describe("days that come back", () => {
  const from = (first: string, until: string) => (rhythm: Parameters<typeof repeatedDays>[0]["rhythm"]) =>
    repeatedDays({ first, until, rhythm });

  test("are each week, one week of two, the same weekday or the same day of each month", () => {
    const days = from("2027-10-12", "2027-12-31");
    assert.equal(days("week").length, 12);
    assert.deepEqual(days("fortnight").slice(0, 3), ["2027-10-12", "2027-10-26", "2027-11-09"]);
    assert.deepEqual(days("weekday"), ["2027-10-12", "2027-11-09", "2027-12-14"]);
    assert.deepEqual(days("day"), ["2027-10-12", "2027-11-12", "2027-12-12"]);
  });

  test("are the last weekday of the month from a fifth one, and leave out months that lack the day", () => {
    assert.deepEqual(from("2027-03-30", "2027-06-30")("weekday"), [
      ...["2027-03-30", "2027-04-27", "2027-05-25", "2027-06-29"],
    ]);
    assert.deepEqual(from("2027-01-31", "2027-05-31")("day"), ["2027-01-31", "2027-03-31", "2027-05-31"]);
  });

  test("are none where the end precedes the first, and are not made without end", () => {
    assert.deepEqual(from("2027-10-12", "2027-10-11")("week"), []);
    assert.equal(from("2027-10-12", "2099-01-01")("week").length, MOST_DATES + 1);
  });

  test("have the same time by the clocks of the place, which Intl reads", () => {
    const read = new Intl.DateTimeFormat("sv-SE", {
      timeZone: PARIS,
      dateStyle: "short",
      timeStyle: "short",
    });
    const firsts = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2060-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(firsts, fc.integer({ min: 4, max: 23 }), (first, hour) => {
        const day = first.toISOString().slice(0, 10);
        const time = `${String(hour).padStart(2, "0")}:30`;
        for (const one of repeatedDays({
          first: day,
          until: `${first.getUTCFullYear() + 1}-12-31`,
          rhythm: "week",
        })) {
          const { startsAt } = madeDate(one, { time, minutes: 90 }, PARIS);
          assert.equal(read.format(new Date(startsAt)), `${one} ${time}`);
        }
      }),
      { numRuns: 20 },
    );
    assert.deepEqual(madeDate("2027-11-02", { time: "18:00", minutes: 120 }, PARIS), {
      startsAt: "2027-11-02T18:00:00+01:00",
      endsAt: "2027-11-02T20:00:00+01:00",
    });
    assert.deepEqual(madeDate("2027-11-02", { time: "", minutes: 120 }, PARIS), { startsAt: "2027-11-02" });
  });
});

describe("a date that is moved in the form", () => {
  const before = { startsAt: "2027-10-26T18:00:00+02:00", endsAt: "2027-10-26T20:00:00+02:00" };
  const to = (startsAt: string, more: object = {}) =>
    keptDate({ before, now: { ...before, startsAt }, others: [], saved: [before], ...more }, PARIS);

  test("says what it was known by once it was saved, and its end goes with it over a change of clocks", () => {
    assert.deepEqual(to("2027-11-02T18:00:00+01:00"), {
      id: "2027-10-26-1800",
      startsAt: "2027-11-02T18:00:00+01:00",
      endsAt: "2027-11-02T20:00:00+01:00",
    });
    assert.equal(to("")["id"], "2027-10-26-1800");
    assert.equal(to("2027-10-26T19:00:00+02:00")["endsAt"], before.endsAt);
  });

  test("says nothing where it is new, or where another date says it", () => {
    assert.equal("id" in to("2027-10-28T18:00:00+02:00", { saved: [] }), false);
    const other = { id: "2027-10-26-1800", startsAt: "2027-10-30T18:00:00+02:00" };
    assert.equal("id" in to("2027-10-28T18:00:00+02:00", { others: [other] }), false);
  });

  test("keeps the identity that it has", () => {
    const known = { id: "2027-01-05-1800", ...before };
    const now = { ...known, startsAt: "2027-10-28T18:00:00+02:00" };
    assert.equal(
      keptDate({ before: known, now, others: [], saved: [known] }, PARIS)["id"],
      "2027-01-05-1800",
    );
  });

  test("has its end in the place of its duration, once one is chosen", () => {
    const lasting = { startsAt: before.startsAt, duration: "PT1H30M" };
    const now = { ...lasting, endsAt: "2027-10-26T21:00:00+02:00" };
    const kept = keptDate({ before: lasting, now, others: [], saved: [] }, PARIS);
    assert.deepEqual(kept, { startsAt: before.startsAt, endsAt: now.endsAt });
    assert.match(dateLabel(lasting, PARIS), /de 18\sh à 19\sh\s30/);
  });
});

test("a date is told in a line, with what is said of it", () => {
  const date = { startsAt: "2027-10-26T18:00:00+02:00", status: "cancelled", note: "Grève des bus" };
  assert.equal(
    dateLabel(date, PARIS).replace(/\s/g, " "),
    "Mardi 26 octobre 2027 à 18 h — Annulée — Grève des bus",
  );
  assert.equal(dateLabel({ startsAt: "bientôt" }, PARIS), "Date à choisir");
});
