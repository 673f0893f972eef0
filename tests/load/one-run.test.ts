/** All that is wrong in all files is told in one run, however little of a file can be read. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatField, type Problem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry, publishedFiles, SITE_YAML } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const ARTICLE = "title: Un article\npublishedAt: 2026-01-02";

const load = async (t: Parameters<typeof contentFolder>[0], files: Readonly<Record<string, string>>) =>
  loadHub(await contentFolder(t, files), NOW);

/** `file:line field`, of the errors. */
const errors = (problems: readonly Problem[]) =>
  problems
    .filter(({ severity }) => severity === "error")
    .map(({ file, line = "", field = [] }) => `${file}:${line} ${formatField(field)}`.trim());

describe("one run tells", () => {
  test("of a header that is no YAML, what its text holds as well", async (t) => {
    const { problems } = await load(t, {
      "articles/2026/x.md": entry("title: a: b", "Un\n\n<br>\n\n[trois](/articles/rien/)"),
    });
    assert.deepEqual(errors(problems), [
      "articles/2026/x.md:2",
      "articles/2026/x.md:7",
      "articles/2026/x.md:9",
    ]);
  });

  test("of a text that cannot be read, each line of it and the fields as well", async (t) => {
    const { problems } = await load(t, {
      "articles/2026/x.md": entry(`title: Un\ntopics: [rien]`, "un\u0007\n\ndeux\u0007"),
    });
    assert.deepEqual(errors(problems), [
      "articles/2026/x.md:2 publishedAt",
      "articles/2026/x.md:3 topics[0]",
      "articles/2026/x.md:6",
      "articles/2026/x.md:8",
    ]);
  });

  test("of fields that are refused as they are written, the others as well", async (t) => {
    const { problems } = await load(t, {
      "articles/2026/x.md": entry(
        'title: Un\ntitle: Deux\npublishedAt: !!timestamp 2026-01-02\n? [a]\n: b\nsummary: "a\\u0007"\nlicence: X Y\nauthors: [rien]',
      ),
    });
    assert.deepEqual(errors(problems), [
      "articles/2026/x.md:3 title",
      "articles/2026/x.md:4 publishedAt",
      "articles/2026/x.md:5",
      "articles/2026/x.md:7 summary",
      "articles/2026/x.md:8 licence",
      "articles/2026/x.md:9 authors[0]",
    ]);
  });

  test("of a file of a wrong name, what is in it; what names the entry is not wrong as well", async (t) => {
    const { hub, problems } = await load(t, {
      "people/Ada.md": entry("title: Ada\nrole: [1]"),
      "people/brouillons/bob.md": entry("titre: Bob"),
      "articles/2026/x.md": entry(`${ARTICLE}\nauthors: [ada, bob]`),
    });
    assert.deepEqual(errors(problems), [
      "people/Ada.md:",
      "people/Ada.md:3 role",
      "people/brouillons/bob.md:",
      "people/brouillons/bob.md:2 title",
      "people/brouillons/bob.md:2 titre",
    ]);
    assert.deepEqual(publishedFiles(hub), ["articles/2026/x.md"]);
  });

  test("of a file whose name would be that of another, no harm to the other", async (t) => {
    const { hub, problems } = await load(t, {
      "people/Ada.md": entry("title: Ada"),
      "people/ada.md": entry("title: Ada"),
    });
    assert.deepEqual(errors(problems), ["people/Ada.md:"]);
    assert.deepEqual(publishedFiles(hub), ["people/ada.md"]);
  });

  for (const [what, site, told] of [
    ["that are no YAML", "name: a: b", ["site.yaml:1"]],
    ["that lack their name", SITE_YAML.replace(/^name.*\n/, ""), ["site.yaml:1 name"]],
  ] as const)
    test(`of settings ${what}, what entries say as well`, async (t) => {
      const { hub, problems } = await load(t, {
        "site.yaml": site,
        "articles/2026/x.md": entry(`${ARTICLE}\nauthors: [rien]\nimage: { src: /media/z.webp, alt: Z }`),
      });
      assert.equal(hub, undefined);
      assert.deepEqual(errors(problems), [
        "articles/2026/x.md:4 authors[0]",
        "articles/2026/x.md:5 image.src",
        ...told,
      ]);
    });

  for (const yaml of ["- a\n- b", "12", "[]", "{}", "true"])
    test(`of a header without fields, and of the text below it: ${JSON.stringify(yaml)}`, async (t) => {
      const { problems } = await load(t, {
        "articles/2026/x.md": entry(yaml, "[un](/articles/rien/)"),
        "articles/2026/y.md": entry(`${ARTICLE}\nauthors: [rien]`),
      });
      const told = errors(problems);
      assert.ok(told.includes(`articles/2026/x.md:${yaml.split("\n").length + 4}`), told.join("\n"));
      assert.ok(told.includes("articles/2026/y.md:4 authors[0]"));
      assert.match(told[0] ?? "", /^articles\/2026\/x\.md:/);
    });

  test("of a record of the media lock, its fields", async (t) => {
    const { problems } = await load(t, {
      "media-lock/a.png.json": '{"kind":"image","src":"/media/a.png","sha256":"x","bytes":-1}',
    });
    const [problem] = problems;
    for (const field of ["sha256", "bytes", "width", "height", "type"])
      assert.match(problem?.found ?? "", new RegExp(`«\u00A0${field}\u00A0»`));
  });

  for (const [name, text, lines] of [
    [
      "t.vtt",
      "WEBVTT\n\n00:00:99.000 --> 00:00:02.000\nUn\u0007\n\n00:05.000 --> 00:04.000\nDeux\n\n00:x --> 00:07.000\nTrois\u0007\n",
      [3, 4, 6, 9, 10],
    ],
    [
      "t.srt",
      "1\n00:00:99,000 --> 00:00:02,000\nUn\n\n2\n00:00:05,000 --> 00:00:04,000\nDeux\n\n3\n00:x --> 00:00:07,000\nTrois\n",
      [2, 6, 10],
    ],
  ] as const)
    test(`of a transcript, each line that is wrong: ${name}`, async (t) => {
      const { problems } = await load(t, { [`media/${name}`]: text });
      assert.deepEqual(
        problems.map(({ line }) => line),
        lines,
      );
    });
});
