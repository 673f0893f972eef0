/** Which files a hub publishes beside its pages, and which pages lead to them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { allEntries, type Entry } from "../../src/content/index.ts";
import { entryLinks, LISTED_OUTPUTS, OUTPUTS, outputLinks } from "../../src/outputs/index.ts";
import { makeHub } from "./fixture.ts";
import { richHub } from "./rich.ts";

const hub = richHub();
const { site } = hub;
const files = OUTPUTS.flatMap((output) => output.files(hub));
const entry = (slug: string): Entry => {
  const found = allEntries(hub).find((it) => it.slug === slug);
  assert.ok(found, slug);
  return found;
};
/** Files below the address of an entry. */
const below = (path: string): readonly string[] =>
  files.filter((file) => file.path.startsWith(path)).map((file) => file.path.slice(path.length));

const REFERENCES = /\.(?:bib|ris|csl\.json|citation\.txt)$/;

describe("a hub publishes", () => {
  test("no two files at one address, each with a title and a text", () => {
    const paths = files.map(({ path }) => path);
    assert.deepEqual(paths, [...new Set(paths)]);
    for (const file of files) {
      assert.notEqual(file.title(site, "fr"), "", file.path);
      assert.notEqual(file.render(hub), "", file.path);
      assert.match(file.path, /^\//);
    }
  });

  test("its own files at addresses that never change", () => {
    const own = OUTPUTS.flatMap(({ single }) => single?.(hub.site)?.path ?? []);
    assert.deepEqual(own, [
      "/agenda.ics",
      "/flux/atom.xml",
      "/flux/podcast.xml",
      "/flux/opml.xml",
      "/opensearch.xml",
      "/site.webmanifest",
      "/api/v1/index.json",
      "/robots.txt",
      "/_headers",
      "/_redirects",
    ]);
  });

  test("the transcripts, the chapters and the calendar of a meeting below its address", () => {
    assert.deepEqual([...below("/conferences/complete/")].sort(), [
      "annonce.oembed.json",
      "complete.bib",
      "complete.citation.txt",
      "complete.csl.json",
      "complete.ics",
      "complete.ris",
      "lecture.chapters.json",
      "lecture.json",
      "lecture.oembed.json",
      "lecture.srt",
      "lecture.txt",
      "lecture.vtt",
    ]);
    assert.deepEqual(
      below("/conferences/nue/").filter((file) => !REFERENCES.test(file)),
      ["nue.ics"],
    );
    assert.deepEqual(
      below("/articles/").filter((file) => !REFERENCES.test(file)),
      [],
    );
  });

  test("a podcast for each series of which something can be heard", () => {
    const podcasts = files.filter(({ path }) => /^\/cycles\/.*podcast\.xml$/.test(path));
    assert.deepEqual(
      podcasts.map(({ path }) => path.split("/")[2]),
      ["cycle-complet", "rencontres"],
    );
  });

  test("a feed for each topic, person and series", () => {
    const feeds = files.filter(
      ({ path }) => !REFERENCES.test(path) && /^\/(?:themes|personnes|cycles)\/.*atom\.xml$/.test(path),
    );
    const gathering = allEntries(hub).filter(({ type }) => ["topic", "person", "series"].includes(type));
    assert.deepEqual(
      feeds.map(({ path }) => path),
      gathering.map(({ path }) => `${path}atom.xml`),
    );
  });

  test("redirections of what moved, and of players below their meetings though nothing moved", () => {
    const redirects = (from: typeof hub): string | undefined =>
      OUTPUTS.flatMap((output) => output.files(from))
        .find(({ path }) => path === "/_redirects")
        ?.render(from);
    assert.match(redirects(hub) ?? "", /301!$/m);
    assert.match(
      redirects({ ...makeHub(), redirects: [] }) ?? "",
      /^\/conferences\/:slug\/embed\/\*.* 301\n$/,
    );
  });

  const titles = [
    ["/conferences/complete/lecture.vtt", "Lire ensemble : tout, ou presque"],
    ["/conferences/evaluer/debat.chapters.json", undefined],
    ["/conferences/complete/complete.ics", "Lire ensemble : tout, ou presque"],
    ["/themes/societe/atom.xml", "Société"],
    ["/flux/atom.xml", "L’Anse · Tout ce qui paraît"],
    ["/flux/podcast.xml", "L’Anse, à voix haute"],
    ["/robots.txt", "L’Anse"],
    ["/sitemap.xml", "L’Anse"],
  ] as const;
  for (const [path, title] of titles)
    test(`${path} under the title ${title ?? "of nothing, since there is none"}`, () => {
      const found = files.find((file) => file.path === path);
      assert.equal(found?.title(site, "fr").replace(/[\u00A0\u202F]/g, " "), title);
    });
});

const TYPES: readonly (readonly [name: RegExp, type: string])[] = [
  [/^\/flux\/atom\.xml$|\/atom\.xml$/, "application/atom+xml"],
  [/\/podcast\.xml$/, "application/rss+xml"],
  [/^\/flux\/opml\.xml$/, "text/x-opml"],
  [/^\/opensearch\.xml$/, "application/opensearchdescription+xml"],
  [/^\/sitemap.*\.xml$/, "application/xml"],
  [/\.webmanifest$/, "application/manifest+json"],
  [/\.ics$/, "text/calendar"],
  [/\.vtt$/, "text/vtt"],
  [/\.srt$/, "application/x-subrip"],
  [/\.bib$/, "application/x-bibtex"],
  [/\.ris$/, "application/x-research-info-systems"],
  [/\.csl\.json$/, "application/vnd.citationstyles.csl+json"],
  [/\.jsonl$/, "application/jsonl"],
  [/\.csv$/, "text/csv"],
  [/\.oembed\.json$/, "application/json+oembed"],
  [/\.chapters\.json$/, "application/json+chapters"],
  [/\.json$/, "application/json"],
  [/\.txt$|^\/_/, "text/plain"],
];
test("each file has the media type that its name promises, by an output with a name", () => {
  for (const output of OUTPUTS) {
    assert.match(output.name, /^[a-z-]+$/);
    for (const { path } of output.files(hub))
      assert.equal(output.type, TYPES.find(([name]) => name.test(path))?.[1], path);
  }
});

describe("a page leads to", () => {
  test("the feeds of the hub, its search and its manifest, in the words of the page", () => {
    assert.deepEqual(outputLinks("alternate", site, "en"), [
      { type: "application/atom+xml", title: "L’Anse · All that is published", path: "/flux/atom.xml" },
      { type: "application/rss+xml", title: "L’Anse, à voix haute", path: "/flux/podcast.xml" },
    ]);
    assert.deepEqual(outputLinks("search", site, "fr"), [
      { type: "application/opensearchdescription+xml", title: "L’Anse", path: "/opensearch.xml" },
    ]);
    assert.deepEqual(outputLinks("manifest", site, "fr"), [
      { type: "application/manifest+json", title: "L’Anse", path: "/site.webmanifest" },
    ]);
  });

  test("the podcast under its plain name where editors give it none", () => {
    const [, podcast] = outputLinks("alternate", richHub({ podcast: undefined }).site, "fr");
    assert.equal(podcast?.title, "Podcast des enregistrements");
  });

  test("the feed of what it gathers, and itself as data", () => {
    const data = (it: Entry, folder: string) => ({
      type: "application/json",
      title: it.title.replace(" :", "\u00A0:"),
      path: `/api/v1/${folder}/${it.id}.json`,
    });
    assert.deepEqual(entryLinks(entry("societe"), site), [
      { type: "application/atom+xml", title: "Société", path: "/themes/societe/atom.xml" },
      data(entry("societe"), "topics"),
    ]);
    assert.equal(entryLinks(entry("nolwenn"), site).length, 2);
    assert.equal(entryLinks(entry("cycle-vide"), site).length, 2);
    assert.deepEqual(entryLinks(entry("complet"), site), [data(entry("complet"), "articles")]);
    const [api, ...players] = entryLinks(entry("complete"), site).toReversed();
    assert.deepEqual(api, data(entry("complete"), "conferences"));
    assert.deepEqual(
      players.map(({ path }) => path),
      ["/conferences/complete/annonce.oembed.json", "/conferences/complete/lecture.oembed.json"],
    );
  });

  test("what readers subscribe to, that which every page announces first", () => {
    assert.deepEqual(
      LISTED_OUTPUTS.map(({ listed }) => [listed?.id, listed?.format]),
      [
        ["atom", "Atom"],
        ["podcast", "RSS"],
        ["agenda", "iCalendar"],
        ["opml", "OPML"],
        ["api", "JSON"],
      ],
    );
    const [, podcast] = LISTED_OUTPUTS;
    assert.equal(podcast?.listed?.about?.(site), "Les rencontres, à écouter.");
    assert.equal(podcast?.listed?.about?.(richHub({ podcast: undefined }).site), undefined);
  });
});
