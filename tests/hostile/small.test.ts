/** Small hostile inputs, each with what is to come of it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import { formatProblem } from "../../src/content/index.ts";
import { loadHub } from "../../src/load/index.ts";
import { lintMarkdown, renderMarkdown } from "../../src/markdown/index.ts";
import { contentFolder, entry } from "../harness/content-folder.ts";

const NOW = "2026-06-01T12:00:00+02:00";
const ARTICLE = "title: Un article\npublishedAt: 2026-01-02";

async function told(
  t: Parameters<typeof contentFolder>[0],
  files: Readonly<Record<string, string | Uint8Array>>,
) {
  const { problems } = await loadHub(await contentFolder(t, files), NOW);
  return problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`);
}

describe("a right-to-left override is refused", () => {
  for (const sign of ["&#x202E;", "&#8238;", "&#x202e;", "\u202E"])
    test(sign.replace("\u202E", "as it is"), async (t) => {
      const lines = await told(t, { "articles/2026/x.md": entry(ARTICLE, `Un ${sign}texte.`) });
      assert.equal(lines.length, 1, lines.join("\n"));
      assert.match(lines[0] ?? "", /^error .*U\+202E/);
    });
  test("but may be spoken of, as code", () => {
    assert.deepEqual(lintMarkdown("La marque `&#x202E;`."), []);
  });
});

test("headings called as notes take none of their ids", () => {
  const html = renderMarkdown(
    "# fn-1\n\n# fnref-1\n\n# fnref-1-2\n\nUne note[^1] et encore[^1].\n\n[^1]: Voici.\n",
    { lang: "fr" },
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.ok(ids.length >= 6, html);
  assert.equal(new Set(ids).size, ids.length, ids.join(" "));
});

test("an alias is the path of an address, and no rule of a host", async (t) => {
  for (const alias of ["/a;b", "/a b", '/a"b', "/a\\b", "/a{b}", "/a\nb"]) {
    const lines = await told(t, {
      "articles/2026/x.md": entry(`${ARTICLE}\naliases: [${JSON.stringify(alias)}]`),
    });
    assert.ok(
      lines.some((line) => line.startsWith("error ")),
      alias,
    );
  }
});

describe("a mail address names one person, and nothing else", () => {
  for (const href of [
    "mailto:a@hub.example%0d%0abcc:z@ailleurs.example",
    "mailto:a@hub.example?subject=x%0D%0ABcc:z@ailleurs.example",
    "mailto:a@hub.example?bcc=z@ailleurs.example",
    "mailto:a@hub.example?subject=x&BCC=z@ailleurs.example",
    "mailto:a@hub.example%3Fbcc=z@ailleurs.example",
    "mailto:a@hub.example%2Cz@ailleurs.example",
  ])
    test(href, () => {
      assert.deepEqual(
        lintMarkdown(`[x](${href})`).map(({ severity }) => severity),
        ["error"],
      );
    });
});

describe("tokens.css loads nothing", () => {
  for (const value of [
    'image-set("https://ailleurs.example/a.png" 1x)',
    "-webkit-image-set(url(https://ailleurs.example/a.png) 1x)",
    'src("https://ailleurs.example/a.png")',
    "u\\72l(https://ailleurs.example/a.png)",
    "image(https://ailleurs.example/a.png)",
    "cross-fade(url(//ailleurs.example/a.png), red)",
  ])
    test(value, async (t) => {
      const lines = await told(t, { "tokens.css": `:root {\n  --x: ${value};\n}` });
      assert.ok(
        lines.length >= 1 && lines.every((line) => /^error .*tokens\.css/.test(line)),
        lines.join("\n"),
      );
    });
});

describe("times that a clock never shows, or shows twice, and years that were mistyped, are advice", () => {
  const talk = (startsAt: string, endsAt: string) =>
    entry(`title: T\npublishedAt: 2026-01-02\nstartsAt: ${startsAt}\nendsAt: ${endsAt}`);
  const cases: Readonly<Record<string, readonly [string, string, RegExp]>> = {
    "the hour that spring skips": ["2026-03-29T02:30", "2026-03-29T04:00", /n’existe pas/],
    "the hour that autumn has twice": ["2026-10-25T02:30", "2026-10-25T04:00", /deux fois/],
    "thirteen years": ["2013-06-01T14:00", "2026-06-01T16:00", /plus d’un an/],
  };
  for (const [name, [startsAt, endsAt, says]] of Object.entries(cases))
    test(name, async (t) => {
      const lines = await told(t, { "conferences/2026/x.md": talk(startsAt, endsAt) });
      assert.equal(lines.filter((line) => says.test(line)).length, 1, lines.join("\n"));
      assert.ok(lines.filter((line) => says.test(line)).every((line) => line.startsWith("warning ")));
    });
  test("but an offset says which of the two", async (t) => {
    const lines = await told(t, {
      "conferences/2026/x.md": talk("2026-10-25T02:30+01:00", "2026-10-25T04:00"),
    });
    assert.deepEqual(
      lines.filter((line) => /deux fois/.test(line)),
      [],
    );
  });
});

test("a picture under the name of another format is told, with what to do, and taken for what is published", async (t) => {
  const photo = sharp({ create: { width: 800, height: 600, channels: 3, background: "#357" } });
  const jpeg = await photo.jpeg().toBuffer();
  const files = {
    "media/x.png": jpeg,
    "media/y.webp": jpeg,
    "media/z.jpeg": jpeg,
    "articles/2026/x.md": entry(ARTICLE, "![](/media/x.png)\n\n![](/media/y.webp)\n\n![](/media/z.jpeg)"),
  };
  const lines = (await told(t, files)).filter((line) => line.includes("sous un nom"));
  assert.deepEqual(
    lines.map((line) => line.replaceAll("\u00A0", " ").replace(/\..*/s, "")),
    ["warning media/x", "warning media/y"],
  );
  assert.match(lines[0] ?? "", /une image JPEG sous un nom en «\s\.png\s».*PNG.*«\s\.jpg\s»/);
  const { hub } = await loadHub(await contentFolder(t, files), NOW);
  assert.equal(hub?.pictures["/media/x.png"]?.plain, "/media/x.png");
  // which old programs cannot show
  assert.match(hub?.pictures["/media/y.webp"]?.plain ?? "", /\.jpg$/);
});
