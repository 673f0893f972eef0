import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  agendaParts,
  archiveParts,
  archiveYears,
  byMonth,
  byYear,
  meetingDates,
  perMonth,
} from "../../../src/content/index.ts";
import { hubOf, source } from "../sources.ts";

const two = (n: number): string => String(n).padStart(2, "0");
const meeting = (slug: string, day: string, data: object = {}) =>
  source("conference", slug, { startsAt: `${day}T14:00:00`, endsAt: `${day}T17:00:00`, ...data });

describe("the archive", () => {
  const hub = hubOf([
    source("article", "b", { publishedAt: "2024-05-01" }),
    source("article", "a", { publishedAt: "2024-05-01" }),
    source("link", "c", { publishedAt: "2024-07-01" }),
    source("series", "cycle"),
    source("series", "vide"),
    meeting("rencontre", "2022-03-04", { series: "cycle" }),
    meeting("seconde", "2024-06-04"),
    source("person", "anne"),
  ]);

  test("has what readers come for by year, the latest first, by address within a day", () =>
    assert.deepEqual(
      archiveYears(hub).map(({ year, items }) => [year, ...items.map(({ slug }) => slug)]),
      [
        [2024, "c", "seconde", "a", "b"],
        [2022, "rencontre", "cycle"],
      ],
    ));

  test("has a page for each year, and more than one for a year of many", () => {
    assert.deepEqual(
      archiveParts(hub).map(({ year, list }) => [year, list.path, list.items.length]),
      [
        [2024, "/archives/2024/", 4],
        [2022, "/archives/2022/", 2],
      ],
    );
    const many = Array.from({ length: 300 }, (_, n) =>
      source("article", `a${n}`, { publishedAt: `2024-${two(1 + (n % 12))}-${two(1 + (n % 28))}` }),
    );
    const pages = archiveParts(hubOf(many)).map(({ list }) => list);
    assert.ok(pages.length > 1 && pages.length <= 6, `${pages.length}`);
    assert.equal(pages[0]?.path, "/archives/2024/");
    assert.match(pages[1]?.path ?? "", /^\/archives\/2024\/suite\/2024-\d\d-\d\d(?:-\d+)?\/$/);
    assert.equal(new Set(pages.flatMap(({ items }) => items)).size, 300);
  });
});

describe("the dates of meetings", () => {
  const hub = hubOf([
    meeting("a", "2024-03-04", {
      occasions: [{ id: "soir", startsAt: "2025-03-04T20:00:00", endsAt: "2025-03-04T22:00:00" }],
    }),
    meeting("b", "2024-12-31"),
  ]);
  const days = meetingDates(hub.conferences).map(
    ({ conference, occasion }) => `${conference.slug} ${occasion.startsAt.slice(0, 10)}`,
  );

  test("are a line each, the latest first", () =>
    assert.deepEqual(days, ["a 2025-03-04", "b 2024-12-31", "a 2024-03-04"]));

  test("are on the agenda alone up to two hundred; beyond, years that are not whole on it have pages", () => {
    const meetings = (count: number) =>
      hubOf(
        Array.from({ length: count }, (_, n) =>
          meeting(`m${n}`, `${n < 150 ? 2025 : n < 210 ? 2024 : 2023}-${two(1 + (n % 12))}-01`),
        ),
      ).conferences;
    assert.deepEqual(agendaParts(meetings(200)), []);
    assert.deepEqual(
      agendaParts(meetings(220)).map(({ year, list }) => [year, list.path, list.items.length]),
      [
        [2024, "/agenda/2024/", 60],
        [2023, "/agenda/2023/", 10],
      ],
    );
  });

  test("stand under their years and their months, and are counted by month", () => {
    assert.deepEqual(
      byYear(["2022-01-02", "2024-03-04", "", "2023-05-06", "2024-01-01"], (date) => date),
      [
        { year: 2024, items: ["2024-03-04", "2024-01-01"] },
        { year: 2023, items: ["2023-05-06"] },
        { year: 2022, items: ["2022-01-02"] },
      ],
    );
    const dates = ["2024-12-31", "2024-03-04", "2024-12-01"];
    assert.deepEqual(
      byMonth(dates, (date) => date),
      [
        ["2024-12", ["2024-12-31", "2024-12-01"]],
        ["2024-03", ["2024-03-04"]],
      ],
    );
    assert.deepEqual(
      perMonth(dates, (date) => date),
      [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2],
    );
  });
});
