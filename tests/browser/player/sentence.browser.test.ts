/** The sentence that the hub exists for: search a word that was spoken, open the result, press play, and it plays on. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withSite } from "../../harness/browser/with-browser.ts";

describe("from a spoken word to its second", () => {
  const site = withSite();

  for (const word of ["utilite sociale", "l’utilité sociale"])
    test(`a search for « ${word} » leads to a passage that plays on past its second`, async () => {
      const { page, context, noise, foreign } = await site.open();
      await page.goto(`${site.origin}/`);
      await page.goto(`${site.origin}/recherche/?q=${encodeURIComponent(word)}`);
      const passage = page.locator('main a[href*="/conferences/evaluation-de-l-utilite-sociale/#t"]').first();
      await passage.waitFor();
      const seconds = Number(/#t=?(\d+)/.exec((await passage.getAttribute("href")) ?? "")?.[1]);
      await passage.click();
      await page.waitForURL(/#t/);
      await page
        .locator("hub-player")
        .getByRole("button", { name: /^(?:Lire|Écouter|Lecture)/ })
        .first()
        .click();
      await page.waitForFunction((from) => {
        const audio = document.querySelector("audio");
        return audio !== null && !audio.paused && audio.currentTime > from + 1;
      }, seconds);
      const time = await page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0);
      assert.ok(time < seconds + 30, `plays at ${time} s, the passage starts at ${seconds} s`);
      await context.close();
      assert.deepEqual(foreign, []);
      assert.deepEqual(noise, []);
    });
});
