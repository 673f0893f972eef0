/** What is wrong is set aside, and the rest is published: entries, media files, items of menus. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { formatProblem, whyAside } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { PROJECT } from "../../src/project/index.ts";
import { contentFolder, entry, publishedFiles, SITE_YAML } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const ARTICLE = "title: Un article\npublishedAt: 2026-01-02";
const TALK = `title: Une rencontre
publishedAt: 2026-01-02
startsAt: 2026-02-01T14:00:00+01:00
endsAt: 2026-02-01T17:00:00+01:00`;

const load = async (t: Parameters<typeof contentFolder>[0], files: Readonly<Record<string, string>>) =>
  loadHub(await contentFolder(t, files), NOW);
const told = (problems: readonly { readonly severity: string; readonly file: string }[]) =>
  problems.map(({ severity, file }) => `${severity} ${file}`);

describe("an entry that names one that is set aside", () => {
  for (const [how, person] of [
    ["by its fields", "title: Ada\nnope: 1"],
    ["by its YAML", "title: a: b"],
  ] as const)
    test(`stays without it, and says so: ${how}`, async (t) => {
      const { hub, problems } = await load(t, {
        "people/ada.md": entry(person),
        "people/bob.md": entry("title: Bob"),
        "conferences/2026/x.md": entry(`${TALK}\nspeakers:\n  - person: ada\n  - person: bob`),
        "articles/2026/y.md": entry(`${ARTICLE}\nauthors: [ada]`, "Avec [Ada](/personnes/ada/#vie)."),
      });
      assert.deepEqual(publishedFiles(hub), ["articles/2026/y.md", "conferences/2026/x.md", "people/bob.md"]);
      assert.deepEqual(
        hub?.conferences[0]?.speakers.map((speaker) => speaker.person.slug),
        ["bob"],
      );
      assert.deepEqual(hub?.articles[0]?.authors, []);
      assert.deepEqual(hub?.articles[0]?.unlinked, ["/personnes/ada/"]);
      assert.deepEqual(told(problems), [
        "warning articles/2026/y.md",
        "warning articles/2026/y.md",
        "warning conferences/2026/x.md",
        "error people/ada.md",
      ]);
      assert.match(problems[0]?.remedy ?? "", /^Corrigez people\/ada\.md/);
    });

  test("is named by nothing that the hub publishes, however far", async (t) => {
    const { hub } = await load(t, {
      "series/cycle.md": entry("title: Un cycle\norganisers: [absente]"),
      "conferences/2026/x.md": entry(`${TALK}\nseries: cycle`),
      "links/2026/l.md": entry(`${ARTICLE}\nurl: https://exemple.fr\nrelated: [{ conference: x }]`),
    });
    assert.deepEqual(publishedFiles(hub), ["conferences/2026/x.md", "links/2026/l.md"]);
    assert.equal(hub?.conferences[0]?.series, undefined);
    assert.deepEqual(
      hub?.links[0]?.conferences.map(({ conference }) => conference.slug),
      ["x"],
    );
  });
});

test("those that name a person who was deleted are set aside, and nobody else", async (t) => {
  const root = await contentFolder(t, {
    "people/ada.md": entry("title: Ada"),
    "articles/2026/a.md": entry(`${ARTICLE}\nauthors: [ada]`),
    "articles/2026/b.md": entry(`${ARTICLE}\nlang: en\ntranslationOf: a`),
  });
  assert.equal(publishedFiles((await loadHub(root, NOW)).hub).length, 3);
  await rm(path.join(root, "people/ada.md"));
  const { hub, problems } = await loadHub(root, NOW);
  assert.deepEqual(publishedFiles(hub), ["articles/2026/b.md"]);
  assert.deepEqual(told(problems), ["error articles/2026/a.md", "warning articles/2026/b.md"]);
});

test("a draft that is not finished is no error, and is not published", async (t) => {
  const { hub, problems } = await load(t, {
    "articles/2026/x.md": entry("draft: true", "<b>À venir</b>"),
    "articles/2026/y.md": entry(ARTICLE),
  });
  assert.deepEqual(publishedFiles(hub), ["articles/2026/y.md"]);
  assert.deepEqual(whyAside(problems), []);
  assert.deepEqual(
    problems.map(({ file }) => file),
    problems.map(() => "articles/2026/x.md"),
  );
  assert.ok(problems.length >= 2);
});

test("of two entries with one address the later made waits, in whatever order they are read", async (t) => {
  const { hub, problems } = await load(t, {
    "articles/2025/un.md": entry(`${ARTICLE.replace("2026-01-02", "2026-02-01")}`),
    "articles/2026/un.md": entry(`${ARTICLE}`),
    "articles/2026/a.md": entry(`${ARTICLE.replace("2026-01-02", "2026-03-01")}\naliases: [/vieux/]`),
    "articles/2026/b.md": entry(`${ARTICLE}\naliases: [/vieux/]`),
  });
  assert.deepEqual([...publishedFiles(hub)].sort(), ["articles/2026/b.md", "articles/2026/un.md"]);
  assert.deepEqual(told(problems), ["error articles/2025/un.md", "error articles/2026/a.md"]);
});

test("a media file that cannot be published takes with it the entries that show it, and no other", async (t) => {
  const { hub, problems } = await load(t, {
    "media/image.png": "this is no picture",
    "media/paroles.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nUn\u0000\n",
    "articles/2026/x.md": entry(`${ARTICLE}\nimage: { src: /media/image.png, alt: Une vue }`),
    "articles/2026/y.md": entry(ARTICLE, "![Une vue](/media/image.png)"),
    "articles/2026/z.md": entry(ARTICLE),
    "conferences/2026/x.md": entry(
      `${TALK}\nrecordings:\n  - id: a\n    sources: [{ url: https://media.hub.example/a.opus }]\n    transcript: { file: /media/paroles.vtt, status: machine }`,
    ),
  });
  assert.deepEqual(publishedFiles(hub), ["articles/2026/z.md"]);
  assert.deepEqual(
    whyAside(problems).map(({ file }) => file),
    [
      "articles/2026/x.md",
      "articles/2026/y.md",
      "conferences/2026/x.md",
      "media/image.png",
      "media/paroles.vtt",
    ],
  );
  for (const problem of whyAside(problems).slice(0, 3))
    assert.match(formatProblem(problem), /ne peut pas être publié \(/);
});

describe("the settings", () => {
  test("stop everything where they are wrong, whatever the entries are", async (t) => {
    for (const change of [
      { "site.yaml": SITE_YAML.replace("https://hub.example", "https://hub.example/sous") },
      { "site.yaml": `${SITE_YAML}logo: /media/absent.svg\n` },
      { "tokens.css": "@import 'x.css';" },
    ]) {
      const { hub, problems } = await load(t, { "articles/2026/y.md": entry(ARTICLE), ...change });
      assert.equal(hub, undefined);
      assert.equal(problems.length, 1);
    }
  });

  test("say why an address with a path is refused", async (t) => {
    const { problems } = await load(t, {
      "site.yaml": SITE_YAML.replace("https://hub.example", "https://hub.example/sous"),
    });
    assert.match(
      problems.map(formatProblem).join("\n"),
      /site\.yaml:4 url\u00A0: .*sans chemin.*pas de style/,
    );
  });

  test("have menus without what leads nowhere, each told with its line", async (t) => {
    const menus = `navigation:
  - { label: À propos, url: /a-propos/ }
  - { label: Absente, url: "/absente/?a#b" }
  - { label: Ailleurs, url: "https://exemple.fr/absente/" }
  - { label: Agenda, url: /agenda/ }
  - { label: Anglais, url: /en/ }
footer:
  - { label: Brouillon, url: /brouillon }
  - { label: Fautive, url: /articles/fautive/ }
  - { label: Un nom, url: /personnes/ada/ }
  - { label: Ancienne, url: /vieille/ }
`;
    const { hub, problems } = await load(t, {
      "site.yaml": `${SITE_YAML}${menus}`,
      "pages/a-propos.md": entry("title: À propos\naliases: [/vieille/]"),
      "pages/brouillon.md": entry("title: Brouillon\ndraft: true"),
      "articles/2026/fautive.md": entry(`${ARTICLE}\nnope: 1`),
    });
    assert.deepEqual(
      [...(hub?.site.navigation ?? []), ...(hub?.site.footer ?? [])].map(({ label }) => label),
      ["À propos", "Ailleurs", "Agenda", "Anglais", "Ancienne"],
    );
    assert.deepEqual(
      problems
        .filter(({ file }) => file === "site.yaml")
        .map(({ severity, line, found }) => `${severity} ${line} ${found}`),
      [
        "error 12 le lien «\u00A0/absente/?a#b\u00A0» ne mène à aucune entrée",
        "warning 17 «\u00A0/brouillon\u00A0» n’est pas en ligne",
        "warning 18 «\u00A0/articles/fautive/\u00A0» n’est pas en ligne",
        "error 19 le lien «\u00A0/personnes/ada/\u00A0» ne mène à aucune entrée",
      ],
    );
  });
});

test("nothing is set aside for a machine that opens no more files", async (t) => {
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, n) => [`articles/2026/${n}.md`, entry(ARTICLE)]),
  );
  const root = await contentFolder(t, files);
  // what the program itself opens comes before: then there is room for a few
  const code = `import { closeSync, openSync } from "node:fs";
    import { loadHub } from "./src/load/index.ts";
    const open = [];
    for (;;) try { open.push(openSync("/dev/null")); } catch { break; }
    open.splice(-8).forEach(closeSync);
    await loadHub(process.argv[1], "${NOW}").catch(({ code }) => console.log(code));`;
  const node = [process.execPath, "--import", "tsx", "--input-type=module", "-e", code];
  const told = execFileSync("sh", ["-c", 'ulimit -n 512 && exec "$@"', "sh", ...node, root], {
    cwd: PROJECT.root,
    encoding: "utf8",
  });
  assert.equal(told, "EMFILE\n");
});
