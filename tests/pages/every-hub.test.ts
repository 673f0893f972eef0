/** All that a hub publishes, in the demonstration and in three hubs that are invented here, read by foreign tools. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { demoSite } from "../harness/browser/demo-site.ts";
import { type BuiltHub, buildHub } from "../harness/hubs/built-hub.ts";
import { HOSTILE_NAME, hostileHub } from "../harness/hubs/hostile-hub.ts";
import type { HubFiles } from "../harness/hubs/hub-files.ts";
import { largeHub } from "../harness/hubs/large-hub.ts";
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

describe("a hub of more than a hundred pages in three languages", () => {
  invented(largeHub, (hub) => {
    test("it has few rules of headers, and a redirect for each address that moved", async () => {
      const { site, warnings } = hub();
      assert.ok(site.pages.length > 200, `only ${site.pages.length} pages`);
      const [[, headers] = ["", ""]] = await textsOf(site, "_headers");
      assert.ok(headers.split("\n").filter((line) => line.startsWith("/")).length < 60);
      const [[, redirects] = ["", ""]] = await textsOf(site, "_redirects");
      assert.equal(
        redirects.split("\n").filter((line) => /^\/(?:article|spip|evenement|rubrique)/.test(line)).length,
        124,
      );
      assert.deepEqual(warnings, []);
    });
  });
});
