/** What the browser remembers of listening shows on the home page and on cards, and nowhere else. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { near, paused, secondsIn, TALK, time } from "../../harness/browser/player.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

describe("going on listening", () => {
  const site = withSite();

  test("a recording that was begun is on the home page and marked on its card, until one forgets it", async () => {
    const { page, context, noise } = await site.open();
    await page.goto(`${site.origin}/`);
    assert.equal(await page.getByRole("heading", { name: "Continuer l’écoute" }).count(), 0);
    await page.goto(`${site.origin}${TALK}`);
    await page.locator(".chapter-link").nth(2).click();
    await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 132);
    await page.locator("hub-player").getByRole("button", { name: "Pause" }).click();
    await paused(page);
    const stopped = await time(page);

    await page.goto(`${site.origin}/conferences/`);
    const begun = page.getByText(/Commencé, à \d+:\d\d/).first();
    near(secondsIn(await begun.textContent()), stopped, 10);
    await page.goto(`${site.origin}/`);
    const section = page.locator("hub-continue");
    near(secondsIn(await section.getByText(/Reprendre à \d+:\d\d/).textContent()), stopped, 10);
    await section.getByRole("link", { name: /^Évaluation de l’utilité sociale/ }).click();
    await page.waitForURL(`**${TALK}`);
    const resume = page.getByRole("button", { name: /^Reprendre à \d+:\d\d$/ });
    near(secondsIn(await resume.textContent()), stopped, 10);

    await page.goto(`${site.origin}/`);
    await section.getByRole("button", { name: "Oublier mes positions d’écoute" }).click();
    await page.reload();
    assert.equal(await section.isVisible(), false);
    assert.deepEqual(noise, []);
    await context.close();
  });
});
