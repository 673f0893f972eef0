/** Entries that changed their name, and others that still call them by the old one. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { oldSlugs } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const TALK =
  "title: Un\npublishedAt: 2026-01-01\nstartsAt: 2026-02-01T14:00:00\nendsAt: 2026-02-01T17:00:00\n";

const FILES = {
  "topics/neuf.md": entry("title: Neuf\naliases: [/themes/vieux/]"),
  "topics/enfant.md": entry("title: Enfant\nparent: vieux"),
  "people/ada.md": entry("title: Ada\naliases: [/personnes/ada-l/, /article12.html, /personnes/ancienne]"),
  "conferences/2026/nouvelle.md": entry(
    `${TALK}topics: [vieux]\nspeakers:\n  - person: ada-l\n  - person: ancienne\naliases: [/conferences/premiere/]\n` +
      "recordings:\n  - id: a\n    title: A\n    sources:\n      - url: https://media.hub.example/a.opus\n",
  ),
  "articles/2026/texte.md": entry(
    "title: Texte\npublishedAt: 2026-04-01\ntopics: [vieux, neuf]\nauthors: [ada-l]",
    "Voir [un](/themes/vieux/#bas), [deux](/themes/vieux-port-de-peche) et [trois].\n\n::: recording conferences/premiere a\n:::\n\n[trois]: /conferences/premiere\n\nLe mot vieux et themes/vieux restent.",
  ),
  "articles/2026/version.md": entry(
    "title: Version\nlang: en\npublishedAt: 2026-04-01\ntranslationOf: brouillon-de-texte",
  ),
  "topics/vieux-port-de-peche.md": entry("title: Port"),
};

describe("an entry that was called otherwise", () => {
  const load = async (t: Parameters<typeof contentFolder>[0], more: Record<string, string> = {}) =>
    loadHub(await contentFolder(t, { ...FILES, ...more }), NOW);

  test("is found by relations and texts that use its old name", async (t) => {
    const { hub, problems } = await load(t, {
      "articles/2026/texte.md": FILES["articles/2026/texte.md"].replace(
        "title: Texte\n",
        "title: Texte\naliases: [/articles/brouillon-de-texte/]\n",
      ),
    });
    assert.ok(hub, JSON.stringify(problems.filter(({ severity }) => severity === "error")));
    const text = hub.articles.find(({ slug }) => slug === "texte");
    const [talk] = hub.conferences;
    assert.deepEqual(
      [text?.topics, text?.authors, talk?.topics, talk?.speakers.map(({ person }) => person)].map((all) =>
        all?.map(({ slug }) => slug),
      ),
      [["neuf"], ["ada"], ["neuf"], ["ada", "ada"]],
    );
    assert.equal(hub.topics.find(({ slug }) => slug === "enfant")?.parent?.slug, "neuf");
    assert.deepEqual(
      text?.translations.map(({ slug }) => slug),
      ["version"],
    );
    assert.equal(
      text?.body,
      "Voir [un](/themes/neuf/#bas), [deux](/themes/vieux-port-de-peche) et [trois].\n\n::: recording conferences/nouvelle a\n:::\n\n[trois]: /conferences/nouvelle\n\nLe mot vieux et themes/vieux restent.",
    );
  });

  test("each file that uses an old name is told where, as advice", async (t) => {
    const { problems } = await load(t, {
      "articles/2026/version.md": entry("title: V\npublishedAt: 2026-04-01"),
    });
    const advice = problems.filter(({ found }) => /ancien/.test(found));
    assert.deepEqual(
      advice.map(({ severity, file, line }) => `${severity} ${file}:${line}`),
      [
        "warning articles/2026/texte.md:4",
        "warning articles/2026/texte.md:5",
        "warning articles/2026/texte.md:8",
        "warning articles/2026/texte.md:8",
        "warning articles/2026/texte.md:10",
        "warning conferences/2026/nouvelle.md:6",
        "warning conferences/2026/nouvelle.md:8",
        "warning conferences/2026/nouvelle.md:9",
        "warning topics/enfant.md:3",
      ],
    );
    assert.match(advice[0]?.found ?? "", /«\u00A0vieux\u00A0» est l’ancien nom de topics\/neuf\.md/);
  });

  test("loses its old name to an entry that bears it today, which is an error", async (t) => {
    const { hub, problems } = await load(t, { "topics/vieux.md": entry("title: Vieux") });
    const slugs = hub?.topics.map(({ slug }) => slug) ?? [];
    assert.ok(slugs.includes("vieux") && !slugs.includes("neuf"));
    assert.ok(problems.some(({ found }) => found.includes("est déjà une adresse de topics/vieux.md")));
  });

  test("had the slugs that its old addresses tell, and no others", () => {
    const aliases = [
      "/themes/vieux/",
      "/themes/Vieil",
      "/themes/a/b/",
      "/article1.html",
      "/autre/",
      "/themes/",
    ];
    assert.deepEqual(oldSlugs("topic", aliases), ["vieux", "vieil"]);
    assert.deepEqual(oldSlugs("page", ["/ancienne/", "/articles/x/"]), ["ancienne"]);
  });
});
