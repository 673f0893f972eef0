/** An article that is heard: played, read, cited, found and kept to the minute, as a meeting is. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { startServer } from "../../../src/serve/index.ts";
import { axeFindings } from "../../harness/browser/axe.ts";
import type { Served } from "../../harness/browser/demo-site.ts";
import { openPage } from "../../harness/browser/page.ts";
import { near, playedFrom } from "../../harness/browser/player.ts";
import { searchFor } from "../../harness/browser/search-page.ts";
import { withBrowser } from "../../harness/browser/with-browser.ts";
import { type BuiltHub, buildHub } from "../../harness/hubs/built-hub.ts";
import { PIECE, radioHub } from "../../harness/hubs/radio-hub.ts";

describe("an article that is heard", () => {
  const its = withBrowser();
  let hub: BuiltHub;
  let served: Served;
  before(async () => {
    hub = await buildHub(radioHub());
    const server = await startServer({ root: hub.site.root, port: 0 });
    served = { origin: new URL(server.url).origin, close: server.close };
  });
  after(async () => {
    await served.close();
    await hub.remove();
  });

  /** Opens a page, and asserts at the end that nothing went wrong meanwhile. */
  async function on(
    path: string,
    run: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const { page, context, noise, foreign } = await openPage(its.browser, served.origin, options);
    await page.goto(served.origin + path);
    await run(page);
    assert.deepEqual(noise, []);
    assert.deepEqual(foreign, []);
    await context.close();
  }
  /** Words that were said, and the fragment of the piece to which the first passage with them leads. */
  const found = (words: string, fragment: string): Promise<void> =>
    on("/recherche/", async (page) => {
      assert.deepEqual(
        (await searchFor(page, words)).map(({ path }) => path),
        [PIECE],
      );
      const passage = page.locator(`a.passage-speech[href^="${PIECE}#"]`).first();
      assert.equal(await passage.getAttribute("href"), PIECE + fragment);
    });
  const ready = (page: Page) => page.locator("hub-player[data-ready]").waitFor();

  test("a link to a minute offers it, with its slide, and the voice begins there", () =>
    on(`${PIECE}#t26`, async (page) => {
      await ready(page);
      assert.equal(await page.locator(".deck-now").textContent(), "2");
      const play = page.locator(".player-play").first();
      assert.equal(await play.getAttribute("aria-label"), "Listen from 0:26");
      await play.click();
      near(await playedFrom(page), 26.136);
      await page.locator("#t26[aria-current]").waitFor();
    }));

  test("a search leads to the minute", () => found("four shelves", "#t26"));

  test("a moment of it is cited, framed, and kept in the notebook", () =>
    on(PIECE, async (page) => {
      await ready(page);
      await page.locator(".quote-open").nth(1).click();
      const menu = page.locator(".quote-menu");
      await menu.getByRole("button").nth(3).click();
      await menu.getByRole("status").getByRole("link").waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".player-cite").click();
      const form = (name: string) => page.locator(`.moment-form [data-form="${name}"]`);
      await page.waitForFunction(() => document.querySelector("[data-form=link]")?.textContent !== "");
      assert.match((await form("link").textContent()) ?? "", /^https:\/\/passe\.example\/articles\//);
      assert.match(
        (await form("embed").textContent()) ?? "",
        /https:\/\/passe\.example\/embed\/articles\/une-armoire-de-bandes\//,
      );
      assert.match((await form("citation").textContent()) ?? "", /A cupboard of tapes/);
      await page.goto(`${served.origin}/carnet/`);
      const kept = page.locator(".notebook-list > li", { hasText: "A cupboard of tapes" });
      await kept.waitFor();
      assert.match((await kept.getByRole("link").first().getAttribute("href")) ?? "", /#t=26/);
    }));

  test("its frame for other sites plays it", () =>
    on(`/embed${PIECE}`, async (page) => {
      await ready(page);
      await page.locator(".player-play").first().click();
      await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 0);
    }));

  test("without script there are its words, with their times, and its own controls", () =>
    on(
      PIECE,
      async (page) => {
        assert.ok(await page.locator("audio[controls]").isVisible());
        await page.locator('a[href="#t26"]').last().click();
        assert.ok(page.url().endsWith("#t26"));
        assert.equal(await page.locator("#t26:target").count(), 1);
      },
      { javaScriptEnabled: false },
    ));

  const shown = (page: Page) =>
    page
      .locator("details.transcript-language[open] .transcript-text")
      .evaluateAll((all) => all.map((one) => one.getAttribute("lang")));

  test("another language is one link away, follows the voice, and gives its own files", () =>
    on(PIECE, async (page) => {
      await ready(page);
      assert.deepEqual(await shown(page), ["en"]);
      await page
        .getByRole("navigation", { name: "Languages of the transcript" })
        .getByRole("link", { name: "Français" })
        .click();
      assert.deepEqual(await shown(page), ["fr"]);
      await page.locator('a[href="#fr-t26"]').click();
      near(await playedFrom(page), 26.136);
      await page.locator("#fr-t26[aria-current]").waitFor();
      // what is said is marked in the language that is shown
      await page.waitForFunction(() => {
        const [range] = [...(CSS.highlights.get("hub-said") ?? [])] as Range[];
        return range?.startContainer.parentElement?.closest("[lang]")?.getAttribute("lang") === "fr";
      });
      assert.deepEqual(await shown(page), ["fr"]);
      // a chapter leads to its second, and not to another language
      await page.locator(".chapter-link").last().click();
      await page.locator("#fr-t44[aria-current]").waitFor();
      assert.deepEqual(await shown(page), ["fr"]);
      const files = await page
        .locator("details.transcript-language[open] .transcript-download a")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      assert.deepEqual(
        files,
        ["vtt", "srt", "txt", "json"].map((ending) => `${PIECE}piece.fr.${ending}`),
      );
      const text = await (await page.request.get(`${served.origin}${PIECE}piece.fr.txt`)).text();
      assert.match(text, /quatre étagères/);
    }));

  test("a link to a minute in another language shows that language, at that minute", () =>
    on(`${PIECE}#fr-t26`, async (page) => {
      await ready(page);
      assert.deepEqual(await shown(page), ["fr"]);
      assert.equal(await page.locator(".player-play").first().getAttribute("aria-label"), "Listen from 0:26");
    }));

  test("a search in that language leads to the minute in it", () => found("quatre étagères", "#fr-t26"));

  test("without script the other language opens by its link", () =>
    on(
      PIECE,
      async (page) => {
        await page.locator('.transcript-languages a[hreflang="fr"]').click();
        assert.deepEqual(await shown(page), ["fr"]);
        await page.getByText("quatre étagères").waitFor();
      },
      { javaScriptEnabled: false },
    ));

  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [390, 1280])
      test(`is accessible, ${colorScheme}, ${width} pixels wide`, () =>
        on(
          PIECE,
          async (page) => {
            await ready(page);
            assert.deepEqual(await axeFindings(page), []);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            assert.ok(wide <= width, `${wide} pixels`);
          },
          { colorScheme, viewport: { width, height: 844 }, bypassCSP: true },
        ));
});
