/** With JavaScript off, everything can be read, played and found. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { withSite } from "../../harness/browser/with-browser.ts";

const TALK = "/conferences/evaluation-de-l-utilite-sociale/";

describe("without JavaScript", () => {
  const site = withSite();

  async function open(path: string): Promise<{ page: Page; close: () => Promise<void> }> {
    const { page, context } = await site.open({ javaScriptEnabled: false });
    await page.goto(site.origin + path);
    return { page, close: () => context.close() };
  }

  test("a conference can be played from native controls, Opus first, nothing preloaded", async () => {
    const { page, close } = await open(TALK);
    const audio = page.locator("audio").first();
    assert.equal(await audio.getAttribute("controls"), "");
    assert.equal(await audio.getAttribute("preload"), "none");
    assert.deepEqual(
      await audio
        .locator("source")
        .evaluateAll((sources) => sources.map((source) => source.getAttribute("type"))),
      ["audio/ogg", "audio/mpeg"],
    );
    assert.ok(await audio.isVisible());
    await close();
  });

  test("a transcript reads as paragraphs, each with a time that leads to it", async () => {
    const { page, close } = await open(TALK);
    const links = page.locator('a[href^="#t"]');
    const count = await links.count();
    assert.ok(count >= 8, `${count} times`);
    const target = (await links.nth(3).getAttribute("href")) ?? "";
    await links.nth(3).click();
    assert.ok(page.url().endsWith(target));
    await close();
  });

  test("slides are shown with their text, and the PDF can be had", async () => {
    const { page, close } = await open(TALK);
    const slides = page.locator('img[src^="/media/slides/"]');
    assert.ok((await slides.count()) >= 8);
    assert.ok((await page.locator('a[href$=".pdf"]').count()) >= 1);
    await close();
  });

  test("an item of a slide has one marker: its own number, else a dash", async () => {
    const { page, close } = await open(TALK);
    const items = await page.locator(".slide-text li").evaluateAll((all) =>
      all.map((item) => ({
        numbered: /^\d+[.)]/.test(item.textContent ?? ""),
        dash: getComputedStyle(item).listStyleType.includes("–"),
      })),
    );
    assert.ok(items.some(({ numbered }) => numbered));
    assert.deepEqual(
      items.filter(({ numbered, dash }) => numbered === dash),
      [],
    );
    await close();
  });

  test("the search box leads to a page that says what to do", async () => {
    const { page, close } = await open("/");
    await page
      .locator('form[role="search"] input[type="search"], search input[type="search"]')
      .first()
      .fill("utilité");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/recherche\/\?q=/);
    assert.ok((await page.locator("main noscript").first().boundingBox())?.height);
    assert.ok((await page.locator('main a[href^="/themes/"]').count()) >= 5);
    await close();
  });

  test("the agenda lists every meeting with its date", async () => {
    const { page, close } = await open("/agenda/");
    assert.ok((await page.locator("main time").count()) >= 5);
    assert.ok((await page.locator(`main a[href="${TALK}"]`).count()) >= 1);
    await close();
  });
});
