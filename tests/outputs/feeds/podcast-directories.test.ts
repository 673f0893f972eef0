/** What directories ask of podcasts: words, pictures and titles that they take, and one podcast for each series. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { podcast, seriesPodcast } from "../../../src/outputs/index.ts";
import { makeHub, newEntry } from "../fixture.ts";
import { childrenOf, linesOf, type Node, only, parseXml, textOf } from "../parse-xml.ts";
import { richHub } from "../rich.ts";

const ROOT = "https://anse.example";
const channelOf = (from = richHub()): Node => only(parseXml(podcast(from)), "channel");
const sound = { sources: [{ url: "/media/debat.mp3" }] };

test("signs of markup in words are read as signs in every slot of HTML", () => {
  const words = "Les <liens> & l’<b>île</b> ]]> &lt";
  const site = { podcast: { title: words, description: words, author: words, category: "Arts > Books" } };
  const entry = newEntry(
    "conference",
    "signes",
    {
      title: words,
      summary: words,
      publishedAt: "2026-06-01T09:00:00Z",
      startsAt: "2026-06-01T12:00",
      endsAt: "2026-06-01T13:00",
      recordings: [{ id: "a", ...sound }],
    },
    "Les \\<liens> & l’\\<b>île\\</b> ]]> \\&lt",
  );
  const channel = channelOf(richHub(site, [entry]));
  assert.equal(readHtml(textOf(channel, "description")), words);
  assert.equal(textOf(channel, "title"), words);
  const item = childrenOf(channel, "item").find((one) => textOf(one, "title").startsWith("Les <liens>"));
  assert.ok(item);
  for (const slot of ["description", "content:encoded"])
    assert.equal(
      readHtml(textOf(item, slot)).split(words).length,
      4,
      "title in the credit, summary and body",
    );
});

/** What a reader sees of HTML, by a parser that follows the standard. */
function readHtml(html: string): string {
  const read = (node: DefaultTreeAdapterTypes.Node): string =>
    "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(read).join("") : "";
  return read(parseFragment(html)).trim();
}

test("the picture of a meeting is that of its episode where directories take it", () => {
  const artwork = (width: number, height: number, name = "carre.jpg") => {
    const src = `/media/${name}`;
    const type = name.endsWith("webp") ? "image/webp" : "image/jpeg";
    const lock = { kind: "image", src, sha256: "ab".repeat(32), bytes: 1, width, height, type } as const;
    const entry = newEntry("conference", "seule", {
      title: "Seule",
      publishedAt: "2026-06-01T09:00:00Z",
      startsAt: "2026-06-01T12:00",
      endsAt: "2026-06-01T13:00",
      image: { src, alt: "Le port" },
      recordings: [{ id: "a", ...sound }],
    });
    const hub = makeHub({ entries: [entry], files: [src], locks: [lock] });
    const item = childrenOf(channelOf(hub), "item").find((one) => textOf(one, "title") === "Seule");
    assert.ok(item);
    return childrenOf(item, "itunes:image").map(({ attributes }) => attributes["href"]);
  };
  assert.deepEqual(artwork(1400, 1400), [`${ROOT}/media/carre.jpg`]);
  assert.deepEqual(artwork(3500, 3500), [`${ROOT}/media/carre.jpg`], "it is published in 2,400 pixels");
  assert.deepEqual(artwork(1500, 1500, "carre.webp"), [`${ROOT}/media/sizes/abababababababab/1500.jpg`]);
  for (const [width, height] of [
    [1399, 1399],
    [1600, 900],
    [1500, 1501],
  ] as const)
    assert.deepEqual(artwork(width, height), [], `${width} × ${height}`);
});

test("episodes of one title are told apart by their day, then by their order", () => {
  const meeting = (slug: string, day: string, ids: readonly string[]) =>
    newEntry("conference", slug, {
      title: "Café numérique",
      publishedAt: `${day}T09:00:00Z`,
      startsAt: `${day}T12:00`,
      endsAt: `${day}T13:00`,
      recordings: ids.map((id) => ({ id, title: "Café Numérique", ...sound })),
    });
  const entries = [
    meeting("un", "2026-05-01", ["a"]),
    meeting("deux", "2026-06-01", ["a"]),
    meeting("trois", "2026-06-01", ["a"]),
  ];
  const titles = childrenOf(channelOf(richHub({}, entries)), "item").map((item) => textOf(item, "title"));
  assert.equal(new Set(titles.map((title) => title.toLowerCase())).size, titles.length);
  assert.deepEqual(
    titles.filter((title) => title.startsWith("Café")).map((title) => title.replace(/\u00A0/g, " ")),
    ["(1er juin 2026) (2)", "(1er juin 2026) (1)", "(1er mai 2026)"].map(
      (mark) => `Café numérique – Café Numérique ${mark}`,
    ),
  );
});

test("a series has a podcast of its own meetings, as its editors describe it", () => {
  const feedOf = (podcast?: object) => {
    const series = newEntry("series", "cafes", {
      id: "3f3b1f5e-3c2d-4a6b-9d7e-5a1c2b3d4e5f",
      title: "Les cafés",
      summary: "Un par mois.",
      publishedAt: "2026-01-01",
      licence: "CC0-1.0",
      ...(podcast === undefined ? {} : { podcast }),
    });
    const entry = newEntry("conference", "cafe", {
      title: "Café",
      series: "cafes",
      publishedAt: "2026-06-01T09:00:00Z",
      startsAt: "2026-06-01T12:00",
      endsAt: "2026-06-01T13:00",
      recordings: [{ id: "a", ...sound }],
    });
    const hub = richHub({}, [series, entry]);
    const found = hub.series.find(({ slug }) => slug === "cafes");
    assert.ok(found);
    return only(parseXml(seriesPodcast(found, hub)), "channel");
  };
  const plain = linesOf(feedOf(), ["item"]);
  for (const line of [
    `atom:link rel="self" type="application/rss+xml" href="${ROOT}/cycles/cafes/podcast.xml"`,
    "title Les cafés",
    "description Un par mois.",
    `link ${ROOT}/cycles/cafes/`,
    "itunes:author Association L’Anse",
    'itunes:category text="Education"',
  ])
    assert.ok(plain.includes(line), `${line}\n${plain.join("\n")}`);
  assert.deepEqual(
    childrenOf(feedOf(), "item").map((item) => textOf(item, "title")),
    ["Café"],
  );
  const guid = textOf(feedOf(), "podcast:guid");
  assert.match(guid, /^[0-9a-f-]{36}$/);
  assert.notEqual(guid, textOf(channelOf(), "podcast:guid"));
  const own = feedOf({
    title: "Cafés à entendre",
    description: "À l’oreille.",
    author: "Le Phare",
    category: "Society & Culture > Documentary",
    guid: "9b024349-ccf0-5f69-a609-6b82873eab3c",
  });
  const said = linesOf(own, ["item"]);
  const at = said.indexOf('itunes:category text="Society & Culture"');
  assert.equal(said[at + 1], '  itunes:category text="Documentary"');
  for (const line of [
    "title Cafés à entendre",
    "description À l’oreille.",
    "itunes:author Le Phare",
    "podcast:guid 9b024349-ccf0-5f69-a609-6b82873eab3c",
  ])
    assert.ok(said.includes(line), line);
});
