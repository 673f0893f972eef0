import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  OUTPUTS,
  openSearch,
  opml,
  robots,
  schemaFiles,
  sitemap,
  webManifest,
} from "../../src/outputs/index.ts";
import { makeHub, SITE } from "./fixture.ts";
import { childrenOf, only, parseXml, textOf } from "./parse-xml.ts";

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
    const ajv = new Ajv2020({ strict: false });
    addFormats["default"](ajv);
    const check = ajv.compile(schema ?? {});
    assert.equal(check(valid), true, JSON.stringify(check.errors));
    assert.equal(check(invalid), false);
  });
}

test("the index of schemas names every schema that is published", () => {
  const index = schemas.get("/api/schemas/index.json") as { schemas: { name: string; schema: string }[] };
  const published = [...schemas.keys()].filter((path) => !path.endsWith("/index.json"));
  assert.deepEqual(
    index.schemas.map(({ schema }) => new URL(schema).pathname),
    published,
  );
  assert.equal(published.length, 8);
});
