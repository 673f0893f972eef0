/** All that a hub publishes, in the demonstration and in five hubs that are invented here, read by foreign tools. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { demoSite } from "../harness/browser/demo-site.ts";
import { type BuiltHub, buildHub } from "../harness/hubs/built-hub.ts";
import { HOSTILE_NAME, hostileHub } from "../harness/hubs/hostile-hub.ts";
import { type HubFiles, hubFiles } from "../harness/hubs/hub-files.ts";
import { largeHub } from "../harness/hubs/large-hub.ts";
import { PIECE, radioHub } from "../harness/hubs/radio-hub.ts";
import { silentHub } from "../harness/hubs/silent-hub.ts";
import { type BuiltSite, textsOf } from "../harness/site/built-site.ts";
import { brokenLinks, inlineCode, remoteLoads, siteMapFaults } from "../harness/site/links.ts";
import {
  invalidMarkup,
  loosePictures,
  repeatedInHead,
  sharedTitles,
  unknownStructuredData,
} from "../harness/site/markup.ts";
import {
  calendarFaults,
  deadAddresses,
  hostFaults,
  malformedJson,
  malformedXml,
} from "../harness/site/published-files.ts";
import { only, parseXml, textOf } from "../outputs/parse-xml.ts";

/** As README.md has one begin: its settings, and no entry yet. */
const newHub = (): HubFiles =>
  hubFiles(
    {
      name: "La Dune",
      tagline: "Ce qui se dit ici",
      description: "Un site qui commence.",
      url: "https://dune.example",
      publisher: { name: "Ville de La Dune" },
      contact: { email: "bonjour@dune.example" },
    },
    [],
  );

type Check = (site: BuiltSite) => readonly string[] | Promise<readonly string[]>;

const CHECKS: Readonly<Record<string, Check>> = {
  "every page is valid HTML": invalidMarkup,
  "every picture keeps its place and is described": loosePictures,
  "a head says each thing once": repeatedInHead,
  "no two pages for search engines have a title or a description in common": sharedTitles,
  "structured data has types and properties that Schema.org has": unknownStructuredData,
  "no page leads to something that is not there": brokenLinks,
  "no page loads anything from elsewhere": remoteLoads,
  "no page carries a script or a style of its own, which the content security policy would stop": inlineCode,
  "the site map names every page that search engines may keep, and no other": siteMapFaults,
  "feeds, maps and drawings are well-formed XML": malformedXml,
  "JSON can be read": malformedJson,
  "no feed or map names an address where nothing is": deadAddresses,
  "calendars are as RFC 5545 has them": calendarFaults,
  "hosts keep every header and every redirect": hostFaults,
};

function checkAll(site: () => BuiltSite): void {
  for (const [name, check] of Object.entries(CHECKS))
    test(name, async () => assert.deepEqual((await check(site())).slice(0, 40), []));
}

/** A hub that is invented, built before its tests. */
function invented(files: () => HubFiles, more: (hub: () => BuiltHub) => void): void {
  let hub: BuiltHub | undefined;
  const built = (): BuiltHub => hub ?? assert.fail("not built");
  before(async () => {
    hub = await buildHub(files());
  });
  after(() => hub?.remove());
  test("nothing of it is set aside", () => assert.equal(built().aside, 0));
  checkAll(() => built().site);
  more(built);
}

describe("the demonstration", () => {
  let site: BuiltSite | undefined;
  before(async () => {
    site = await demoSite();
    assert.ok(site.pages.length > 80, `only ${site.pages.length} pages`);
  });
  checkAll(() => site ?? assert.fail("not read"));
});

describe("a hub in English whose words hold the signs of every format", () => {
  invented(hostileHub, (hub) => {
    test("its name is written whole in what names it", async () => {
      const [[, podcast] = ["", ""]] = await textsOf(hub().site, "flux/podcast.xml");
      // the parser leaves numeric references as they are
      const title = textOf(only(parseXml(podcast), "channel"), "title").replaceAll("&#39;", "'");
      assert.equal(title, HOSTILE_NAME);
    });
  });
});

describe("a hub that begins, with its settings and nothing else", () => {
  invented(newHub, (hub) => {
    test("no list of its search page is empty", () => {
      const { html = "" } = hub().site.pages.find(({ path }) => path === "/recherche/") ?? {};
      const [, ways = ""] = html.split('<h2 id="search-explore">');
      assert.match(ways, /<h3 id="chercher-types">/);
      assert.deepEqual(ways.match(/<ul[^>]*>\s*<\/ul>/g), null);
    });
  });
});

describe("a hub where nothing is heard", () => {
  invented(silentHub, (hub) => {
    test("it has neither a podcast nor a player, and says of neither that it has one", async () => {
      const { site } = hub();
      assert.deepEqual(
        site.files.filter(
          (file) => !file.startsWith("admin/") && /^embed\/|\.(?:vtt|srt|mp3|opus)$|podcast/.test(file),
        ),
        [],
      );
      const announced = await textsOf(site, "flux/opml.xml");
      assert.equal(announced.length, 1);
      for (const [file, text] of [...announced, ...site.pages.map(({ path, html }) => [path, html] as const)])
        assert.doesNotMatch(text, /"[^"\s]*podcast\.xml"/, file);
      assert.deepEqual(
        site.pages.filter(({ html }) => /<audio\b|\/assets\/player\.js/.test(html)).map(({ path }) => path),
        [],
      );
    });
  });
});

describe("a hub without a meeting, whose articles are heard", () => {
  invented(radioHub, (hub) => {
    test("a piece has its player, its words, its frame for other sites, and the files that go with its sound", () => {
      const { site } = hub();
      const page = site.pages.find(({ path }) => path === PIECE)?.html ?? "";
      assert.match(page, /<hub-player[^>]* recording="piece"/);
      assert.match(page, /<p id="t26"[^>]*>/);
      assert.match(page, /<hub-slides class="deck" deck="images" recording="piece"/);
      const folder = PIECE.slice(1);
      const files = ["vtt", "srt", "txt", "json", "chapters.json", "oembed.json"];
      for (const file of [...files.map((one) => `${folder}piece.${one}`), `embed/${folder}index.html`])
        assert.ok(site.files.includes(file), file);
    });

    test("the podcast carries it, with its words, chapters and author", async () => {
      const [[, podcast] = ["", ""]] = await textsOf(hub().site, "flux/podcast.xml");
      const item = only(only(parseXml(podcast), "channel"), "item");
      assert.equal(textOf(item, "title"), "A cupboard of tapes");
      assert.equal(textOf(item, "link"), `https://passe.example${PIECE}`);
      assert.match(podcast, /<podcast:transcript[^>]*une-armoire-de-bandes\/piece\.vtt"[^>]*language="en"/);
      assert.match(podcast, /<podcast:transcript[^>]*\/piece\.fr\.vtt"[^>]*language="fr"/);
      assert.match(podcast, /<podcast:chapters[^>]*piece\.chapters\.json"/);
    });

    test("structured data and the API say what is heard in it", async () => {
      const { site } = hub();
      const html = site.pages.find(({ path }) => path === PIECE)?.html ?? "";
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}";
      const graph = (JSON.parse(json) as { "@graph": Record<string, unknown>[] })["@graph"];
      const node = (type: string) => graph.find((one) => one["@type"] === type);
      const audio = node("AudioObject");
      assert.deepEqual(node("Article")?.["audio"], [{ "@id": audio?.["@id"] }]);
      assert.deepEqual(audio?.["isPartOf"], { "@id": `https://passe.example${PIECE}` });
      const captions = (audio?.["caption"] ?? []) as readonly { readonly inLanguage: string }[];
      assert.deepEqual(
        captions.map(({ inLanguage }) => inLanguage),
        ["en", "fr"],
      );
      const [[, lines] = ["", ""]] = await textsOf(site, "api/v1/articles/page-1.jsonl");
      const [first = "{}"] = lines.split("\n");
      const { recordings } = JSON.parse(first) as {
        recordings?: { transcript: { moments: { url: string }[] } }[];
      };
      const [recording] = recordings ?? [];
      assert.equal(recording?.transcript.moments[1]?.url, `https://passe.example${PIECE}#t26`);
    });

    test("a text quotes a passage of it and shows a slide", () => {
      const { html = "" } = hub().site.pages.find(({ path }) => path === "/articles/ce-qu-on-en-dit/") ?? {};
      assert.match(html, /<figure class="moment">\s*<blockquote lang="en">/);
      assert.ok(html.includes(`href="${PIECE}#t26"`));
      assert.ok(html.includes(`href="${PIECE}#images-2"`));
    });

    test("lists offer to hear it, and the home page opens on it", () => {
      const html = (at: string): string => hub().site.pages.find(({ path }) => path === at)?.html ?? "";
      assert.match(html("/"), new RegExp(`class="button button-strong ui" href="${PIECE}#piece"`));
      assert.match(html("/articles/"), new RegExp(`class="listen-coast[^"]*" href="${PIECE}#piece"`));
    });
  });
});

describe("a hub of more than a hundred pages in three languages", () => {
  invented(largeHub, (hub) => {
    test("it has few rules of headers, and a redirect for each address that moved", async () => {
      const { site, warnings } = hub();
      assert.ok(site.pages.length > 200, `only ${site.pages.length} pages`);
      const [[, headers] = ["", ""]] = await textsOf(site, "_headers");
      assert.ok(headers.split("\n").filter((line) => line.startsWith("/")).length < 60);
      const [[, redirects] = ["", ""]] = await textsOf(site, "_redirects");
      assert.equal(
        redirects.split("\n").filter((line) => /^\/(?:article(?!s\/)|spip|evenement|rubrique)/.test(line))
          .length,
        124,
      );
      assert.deepEqual(warnings, []);
    });
  });
});
