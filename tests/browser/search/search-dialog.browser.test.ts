/** Search from any page: loaded only when it is asked for, and never in the way. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { SITE_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { frames } from "../../harness/browser/frames.ts";
import { withSite } from "../../harness/browser/with-browser.ts";
import { pressShortcut } from "../../harness/keys.ts";

const PAGE = "/articles/evaluer-sans-tout-compter/";

describe("the search dialog", () => {
  const site = withSite();

  async function onPage(
    path: string,
    run: (page: Page, asked: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const { page, context, noise, foreign } = await site.open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.origin + path);
    await page.waitForFunction(() => customElements.get("hub-theme") !== undefined);
    await run(page, asked);
    await context.close();
    assert.deepEqual(noise, []);
    assert.deepEqual(foreign, []);
  }

  const dialog = (page: Page) => page.getByRole("dialog", { name: "Recherche" });

  test("opens on the key /, finds, and leads to a passage", () =>
    onPage(PAGE, async (page, asked) => {
      await page.waitForLoadState("networkidle");
      assert.ok(
        !asked.some((path) => path.includes("search") || path.includes("pagefind")),
        "nothing is loaded before",
      );
      await pressShortcut(page, SITE_SHORTCUTS, "search");
      await dialog(page).waitFor();
      await page.keyboard.type("empowerment");
      const passage = dialog(page).locator("a.passage-speech").first();
      await passage.waitFor();
      await passage.click();
      await page.waitForURL(/\/conferences\/mediation-numerique-pour-qui-pourquoi\/#t\d+$/);
    }));

  test("opens on a click in the header's field, and takes what was typed there", () =>
    onPage(PAGE, async (page) => {
      await page.locator("#site-search").focus();
      await page.keyboard.type("podcast");
      assert.equal(await dialog(page).count(), 0, "focus and typing alone change nothing");
      await page.locator("#site-search").click();
      await dialog(page).locator(".found").first().waitFor();
      assert.equal(await dialog(page).getByRole("searchbox").inputValue(), "podcast");
    }));

  test("closes on Escape and gives the focus back", () =>
    onPage(PAGE, async (page) => {
      await page.locator(".site-name a").focus();
      await pressShortcut(page, SITE_SHORTCUTS, "search");
      await dialog(page).waitFor();
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "hidden" });
      assert.ok(await page.locator(".site-name a").evaluate((link) => link === document.activeElement));
    }));

  test("leads to all results on Enter", () =>
    onPage(PAGE, async (page) => {
      await pressShortcut(page, SITE_SHORTCUTS, "search");
      await dialog(page).waitFor();
      await page.keyboard.type("rencontre");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.origin}/recherche/?q=rencontre`);
      await page.locator("hub-search .found").first().waitFor();
    }));

  test("speaks the language of the page", () =>
    onPage("/articles/finding-the-minute/", async (page) => {
      await pressShortcut(page, SITE_SHORTCUTS, "search");
      await page.getByRole("dialog", { name: "Search" }).waitFor();
      await page.keyboard.type("minute");
      await page.getByText(/results? for “minute”/).waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.origin}/en/recherche/?q=minute`);
      await page.getByRole("heading", { name: "Search", level: 1 }).waitFor();
      const first = page.locator("hub-search .found").first();
      await first.waitFor();
      assert.match((await first.textContent()) ?? "", /Finding the minute/);
      await page.locator("hub-search input[type=search]").fill("minute library");
      await page.getByText(/results? for “minute library”/).waitFor();
      assert.equal(new URL(page.url()).pathname, "/en/recherche/");
    }));

  test("does not take the key / while one writes, nor when it is turned off", () =>
    onPage(PAGE, async (page) => {
      await page.locator("#site-search").focus();
      await page.keyboard.type("a/b");
      assert.equal(await page.locator("#site-search").inputValue(), "a/b");
      await page.locator(".site-name a").focus();
      await pressShortcut(page, SITE_SHORTCUTS, "search");
      await dialog(page).getByRole("checkbox", { name: "Ouvrir la recherche par la touche /" }).uncheck();
      await page.reload();
      await page.waitForFunction(() => customElements.get("hub-theme") !== undefined);
      // set before the press: an answer that is only awaited after it may come too late to hear the key
      const answer = await page.evaluateHandle(() => {
        const heard: { taken?: boolean } = {};
        addEventListener("keydown", (event) => Object.assign(heard, { taken: event.defaultPrevented }));
        return heard;
      });
      await pressShortcut(page, SITE_SHORTCUTS, "search");
      assert.deepEqual(await answer.jsonValue(), { taken: false });
      await frames(page);
      assert.equal(await dialog(page).count(), 0);
    }));

  test("goes to the field on the search page itself", () =>
    onPage("/recherche/", async (page) => {
      await pressShortcut(page, SITE_SHORTCUTS, "search");
      await page.waitForFunction(() => document.activeElement?.id === "search");
      assert.equal(await dialog(page).count(), 0);
    }));

  test("leaves the header's form to do its work where the script cannot be loaded", async () => {
    const { page, context } = await site.open();
    await page.route("**/assets/search.js", (route) => route.abort());
    await page.goto(site.origin + PAGE);
    await page.locator("#site-search").click();
    await page.keyboard.type("podcast");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.origin}/recherche/?q=podcast`);
    await context.close();
  });
});
