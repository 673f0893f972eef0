import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import { formatProblem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { contentFolder, entry, publishedFiles } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const ARTICLE = entry("title: Un article\npublishedAt: 2026-01-02");
const PICTURE = new URL("../../content/media/images/flaques.webp", import.meta.url);

/** A black square as PNG, with one bit for each pixel (PNG, third edition, 5 and 11.2). */
function blackPng(side: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const around = Buffer.alloc(8);
    around.writeUInt32BE(data.length, 0);
    around.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // each line begins with the number of its filter
  const lines = Buffer.alloc(side * (1 + Math.ceil(side / 8)));
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]);
}

/** What is done to a folder of one good article, the file at fault, and what is said of it. */
const CASES: readonly {
  name: string;
  change: (root: string) => Promise<unknown>;
  file: string;
  says: RegExp;
}[] = [
  ...["articles/2026/x.md", "media/x.mp3", "media/x.vtt", "site.yaml", "tokens.css"].map((file) => ({
    name: `a pipe called ${file}, which would never end`,
    change: async (root: string) => {
      await rm(path.join(root, file), { force: true });
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      execFileSync("mkfifo", [path.join(root, file)]);
    },
    file,
    says: /un fichier spécial/,
  })),
  {
    name: "a pipe in the media lock",
    change: async (root) => {
      await mkdir(path.join(root, "media-lock"));
      execFileSync("mkfifo", [path.join(root, "media-lock/x.json")]);
    },
    file: "media-lock/x.json",
    says: /ce n’est pas un fichier/,
  },
  {
    name: "a link to a folder elsewhere in place of a year",
    change: (root) => symlink("/etc", path.join(root, "articles/2025")),
    file: "articles/2025",
    says: /un lien symbolique qui sort/,
  },
  {
    name: "a link to a folder elsewhere in place of a type's folder",
    change: (root) => symlink("/etc", path.join(root, "topics")),
    file: "topics",
    says: /un lien symbolique qui sort/,
  },
  {
    name: "a link to nothing",
    change: (root) => symlink("rien.md", path.join(root, "articles/2026/y.md")),
    file: "articles/2026/y.md",
    says: /ne mène à rien/,
  },
  {
    name: "a file in place of a type's folder",
    change: (root) => writeFile(path.join(root, "topics"), "x"),
    file: "topics",
    says: /un dossier «\u00A0topics\u00A0»/,
  },
  {
    name: "a folder with a slip in its name, whose entries would be lost",
    change: async (root) => {
      await mkdir(path.join(root, "artciles"));
      await writeFile(path.join(root, "artciles/y.md"), ARTICLE);
    },
    file: "artciles",
    says: /«\u00A0articles\u00A0»\u202F\?/,
  },
  {
    name: "an entry outside any folder",
    change: (root) => writeFile(path.join(root, "y.md"), ARTICLE),
    file: "y.md",
    says: /hors de tout dossier/,
  },
  {
    name: "a name too long for the files made of it",
    change: (root) => writeFile(path.join(root, `articles/2026/${"a".repeat(200)}.md`), ARTICLE),
    file: `articles/2026/${"a".repeat(200)}.md`,
    says: /120/,
  },
  ...[
    "e f.webp",
    "e#f.webp",
    "e?f.webp",
    "e%20f.webp",
    "e'f.webp",
    "e\nf.webp",
    "e\u202Ef.webp",
    "e;f.webp",
  ].map((name) => ({
    name: `a media file called ${JSON.stringify(name)}`,
    change: async (root: string) => {
      await mkdir(path.join(root, "media"));
      await writeFile(path.join(root, "media", name), await readFile(PICTURE));
    },
    file: `media/${name}`,
    says: /un nom qui contient/,
  })),
  ...["e.html", "e.HTML", "e.js", "e.mjs", "e.xhtml", "e.svgz", "e.SVG", "e.xml", "e.exe", "e"].map(
    (name) => ({
      name: `a media file that a browser or a system might run: ${name}`,
      change: async (root: string) => {
        await mkdir(path.join(root, "media"));
        await writeFile(
          path.join(root, "media", name),
          '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
        );
      },
      file: `media/${name}`,
      says: /; attendu\u00A0: une image, un son, un diaporama/,
    }),
  ),
  {
    name: "two media whose names differ in how an accent is written",
    change: async (root) => {
      await mkdir(path.join(root, "media"));
      for (const name of ["\u00E9.webp", "e\u0301.webp"])
        await writeFile(path.join(root, "media", name), await readFile(PICTURE));
    },
    file: "media/\u00E9.webp",
    says: /presque le même nom/,
  },
  {
    name: "a file where the pictures of slides are published",
    change: async (root) => {
      await mkdir(path.join(root, "media/slides"), { recursive: true });
      await writeFile(path.join(root, "media/slides/1-480.webp"), await readFile(PICTURE));
    },
    file: "media/slides/1-480.webp",
    says: /images de diapositives/,
  },
  {
    name: "a picture that fills the memory of whoever opens it",
    change: async (root) => {
      await mkdir(path.join(root, "media"));
      await writeFile(path.join(root, "media/e.png"), blackPng(12_000));
    },
    file: "media/e.png",
    says: /12000 × 12000 pixels/,
  },
];

describe("a hostile file gives one line, and nothing waits for it", () => {
  for (const { name, change, file, says } of CASES)
    test(name, { skip: process.platform === "win32" }, async (t) => {
      const root = await contentFolder(t, { "articles/2026/bon.md": ARTICLE });
      await change(root);
      const { hub, problems } = await loadHub(root, NOW);
      const isSettings = file === "site.yaml" || file === "tokens.css";
      assert.deepEqual(publishedFiles(hub), isSettings ? [] : ["articles/2026/bon.md"]);
      const messages = problems.map(formatProblem);
      assert.equal(messages.length, 1, messages.join("\n"));
      assert.equal(problems[0]?.file, file);
      assert.match(messages[0] ?? "", says);
      assert.doesNotMatch(messages[0] ?? "", /[\p{Cc}\u202E]/u);
    });
});

const SVG = (inside: string, before = "") =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\n${inside}</svg>`;

describe("an SVG is published without, and its editor told of", () => {
  const active: Readonly<Record<string, readonly [string, string]>> = {
    "a script": ["<script>alert(1)</script>", "un script"],
    "a script under another prefix": [
      '<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>',
      "un script",
    ],
    "an action": ['<rect onload="alert(1)"/>', "une action"],
    "a page inside": ["<foreignObject></foreignObject>", "une page"],
    "a link that runs": ['<a href="javascript:alert(1)"><path/></a>', "un lien"],
    "a picture from elsewhere": ['<image href="https://ailleurs.example/x.png"/>', "une image d’ailleurs"],
    "a style from elsewhere": ["<style>@import 'x.css';</style>", "un style d’ailleurs"],
  };
  for (const [name, [inside, what]] of Object.entries(active))
    test(name, async (t) => {
      const root = await contentFolder(t, { "media/e.svg": SVG(`${inside}<path d="M0 0h9"/>`) });
      const { hub, problems } = await loadHub(root, NOW);
      assert.ok(hub !== undefined);
      assert.deepEqual(
        problems.map(({ severity, file, line, found }) => ({ severity, file, line, found })),
        [{ severity: "warning", file: "media/e.svg", line: 2, found: `un SVG qui contient ${what}` }],
      );
    });
});

test("an SVG of which nothing is left is refused, once", async (t) => {
  const empty = '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title><g><script>1</script></g></svg>';
  const { problems } = await loadHub(await contentFolder(t, { "media/e.svg": empty }), NOW);
  assert.deepEqual(
    problems.map(({ severity, found }) => [severity, found]),
    [["error", "un SVG dont il ne reste rien\u00A0: il ne contient pas de dessin, mais un script"]],
  );
});

describe("an SVG is refused, once, for", () => {
  const broken: Readonly<Record<string, string | Uint8Array>> = {
    "entities of its own": SVG("&x;", '<!DOCTYPE svg [<!ENTITY x "y">]>'),
    "another encoding": SVG("", '<?xml version="1.0" encoding="ISO-2022-JP"?>'),
    "a tag that does not close": SVG("<g>"),
    "a prefix that means nothing": SVG('<a xlink:href="#x"/>'),
  };
  for (const [name, text] of Object.entries(broken))
    test(name, async (t) => {
      const root = await contentFolder(t, {});
      await mkdir(path.join(root, "media"));
      await writeFile(path.join(root, "media/e.svg"), text);
      const { hub, problems } = await loadHub(root, NOW);
      assert.ok(hub !== undefined);
      const messages = problems.map(formatProblem);
      assert.equal(messages.length, 1, messages.join("\n"));
      assert.match(messages[0] ?? "", /media\/e\.svg.*un SVG /);
    });
});

test("an SVG that draws, with its own gradients and pictures, is welcome", async (t) => {
  const drawing = SVG(
    '<defs><linearGradient id="g"/></defs><style>path{fill:url(#g)}</style><use href="#p"/><path id="p" d="M0 0" fill="url(#g)"/>',
    '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
  );
  const root = await contentFolder(t, { "media/e.svg": drawing });
  assert.deepEqual((await loadHub(root, NOW)).problems, []);
});

describe("tokens.css is refused with", () => {
  const sheets = {
    "a style sheet of this machine": '@import "/etc/hostname";',
    "an import written with an escape": '@\\69mport "x.css";',
    "an address of another site": ":root { --a: url(https://ailleurs.example/a.png) }",
    "an address without a scheme": ":root { --a: url(//ailleurs.example/a.png) }",
    "a file that nothing publishes": ":root { --a: url(/media/a.woff2) }",
    "a file of this machine": ":root { --a: url(../../secret.woff2) }",
  };
  for (const [name, css] of Object.entries(sheets))
    test(name, async (t) => {
      const root = await contentFolder(t, { "tokens.css": `/* couleurs */\n${css}` });
      const { hub, problems } = await loadHub(root, NOW);
      assert.equal(hub, undefined);
      assert.ok(problems.length > 0);
      for (const { file, line } of problems) assert.deepEqual([file, line], ["tokens.css", 2]);
    });
});

test("tokens.css may set colours, fonts of the media folder, and speak of addresses in comments", async (t) => {
  const css =
    '/* https://ailleurs.example/ */\n:root { --paper: light-dark(#fff, #000); --font-text: "A", serif }\n@font-face { font-family: A; src: url("media/a.woff2") }';
  const root = await contentFolder(t, { "tokens.css": css });
  assert.deepEqual((await loadHub(root, NOW)).problems, []);
});

for (const [name, fields] of Object.entries({
  "a PDF as a picture": "image: {src: /media/x.pdf, alt: x}",
  "a picture as a recording": "recordings: [{id: a, sources: [{url: /media/x.webp}]}]",
  "markup as the type of a recording":
    "recordings: [{id: a, sources: [{url: https://media.hub.example/x.opus, type: 'text/html\"><script>'}]}]",
}))
  test(`${name} is refused`, async (t) => {
    const talk = `title: T\npublishedAt: 2026-01-02\nstartsAt: 2026-02-01T14:00\nendsAt: 2026-02-01T17:00\n${fields}`;
    const root = await contentFolder(t, { "conferences/2026/x.md": entry(talk) });
    const { problems } = await loadHub(root, NOW);
    assert.equal(problems.length, 1, problems.map(formatProblem).join("\n"));
    assert.equal(problems[0]?.line, 6);
  });
