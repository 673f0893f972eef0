import assert from "node:assert/strict";
import { readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { formatProblem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry, publishedFiles } from "../harness/content-folder.ts";

/** A PDF of a few pages. */
const DECK = new URL("../../content/media/demo/utilite-sociale.pdf", import.meta.url);
const NOW = "2026-06-01T12:00:00+02:00";
const ARTICLE = "title: Un article\npublishedAt: 2026-01-02";
const TALK =
  "title: Une rencontre\npublishedAt: 2026-01-02\nstartsAt: 2026-02-01T14:00:00+01:00\nendsAt: 2026-02-01T17:00:00+01:00";

/** File, content, and what the one line about it must say, in this order. */
const CASES: readonly {
  name: string;
  file?: string;
  text: string | Uint8Array;
  line: number | undefined;
  says: readonly string[];
}[] = [
  {
    name: "an absent title",
    text: entry("publishedAt: 2026-01-02"),
    line: 2,
    says: ["title", "champ absent", "Ajoutez"],
  },
  {
    name: "a title left empty by a form",
    text: entry('title: ""\npublishedAt: 2026-01-02'),
    line: 2,
    says: ["title", "champ absent"],
  },
  {
    name: "an unknown field, with the nearest name",
    text: entry(`${ARTICLE}\nsumary: Oups`),
    line: 4,
    says: ["sumary", "champ inconnu", "«\u00A0summary\u00A0»"],
  },
  {
    name: "a number where a list belongs",
    text: entry(`${ARTICLE}\ntopics: 12`),
    line: 4,
    says: ["topics", "12", "une liste"],
  },
  {
    name: "a relation to nothing",
    text: entry(`${ARTICLE}\ntopics:\n  - rien`),
    line: 5,
    says: ["topics[0]", "«\u00A0rien\u00A0» n’existe pas"],
  },
  {
    name: "a date that does not exist",
    text: entry("title: Un article\npublishedAt: 2026-02-30"),
    line: 3,
    says: ["publishedAt", "2026-02-30", "une date ISO 8601 qui existe"],
  },
  { name: "a year", text: entry("publishedAt: 2026\ntitle: U"), line: 2, says: ["2026", "une date ISO"] },
  { name: "no date", text: entry("title: Un"), line: 2, says: ["champ absent", "une date ISO 8601"] },
  {
    name: "a missing image",
    text: entry(`${ARTICLE}\nimage:\n  src: /media/absente.webp\n  alt: Rien`),
    line: 5,
    says: ["image.src", "«\u00A0/media/absente.webp\u00A0» n’existe pas"],
  },
  { name: "broken YAML", text: "---\ntitle: a: b\n---\n", line: 2, says: ["YAML illisible", "guillemets"] },
  {
    name: "a field written twice",
    text: entry(`${ARTICLE}\ntitle: Encore`),
    line: 4,
    says: ["un champ est écrit deux fois"],
  },
  {
    name: "front matter that is code",
    text: "---js\nmodule.exports = {}\n---\n",
    line: 1,
    says: ["---js", "YAML"],
  },
  { name: "front matter that never ends", text: "---\ntitle: x\n", line: 1, says: ["ne se ferme pas"] },
  { name: "no front matter", text: "Bonjour\n", line: 1, says: ["pas d’en-tête"] },
  { name: "an empty file", text: "", line: 1, says: ["un fichier vide"] },
  {
    name: "a script in the body",
    text: entry(ARTICLE, "Bonjour\n\n<script>alert(1)</script>"),
    line: 8,
    says: ["<script>"],
  },
  {
    name: "a javascript: link",
    text: entry(ARTICLE, "[clic](javascript:alert(1))"),
    line: 6,
    says: ["javascript:"],
  },
  {
    name: "a file that is not UTF-8",
    text: Buffer.from(entry("title: Été\npublishedAt: 2026-01-02"), "latin1"),
    line: undefined,
    says: ["UTF-8"],
  },
  {
    name: "a huge file",
    text: entry(ARTICLE, "mot ".repeat(600_000)),
    line: undefined,
    says: ["2\u00A0Mo au plus"],
  },
  {
    name: "a name with accents",
    file: "articles/2026/été.md",
    text: entry(ARTICLE),
    line: undefined,
    says: ["«\u00A0été\u00A0»", "«\u00A0ete.md\u00A0»"],
  },
  {
    name: "an end before its start",
    file: "conferences/2026/x.md",
    text: entry(TALK.replace("17:00", "13:00")),
    line: 5,
    says: ["endsAt", "précède le début"],
  },
  {
    name: "an end at the very start",
    file: "conferences/2026/x.md",
    text: entry(TALK.replace("17:00", "14:00")),
    line: 5,
    says: ["endsAt", "une fin après le début"],
  },
  {
    name: "an invalid time of day",
    file: "conferences/2026/x.md",
    text: entry(`${TALK}\nprogramme:\n  - time: "25:00"\n    title: Accueil`),
    line: 7,
    says: ["programme[0].time", "25:00", "14:00"],
  },
  {
    name: "an invalid time zone",
    file: "conferences/2026/x.md",
    text: entry(`${TALK}\ntimeZone: Europe/Breste`),
    line: 6,
    says: ["timeZone", "Europe/Breste", "IANA"],
  },
  {
    name: "a link to no entry",
    text: entry(ARTICLE, "Bonjour\n\n[lire](/articles/y/)"),
    line: 8,
    says: ["«\u00A0/articles/y/\u00A0» ne mène à aucune entrée"],
  },
  {
    name: "an embed of no conference",
    text: entry(ARTICLE, "::: moment conferences/rien t=1,2\n:::"),
    line: 6,
    says: ["«\u00A0rien\u00A0»", "n’existe pas"],
  },
  {
    name: "an image of the body that is not there",
    text: entry(ARTICLE, "![Une vue](/media/vue.webp)"),
    line: 6,
    says: ["«\u00A0/media/vue.webp\u00A0» n’existe pas"],
  },
  {
    name: "a cue on a slide that is not there",
    file: "conferences/2026/x.md",
    text: entry(
      `${TALK}\ndecks:\n  - id: d\n    file: /media/d.pdf\n    title: D\nrecordings:\n  - id: matin\n    sources:\n      - url: https://media.hub.example/a.opus\n    cues:\n      - at: 5\n        deck: d\n        slide: 99`,
    ),
    line: 17,
    says: ["recordings[0].cues[0].slide", "la diapositive 99 n’existe pas"],
  },
  {
    name: "a cue on a deck that is not there",
    file: "conferences/2026/x.md",
    text: entry(
      `${TALK}\nrecordings:\n  - id: matin\n    sources:\n      - url: https://media.hub.example/a.opus\n        seconds: 60\n    cues:\n      - at: 5\n        deck: diapos\n        slide: 1`,
    ),
    line: 13,
    says: ["recordings[0].cues[0].deck", "«\u00A0diapos\u00A0»"],
  },
  {
    name: "a cue after the end of the recording",
    file: "conferences/2026/x.md",
    text: entry(
      `${TALK}\ndecks:\n  - id: d\n    file: /media/d.pdf\n    title: D\nrecordings:\n  - id: matin\n    sources:\n      - url: https://media.hub.example/a.opus\n        seconds: 60\n    cues:\n      - at: "1:05"\n        deck: d\n        slide: 1`,
    ),
    line: 16,
    says: ["recordings[0].cues[0].at", "1:05", "1:00"],
  },
  {
    name: "a recording on a host that is not allowed",
    file: "conferences/2026/x.md",
    text: entry(
      `${TALK}\nrecordings:\n  - id: matin\n    sources:\n      - url: https://ailleurs.example/a.opus`,
    ),
    line: 9,
    says: ["recordings[0].sources[0].url", "ailleurs.example", "mediaHosts"],
  },
];

const REST = { "pages/reste.md": entry("title: Le reste") };

describe("each wrong file gives one clear line, and the rest is published", () => {
  for (const { name, file = "articles/2026/x.md", text, line, says } of CASES)
    test(name, async (t) => {
      const root = await contentFolder(t, { ...REST, [file]: text, "media/d.pdf": await readFile(DECK) });
      const { hub, problems } = await loadHub(root, NOW);
      const errors = problems.filter((problem) => problem.severity === "error");
      assert.deepEqual(publishedFiles(hub), ["pages/reste.md"]);
      assert.equal(errors.length, 1, errors.map(formatProblem).join("\n"));
      const [error] = errors;
      assert.ok(error);
      assert.equal(error.file, file);
      assert.equal(error.line, line);
      const message = formatProblem(error);
      assert.ok(!message.includes("\n"), message);
      for (const part of says) assert.ok(message.includes(part), `${part} in: ${message}`);
    });
});

test("a duplicate slug names both files, whatever their years", async (t) => {
  const root = await contentFolder(t, {
    "articles/2025/meme.md": entry(ARTICLE),
    "articles/2026/meme.md": entry(ARTICLE),
  });
  const { problems } = await loadHub(root, NOW);
  assert.deepEqual(
    problems.map(({ file, found }) => [file, found]),
    [["articles/2026/meme.md", "le nom «\u00A0meme\u00A0» est déjà pris par articles/2025/meme.md"]],
  );
});

for (const [name, file, text] of [
  ["a media file that is not what its name says", "media/a.opus", "x"],
  ["a record of the media lock that cannot be read", "media-lock/a.json", "{"],
] as const)
  test(`${name} is named`, async (t) => {
    const { problems } = await loadHub(await contentFolder(t, { [file]: text }), NOW);
    assert.deepEqual(
      problems.map((problem) => [problem.file, problem.severity]),
      [[file, "error"]],
    );
  });

test("a symbolic link out of the folder is refused", async (t) => {
  const outside = await contentFolder(t, { "secret.md": entry(ARTICLE) });
  const root = await contentFolder(t, { "articles/2026/ok.md": entry(ARTICLE) });
  await symlink(path.join(outside, "secret.md"), path.join(root, "articles/2026/lien.md"));
  const { problems } = await loadHub(root, NOW);
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.found ?? "", /lien symbolique/);
});

test("all problems of all files come in one run, in order", async (t) => {
  const root = await contentFolder(t, {
    "articles/2026/b.md": entry("title: B\npublishedAt: hier\nfeatured: peut-être"),
    "articles/2026/a.md": entry("titre: A\npublishedAt: 2026-01-02"),
    "site.yaml": "name: Sans adresse\n",
  });
  const { problems } = await loadHub(root, NOW);
  assert.deepEqual(
    problems.map(({ file, field }) => `${file} ${field?.join(".")}`),
    [
      "articles/2026/a.md title",
      "articles/2026/a.md titre",
      "articles/2026/b.md publishedAt",
      "articles/2026/b.md featured",
      "site.yaml tagline",
      "site.yaml description",
      "site.yaml url",
      "site.yaml publisher",
      "site.yaml contact",
    ],
  );
});

test("a folder that is not there says what to look at", async () => {
  const { hub, problems } = await loadHub("/nowhere-at-all", NOW);
  assert.equal(hub, undefined);
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.remedy ?? "", /--content/);
});

test("a recording that could be better is advised on, and is no error", async (t) => {
  const root = await contentFolder(t, {
    "conferences/2026/x.md": entry(
      `${TALK}\nrecordings:\n  - id: matin\n    sources:\n      - url: https://media.hub.example/a.mp3\n        type: audio/mpeg`,
    ),
  });
  const { hub, problems } = await loadHub(root, NOW);
  assert.ok(hub);
  assert.deepEqual(
    problems.map(({ severity, line, found }) => [severity, line, found.split(/\s:/)[0]]),
    [
      ["warning", 7, "aucun fichier en Opus ou en AAC"],
      ["warning", 7, "enregistrement sans transcription"],
      ["warning", 9, "fichier distant jamais mesuré"],
    ],
  );
});
