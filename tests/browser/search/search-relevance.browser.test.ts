/** What people type and what they must find, in a real browser, on the built demonstration. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { searchFor } from "../../harness/browser/search-page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";
import { judge, readExpectations, type Summary, summarize } from "../../search/relevance.ts";

const TABLE = fileURLToPath(new URL("../../search/relevance.md", import.meta.url));

describe("the table of searches", () => {
  const site = withSite();
  let summary: Summary;
  before(async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/recherche/`);
    const judgements = [];
    for (const expectation of readExpectations(TABLE)) {
      judgements.push(judge(expectation, await searchFor(page, expectation.query)));
    }
    await context.close();
    summary = summarize(judgements);
  });

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
