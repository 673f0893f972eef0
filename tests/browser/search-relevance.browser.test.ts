/** What people type and what they must find, in a real browser, on the built demonstration. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { launch } from "../harness/chromium.ts";
import { type Served, serveDemo } from "../harness/demo-site.ts";
import { openPage } from "../harness/page.ts";
import { searchFor } from "../harness/search-page.ts";
import { judge, readExpectations, type Summary, summarize } from "../search/relevance.ts";

const TABLE = fileURLToPath(new URL("../search/relevance.md", import.meta.url));

describe("the table of searches", () => {
  let browser: Browser;
  let site: Served;
  let summary: Summary;
  before(async () => {
    [browser, site] = await Promise.all([launch(), serveDemo()]);
    const { page, context } = await openPage(browser, site.origin);
    await page.goto(`${site.origin}/recherche/`);
    const judgements = [];
    for (const expectation of readExpectations(TABLE)) {
      judgements.push(judge(expectation, await searchFor(page, expectation.query)));
    }
    await context.close();
    summary = summarize(judgements);
  });
  after(() => Promise.all([browser.close(), site.close()]));

  test("holds at least 150 searches, and each finds what it must", (context) => {
    const { queries, recall, meanReciprocalRank, failures } = summary;
    context.diagnostic(
      `${queries} searches, recall ${recall.toFixed(3)}, mean reciprocal rank ${meanReciprocalRank.toFixed(3)}`,
    );
    assert.ok(queries >= 150, `${queries} searches`);
    assert.deepEqual(failures, []);
  });

  test("shows the expected page first, or nearly", () => {
    assert.ok(
      summary.meanReciprocalRank >= 0.85,
      `mean reciprocal rank ${summary.meanReciprocalRank.toFixed(3)}`,
    );
  });
});
