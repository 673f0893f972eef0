import assert from "node:assert/strict";
import { test } from "node:test";
import { formOfShared } from "../../admin/screens/shared-page.ts";
import {
  adminManifest,
  OUTPUTS,
  openSearch,
  opml,
  robots,
  shareCard,
  shownCard,
  sitemap,
  webManifest,
} from "../../src/outputs/index.ts";
import { makeHub, newEntry } from "./fixture.ts";
import { childrenOf, linesOf, only, parseXml, textOf } from "./parse-xml.ts";
import { richHub } from "./rich.ts";

type Values = Readonly<Record<string, string>>;

const hub = makeHub();
const [whole] = sitemap(hub);
const urls = childrenOf(parseXml(whole?.text ?? ""), "url");

test("a card of words alone is a PNG, one with a photograph a JPEG, and both are told with their sizes", () => {
  const cards = hub.articles.map((entry) => ({ entry, shown: shownCard(shareCard(entry, hub.site)) }));
  assert.ok(cards.some(({ entry }) => entry.image !== undefined));
  assert.ok(cards.some(({ entry }) => entry.image === undefined));
  for (const { entry, shown } of cards) {
    const [ending, type] = entry.image === undefined ? ["png", "image/png"] : ["jpg", "image/jpeg"];
    assert.match(shown.path, new RegExp(`^/media/cards/[0-9a-f-]{36}\\.${ending}$`));
    assert.deepEqual([shown.type, shown.width, shown.height], [type, 1200, 630]);
    assert.ok(shown.alt.includes(entry.title) && shown.alt.endsWith(hub.site.name), shown.alt);
  }
});

test("the site map lists each of our entries once, with the date of its last change", () => {
  const locations = urls.map((url) => textOf(url, "loc"));
  assert.equal(new Set(locations).size, locations.length);
  assert.ok(locations.includes("https://anse.example/"));
  assert.ok(locations.includes("https://anse.example/conferences/"));
  const years = new Set(
    [...hub.articles, ...hub.links].map(({ publishedAt = "" }) => publishedAt.slice(0, 4)),
  );
  for (const year of years) assert.ok(locations.includes(`https://anse.example/archives/${year}/`), year);
  const evaluer = urls.find((url) => textOf(url, "loc").endsWith("/evaluer/"));
  assert.equal(evaluer && textOf(evaluer, "lastmod"), "2013-03-01T08:00:00Z");
});

test("what is republished from elsewhere is not announced as ours", () => {
  assert.ok(urls.every((url) => !textOf(url, "loc").includes("/repris/")));
});

test("each version of a translated entry names all versions, itself among them", () => {
  const versions = ["original", "foreshore"].map((slug) => {
    const url = urls.find((it) => textOf(it, "loc").endsWith(`/${slug}/`));
    return childrenOf(url ?? assert.fail(slug), "xhtml:link").map(
      ({ attributes }) => `${attributes["hreflang"]} ${attributes["href"]}`,
    );
  });
  assert.deepEqual([...(versions[0] ?? [])].sort(), [...(versions[1] ?? [])].sort());
  assert.equal(versions[0]?.length, 2);
});

test("a site map too large for one file is split, and an index names its parts", () => {
  const files = sitemap(hub, 5);
  const [index, ...parts] = files;
  const named = childrenOf(parseXml(index?.text ?? ""), "sitemap").map(
    (part) => new URL(textOf(part, "loc")).pathname,
  );
  assert.equal(index?.path, "/sitemap.xml");
  assert.deepEqual(
    named,
    parts.map(({ path }) => path),
  );
  const all = parts.flatMap(({ text }) => childrenOf(parseXml(text), "url"));
  assert.deepEqual(
    all.map((url) => textOf(url, "loc")),
    urls.map((url) => textOf(url, "loc")),
  );
  assert.ok(parts.every(({ text }) => childrenOf(parseXml(text), "url").length <= 5));
});

test("robots may read everything but the editing interface, and are told of the site map", () => {
  assert.deepEqual(robots(hub.site).split("\n"), [
    "User-agent: *",
    "Disallow: /admin/",
    "",
    "Sitemap: https://anse.example/sitemap.xml",
    "",
  ]);
});

test("the search can become a search engine of the browser", () => {
  const root = parseXml(openSearch(makeHub({ site: { name: "Un nom bien trop long pour ce fichier" } })));
  assert.ok([...textOf(root, "ShortName")].length <= 16);
  assert.ok([...textOf(root, "LongName")].length <= 48);
  const [search] = childrenOf(root, "Url").filter(({ attributes }) => attributes["type"] === "text/html");
  assert.equal(search?.attributes["template"], "https://anse.example/recherche/?q={searchTerms}");
});

const MANIFEST_ICONS = [
  { src: "/icon-192.png", type: "image/png", sizes: "192x192", purpose: "any" },
  { src: "/icon-512.png", type: "image/png", sizes: "512x512", purpose: "any" },
  { src: "/icon-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
];

test("the manifest names the hub and takes its colours and icons", () => {
  const manifest = JSON.parse(webManifest(hub)) as Record<string, unknown>;
  assert.equal(manifest["name"], "L’Anse");
  assert.equal(manifest["theme_color"], "#ffffff");
  assert.deepEqual(manifest["icons"], MANIFEST_ICONS);
});

test("what browsers add to their search engines says what it is and where it asks", () => {
  assert.deepEqual(linesOf(parseXml(openSearch(hub))), [
    "ShortName L’Anse",
    "LongName L’Anse",
    "Description Rechercher dans les articles, les conférences et les liens",
    "Language fr",
    "Language en",
    "InputEncoding UTF-8",
    "OutputEncoding UTF-8",
    "Contact contact@anse.example",
    'Image type="image/svg+xml" https://anse.example/media/logo.svg',
    'Url type="text/html" template="https://anse.example/recherche/?q={searchTerms}"',
    'Url type="application/opensearchdescription+xml" rel="self" template="https://anse.example/opensearch.xml"',
  ]);
  const { attributes, name } = parseXml(openSearch(hub));
  assert.deepEqual(
    [name, attributes["xmlns"]],
    ["OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/"],
  );
});

test("an installed hub opens on its home page and keeps to itself", () => {
  const english = makeHub({ site: { languages: ["en"], name: "A name that is too long for an icon" } });
  assert.deepEqual(JSON.parse(webManifest(english)), {
    id: "/",
    name: "A name that is too long for an icon",
    short_name: "A name that…",
    description: "Resources to share.",
    lang: "en",
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    theme_color: "#ffffff",
    background_color: "#ffffff",
    icons: MANIFEST_ICONS,
  });
});

test("the installed editing interface takes what a telephone shares (Web Share Target)", () => {
  const bare = makeHub({ site: { logo: undefined, themeColor: undefined } });
  const {
    scope,
    start_url,
    share_target: target,
  } = JSON.parse(adminManifest(bare, { lang: "fr", name: (site) => site, short: "Ajouter" })) as {
    readonly scope: string;
    readonly start_url: string;
    readonly share_target: { readonly action: string; readonly method: string; readonly params: Values };
  };
  assert.ok(start_url.startsWith(scope) && target.action.startsWith(scope));
  assert.equal(target.method, "GET");
  // what a telephone sends: https://w3c.github.io/web-share-target/#obtaining-an-application-s-share-target
  const shared: Values = { title: "Un outil", text: "Pour découper.", url: "https://outil.example/" };
  const query = new URLSearchParams(
    Object.entries(target.params).map(([member, name]) => [name, shared[member] ?? ""]),
  );
  const form = new URL(formOfShared(`?${query}`), "https://anse.example");
  assert.deepEqual(Object.fromEntries(new URLSearchParams(form.hash.split("?")[1])), {
    title: "Un outil",
    url: "https://outil.example/",
    body: "Pour découper.",
  });
  assert.doesNotMatch(openSearch(bare), /<Image/);
});

const marks = [
  ["/media/logo.png", "image/png"],
  ["/media/logo.webp", "image/webp"],
  ["/media/logo.svg", "image/svg+xml"],
] as const;
for (const [logo, expected] of marks)
  test(`the mark ${logo} is announced as ${expected}`, () => {
    const search = parseXml(openSearch(makeHub({ site: { logo }, files: [logo] })));
    assert.equal(only(search, "Image").attributes["type"], expected);
  });

test("the site map begins with the home page and the lists that hold something, as new as what they hold", () => {
  const rich = richHub();
  const [file] = sitemap(rich);
  const root = parseXml(file?.text ?? "");
  assert.equal(root.attributes["xmlns"], "http://www.sitemaps.org/schemas/sitemap/0.9");
  assert.equal(root.attributes["xmlns:xhtml"], "http://www.w3.org/1999/xhtml");
  const dated = childrenOf(root, "url").map((url) =>
    childrenOf(url, "lastmod").length === 0
      ? [textOf(url, "loc")]
      : [textOf(url, "loc"), textOf(url, "lastmod")],
  );
  const at = (path: string) => dated.find(([loc]) => loc === `https://anse.example${path}`);
  assert.deepEqual(dated[0], ["https://anse.example/", "2026-05-02T09:00:00Z"]);
  for (const [path, last] of [
    ["/articles/", "2026-03-02T09:00:00Z"],
    ["/conferences/", "2026-05-02T09:00:00Z"],
    ["/cycles/", "2026-03-03T09:00:00Z"],
    ["/liens/", "2026-01-05T09:00:00Z"],
    ["/conferences/complete/", "2026-04-02T08:00:00Z"],
  ])
    assert.equal(at(path ?? "")?.[1], last, path);
  assert.equal(at("/themes/")?.[0], "https://anse.example/themes/");
  assert.deepEqual(at("/personnes/nolwenn/")?.length, 1);
});

test("a version that is republished from elsewhere is not among ours", () => {
  const source = { name: "Ailleurs", url: "https://ailleurs.example/estran" };
  const versions = [
    newEntry("article", "ebrel", {
      title: "An aod",
      lang: "br",
      translationOf: "original",
      publishedAt: "2026-02-01",
      source,
    }),
  ];
  const [file] = sitemap(makeHub({ entries: versions }));
  const url = childrenOf(parseXml(file?.text ?? ""), "url").find((it) =>
    textOf(it, "loc").endsWith("/original/"),
  );
  assert.ok(url);
  assert.deepEqual(
    childrenOf(url, "xhtml:link").map(({ attributes }) => [attributes["rel"], attributes["hreflang"]]),
    [
      ["alternate", "fr"],
      ["alternate", "en"],
    ],
  );
});

test("a site map is split where it holds more than a file may, and only then", () => {
  const count = urls.length;
  assert.deepEqual(
    sitemap(hub, count).map(({ path }) => path),
    ["/sitemap.xml"],
  );
  const files = sitemap(hub, count - 1);
  assert.deepEqual(
    files.map(({ path }) => path),
    ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"],
  );
  const index = parseXml(files[0]?.text ?? "");
  assert.deepEqual(
    [index.name, index.attributes["xmlns"]],
    ["sitemapindex", "http://www.sitemaps.org/schemas/sitemap/0.9"],
  );
});

test("feed readers can import all feeds at once", () => {
  const root = parseXml(opml(hub, OUTPUTS));
  assert.equal(root.attributes["version"], "2.0");
  const outlines = childrenOf(only(root, "body"), "outline").map(({ attributes }) => attributes);
  assert.deepEqual(
    outlines.map(({ type, xmlUrl }) => [type, xmlUrl]),
    [
      ["rss", "https://anse.example/flux/atom.xml"],
      ["rss", "https://anse.example/flux/podcast.xml"],
    ],
  );
  assert.ok(outlines.every(({ text }) => text !== undefined && text !== ""));
});
