/** The table of searches (`tests/search/relevance.md`), on the demonstration, in a real browser. */
import { fileURLToPath } from "node:url";
import { launch } from "../../../tests/harness/browser/chromium.ts";
import { buildDemo, serveDemo } from "../../../tests/harness/browser/demo-site.ts";
import { openPage } from "../../../tests/harness/browser/page.ts";
import { searchFor } from "../../../tests/harness/browser/search-page.ts";
import { judge, readExpectations, type Summary, summarize } from "../../../tests/search/relevance.ts";

const TABLE = fileURLToPath(new URL("../../../tests/search/relevance.md", import.meta.url));

export async function measureRelevance(): Promise<Summary> {
  await buildDemo();
  const [site, browser] = await Promise.all([serveDemo(), launch()]);
  try {
    const { page } = await openPage(browser, site.origin);
    await page.goto(`${site.origin}/recherche/`);
    const judgements = [];
    for (const expectation of readExpectations(TABLE)) {
      judgements.push(judge(expectation, await searchFor(page, expectation.query)));
    }
    return summarize(judgements);
  } finally {
    await browser.close();
    await site.close();
  }
}
