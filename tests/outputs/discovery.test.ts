import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { formOfShared } from "../../admin/screens/shared-page.ts";
import {
  adminManifest,
  OUTPUTS,
  openSearch,
  opml,
  robots,
  schemaFiles,
  sitemap,
  webManifest,
} from "../../src/outputs/index.ts";
import { makeHub, newEntry, SITE } from "./fixture.ts";
import { childrenOf, linesOf, only, parseXml, textOf } from "./parse-xml.ts";
import { richHub } from "./rich.ts";

type Values = Readonly<Record<string, string>>;

const hub = makeHub();
const [whole] = sitemap(hub);
const urls = childrenOf(parseXml(whole?.text ?? ""), "url");

test("the site map lists each of our entries once, with the date of its last change", () => {
  const locations = urls.map((url) => textOf(url, "loc"));
  assert.equal(new Set(locations).size, locations.length);
  assert.ok(locations.includes("https://anse.example/"));
  assert.ok(locations.includes("https://anse.example/conferences/"));
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

test("the manifest names the hub and takes its colours and mark", () => {
  const manifest = JSON.parse(webManifest(hub)) as Record<string, unknown>;
  assert.equal(manifest["name"], "L’Anse");
  assert.equal(manifest["theme_color"], "#ffffff");
  assert.deepEqual(manifest["icons"], [{ src: "/media/logo.svg", type: "image/svg+xml", sizes: "any" }]);
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
    'Url type="text/html" method="get" template="https://anse.example/recherche/?q={searchTerms}"',
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
    icons: [{ src: "/media/logo.svg", type: "image/svg+xml", sizes: "any" }],
  });
});

test("the installed editing interface takes what a telephone shares (Web Share Target)", () => {
  const bare = makeHub({ site: { logo: undefined, themeColor: undefined } });
  const {
    scope,
    start_url,
    share_target: target,
  } = JSON.parse(adminManifest(bare)) as {
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
  ["/media/logo.png", { type: "image/png" }],
  ["/media/logo.webp", { type: "image/webp" }],
  ["/media/logo.svg", { type: "image/svg+xml", sizes: "any" }],
] as const;
for (const [logo, expected] of marks)
  test(`the mark ${logo} is announced as ${expected.type}`, () => {
    const marked = makeHub({ site: { logo }, files: [logo] });
    const { icons } = JSON.parse(webManifest(marked)) as { icons: unknown };
    assert.deepEqual(icons, [{ src: logo, ...expected }]);
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

const schemas = new Map(
  schemaFiles(hub).map(({ path, text }) => [path, JSON.parse(text) as Record<string, unknown>]),
);
const samples: readonly [name: string, valid: object, invalid: object][] = [
  [
    "article",
    { title: "A", publishedAt: "2026-01-01" },
    { title: "A", publishedAt: "2026-01-01", titel: "B" },
  ],
  ["topic", { title: "A" }, {}],
  [
    "link",
    { title: "A", publishedAt: "2026-01-01", url: "https://a.example/" },
    { title: "A", publishedAt: "2026-01-01" },
  ],
  ["person", { title: "A", kind: "organisation" }, { title: "A", kind: "robot" }],
  ["site", SITE, { ...SITE, name: 12 }],
];
for (const [name, valid, invalid] of samples) {
  test(`the schema of ${name} accepts a good example and refuses a bad one`, () => {
    const schema = schemas.get(`/api/schemas/${name}.json`);
    assert.equal(schema?.["$id"], `https://anse.example/api/schemas/${name}.json`);
    const ajv = new Ajv2020({ strict: true });
    addFormats["default"](ajv);
    const check = ajv.compile(schema ?? {});
    assert.equal(check(valid), true, JSON.stringify(check.errors));
    assert.equal(check(invalid), false);
  });
}

const wrong = [
  ["article", { title: "x", publishedAt: "hier" }],
  ["article", { title: "x", publishedAt: "2026-02-31" }],
  ["article", { title: "x", publishedAt: "2026-02-31T10:00" }],
  ["article", { title: "x", publishedAt: "2026-01-01", source: { name: "x", url: "exemple" } }],
  ["link", { title: "x", publishedAt: "2026-01-01", url: "javascript:alert(1)" }],
  [
    "conference",
    {
      title: "x",
      publishedAt: "2026-01-01",
      startsAt: "2026-01-01T10:00",
      endsAt: "2026-01-01T11:00",
      timeZone: "Mars/Olympus",
    },
  ],
] as const;
for (const [name, sample] of wrong)
  test(`the schema of ${name} refuses ${JSON.stringify(sample)}`, () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats["default"](ajv);
    assert.equal(ajv.validate(schemas.get(`/api/schemas/${name}.json`) ?? {}, sample), false);
  });

test("the schema of a meeting takes every way to write a date that the check takes", () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats["default"](ajv);
  const check = ajv.compile(schemas.get("/api/schemas/conference.json") ?? {});
  for (const startsAt of ["2026-03-05T18:30", "2026-03-05T18:30:00+01:00", "2026-03-05T18:30:00.5Z"])
    for (const timeZone of ["Europe/Paris", "UTC", "America/Argentina/Salta", "Etc/GMT+1", "US/Pacific"])
      for (const publishedAt of ["2026-03-05", startsAt]) {
        const sample = { title: "x", publishedAt, startsAt, endsAt: startsAt, timeZone };
        assert.equal(check(sample), true, JSON.stringify([sample, check.errors]));
      }
});

test("the index of schemas names every schema that is published", () => {
  const index = schemas.get("/api/schemas/index.json") as { schemas: { name: string; schema: string }[] };
  const published = [...schemas.keys()].filter((path) => !path.endsWith("/index.json"));
  assert.deepEqual(
    index.schemas.map(({ schema }) => new URL(schema).pathname),
    published,
  );
  assert.equal(published.length, 8);
});
