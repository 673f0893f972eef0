import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatProblem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry, publishedFiles } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const ARTICLE = "title: Un article\npublishedAt: 2026-01-02";

/** Front matter that no contributor of good will writes, the line at fault, and what is said of it. */
const CASES: readonly { name: string; text: string; line: number; says: string }[] = [
  {
    name: "a list that holds itself",
    text: entry(`${ARTICLE}\ntopics: &t [*t]`),
    line: 2,
    says: "référence",
  },
  { name: "front matter that holds itself", text: entry("&a\ntitle: *a"), line: 2, says: "référence" },
  {
    name: "references that multiply",
    text: entry(
      `${ARTICLE}\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]`,
    ),
    line: 2,
    says: "référence",
  },
  {
    name: "a date made by a tag",
    text: entry("title: Un\npublishedAt: !!timestamp 2026-01-02"),
    line: 3,
    says: "étiquette YAML",
  },
  {
    name: "bytes made by a tag",
    text: entry(`${ARTICLE}\nsummary: !!binary aGVsbG8=`),
    line: 4,
    says: "étiquette YAML",
  },
  {
    name: "a list as a field's name",
    text: entry(`${ARTICLE}\n? [a, b]\n: c`),
    line: 4,
    says: "nom de champ",
  },
  { name: "nothing as a field's name", text: entry(`${ARTICLE}\n? \n: c`), line: 4, says: "nom de champ" },
  {
    name: "brackets without end",
    text: entry(`${ARTICLE}\ntopics: ${"[".repeat(9000)}${"]".repeat(9000)}`),
    line: 4,
    says: "crochets",
  },
  {
    name: "a second document",
    text: entry("title: Un\n...\npublishedAt: 2026-01-02"),
    line: 4,
    says: "trois points",
  },
  {
    name: "the prototype",
    text: entry(`${ARTICLE}\n__proto__: {draft: true}`),
    line: 4,
    says: "champ inconnu",
  },
  { name: "an inherited name", text: entry(`${ARTICLE}\nconstructor: x`), line: 4, says: "champ inconnu" },
  { name: "half a character", text: entry(`${ARTICLE}\nsummary: "a\\ud800b"`), line: 4, says: "U+D800" },
  { name: "a null character", text: entry(`${ARTICLE}\nsummary: "a\\0b"`), line: 4, says: "U+0000" },
  { name: "a carriage return", text: entry(`${ARTICLE}\nsummary: "a\\r\\nb"`), line: 4, says: "U+000D" },
  { name: "text turned round", text: entry(`${ARTICLE}\nsummary: "a\\u202Eb"`), line: 4, says: "U+202E" },
  {
    name: "a terminal's orders in a field's name",
    text: entry(`${ARTICLE}\n"a\\nb\\e[31m": 1`),
    line: 4,
    says: "U+001B",
  },
  {
    name: "a line end in a field's name",
    text: entry(`${ARTICLE}\n"a\\nb": 1`),
    line: 4,
    says: "champ inconnu",
  },
  {
    name: "a title that cannot be seen",
    text: entry('title: "\\u200B"\npublishedAt: 2026-01-02'),
    line: 2,
    says: "se voit",
  },
  {
    name: "a control character in the body",
    text: entry(ARTICLE, "un\n\ndeux\u0007"),
    line: 8,
    says: "U+0007",
  },
  {
    name: "more notes than can be read in a reasonable time",
    text: entry(ARTICLE, Array.from({ length: 1_001 }, (_, n) => `a[^${n}]\n\n[^${n}]: b\n`).join("\n")),
    line: 6,
    says: "1000 notes au plus",
  },
  { name: "the year 0", text: entry("title: Un\npublishedAt: 0000-01-01"), line: 3, says: "ISO 8601" },
  {
    name: "an offset that no country has",
    text: entry("title: Un\npublishedAt: 2026-01-01T00:00+99:99"),
    line: 3,
    says: "ISO 8601",
  },
];

describe("hostile front matter gives one line and no stack trace", () => {
  for (const { name, text, line, says } of CASES)
    test(name, async (t) => {
      const root = await contentFolder(t, {
        "articles/2026/x.md": text,
        "pages/reste.md": entry("title: Le reste"),
      });
      const { hub, problems } = await loadHub(root, NOW);
      assert.deepEqual(publishedFiles(hub), ["pages/reste.md"]);
      const messages = problems.map(formatProblem);
      assert.equal(messages.length, 1, messages.join("\n"));
      assert.equal(problems[0]?.line, line);
      assert.ok(messages[0]?.includes(says), messages[0]);
      assert.doesNotMatch(messages[0] ?? "", /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E]/u);
    });
});

describe("each fault of a header has its words, whatever the library calls it", () => {
  const faults: Readonly<Record<string, RegExp>> = {
    "title: @brest": /commence par un signe réservé/,
    "title: %date%": /commence par un signe réservé/,
    "title: `code`": /commence par un signe réservé/,
    'title: "C:\\dossier"': /barre oblique inverse/,
    "summary: &a Un\ntitle: &b *a": /qui porte une marque/,
    "title: &a &b Un": /deux marques/,
    "title: [a, - b]": /entre crochets/,
    "title: 'Un": /guillemet/,
    "title:Un\nx: 1": /sur plusieurs lignes/,
    "? [a]\n: b": /n’est pas un mot/,
    [`${"x".repeat(1100)}: 1`]: /plus de mille caractères/,
  };
  for (const [header, says] of Object.entries(faults))
    test(header.slice(0, 40), async (t) => {
      const root = await contentFolder(t, {
        "articles/2026/x.md": entry(`${header}\npublishedAt: 2026-01-02`),
      });
      const told = (await loadHub(root, NOW)).problems.map(formatProblem);
      assert.ok(
        told.some((line) => says.test(line)),
        told.join("\n"),
      );
      for (const line of told) assert.doesNotMatch(line, /[A-Z]+_[A-Z]/);
    });
});

test("what Windows, macOS and Word put beside entries is nobody’s business", async (t) => {
  const names = ["Thumbs.db", "desktop.ini", "~$rencontre.docx", ".DS_Store", "Icon\r"];
  const folders = ["articles/2026", "media", "media/2026"];
  const root = await contentFolder(
    t,
    Object.fromEntries(folders.flatMap((folder) => names.map((name) => [`${folder}/${name}`, "x"]))),
  );
  assert.deepEqual((await loadHub(root, NOW)).problems.map(formatProblem), []);
});

for (const zone of ["local", "system", "UTC+99", "+01:00", "__proto__", "Europe/Breste"])
  test(`the time zone ${zone} is refused`, async (t) => {
    const talk = `${ARTICLE}\nstartsAt: 2026-02-01T14:00\nendsAt: 2026-02-01T17:00\ntimeZone: "${zone}"`;
    const root = await contentFolder(t, { "conferences/2026/x.md": entry(talk) });
    const { problems } = await loadHub(root, NOW);
    assert.deepEqual(
      problems.map(({ field, expected }) => [field?.join("."), expected]),
      [["timeZone", "un fuseau horaire IANA, par exemple Europe/Paris"]],
    );
  });

test("a moment that is neither a number nor a timecode says what one looks like", async (t) => {
  const talk = `${ARTICLE}\nstartsAt: 2026-02-01T14:00\nendsAt: 2026-02-01T17:00\nlinks: [{url: "https://hub.example/", title: L, at: .inf}]`;
  const root = await contentFolder(t, { "conferences/2026/x.md": entry(talk) });
  const { problems } = await loadHub(root, NOW);
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.expected ?? "", /12:34/);
});

test("of very many wrong names, the first come with the name that was meant, and all are told", async (t) => {
  const wrong = Array.from({ length: 150 }, (_, n) => `${n}-bateaus`);
  const right = wrong.map((name) => [`topics/${name.replace("aus", "aux")}.md`, entry("title: T")] as const);
  const root = await contentFolder(t, {
    ...Object.fromEntries(right),
    "articles/2026/x.md": entry(`${ARTICLE}\ntopics: [${wrong.join(", ")}]`),
  });
  const { problems } = await loadHub(root, NOW);
  assert.equal(problems.length, 150);
  assert.equal(problems.filter(({ expected }) => expected?.startsWith("«")).length, 25);
});

describe("a conflict that git left", () => {
  const CONFLICT = "<<<<<<< HEAD\nUn.\n=======\nDeux.\n>>>>>>> autre\n";
  const FILES: Readonly<Record<string, string>> = {
    "articles/2026/fields.md": `---\n<<<<<<< HEAD\ntitle: Un\n=======\ntitle: Deux\n>>>>>>> autre\n${ARTICLE}\n---\nTexte.\n`,
    "articles/2026/text.md": entry(ARTICLE, `Avant.\n\n${CONFLICT}`),
    "articles/2026/windows.md": entry(ARTICLE, CONFLICT).replaceAll("\n", "\r\n"),
    "tokens.css": `:root {\n${CONFLICT}}\n`,
  };
  for (const [file, text] of Object.entries(FILES))
    test(`is told of ${file}, with its line, and not published`, async (t) => {
      const { hub, problems } = await loadHub(await contentFolder(t, { [file]: text }), NOW);
      const line = text.split(/\r?\n/).indexOf("<<<<<<< HEAD") + 1;
      assert.deepEqual(
        problems.map((problem) => [problem.severity, problem.file, problem.line]),
        [["error", file, line]],
      );
      assert.match(problems[0]?.found ?? "", /un conflit de fusion qui n’est pas réglé/);
      assert.deepEqual(publishedFiles(hub), []);
    });

  test("is none where a text shows one as code, or has half of it", async (t) => {
    const files = {
      "articles/2026/code.md": entry(ARTICLE, `\`\`\`\n${CONFLICT}\`\`\`\n`),
      "articles/2026/half.md": entry(ARTICLE, "Un titre\n=======\n\nTexte.\n"),
    };
    const { problems } = await loadHub(await contentFolder(t, files), NOW);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === "error"),
      [],
    );
  });
});
