/** Nothing that axe tells, at any impact, in what is ours: the first screen, lists, whole forms, settings, pages apart. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, openForm } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

/** Decap's own: the line that says that it loads, the list of headings of its rich text. */
const OF_DECAP =
  /^region: <canvas|^nested-interactive: <span role="button" tabindex="0" aria-haspopup="true"/;

const found = async (page: Page, within?: string): Promise<string[]> =>
  (await axeFindings(page, undefined, within)).filter((line) => !OF_DECAP.test(line));

/** Opens what is folded inside of the parts, each once: places, recordings, decks, dates, and what they hold. */
async function unfoldAll(page: Page): Promise<void> {
  const buttons = page.locator('.form-parts [data-testid="expand-button"]:visible');
  for (let n = 0; n < (await buttons.count()); n += 1)
    if ((await buttons.nth(n).getAttribute("aria-label")) === "Déplier") await buttons.nth(n).press("Enter");
}

/** Opens every part of a form, under its heading or behind its tab. @returns what axe tells of each */
async function ofEachPart(page: Page): Promise<string[]> {
  const tabs = page.locator(".form-tabs [role=tab]");
  const count = await tabs.count();
  if (count === 0) {
    for (const folded of await page.locator('.form-part-title [aria-expanded="false"]').all())
      await folded.click();
    await unfoldAll(page);
    return found(page, ".form-parts");
  }
  const lines: string[] = [];
  for (let n = 0; n < count; n += 1) {
    await tabs.nth(n).click();
    await unfoldAll(page);
    lines.push(...(await found(page, ".form-parts")));
  }
  return lines;
}

describe("no barrier at any impact", () => {
  const editing = withForms();

  for (const width of [1280, 390]) {
    test(`on the first screen, lists and forms, at ${width} px`, async () => {
      const { page, context } = await editing.open({ bypassCSP: true, viewport: { width, height: 900 } });
      assert.deepEqual(await found(page), [], "the first screen");
      for (const list of ["articles", "conferences", "links", "people", "series", "topics", "pages"]) {
        await page.goto(`${editing.origin}/admin/#/collections/${list}`);
        await page.locator(".lines .line").first().waitFor();
        assert.deepEqual(await found(page), [], list);
      }
      for (const [collection, what] of [
        ["articles-2026", "entries/retrouver-la-minute"],
        ["conferences-2026", "entries/small-archives-long-tides"],
        ["conferences-2013", "entries/mediation-numerique-pour-qui-pourquoi"],
        ["people", "entries/helene-duclos"],
        ["links-2026", "new"],
        ["series", "new"],
        ["topics", "new"],
        ["pages", "new"],
      ] as const) {
        await openForm(page, collection, what);
        assert.deepEqual(await ofEachPart(page), [], collection);
      }
      await page.evaluate("location.hash = '/collections/settings/entries/site'");
      await control(page, "name").waitFor();
      assert.deepEqual(await ofEachPart(page), [], "settings");
      await page.goto(`${editing.origin}/admin/#/`);
      await page.getByRole("button", { name: "Médias" }).click();
      await page.getByRole("dialog", { name: "Médias du site" }).locator("img").first().waitFor();
      assert.deepEqual(await found(page, '[role="dialog"]'), [], "the media");
      await page.keyboard.press("Escape");
      for (const address of ["/admin/corbeille/", "/admin/ajouter/"]) {
        await page.goto(`${editing.origin}${address}`);
        await page.locator("h1").waitFor();
        assert.deepEqual(await found(page), [], address);
      }
      await context.close();
    });
  }
});
