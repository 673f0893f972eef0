/** What the hub makes of entries together: orders, what is related, who names whom, files, old addresses, what comes next. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Hub, Resource } from "../../src/content/index.ts";
import { build, hubOf, source } from "./sources.ts";

const slugs = (entries: readonly { readonly slug: string }[] = []) => entries.map(({ slug }) => slug);
const day = (n: number) => `2026-01-${String(n).padStart(2, "0")}`;
const resourceOf = (hub: Hub, slug: string): Resource => {
  const found = [...hub.articles, ...hub.conferences, ...hub.series, ...hub.links].find(
    (one) => one.slug === slug,
  );
  assert.ok(found);
  return found;
};

describe("each list of the hub has its order", () => {
  const on = (n: number) => ({ publishedAt: day(n) });
  const talkOn = (n: number) => ({ startsAt: `${day(n)}T10:00`, endsAt: `${day(n)}T11:00` });
  const hub = hubOf([
    ...[2, 3, 1].map((n) => source("article", `a${n}`, on(n))),
    ...[2, 3, 1].map((n) => source("link", `l${n}`, on(n))),
    ...[2, 3, 1].map((n) => source("conference", `c${n}`, { ...talkOn(n), series: n === 3 ? "s1" : "s2" })),
    source("series", "s2", { publishedAt: day(30) }),
    source("series", "s1"),
    source("series", "s3", { publishedAt: day(20) }),
    source("series", "s4"),
    ...["b", "C", "a"].map((title) => source("person", `p-${title.toLowerCase()}`, { title })),
    source("topic", "t-b", { title: "B" }),
    source("topic", "t-a", { title: "A", parent: "t-b" }),
    source("topic", "t-c", { title: "C" }),
    source("page", "p1", { title: "Z", order: 1 }),
    source("page", "p2", { title: "B" }),
    source("page", "p3", { title: "A" }),
    source("page", "p4", { title: "A", order: -1 }),
  ]);

  const cases: readonly (readonly [list: keyof Hub, expected: string])[] = [
    ["articles", "a3 a2 a1"],
    ["links", "l3 l2 l1"],
    ["conferences", "c3 c2 c1"],
    // of its last meeting, else of its publication, else at the end
    ["series", "s3 s1 s2 s4"],
    ["people", "p-a p-b p-c"],
    ["topics", "t-b t-a t-c"],
    ["pages", "p4 p3 p2 p1"],
  ];
  for (const [list, expected] of cases)
    test(list, () => assert.equal(slugs(hub[list] as readonly Resource[]).join(" "), expected));

  test("those of a series, by time", () =>
    assert.deepEqual(slugs(hub.series.find(({ slug }) => slug === "s2")?.conferences), ["c1", "c2"]));
});

describe("what is related", () => {
  test("shares a series before people, people before topics, and at most four", () => {
    const hub = hubOf([
      source("series", "s"),
      source("topic", "t"),
      source("person", "p"),
      source("conference", "x", { series: "s", topics: ["t"], speakers: [{ person: "p" }] }),
      source("conference", "same-series", { series: "s" }),
      source("article", "same-person", { authors: ["p"] }),
      source("article", "same-topic", { topics: ["t"] }),
      source("article", "other"),
      source("link", "said", { related: [{ conference: "x" }] }),
    ]);
    assert.deepEqual(slugs(resourceOf(hub, "x").related), ["same-series", "s", "said", "same-person"]);
    assert.deepEqual(slugs(resourceOf(hub, "other").related), []);
    assert.deepEqual(slugs(resourceOf(hub, "said").related), ["x"]);
    assert.ok(slugs(resourceOf(hub, "s").related).includes("x"));
  });

  test("is the nearest in time among those that share as much, then the first by address", () => {
    const articles = [1, 8, 12, 15, 20, 29].map((n) =>
      source("article", `d${n}`, { topics: ["t"], publishedAt: day(n) }),
    );
    const twin = source("article", "c20", { topics: ["t"], publishedAt: day(20) });
    const hub = hubOf([source("topic", "t"), ...articles, twin]);
    assert.deepEqual(slugs(resourceOf(hub, "d12").related), ["d15", "d8", "c20", "d20"]);
  });

  test("is in another language only where people or a series are shared", () => {
    const english = { lang: "en", publishedAt: day(1) };
    const hub = hubOf([
      source("topic", "t"),
      source("person", "p"),
      source("article", "x", { topics: ["t"], authors: ["p"] }),
      source("article", "topic-alone", { ...english, topics: ["t"] }),
      source("article", "person-too", { ...english, authors: ["p"] }),
      source("article", "itself", { ...english, authors: ["p"], translationOf: "x" }),
    ]);
    assert.deepEqual(slugs(resourceOf(hub, "x").related), ["person-too"]);
  });

  test("is looked for among the nearest of a large topic", () => {
    const hour = (n: number) => new Date(Date.UTC(2026, 0, 1, n)).toISOString();
    const many = Array.from({ length: 200 }, (_, n) =>
      source("article", `n${n}`, { topics: ["t"], publishedAt: hour(n) }),
    );
    const hub = hubOf([source("topic", "t"), ...many]);
    const near = (n: number) => slugs(resourceOf(hub, `n${n}`).related);
    assert.deepEqual(near(100), ["n101", "n99", "n102", "n98"]);
    assert.deepEqual(near(0), ["n1", "n2", "n3", "n4"]);
    assert.deepEqual(near(199), ["n198", "n197", "n196", "n195"]);
  });
});

describe("who names whom", () => {
  const link = (path: string) => ({ kind: "link", line: 1, path }) as const;
  const hub = hubOf([
    source("person", "ada"),
    source("topic", "t"),
    source("conference", "c", {
      recordings: [{ id: "a", sources: [{ url: "https://media.hub.example/a" }] }],
    }),
    source(
      "article",
      "x",
      {},
      { references: [link("/personnes/ada"), link("/personnes/ada/"), link("/articles/x/")] },
    ),
    source(
      "article",
      "y",
      {},
      { references: [{ kind: "embed", line: 1, type: "conference", slug: "c" }, link("/agenda/")] },
    ),
    source("article", "z", { authors: ["ada"] }),
    source(
      "article",
      "draft",
      { draft: true, authors: ["ada"], topics: ["t"] },
      { references: [link("/personnes/ada/")] },
    ),
    source("article", "tomorrow", { publishedAt: "2026-06-02", authors: ["ada"] }),
    source(
      "article",
      "waits",
      { draft: true },
      { references: [{ kind: "embed", line: 1, type: "conference", slug: "c" }] },
    ),
  ]);

  test("in a text that is published, once, itself and lists aside", () =>
    assert.deepEqual(hub.mentions.inText, {
      "articles/x.md": [{ type: "person", slug: "ada" }],
      "articles/y.md": [{ type: "conference", slug: "c" }],
    }));

  test("in what is not published, counted once an entry", () =>
    assert.deepEqual(hub.mentions.offline, { "/personnes/ada/": 2, "/themes/t/": 1, "/conferences/c/": 1 }));
});

describe("files and addresses of the hub", () => {
  const image = { src: "/media/b.webp", alt: "B" };
  const lock = (src: string) =>
    ({
      kind: "image",
      src,
      sha256: "0".repeat(64),
      bytes: 1,
      width: 3,
      height: 2,
      type: "image/webp",
    }) as const;
  const files = [
    "/media/a.webp",
    "/media/b.webp",
    "/media/c.pdf",
    "/media/d.webp",
    "/media/e.svg",
    "/media/f.webp",
  ];
  const hub = hubOf(
    [
      source(
        "article",
        "x",
        { image, documents: [{ file: "/media/c.pdf", title: "C" }], aliases: ["/vieux", "/ancien/"] },
        {
          references: [
            { kind: "image", line: 1, path: "/media/a.webp" },
            { kind: "link", line: 2, path: "/media/c.pdf" },
            { kind: "link", line: 3, path: "/agenda/" },
          ],
        },
      ),
      source("person", "p", { photo: { src: "/media/f.webp", alt: "P" } }),
      source("article", "draft", {
        draft: true,
        image: { src: "/media/d.webp", alt: "D" },
        aliases: ["/secret/"],
      }),
      source("conference", "c", {
        recordings: [{ id: "a", sources: [{ url: "https://media.hub.example/a.mp3" }] }],
      }),
    ],
    { files, site: { logo: "/media/e.svg" }, locks: [lock("/media/b.webp"), lock("/media/f.webp")] },
  );

  test("are those that what is published names, once, in order", () =>
    assert.deepEqual(hub.media, [
      "/media/a.webp",
      "/media/b.webp",
      "/media/c.pdf",
      "/media/e.svg",
      "/media/f.webp",
    ]));

  test("pictures have the size that was measured, and the sizes that are made of them", () => {
    const folder = `/media/sizes/${"0".repeat(16)}`;
    const made = {
      width: 3,
      height: 2,
      sizes: [{ src: `${folder}/3.webp`, width: 3 }],
      plain: `${folder}/3.jpg`,
    };
    assert.deepEqual(hub.pictures, { "/media/b.webp": made, "/media/f.webp": made });
    assert.deepEqual(hub.articles[0]?.image, { ...image, ...made });
    assert.deepEqual(hub.people[0]?.photo, { src: "/media/f.webp", alt: "P", ...made });
    assert.deepEqual(hub.articles[0]?.documents, [{ file: "/media/c.pdf", title: "C", bytes: 12 }]);
  });

  test("old addresses lead to what is published, and say which file claims them", () =>
    assert.deepEqual(
      hub.redirects,
      ["/vieux", "/ancien/"].map((from) => ({ from, to: "/articles/x/", file: "articles/x.md" })),
    ));
});

describe("a hub is as it is until", () => {
  const until = (entries: readonly ReturnType<typeof source>[], now = "2026-06-01T12:00:00+02:00") =>
    build(entries, { now }).until;
  const recording = (publishedAt: string) => ({
    recordings: [{ id: "a", sources: [{ url: "https://media.hub.example/a.mp3" }], publishedAt }],
  });

  test("the first thing that waits is published", () => {
    const waiting = ["2026-06-03", "2026-06-02T08:00", "2026-07-01"].map((publishedAt, n) =>
      source("article", `a${n}`, { publishedAt }),
    );
    assert.equal(until(waiting), "2026-06-02T06:00:00.000Z");
    assert.equal(
      until([...waiting, source("conference", "c", recording("2026-06-01T13:00"))]),
      "2026-06-01T11:00:00.000Z",
    );
    const zoned = source("conference", "c", { ...recording("2026-06-01T13:00"), timeZone: "UTC" });
    assert.equal(until([...waiting, zoned]), "2026-06-01T13:00:00.000Z");
  });

  test("ever, where nothing waits but drafts and what was published by now", () => {
    const now = "2026-06-01T10:00:00Z";
    assert.equal(
      until([source("article", "a", { publishedAt: now }), source("person", "p")], now),
      undefined,
    );
    assert.equal(until([source("article", "a", { publishedAt: "2026-06-02", draft: true })], now), undefined);
    const draft = source("conference", "c", { ...recording("2026-06-02"), draft: true });
    assert.equal(until([draft], now), undefined);
  });
});

test("an author who also chose a link is told of it once", () => {
  const hub = hubOf([
    source("person", "p"),
    source("person", "q"),
    source("link", "l", { curator: "p", authors: ["p", "q"] }),
    source("conference", "c", { speakers: [{ person: "p" }, { person: "p", role: "Débat" }] }),
  ]);
  assert.deepEqual(
    hub.people.map(({ links, talks }) => [slugs(links), slugs(talks)]),
    [
      [["l"], ["c"]],
      [["l"], []],
    ],
  );
});
