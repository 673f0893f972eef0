/** What a list says of an entry, from what its file holds, and in which order. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type HomeLines,
  type HubCore,
  hubData,
  indexFiles,
  type ListedEntry,
  latestFirst,
  listedEntry,
  partFile,
} from "../../src/cms/index.ts";
import type { EntryType } from "../../src/content/index.ts";
import { makeHub, newEntry } from "../outputs/fixture.ts";

describe("the line of an entry", () => {
  const line = (type: EntryType, data: Readonly<Record<string, unknown>>) => {
    const { type: _type, slug: _slug, file: _file, ...said } = listedEntry(type, "x", "x.md", data);
    return said;
  };
  const cases: readonly (readonly [
    string,
    EntryType,
    Readonly<Record<string, unknown>>,
    Partial<ListedEntry>,
  ])[] = [
    ["has its slug where it has no title", "article", {}, { title: "x" }],
    [
      "of an article has the day on which it went online",
      "article",
      { title: "Un", publishedAt: "2026-01-02" },
      { title: "Un", at: "2026-01-02" },
    ],
    [
      "of a meeting has its start",
      "conference",
      { title: "Un", publishedAt: "2026-01-02", startsAt: "2026-03-01T10:00" },
      { title: "Un", at: "2026-03-01T10:00" },
    ],
    [
      "of a meeting of several dates has the first of them",
      "conference",
      { title: "Un", occasions: [{ startsAt: "2026-03-09" }, { startsAt: "2026-03-02" }] },
      { title: "Un", at: "2026-03-02" },
    ],
    [
      "has dates as a YAML reader makes them",
      "conference",
      { title: "Un", startsAt: new Date("2026-03-01T10:00:00Z") },
      { title: "Un", at: "2026-03-01T10:00:00.000Z" },
    ],
    [
      "of a meeting of no date has none",
      "conference",
      { title: "Un", startsAt: "", occasions: [{}] },
      { title: "Un" },
    ],
    ["of a topic has no date", "topic", { title: "Un", publishedAt: "2026-01-02" }, { title: "Un" }],
    [
      "names topics, people once and its language",
      "conference",
      {
        ...{ title: "Un", topics: ["mer", "eau"], lang: "br" },
        speakers: [{ person: "zoe" }, { person: "ana" }],
        organisers: ["zoe"],
      },
      { title: "Un", topics: ["mer", "eau"], people: ["zoe", "ana"], lang: "br" },
    ],
    [
      "says when it was last saved",
      "article",
      { title: "Un", revision: { at: "2026-01-03T10:00:00Z" } },
      { title: "Un", changedAt: "2026-01-03T10:00:00Z" },
    ],
  ];
  for (const [what, type, data, said] of cases) test(what, () => assert.deepEqual(line(type, data), said));
});

test("lists go by date, the latest first, then by title with its numbers, then by file", () => {
  const line = (file: string, title: string, at?: string): ListedEntry => ({
    ...{ type: "article", slug: file, file, title },
    ...(at === undefined ? {} : { at }),
  });
  const sorted = [
    line("c", "Zoo", "2026-02-01"),
    line("b", "Épisode 2", "2026-01-01"),
    line("a", "Épisode 10", "2026-01-01"),
    line("e", "Même"),
    line("f", "Même"),
  ];
  for (const order of [sorted, [...sorted].reverse()]) assert.deepEqual([...order].sort(latestFirst), sorted);
});

describe("the first screen names", () => {
  const TODAY = Date.parse("2026-06-01T12:00:00Z");
  const day = (n: number) => new Date(TODAY + n * 86_400_000).toISOString();
  const meeting = (slug: string, data: Readonly<Record<string, unknown>>) =>
    newEntry("conference", slug, { title: slug, publishedAt: day(-90), ...data });
  const sound = (transcript?: object) => ({
    recordings: [
      { id: "a", sources: [{ url: "https://media.anse.example/a.mp3" }], ...(transcript && { transcript }) },
    ],
  });
  const entries = [
    ...Array.from({ length: 10 }, (_, n) =>
      meeting(`dans-${n + 1}`, { startsAt: day(n + 1), endsAt: day(n + 1.1) }),
    ),
    meeting("inscrits", { startsAt: day(2), endsAt: day(2.1), registration: { form: true } }),
    meeting("dans-la-serie", { startsAt: day(3), endsAt: day(3.1), series: "serie" }),
    newEntry("series", "serie", { title: "Série", registration: { form: true } }),
    meeting("sans-texte", { startsAt: day(-2), endsAt: day(-1.9), ...sound() }),
    meeting("avec-texte", { startsAt: day(-3), endsAt: day(-2.9), ...sound({ file: "/media/evaluer.vtt" }) }),
  ];
  const hub = makeHub({ entries, now: new Date(TODAY).toISOString() });
  const files = indexFiles(hub, hubData(hub, {}, {}));
  const core = files["hub.json"] as HubCore;
  const home = files[partFile({ name: "home", digest: core.homeDigest })] as HomeLines;

  test("the next meetings to which nobody can say that they come, the soonest first", () =>
    assert.deepEqual(
      home.open.map(({ slug }) => slug),
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `dans-${n}`),
    ));

  test("recordings that nobody can read", () => {
    assert.ok(hub.conferences.some(({ slug }) => slug === "avec-texte"));
    assert.deepEqual(
      home.silent.first.map(({ slug }) => slug).filter((slug) => slug.endsWith("-texte")),
      ["sans-texte"],
    );
  });
});
