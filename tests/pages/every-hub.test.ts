/** All that the demonstration publishes, read by foreign tools. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { demoSite } from "../harness/browser/demo-site.ts";
import type { BuiltSite } from "../harness/site/built-site.ts";
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

describe("the demonstration", () => {
  let site: BuiltSite | undefined;
  before(async () => {
    site = await demoSite();
    assert.ok(site.pages.length > 80, `only ${site.pages.length} pages`);
  });
  checkAll(() => site ?? assert.fail("not read"));
});
