/** One page of each kind in a real browser: accessible, silent, at home, at every width, in light and in dark. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import type { Watched } from "../../harness/browser/page.ts";
import { PAGES } from "../../harness/browser/page-kinds.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

describe("a page of each kind", () => {
  const site = withSite();

  for (const colorScheme of ["light", "dark"] as const)
    describe(`in ${colorScheme}`, () => {
      let page: Page;
      before(async () => {
        ({ page } = await site.open({ colorScheme, bypassCSP: true }));
      });
      after(() => page.context().close());

      for (const path of PAGES)
        test(`${path} is accessible in ${colorScheme}`, async () => {
          await page.setViewportSize({ width: 1280, height: 900 });
          await page.goto(site.origin + path);
          assert.deepEqual(await axeFindings(page), []);
          await page.setViewportSize({ width: 390, height: 844 });
          assert.deepEqual(await axeFindings(page), [], "at 390 px");
        });
    });

  for (const width of [320, 390, 1280])
    describe(`at ${width} px`, () => {
      let watched: Watched;
      before(async () => {
        watched = await site.open({ viewport: { width, height: 800 } });
      });
      after(() => watched.context.close());

      for (const path of PAGES)
        test(`${path} fits ${width} px, obeys its own policy, and says nothing in the console`, async () => {
          const { page, noise, foreign } = watched;
          await page.goto(site.origin + path);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${overflow} px too wide`);
          // each test tells its own
          assert.deepEqual(foreign.splice(0), []);
          assert.deepEqual(noise.splice(0), []);
        });
    });
});
