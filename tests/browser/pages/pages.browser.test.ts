/** One page of each kind in a real browser: accessible, silent, at home, at every width, in light and in dark. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFindings } from "../../harness/browser/axe.ts";
import { PAGES } from "../../harness/browser/page-kinds.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

describe("a page of each kind", () => {
  const site = withSite();

  for (const colorScheme of ["light", "dark"] as const)
    for (const path of PAGES)
      test(`${path} is accessible in ${colorScheme}`, async () => {
        const { page, context } = await site.open({ colorScheme, bypassCSP: true });
        await page.goto(site.origin + path);
        assert.deepEqual(await axeFindings(page), []);
        await page.setViewportSize({ width: 390, height: 844 });
        assert.deepEqual(await axeFindings(page), [], "at 390 px");
        await context.close();
      });

  for (const width of [320, 390, 1280])
    for (const path of PAGES)
      test(`${path} fits ${width} px, obeys its own policy, and says nothing in the console`, async () => {
        const { page, context, noise, foreign } = await site.open({
          viewport: { width, height: 800 },
        });
        await page.goto(site.origin + path);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await context.close();
        assert.ok(overflow <= 0, `${overflow} px too wide`);
        assert.deepEqual(foreign, []);
        assert.deepEqual(noise, []);
      });
});
