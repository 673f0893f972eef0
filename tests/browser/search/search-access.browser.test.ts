/** Search is accessible once it is full: results, filters and dialog, in light and in dark, narrow and wide. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SITE_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { axeFindings } from "../../harness/browser/axe.ts";
import { withSite } from "../../harness/browser/with-browser.ts";
import { pressShortcut } from "../../harness/keys.ts";

describe("search, once full,", () => {
  const site = withSite();

  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [320, 1280]) {
      const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };

      test(`is accessible as a page, ${width} px wide, in ${colorScheme}`, async () => {
        const { page, context } = await site.open(options);
        await page.goto(`${site.origin}/recherche/?q=m%C3%A9diation&type=conference&annee=2013`);
        await page.locator("[data-chips] button").first().waitFor();
        await page.locator("[data-aside]").evaluate((aside) => {
          for (const details of [aside, ...aside.querySelectorAll("details")])
            details.setAttribute("open", "");
        });
        assert.deepEqual(await axeFindings(page), []);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px too wide`);
        await context.close();
      });

      test(`is accessible as a dialog, ${width} px wide, in ${colorScheme}`, async () => {
        const { page, context } = await site.open(options);
        await page.goto(`${site.origin}/agenda/`);
        await page.waitForFunction(() => customElements.get("hub-theme") !== undefined);
        await pressShortcut(page, SITE_SHORTCUTS, "search");
        await page.getByRole("dialog").waitFor();
        await page.keyboard.type("utilité sociale");
        await page.getByRole("dialog").locator("a.passage").first().waitFor();
        assert.deepEqual(await axeFindings(page), []);
        await context.close();
      });
    }

  test("says counts to those who do not see them", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/recherche/`);
    const status = page.getByRole("status");
    await page.locator("hub-search input[type=search]").fill("podcast");
    await status.filter({ hasText: /\d+\u00A0résultats pour «\u00A0podcast\u00A0»/ }).waitFor();
    await context.close();
  });

  test("looks for the words of an address that leads nowhere", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/articles/2023/evaluer-sans-tout-conter.html`);
    await page.locator('hub-search-lost a[href="/articles/evaluer-sans-tout-compter/"]').waitFor();
    assert.equal(await page.getByRole("searchbox").last().inputValue(), "evaluer sans tout conter");
    await context.close();
  });
});
