/** Cards: what they show, that they are the same everywhere, and that each is drawn once. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import sharp from "sharp";
import { cardColours, drawCard } from "../../src/cards/index.ts";
import { maskOf, RUN } from "../../src/cards/mask.ts";
import { segmentsOf } from "../../src/cards/path.ts";
import { type Card, cardPath, cardsOf, podcastCard, shareCard } from "../../src/outputs/index.ts";
import { cardFiles } from "../../src/site/media/cards.ts";
import { fc } from "../harness/property.ts";
import { conferenceOf, makeHub, newEntry } from "../outputs/fixture.ts";

const TOKENS = ["paper", "ink", "soft", "sea", "shore", "shallow", "deep"];
const sheet = (values: readonly string[]): string =>
  `:root { ${TOKENS.map((name, n) => `--${name}: ${values[n]};`).join(" ")} }`;
const GREYS = sheet(["#ffffff", "#000000", "#333333", "#555555", "#777777", "#999999", "#bbbbbb"]);
const card = (more: Partial<Card> = {}): Card => ({
  form: "share",
  label: "Conférence · 1er février 2013",
  title: "Évaluer l’utilité sociale\u202F: pourquoi, comment\u202F?",
  names: "Alix Le Goff",
  site: "L’Anse",
  levels: Array.from({ length: 60 }, (_, i) => (i * 37) % 100),
  ...more,
});
const pixelsOf = async (of: Card, sheets = [GREYS]): Promise<Buffer> =>
  sharp(await drawCard(of, await cardColours(sheets)))
    .raw()
    .toBuffer();

test("a card for sharing has the size that Open Graph's readers lay out, artwork that which directories take", async () => {
  const colours = await cardColours([GREYS]);
  const share = await sharp(await drawCard(card(), colours)).metadata();
  assert.deepEqual([share.format, share.width, share.height], ["png", 1200, 630]);
  const artwork = await sharp(await drawCard(card({ form: "artwork" }), colours)).metadata();
  assert.deepEqual([artwork.format, artwork.width, artwork.height], ["png", 1500, 1500]);
});

test("what is beside words is a photograph, and the card is then a JPEG", async () => {
  const red = await sharp({ create: { width: 300, height: 900, channels: 3, background: "#ff0000" } })
    .webp()
    .toBuffer();
  const shown = card({ picture: { src: "/media/a.webp", version: "1" } });
  const made = sharp(await drawCard(shown, await cardColours([GREYS]), red));
  assert.equal((await made.metadata()).format, "jpeg");
  const { data, info } = await made.raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  const [r = 0, g = 0] = at(1000, 200);
  assert.ok(r > 240 && g < 20, "the picture on the right");
  assert.ok(
    at(40, 200).every((value) => value > 240),
    "the ground on the left",
  );
  assert.ok(
    at(1000, 610).every((value) => value < 220 && value > 150),
    "the water before it",
  );
});

test("a picture that is a card by itself fills it", async () => {
  const blue = await sharp({ create: { width: 400, height: 400, channels: 3, background: "#0000ff" } })
    .png()
    .toBuffer();
  const shown = card({ picture: { src: "/media/a.png", version: "", whole: true } });
  const { data, info } = await sharp(await drawCard(shown, await cardColours([GREYS]), blue))
    .raw()
    .toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], [1200, 630]);
  assert.ok(data.every((value, i) => (i % 3 === 2 ? value > 240 : value < 15)));
});

test("areas of outlines are those of the library that draws SVG", async () => {
  const point = fc.tuple(fc.integer({ min: 2, max: 58 }), fc.integer({ min: 2, max: 38 }));
  await fc.assert(
    fc.asyncProperty(
      point,
      fc.array(fc.tuple(point, point), { minLength: 2, maxLength: 5 }),
      async (start, curves) => {
        const outline = `M${start.join(" ")}${curves.map((two) => `Q${two.flat().join(" ")}`).join("")}Z`;
        // rings that turn the same way twice are filled in both
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><path d="${outline}" fill="#fff"/></svg>`;
        const theirs = await sharp(Buffer.from(svg))
          .flatten({ background: "#000" })
          .extractChannel(0)
          .raw()
          .toBuffer();
        const { runs } = maskOf(segmentsOf(outline));
        const levels = new Uint8Array(60 * 40);
        for (let at = 0; at < runs.length; at += RUN) {
          const [row = 0, from = 0, to = 0, level = 0] = runs.subarray(at, at + RUN);
          levels.fill(level, row * 60 + from, row * 60 + to);
        }
        let [away, all] = [0, 0];
        for (let y = 0; y < 40; y++)
          for (let x = 0; x < 60; x++) {
            const ours = (levels[y * 60 + x] ?? 0) / 15;
            away += Math.abs(ours - (theirs[y * 60 + x] ?? 0) / 255);
            all += 1;
          }
        assert.ok(away / all < 0.02, `${outline}: ${away / all}`);
      },
    ),
    { numRuns: 100 },
  );
});

test("what a typeface cannot write is left out, and the name of the hub stands for a title of another script", async () => {
  const plain = await pixelsOf(card({ title: "La mer" }));
  assert.ok(plain.equals(await pixelsOf(card({ title: "La mer 🌊" }))));
  const named = await pixelsOf(card({ title: "L’Anse" }));
  assert.ok(named.equals(await pixelsOf(card({ title: "مرحبا بكم في الخليج" }))));
  assert.ok(!plain.equals(named));
});

test("a title that is too long is cut, whatever it is made of, and none leaves its place", async () => {
  for (const title of ["mot ".repeat(40).trim(), "x".repeat(160), "A", "—"]) {
    const pixels = await sharp(await drawCard(card({ title }), await cardColours([GREYS])))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, channels } = pixels.info;
    for (let y = 0; y < 440; y++)
      for (const x of [20, 60, 1190])
        assert.ok((pixels.data[(y * width + x) * channels] ?? 0) > 250, `${title} at ${x}, ${y}`);
  }
});

test("colours are those of the hub by day, in any notation; what is no colour is the project's", async () => {
  const own = `:root { --paper: light-dark(rgb(10 20 30), #fff); --ink: var(--mine); --mine: hsl(0 100% 50%); --deep: bogus(1); }
    :root[data-theme="dark"] { --soft: #010101; --paper: #020202; }`;
  const { paper, ink, deep, soft } = await cardColours([GREYS, own]);
  assert.deepEqual(
    [paper, ink, deep, soft],
    [
      [10, 20, 30],
      [255, 0, 0],
      [187, 187, 187],
      [1, 1, 1],
    ],
  );
});

test("an address tells all that its card shows", () => {
  const one = card();
  const others = [
    card({ title: "Autre" }),
    card({ names: "Autre" }),
    card({ label: "Autre" }),
    card({ site: "Autre" }),
    card({ levels: [1] }),
    card({ form: "artwork" }),
    card({ picture: { src: "/media/a.jpg", version: "1" } }),
    card({ picture: { src: "/media/a.jpg", version: "2" } }),
  ];
  assert.equal(cardPath(one), cardPath(card()));
  assert.equal(new Set([one, ...others].map(cardPath)).size, others.length + 1);
});

test("a hub has a card for each text, meeting and series, one for the rest, and artwork for podcasts without any", () => {
  const hub = makeHub({ site: { podcast: undefined } });
  const paths = cardsOf(hub);
  const meeting = conferenceOf(hub, "evaluer");
  for (const entry of [meeting, ...hub.articles, ...hub.series])
    assert.ok(paths.has(cardPath(shareCard(entry, hub.site))), entry.title);
  assert.ok(paths.has(cardPath(podcastCard(hub.site))));
  assert.equal(shareCard(hub.people[0], hub.site).title, "L’Anse");
  const { label, names } = shareCard(meeting, hub.site);
  assert.match(label.replace(/\u00A0/g, " "), /^1er février 2013 · Les rencontres$/);
  assert.equal(names, "Alix Le Goff");
});

async function folder(t: TestContext): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), "cards-"));
  t.after(() => rm(made, { recursive: true, force: true }));
  return made;
}

test("each card is drawn once, and another title is another card alone", async (t) => {
  const [content, cache] = [await folder(t), await folder(t)];
  const hubWith = (title: string) =>
    makeHub({
      site: { shareImage: undefined },
      entries: [newEntry("article", "neuf", { title, publishedAt: "2026-01-01" })],
      locks: [],
    });
  const without = (from: ReturnType<typeof makeHub>) => ({
    ...from,
    // their pictures are in no folder
    articles: from.articles.filter(({ image }) => image === undefined),
  });
  const stamps = async () =>
    new Map(
      await Promise.all(
        (await readdir(cache)).map(
          async (name) => [name, (await stat(path.join(cache, name))).mtimeMs] as const,
        ),
      ),
    );
  const files = await cardFiles(without(hubWith("Un")), content, () => {}, cache);
  const first = await stamps();
  assert.equal(first.size, files.length);
  await cardFiles(without(hubWith("Un")), content, () => {}, cache);
  assert.deepEqual(await stamps(), first);
  await cardFiles(without(hubWith("Deux")), content, () => {}, cache);
  const last = await stamps();
  assert.equal(last.size, first.size + 1);
  for (const [name, time] of first) assert.equal(last.get(name), time);
});
