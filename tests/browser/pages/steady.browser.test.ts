/** What comes late on a slow line, faces and scripts, moves nothing of what a reader has begun to read. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TALK } from "../../harness/browser/player.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

/** Shifts above a tenth are felt (Cumulative Layout Shift, web.dev/articles/cls): half of that, for a title that wraps. */
const MAX_SHIFT = 0.05;

const NOTE_SHIFTS = `
  window.shift = 0;
  new PerformanceObserver(() => { window.painted = true; }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
`;

describe("a page stays where it is while the rest comes", () => {
  const its = withSite();

  for (const width of [390, 1280])
    for (const address of ["/", "/articles/", "/articles/retrouver-la-minute/", "/conferences/", TALK])
      test(`${address} at ${width} px`, async () => {
        const { page } = await its.open({ viewport: { width, height: width === 390 ? 844 : 800 } });
        await page.addInitScript(NOTE_SHIFTS);
        let letThrough = (): void => {};
        const painted = new Promise<void>((resolve) => {
          letThrough = resolve;
        });
        await page.route(/\.woff2$|\/assets\/player\.js$/, async (route) => {
          await painted;
          await route.continue();
        });
        await page.goto(its.origin + address, { waitUntil: "commit" });
        await page.waitForFunction(() => "painted" in window);
        letThrough();
        await page.waitForLoadState("networkidle");
        await page.evaluate("document.fonts.ready");
        if (address === TALK) await page.locator(".player[data-ready]").first().waitFor();
        await page.evaluate(
          "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
        );
        assert.ok(await page.evaluate("document.fonts.check('16px Newsreader')"), "the face has come");
        const shift = Number(await page.evaluate("window.shift"));
        assert.ok(shift <= MAX_SHIFT, `${shift}`);
      });
});
