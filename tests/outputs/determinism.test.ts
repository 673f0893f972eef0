import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { allEntries, type Hub } from "../../src/content/index.ts";
import * as outputs from "../../src/outputs/index.ts";
import { makeHub } from "./fixture.ts";

/** All that this folder publishes of a hub, as one text. */
function everything(hub: Hub): string {
  const { site } = hub;
  return [
    ...outputs.OUTPUTS.flatMap((output) => output.files(hub).map(({ path, render }) => path + render(hub))),
    outputs.siteJsonLd(site),
    ...allEntries(hub).map((entry) => outputs.entryJsonLd(entry, site)),
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

test("every output of the registry has a name of its own, and a file in a hub with every kind of entry", () => {
  const hub = makeHub();
  const names = outputs.OUTPUTS.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)]);
  for (const { name, files } of outputs.OUTPUTS) assert.notEqual(files(hub).length, 0, name);
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
