/** What a listener hears of when a recording does not play, and what the player then does. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { heardUntil, playedFrom, TALK } from "../../harness/browser/player.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const NO_LINE =
  "La connexion est coupée. Vérifiez-la\u00A0: l’écoute reprendra d’elle-même, à la même seconde, dès son retour.";
const UNREACHABLE = "Le fichier ne se charge pas. Vérifiez la connexion, puis réessayez.";

describe("a recording that does not play", () => {
  const site = withSite();

  async function onTalk(run: (page: Page) => Promise<void>): Promise<void> {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}${TALK}`);
    await page.locator("hub-player[data-ready]").waitFor();
    await run(page);
    await context.close();
  }
  /** What is shown is what screen readers are told. */
  const says = async (page: Page, text: string): Promise<void> => {
    await page.locator(".player-problem-text", { hasText: text }).waitFor();
    assert.equal(await page.locator(".player-problem-text").textContent(), text);
    assert.equal(await page.locator(".player-status").textContent(), text);
  };

  test("without network, it says so, and plays by itself once there is one again", () =>
    onTalk(async (page) => {
      await page.context().setOffline(true);
      await page.locator(".player-play").click();
      await says(page, NO_LINE);
      await page.context().setOffline(false);
      await heardUntil(page, 0.2);
      assert.equal(await page.locator(".player-problem").isVisible(), false);
      assert.equal(await page.locator(".player-status").textContent(), "La connexion est revenue.");
    }));

  test("cut off in mid-play, it says so, and goes on at the same second once there is a line again", () =>
    onTalk(async (page) => {
      await page.locator(".chapter-link").nth(1).click();
      const start = Number(await page.locator(".chapter-link").nth(1).getAttribute("data-at"));
      await heardUntil(page, start + 0.2);
      await page.context().setOffline(true);
      await says(
        page,
        "La connexion est coupée. L’écoute continue sur ce qui est déjà chargé, puis attendra son retour.",
      );
      assert.equal(await page.getByRole("button", { name: "Réessayer" }).isVisible(), false);
      // what is loaded has been heard
      const at = await page.evaluate(() => {
        const audio = document.querySelector("audio");
        audio?.pause();
        return audio?.currentTime ?? -1;
      });
      await page.locator(".player-problem").waitFor({ state: "hidden" });
      await page.route(/\.(?:opus|mp3)$/, (route) => route.abort("internetdisconnected"));
      await page.evaluate(() => document.querySelector("audio")?.load());
      await page.locator(".player-play").click();
      await says(page, NO_LINE);
      await page.unroute(/\.(?:opus|mp3)$/);
      await page.context().setOffline(false);
      await heardUntil(page, at);
      const back = await playedFrom(page);
      assert.ok(Math.abs(back - at) < 1, `goes on at ${back} s, stopped at ${at} s`);
    }));

  test("where the host hangs up, it says the same", () =>
    onTalk(async (page) => {
      await page.route(/\.(?:opus|mp3)$/, (route) => route.abort("connectionreset"));
      await page.locator(".player-play").click();
      await says(page, UNREACHABLE);
      await page.unroute(/\.(?:opus|mp3)$/);
      await page.getByRole("button", { name: "Réessayer" }).click();
      await heardUntil(page, 0.2);
      assert.equal(await page.locator(".player-play:focus").count(), 1, "the focus is lost");
    }));

  test("where the first source is no sound, the second plays from the same second, and it says so", () =>
    onTalk(async (page) => {
      await page.route("**/*.opus", (route) =>
        route.fulfill({ status: 200, contentType: "audio/ogg", body: "Ceci n’est pas du son." }),
      );
      const chapter = page.locator(".chapter-link").nth(2);
      const start = Number(await chapter.getAttribute("data-at"));
      await chapter.click();
      await heardUntil(page, start);
      const [time, source] = await page.evaluate(() => {
        const audio = document.querySelector("audio");
        return [audio?.currentTime ?? 0, audio?.currentSrc ?? ""] as const;
      });
      assert.ok(Math.abs(time - start) < 2, `${time} s`);
      assert.match(source, /\.mp3$/);
      const said = await page.locator(".player-status").textContent();
      assert.equal(said, "Ce fichier ne se lit pas\u00A0: un autre format est essayé.");
      assert.equal(await page.locator(".player-problem").isVisible(), false);
    }));

  test("where no source is a sound, it says to download one", () =>
    onTalk(async (page) => {
      await page.route(/\.(?:opus|mp3)$/, (route) =>
        route.fulfill({ status: 200, contentType: "audio/ogg", body: "Ceci n’est pas du son." }),
      );
      await page.locator(".player-play").click();
      await says(page, "Ce navigateur ne lit pas ce format. Vous pouvez télécharger le fichier.");
    }));
});
