/** What is told of several entries together, and of what holds together. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { BodyReference, SourceEntry } from "../../src/content/index.ts";
import { deck, naming, PDF, recording, talk } from "./problem-cases.ts";
import { problemsOf, source, type World } from "./sources.ts";

test("a file that holds nothing is told of as one that lacks its title", () => {
  const [problem] = problemsOf([source("topic", "x", {}, { data: null })]);
  assert.deepEqual([problem?.file, problem?.severity], ["topics/x.md", "error"]);
});

describe("nothing is told of what holds together", () => {
  const links: readonly [name: string, entries: readonly SourceEntry[], world?: World][] = [
    ["a year of meetings", [talk({ startsAt: "2024-02-01T14:00:00Z", endsAt: "2025-02-01T14:00:00Z" })]],
    [
      "registrations open to the end",
      [talk({ registration: { form: true, closesAt: "2026-02-01T17:00:00" } })],
    ],
    [
      "a time told apart by its offset",
      [talk({ startsAt: "2026-10-24T14:00:00", endsAt: "2026-10-25T02:30:00+01:00" })],
    ],
    [
      "a time that clocks skip elsewhere",
      [talk({ startsAt: "2026-03-29T02:30:00", endsAt: "2026-03-29T17:00:00", timeZone: "Africa/Dakar" })],
    ],
    ["links to lists and pages of lists", [naming({ kind: "link", line: 1, path: "/articles/page/2/" })]],
    ["a link to a part of the site", [naming({ kind: "link", line: 1, path: "/articles/" })]],
    ["a link below an entry", [naming({ kind: "link", line: 1, path: "/articles/x/y" })]],
    ["a link to a page", [source("page", "p"), naming({ kind: "link", line: 1, path: "/p" })]],
    [
      "a link to an old address of a page",
      [source("page", "p", { aliases: ["/q/"] }), naming({ kind: "link", line: 1, path: "/q" })],
    ],
    ...["/agenda/", "/en/", "/plan-du-site", "/robots.txt", "/article12.html"].map(
      (path): [string, SourceEntry[]] => [`a link to ${path}`, [naming({ kind: "link", line: 1, path })]],
    ),
    [
      "slides of a conference without sound",
      [
        talk({ decks: [deck] }, "c"),
        naming({ kind: "embed", line: 1, type: "conference", slug: "c", deck: "diapos", slide: 2 }),
      ],
      PDF,
    ],
    [
      "slides that were never measured",
      [talk({ decks: [{ ...deck, pages: [{ n: 900, alt: "Fin" }] }] })],
      { files: ["/media/d.pdf"] },
    ],
    [
      "one address of the web in two languages",
      [
        source("link", "a"),
        source("link", "b", { url: "https://exemple.fr/a", lang: "en", translationOf: "a" }),
      ],
    ],
    ["one name in two types", [source("article", "x"), source("page", "x"), source("person", "x")]],
    ["a file in the settings", [], { site: { logo: "/media/logo.svg" }, files: ["/media/logo.svg"] }],
    [
      "a tree of topics",
      [source("topic", "a"), source("topic", "b", { parent: "a" }), source("topic", "c", { parent: "b" })],
    ],
  ];
  for (const [name, entries, world] of links)
    test(name, () => {
      assert.deepEqual(problemsOf(entries, world), []);
    });

  test("an entry in error is not a target that is missing", () => {
    const wrong = source("article", "wrong", { title: "" });
    const others = [
      source(
        "article",
        "x",
        { lang: "en", translationOf: "wrong" },
        {
          references: [{ kind: "link", line: 1, path: "/articles/wrong/" }],
        },
      ),
      source("conference", "c", { recordings: [{ ...recording(), id: "" }] }),
      source("link", "l", { related: [{ conference: "c" }] }),
      source(
        "article",
        "y",
        {},
        { references: [{ kind: "embed", line: 1, type: "conference", slug: "c", recording: "r" }] },
      ),
    ];
    const told = problemsOf([wrong, ...others]);
    assert.deepEqual(
      told.filter(({ severity }) => severity === "error").map(({ file, found }) => `${file} ${found}`),
      ["articles/wrong.md champ absent", "conferences/c.md champ absent"],
    );
    assert.deepEqual(
      told.filter(({ severity }) => severity === "warning").map(({ file, found }) => `${file} ${found}`),
      [
        "articles/x.md «\u00A0/articles/wrong/\u00A0» est mise de côté",
        "articles/x.md «\u00A0wrong\u00A0» est mise de côté",
        "articles/y.md «\u00A0/conferences/c/\u00A0» est mise de côté",
        "links/l.md «\u00A0c\u00A0» est mise de côté",
      ],
    );
  });
});

test("each topic of a loop is told of it, and no topic that leads into one", () => {
  const topics = [
    source("topic", "a", { parent: "b" }),
    source("topic", "b", { parent: "a" }),
    source("topic", "c", { parent: "a" }),
    source("topic", "seul", { parent: "seul" }),
  ];
  const told = problemsOf(topics).filter(({ severity }) => severity === "error");
  assert.deepEqual(
    told.map(({ file, field, found }) => [file, field, /propre parent/.test(found)]),
    ["a", "b", "seul"].map((slug) => [`topics/${slug}.md`, ["parent"], true]),
  );
  for (const { expected, remedy } of told) {
    assert.equal(expected, "un arbre");
    assert.match(remedy, /^Retirez le thème plus large/);
  }
});

test("the settings and the entries are told in one run, those with a name near in the first of them only", () => {
  const many = Array.from({ length: 40 }, (_, n) => source("article", `x${n}`, { topics: [`tropic${n}`] }));
  const told = problemsOf([source("topic", "topic"), ...many, source("topic", "tropic")], {
    site: { name: "" },
  });
  assert.equal(told.length, 41);
  assert.equal(told.filter(({ expected }) => expected === "«\u00A0tropic\u00A0»\u202F?").length, 25);
  assert.equal(told.filter(({ file }) => file === "site.yaml").length, 1);
});

test("a name that is near none is told without another", () => {
  const references: readonly BodyReference[] = [
    { kind: "link", line: 1, path: "/personnes/quelqu-un" },
    { kind: "embed", line: 2, type: "conference", slug: "quelque-chose" },
  ];
  const told = problemsOf([source("person", "ada"), source("article", "x", {}, { references })]);
  assert.deepEqual(
    told.map(({ line, expected }) => [line, expected]),
    [
      [1, undefined],
      [2, undefined],
    ],
  );
});

test("a problem has no line where its field has none", () => {
  const lineOf = () => undefined;
  const image = { src: "/media/a.webp", alt: "A" };
  const entries = [
    source("article", "x", { image, topics: ["y"] }, { lineOf }),
    source("page", "p", { title: "" }, { lineOf }),
  ];
  const told = problemsOf(entries);
  assert.equal(told.length, 3);
  for (const problem of told) assert.ok(!("line" in problem), problem.found);
});
