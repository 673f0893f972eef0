/** What all kinds of pages share on the screen: one left edge, the order of the document, a coast under the title. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { frames } from "../../harness/browser/frames.ts";
import { outOfOrder } from "../../harness/browser/order.ts";
import { PAGES } from "../../harness/browser/page-kinds.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

/** What stands at the left edge of a page, as far as the page has it. */
const EDGES = [
  ".site-name img",
  ".breadcrumb li",
  "h1",
  ".lead",
  ".entry-body > .prose > p",
  "main :is(.rows, .agenda, .people, .topic-index)",
  ".section-title",
  ".site-footer-name",
];

describe("one left edge, and one order", () => {
  const site = withSite();

  let page: Page;
  before(async () => {
    ({ page } = await site.open());
  });
  after(() => page.context().close());

  for (const path of PAGES)
    describe(path, () => {
      before(async () => {
        await page.goto(site.origin + path, { waitUntil: "networkidle" });
      });

      for (const width of [390, 768, 1280])
        test(`${width} px`, async () => {
          await page.setViewportSize({ width, height: 900 });
          await frames(page);
          const edges = await page.evaluate(
            (selectors) =>
              selectors.flatMap((selector) => {
                const one = document.querySelector(selector);
                return one === null || one.getClientRects().length === 0
                  ? []
                  : [[selector, Math.round(one.getBoundingClientRect().left)] as const];
              }),
            EDGES,
          );
          assert.ok(edges.length >= 3, JSON.stringify(edges));
          assert.equal(new Set(edges.map(([, left]) => left)).size, 1, JSON.stringify(edges));
          assert.deepEqual(await outOfOrder(page), []);
        });
    });

  for (const path of [
    "/articles/",
    "/articles/retrouver-la-minute/",
    "/themes/",
    "/personnes/helene-duclos/",
  ])
    test(`a coast from edge to edge under the title of ${path}`, async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(site.origin + path);
      const coast = await page.locator(".skyline").boundingBox();
      const title = await page.locator("h1").boundingBox();
      assert.equal(coast?.width, 1280);
      assert.ok((coast?.y ?? 0) >= (title?.y ?? 0) + (title?.height ?? 0));
    });

  test("the sections of a long text stay at its side, and lead to them", async () => {
    const { page, context } = await site.open({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${site.origin}/articles/retrouver-la-minute/`);
    const links = page.getByRole("navigation", { name: "Dans cette page" }).getByRole("link");
    const titles = await page.locator(".prose h2").allTextContents();
    assert.deepEqual(await links.allTextContents(), titles);
    const last = links.last();
    await last.click();
    await page.waitForFunction(() => location.hash !== "");
    const box = await last.boundingBox();
    assert.ok(box !== null && box.x > 860 && box.y >= 0 && box.y < 800, JSON.stringify(box));
    await context.close();
  });

  for (const width of [320, 390])
    test(`a search that can be read and sent beside a name of any length, ${width} px`, async () => {
      const { page, context } = await site.open({ viewport: { width, height: 800 } });
      await page.goto(site.origin);
      const search = page.locator(".site-header .site-search");
      for (const name of ["Estran", "Estran de Brest", "Ressources numériques de Brest"]) {
        await page.locator(".site-name span").evaluate((it, text) => it.replaceChildren(text), name);
        const field = await search.locator("input").boundingBox();
        assert.ok((field?.width ?? 0) >= 80, `${name}: ${field?.width}`);
        await search.locator("button").focus();
        const button = await search.locator("button").boundingBox();
        assert.ok((button?.x ?? 0) + (button?.width ?? width) <= width, `${name}: ${JSON.stringify(button)}`);
        await page.locator(".site-name a").focus();
      }
      await context.close();
    });
});
