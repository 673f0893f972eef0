/** What people type and what they must find, in a real browser, on the built demonstration. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { searchFor } from "../../harness/browser/search-page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";
import {
  hits,
  judge,
  readExpectations,
  readFirsts,
  type Summary,
  summarize,
} from "../../search/relevance.ts";

const FIRST = fileURLToPath(new URL("../../search/first.md", import.meta.url));
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

describe("what strangers to the hub type", () => {
  const site = withSite();

  test("shows what they expect first in 94 of 100, and among the first three in 98", async (context) => {
    const { page } = await site.open();
    await page.goto(`${site.origin}/recherche/`);
    const firsts = readFirsts(FIRST);
    const missed: string[] = [];
    let three = 0;
    for (const expected of firsts) {
      const hit = hits(expected, await searchFor(page, expected.query));
      if (hit.three) three += 1;
      if (!hit.first) missed.push(expected.query);
    }
    const first = firsts.length - missed.length;
    context.diagnostic(`${firsts.length} searches: first ${first}, of three ${three}`);
    assert.ok(firsts.length >= 300);
    assert.ok(first >= 0.94 * firsts.length, `${first} of ${firsts.length}: ${missed.join(", ")}`);
    assert.ok(three >= 0.98 * firsts.length, `${three} of ${firsts.length}`);
  });
});
