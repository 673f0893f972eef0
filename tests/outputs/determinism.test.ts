import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { allEntries, type Hub } from "../../src/content/index.ts";
import * as outputs from "../../src/outputs/index.ts";
import { makeHub } from "./fixture.ts";

/** All that this folder publishes of a hub, as one text. */
function everything(hub: Hub): string {
  const { site } = hub;
  return [
    outputs.atom(hub),
    outputs.podcast(hub),
    outputs.opml(hub),
    outputs.agendaCalendar(hub),
    outputs.headersFile(hub),
    outputs.redirectsFile(hub),
    outputs.openSearch(hub),
    outputs.webManifest(hub),
    outputs.robots(site),
    outputs.siteJsonLd(site),
    ...outputs.sitemap(hub).map(({ text }) => text),
    ...outputs.schemaFiles(hub).map(({ text }) => text),
    ...allEntries(hub).map((entry) => outputs.entryJsonLd(entry, site)),
    ...hub.conferences.flatMap((conference) => [
      outputs.conferenceCalendar(conference, site),
      ...conference.recordings.map((recording) => outputs.chaptersJson(conference, recording, site)),
    ]),
  ].join("\n");
}

test("the same content gives the same bytes at another time of day, year and build", () => {
  mock.timers.enable({ apis: ["Date"], now: Date.parse("2026-11-01T00:00:00Z") });
  const today = everything(makeHub({ now: "2026-11-01T00:00:00Z" }));
  mock.timers.setTime(Date.parse("2031-07-14T12:34:56Z"));
  const later = everything(makeHub({ now: "2031-07-14T12:34:56Z" }));
  mock.timers.reset();
  assert.equal(later, today);
});

test("a hub that holds nothing still has valid, empty outputs", () => {
  const hub = makeHub();
  const empty: Hub = {
    ...hub,
    articles: [],
    conferences: [],
    series: [],
    links: [],
    people: [],
    topics: [],
    pages: [],
    redirects: [],
    mentions: { inText: {}, offline: {} },
  };
  assert.match(outputs.atom(empty), /<updated>1970-01-01T00:00:00Z<\/updated>/);
  assert.doesNotMatch(outputs.podcast(empty), /<item>|lastBuildDate/);
  assert.equal(outputs.redirectsFile(empty), "");
  assert.doesNotMatch(outputs.agendaCalendar(empty), /VEVENT/);
});
