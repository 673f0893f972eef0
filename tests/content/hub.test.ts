import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Hub } from "../../src/content/index.ts";
import { formatProblem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";

async function hubOf(t: Parameters<typeof contentFolder>[0], files: Record<string, string>): Promise<Hub> {
  const { hub, problems } = await loadHub(await contentFolder(t, files), NOW);
  assert.ok(hub, problems.map(formatProblem).join("\n"));
  return hub;
}

const talk = (title: string, day: string, more = ""): string =>
  entry(
    `title: ${title}\npublishedAt: 2026-01-01\nstartsAt: ${day}T14:00:00\nendsAt: ${day}T17:00:00\n${more}`,
  );

describe("the hub links everything both ways", () => {
  const files = {
    "people/ada.md": entry("title: Ada"),
    "people/ville.md": entry("title: La Ville\nkind: organisation"),
    "topics/numerique.md": entry("title: Numérique"),
    "topics/mediation.md": entry("title: Médiation\nparent: numerique"),
    "series/cycle.md": entry("title: Cycle\norganisers: [ville]"),
    "conferences/2026/deux.md": talk(
      "Deux",
      "2026-03-02",
      "series: cycle\nspeakers:\n  - person: ada\n    role: Oratrice",
    ),
    "conferences/2026/un.md": talk(
      "Un",
      "2026-02-01",
      "series: cycle\ntopics: [mediation]\norganisers: [ville]",
    ),
    "articles/2026/texte.md": entry(
      "title: Texte\npublishedAt: 2026-04-01\nauthors: [ada]\ntopics: [mediation]",
    ),
    "links/2026/lien.md": entry(
      "title: Lien\npublishedAt: 2026-04-02\nurl: https://example.org/\ncurator: ada\nrelated:\n  - conference: un\n    at: 1:05",
    ),
  };

  test("a series knows its conferences in the order of time, and they know it", async (t) => {
    const hub = await hubOf(t, files);
    const [series] = hub.series;
    assert.deepEqual(
      series?.conferences.map(({ slug }) => slug),
      ["un", "deux"],
    );
    assert.equal(series?.conferences[0]?.series, series);
  });

  test("a person knows talks, articles and links", async (t) => {
    const hub = await hubOf(t, files);
    const ada = hub.people.find(({ slug }) => slug === "ada");
    assert.deepEqual(
      ada?.talks.map(({ slug }) => slug),
      ["deux"],
    );
    assert.deepEqual(
      ada?.articles.map(({ slug }) => slug),
      ["texte"],
    );
    assert.deepEqual(
      ada?.links.map(({ slug }) => slug),
      ["lien"],
    );
    const ville = hub.people.find(({ slug }) => slug === "ville");
    assert.deepEqual(
      ville?.organised.map(({ slug }) => slug),
      ["cycle", "un"],
    );
  });

  test("a topic gathers what its descendants carry, and knows its ancestors", async (t) => {
    const hub = await hubOf(t, files);
    const [parent, child] = hub.topics;
    assert.deepEqual([parent?.slug, child?.slug], ["numerique", "mediation"]);
    assert.deepEqual(
      parent?.resources.map(({ slug }) => slug),
      ["texte", "un"],
    );
    assert.deepEqual(child?.ancestors, [parent]);
    assert.deepEqual(parent?.children, [child]);
  });

  test("a conference knows the curated links that mention it, with their moment in seconds", async (t) => {
    const hub = await hubOf(t, files);
    const un = hub.conferences.find(({ slug }) => slug === "un");
    assert.deepEqual(
      un?.curated.map(({ link, at }) => [link.slug, at]),
      [["lien", 65]],
    );
  });

  test("resources that share a series come before those that share a topic", async (t) => {
    const hub = await hubOf(t, files);
    const un = hub.conferences.find(({ slug }) => slug === "un");
    assert.deepEqual(
      un?.related.map(({ slug }) => slug),
      ["deux", "cycle", "lien", "texte"],
    );
  });

  test("times without an offset are read in the hub's time zone, summer and winter", async (t) => {
    const hub = await hubOf(t, {
      "conferences/2026/ete.md": talk("Été", "2026-05-01"),
      "conferences/2026/hiver.md": talk("Hiver", "2026-02-01"),
    });
    assert.deepEqual(
      hub.conferences.map(({ startsAt }) => startsAt),
      ["2026-05-01T14:00:00+02:00", "2026-02-01T14:00:00+01:00"],
    );
  });

  test("nothing of it can be changed", async (t) => {
    const hub = await hubOf(t, files);
    assert.throws(() => (hub.articles as unknown[]).push({}), TypeError);
    assert.throws(() => Object.assign(hub.people[0] ?? {}, { title: "X" }), TypeError);
    assert.ok(Object.isFrozen(hub.conferences[0]?.speakers[0] ?? Object.freeze([])));
  });
});

describe("what is not published stays out, with all that names it", () => {
  const files = {
    "people/ada.md": entry("title: Ada\ndraft: true"),
    "articles/2026/demain.md": entry("title: Demain\npublishedAt: 2026-06-02"),
    "articles/2026/hier.md": entry("title: Hier\npublishedAt: 2026-05-31\nauthors: [ada]"),
    "articles/2026/tout-juste.md": entry("title: Tout juste\npublishedAt: 2026-06-01T12:00:00+02:00"),
  };

  test("an article of tomorrow waits, one of this instant does not", async (t) => {
    const hub = await hubOf(t, files);
    assert.deepEqual(
      hub.articles.map(({ slug }) => slug),
      ["tout-juste", "hier"],
    );
  });

  test("a draft person is no author, and no error", async (t) => {
    const hub = await hubOf(t, files);
    assert.deepEqual(hub.people, []);
    assert.deepEqual(hub.articles.find(({ slug }) => slug === "hier")?.authors, []);
  });
});

test("a recording of tomorrow waits while its conference is online; the next keeps its own addresses", async (t) => {
  const recording = (id: string, more: string): string =>
    `  - id: ${id}\n    sources:\n      - url: https://media.hub.example/${id}.opus\n${more}`;
  const hub = await hubOf(t, {
    "conferences/2026/x.md": talk(
      "X",
      "2026-02-01",
      `recordings:\n${recording("matin", "    publishedAt: 2026-06-02\n")}${recording("soir", "")}`,
    ),
  });
  assert.deepEqual(
    hub.conferences[0]?.recordings.map(({ id, first }) => [id, first]),
    [["soir", false]],
  );
});

test("translations know one another, whichever was first", async (t) => {
  const hub = await hubOf(t, {
    "articles/2026/bonjour.md": entry("title: Bonjour\npublishedAt: 2026-01-01"),
    "articles/2026/hello.md": entry(
      "title: Hello\nlang: en\npublishedAt: 2026-01-01\ntranslationOf: bonjour",
    ),
    "articles/2026/demat.md": entry(
      "title: Demat\nlang: br\npublishedAt: 2026-01-01\ntranslationOf: bonjour",
    ),
  });
  const of = (slug: string): string[] =>
    (hub.articles.find((article) => article.slug === slug)?.translations ?? [])
      .map((other) => other.slug)
      .sort();
  assert.deepEqual(of("bonjour"), ["demat", "hello"]);
  assert.deepEqual(of("hello"), ["bonjour", "demat"]);
});

test("what a form leaves empty counts as absent", async (t) => {
  const hub = await hubOf(t, {
    "conferences/2026/x.md": talk(
      "X",
      "2026-02-01",
      'summary: ""\ntopics: []\nvenue:\n  name: ""\nupdatedAt: ""',
    ),
  });
  const [conference] = hub.conferences;
  assert.equal(conference?.venue, undefined);
  assert.equal(conference?.summary, undefined);
  assert.equal(conference?.updatedAt, undefined);
});

test("chapters and cues are put in order, each ending where the next begins", async (t) => {
  const hub = await hubOf(t, {
    "conferences/2026/x.md": talk(
      "X",
      "2026-02-01",
      "recordings:\n  - id: matin\n    sources:\n      - url: https://media.hub.example/a.opus\n        seconds: 90\n    chapters:\n      - at: 1:00\n        title: Fin\n      - at: 0\n        title: Début",
    ),
  });
  assert.deepEqual(hub.conferences[0]?.recordings[0]?.chapters, [
    { at: 0, title: "Début", end: 60 },
    { at: 60, title: "Fin", end: 90 },
  ]);
});
