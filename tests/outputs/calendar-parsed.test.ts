/** Calendars of meetings with several dates, as a parser reads them that is not ours (ical.js, of Thunderbird). */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import ICAL from "ical.js";
import { valuesToSave, withRevision } from "../../admin/entry/save.ts";
import { agendaCalendar, conferenceCalendar, seriesCalendar } from "../../src/outputs/index.ts";
import { hubOf, source } from "../content/sources.ts";

type Values = Readonly<Record<string, unknown>>;

/** The entry as the form saves it, after it was saved as `saved`. */
function savedAs(data: Values, saved?: Values): Values {
  const values = valuesToSave({ collection: "conferences-2027", data, ...(saved && { saved }) });
  const version = { isNew: saved === undefined, slug: "atelier", ...(saved && { saved }) };
  return withRevision("conference", values, version, new Date("2026-01-02T10:00:00Z"));
}

const hubWith = (data: Values) =>
  hubOf([
    source("series", "cycle", { title: "Un cycle, deux fois" }),
    source("conference", "atelier", { startsAt: undefined, endsAt: undefined, ...data }),
  ]);

/** What a calendar application knows of each event. */
function parsed(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const { startDate, endDate } = event;
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      end: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
      zone: startDate.zone.tzid,
      status: component.getFirstPropertyValue("status"),
    };
  });
}

const WORKSHOP = {
  title: "L’atelier ; du mardi, le soir",
  publishedAt: "2026-01-02",
  series: "cycle",
  startsAt: "2027-10-26T18:00:00+02:00",
  endsAt: "2027-10-26T20:00:00+02:00",
  occasions: [
    { startsAt: "2027-11-02T18:00:00+01:00", endsAt: "2027-11-02T20:00:00+01:00" },
    { startsAt: "2027-11-09T18:00:00+01:00", duration: "PT1H30M", status: "cancelled" },
    { startsAt: "2027-11-13", endsAt: "2027-11-14", places: "full" },
  ],
};

describe("a calendar of several dates", () => {
  const saved = savedAs(WORKSHOP);
  const hub = hubWith(saved);
  const [conference] = hub.conferences;
  assert.ok(conference);
  const events = parsed(conferenceCalendar(conference, hub.site));

  test("has each at its instant, over a change of clocks, and whole days as days", () => {
    assert.deepEqual(
      events.map(({ start, end, status }) => [start, end, status]),
      [
        ["2027-10-26T16:00:00.000Z", "2027-10-26T18:00:00.000Z", "CONFIRMED"],
        ["2027-11-02T17:00:00.000Z", "2027-11-02T19:00:00.000Z", "CONFIRMED"],
        ["2027-11-09T17:00:00.000Z", "2027-11-09T18:30:00.000Z", "CANCELLED"],
        ["2027-11-13", "2027-11-15", "CONFIRMED"],
      ],
    );
    // instants: no calendar has to know a time zone to show them
    assert.deepEqual(new Set(events.map(({ zone }) => zone)), new Set(["UTC", "floating"]));
    assert.equal(new Set(events.map(({ uid }) => uid)).size, 4);
    assert.equal(events[3]?.summary, "[Complet] L’atelier ; du mardi, le soir");
  });

  test("is the same to whoever subscribes to the agenda or to the series", () => {
    const byStart = (all: typeof events) => all.toSorted((a, b) => (a.start < b.start ? -1 : 1));
    const [series] = hub.series;
    assert.ok(series);
    assert.deepEqual(byStart(parsed(agendaCalendar(hub))), events);
    assert.deepEqual(byStart(parsed(seriesCalendar(series, hub.site))), events);
  });

  test("follows a date that moves: the same event, a sequence that grows, and the others where they were", () => {
    const [first, ...others] = WORKSHOP.occasions;
    const moved = {
      ...first,
      id: "2027-11-02-1800",
      startsAt: "2027-11-04T18:00:00+01:00",
      endsAt: "2027-11-04T20:00:00+01:00",
    };
    const after = hubWith(savedAs({ ...saved, occasions: [moved, ...others] }, saved)).conferences[0];
    assert.ok(after);
    const news = parsed(conferenceCalendar(after, hub.site));
    assert.deepEqual(
      news.map(({ uid }) => uid),
      events.map(({ uid }) => uid),
    );
    assert.deepEqual(
      news.map(({ start }, n) => start === events[n]?.start),
      [true, false, true, true],
    );
    assert.ok((news[1]?.sequence ?? 0) > (events[1]?.sequence ?? 0));
    assert.ok(news.every(({ sequence }, n) => sequence >= (events[n]?.sequence ?? 0)));
  });
});
