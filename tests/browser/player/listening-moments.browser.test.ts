/** Every way in which players write a moment leads to it; both encodings land on the same second. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Watched } from "../../harness/browser/page.ts";
import { heardUntil, near, playedFrom, TALK } from "../../harness/browser/player.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

describe("a link to a moment", () => {
  const site = withSite();

  let watched: Watched;
  before(async () => {
    watched = await site.open();
    // each document finds a browser that has heard nothing yet
    await watched.context.addInitScript("localStorage.clear(); sessionStorage.clear()");
  });
  after(() => watched.context.close());

  async function offered(link: string): Promise<readonly (string | null | undefined)[]> {
    const { page, noise } = watched;
    // from an address that differs by its fragment alone, no document would open
    await page.goto(`${site.origin}/robots.txt`);
    await page.goto(`${site.origin}${TALK}${link}`);
    await page.locator("hub-player[data-ready]").waitFor();
    const play = await page.locator(".player-play").getAttribute("aria-label");
    const passage = await page.locator(".player-offer p").textContent();
    const slide = await page.locator(".deck-now").textContent();
    // each test tells its own
    assert.deepEqual(noise.splice(0), []);
    return [play, passage, slide];
  }

  for (const link of [
    "#t=60,62",
    "#t=1:00,1:02",
    "#t=1m0s,1m2s",
    "#t=00:01:00,00:01:02",
    "#t=npt:60,62",
    "?t=60,62",
    "#presentation&t=60,62",
    "#presentation=60,62",
    "#time=60;62",
    "?trimming=1m0s;1m2s",
  ])
    test(`${link} offers that passage and shows its slide`, async () =>
      assert.deepEqual(await offered(link), ["Écouter à partir de 1:00", "Extrait de 1:00 à 1:02", "3"]));

  for (const link of ["#t60", "#t=60", "?t=60", "?t=1m", "#t=0h1m0s", "?time=60s"])
    test(`${link} offers to listen from there and shows its slide`, async () =>
      assert.deepEqual(await offered(link), ["Écouter à partir de 1:00", "", "3"]));

  for (const link of ["#t=62,60", "#t=-3", "#t=demain", "#autre&t=60x"])
    test(`${link} is no moment, and no error`, async () =>
      assert.deepEqual(await offered(link), ["Lecture", "", "1"]));

  test("is silent until it is there, however late the length is known", async () => {
    const { page, context } = await site.open();
    let release = (): void => {};
    const asked = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.(opus|mp3)$/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${site.origin}${TALK}#t=60,70`);
    await page.locator(".player-play").click();
    assert.deepEqual(
      await page.evaluate(() => {
        const audio = document.querySelector("audio");
        return [audio?.readyState, audio?.muted];
      }),
      [0, true],
    );
    release();
    await heardUntil(page, 60.5);
    assert.equal(await page.evaluate(() => document.querySelector("audio")?.muted), false);
    near(await playedFrom(page), 60, 0.1);
    await context.close();
  });

  for (const [codec, refused] of [
    ["Opus", /\.mp3$/],
    ["MP3", /\.opus$/],
  ] as const)
    test(`${codec} lands within 0.3 s of it`, async () => {
      const { page, context } = await site.open();
      await page.route(refused, (route) => route.fulfill({ status: 404 }));
      await page.goto(`${site.origin}${TALK}#t=210.4`);
      // The time at the very moment at which the sound begins, before any of it has passed.
      await page.evaluate(() => {
        const audio = document.querySelector("audio");
        audio?.addEventListener("playing", () => Object.assign(window, { began: audio.currentTime }), {
          once: true,
        });
      });
      await page.locator(".player-play").click();
      await page.waitForFunction(() => Reflect.has(window, "began"));
      const began = Number(await page.evaluate(() => Reflect.get(window, "began")));
      assert.ok(Math.abs(began - 210.4) < 0.3, `${began} s`);
      await context.close();
    });
});
