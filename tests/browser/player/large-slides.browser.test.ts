/** A slide opens large over its page: keys, focus, words, fingers; the voice goes on, and without script it is a link. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { LARGE_SLIDE_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { axeFindings } from "../../harness/browser/axe.ts";
import { heardUntil, TALK, time, withTalk } from "../../harness/browser/player.ts";
import { pressShortcut } from "../../harness/keys.ts";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "La diapositive en grand" });
const status = async (page: Page): Promise<string> =>
  (await dialogOf(page).getByRole("status").textContent())?.replace(/\s+/g, " ").trim() ?? "";
const openFirst = (page: Page) => page.locator("a.slide-picture").first().click();
/** Until the picture that the dialog shows is there. */
const drawn = (page: Page) =>
  page.waitForFunction(() => {
    const image = document.querySelector<HTMLImageElement>("dialog[open] > img");
    return image?.complete === true && image.naturalWidth > 0;
  });

describe("a slide that is opened", () => {
  const site = withTalk();
  const { onTalk } = site;

  test("is as large as the window lets it, says its number and words, and the voice goes on", () =>
    onTalk(
      async ({ page }) => {
        await page.locator(".player-play").click();
        await heardUntil(page, 0.2);
        const address = page.url();
        await openFirst(page);
        await drawn(page);
        const before = await time(page);
        await heardUntil(page, before + 0.2);
        assert.equal(page.url(), address);
        assert.match(await status(page), /^1 \/ \d+ ?Diapositive 1/);
        const image = await dialogOf(page).locator("> img").boundingBox();
        assert.ok(image !== null);
        assert.ok(image.x >= 0 && image.x + image.width <= 1280 && image.y + image.height <= 800);
        assert.ok(image.height > 600 || image.width > 1100, `${image.width} × ${image.height}`);
        const words = await page.locator(".deck-slide .slide-text").first().textContent();
        assert.equal(await dialogOf(page).locator(".slide-dialog-words").textContent(), words);
      },
      TALK,
      { viewport: { width: 1280, height: 800 } },
    ));

  test("is turned by keys, not past its ends, and the focus is back on the slide that was shown", () =>
    onTalk(async ({ page }) => {
      const count = await page.locator(".deck-slide").count();
      await openFirst(page);
      // what is of use on the first slide
      const next = dialogOf(page).getByRole("button", { name: "Diapositive suivante" });
      assert.equal(await next.evaluate((turn) => turn === document.activeElement), true);
      await pressShortcut(page, LARGE_SLIDE_SHORTCUTS, "previous");
      assert.match(await status(page), /^1 \//);
      await pressShortcut(page, LARGE_SLIDE_SHORTCUTS, "next");
      assert.match(await status(page), /^2 \//);
      await pressShortcut(page, LARGE_SLIDE_SHORTCUTS, "last");
      assert.match(await status(page), new RegExp(`^${count} / ${count}`));
      assert.equal(
        await dialogOf(page)
          .getByRole("button", { name: "Diapositive suivante" })
          .getAttribute("aria-disabled"),
        "true",
      );
      await pressShortcut(page, LARGE_SLIDE_SHORTCUTS, "first");
      await dialogOf(page).getByRole("button", { name: "Diapositive suivante" }).press("Enter");
      assert.match(await status(page), /^2 \//);
      for (let press = 0; press < 6; press += 1) {
        await page.keyboard.press("Tab");
        assert.ok(
          await page.evaluate(
            () =>
              document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
          ),
        );
      }
      await page.keyboard.press("Escape");
      await dialogOf(page).waitFor({ state: "hidden" });
      assert.equal(
        await page.evaluate(() =>
          [...document.querySelectorAll("a.slide-picture")].indexOf(document.activeElement ?? document.body),
        ),
        1,
      );
    }));

  test("is turned by a finger", () =>
    onTalk(
      async ({ page }) => {
        await openFirst(page);
        await drawn(page);
        const touch = (name: string, x: number, isDown: boolean) =>
          dialogOf(page)
            .locator("> img")
            .evaluate(
              (target, [type, clientX, down]) => {
                const touches = [new Touch({ identifier: 1, target, clientX, clientY: 200 })];
                const all = { touches: down ? touches : [], changedTouches: touches };
                target.dispatchEvent(new TouchEvent(type, { bubbles: true, ...all }));
              },
              [name, x, isDown] as const,
            );
        const swipe = async (from: number, to: number): Promise<void> => {
          await touch("touchstart", from, true);
          await touch("touchend", to, false);
        };
        await swipe(300, 100);
        assert.match(await status(page), /^2 \//);
        await swipe(100, 120);
        assert.match(await status(page), /^2 \//);
        await swipe(100, 300);
        assert.match(await status(page), /^1 \//);
      },
      TALK,
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    ));

  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [390, 1280])
      test(`is accessible, at ${width} px in ${colorScheme}`, () =>
        onTalk(
          async ({ page }) => {
            await openFirst(page);
            await drawn(page);
            assert.deepEqual(await axeFindings(page), []);
          },
          TALK,
          { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
        ));

  test("is a link to its picture without script", async () => {
    const { page, context } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.origin}${TALK}`);
    await openFirst(page);
    assert.match(page.url(), /\.webp$/);
    await context.close();
  });
});
