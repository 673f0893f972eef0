/** Listening to a recording, with the real files of the demonstration. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PLAYER_SHORTCUTS, SEEK_BAR_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { frames, stands } from "../../harness/browser/frames.ts";
import {
  button,
  heardUntil,
  near,
  paused,
  playedFrom,
  secondsIn,
  TALK,
  time,
  withTalk,
} from "../../harness/browser/player.ts";
import { pressShortcut } from "../../harness/keys.ts";

describe("the player", () => {
  const site = withTalk();
  const { onTalk } = site;

  test("loads no sound before it is asked to", () =>
    onTalk(async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.reload({ waitUntil: "networkidle" });
      await page.mouse.wheel(0, 2000);
      await page.waitForFunction(() => scrollY > 0);
      await stands(page);
      assert.deepEqual(
        asked.filter((url) => /\.(?:opus|mp3)/.test(url)),
        [],
      );
    }));

  test("plays and pauses by its button and by keys, which mean nothing elsewhere on the page", () =>
    onTalk(async ({ page }) => {
      await button(page, "Lecture").click();
      await heardUntil(page, 0.5);
      await page.waitForFunction(
        () => Number(document.querySelector(".player-buffered")?.getAttribute("width")) > 1,
      );
      await button(page, "Pause").click();
      await paused(page);
      await page.locator(".player-follow").focus();
      await pressShortcut(page, PLAYER_SHORTCUTS, "toggle");
      await heardUntil(page, 0.6);
      await pressShortcut(page, PLAYER_SHORTCUTS, "toggle");
      await paused(page);
      await page.locator(".skip-link").focus();
      await pressShortcut(page, PLAYER_SHORTCUTS, "toggle");
      await frames(page);
      assert.equal(await page.evaluate(() => document.querySelector("audio")?.paused), true);
    }));

  test("goes to the second that is asked for: steps, chapters, keys and clicks on the coast", () =>
    onTalk(async ({ page }) => {
      await button(page, "Lecture").click();
      await heardUntil(page, 0.2);
      await button(page, "Pause").click();
      await paused(page);
      const start = await time(page);
      await button(page, /^Avancer de 30/).click();
      near(await time(page), start + 30);
      await button(page, /^Reculer de 15/).click();
      near(await time(page), start + 15);
      const slider = page.getByRole("slider", { name: "Position" });
      await slider.focus();
      await pressShortcut(page, SEEK_BAR_SHORTCUTS, "start");
      near(await time(page), 0);
      await pressShortcut(page, SEEK_BAR_SHORTCUTS, "minute-forward");
      near(await time(page), 60);
      assert.match(
        (await slider.getAttribute("aria-valuetext")) ?? "",
        /^1 minute sur 5 minutes \d+, chapitre Ce que /,
      );
      const box = await slider.boundingBox();
      assert.ok(box !== null);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      const duration = await page.evaluate(() => document.querySelector("audio")?.duration ?? 0);
      near(await time(page), duration / 2, 0.5);
      await slider.focus();
      await pressShortcut(page, SEEK_BAR_SHORTCUTS, "start");
      await button(page, "Chapitre suivant").click();
      const second = await page.locator(".chapter-link").nth(1).getAttribute("data-at");
      near(await time(page), Number(second));
    }));

  test("remembers the speed that was chosen", () =>
    onTalk(async ({ page }) => {
      await page.getByLabel("Vitesse").selectOption("1.5");
      assert.equal(await page.evaluate(() => document.querySelector("audio")?.playbackRate), 1.5);
      await page.reload();
      assert.equal(await page.getByLabel("Vitesse").inputValue(), "1.5");
      await button(page, "Lecture").click();
      await heardUntil(page, 0.2);
      assert.equal(await page.evaluate(() => document.querySelector("audio")?.playbackRate), 1.5);
    }));

  test("offers to resume a little before where one stopped, and forgets when one starts over", () =>
    onTalk(async ({ page }) => {
      await page.locator(".chapter-link").nth(2).click();
      const chapter = Number(await page.locator(".chapter-link").nth(2).getAttribute("data-at"));
      await heardUntil(page, chapter + 0.5);
      await button(page, "Pause").click();
      await paused(page);
      const stopped = await time(page);
      await page.goto(`${site.origin}${TALK}`);
      const resume = page.locator("hub-player").getByRole("button", { name: /^Reprendre à \d+:\d\d$/ });
      near(secondsIn(await resume.textContent()), stopped - 5, 6);
      await resume.click();
      await heardUntil(page, stopped - 3);
      const from = await playedFrom(page);
      assert.ok(from < stopped && from > stopped - 10, `heard from ${from} s, stopped at ${stopped} s`);
      await page.goto(`${site.origin}${TALK}`);
      await page.getByRole("button", { name: "Écouter depuis le début" }).click();
      await heardUntil(page, 0.3);
      near(await playedFrom(page), 0);
    }));

  test("a link to a paragraph goes there, and plays from its second once asked to", () =>
    onTalk(async ({ page }) => {
      const paragraph = page.locator("p[data-s]").nth(4);
      const [id, start] = [
        await paragraph.getAttribute("id"),
        Number(await paragraph.getAttribute("data-s")),
      ];
      await page.goto("about:blank");
      await page.goto(`${site.origin}${TALK}#${id}`);
      await page.locator("hub-player[data-docked]").waitFor();
      assert.equal(await paragraph.getAttribute("aria-current"), "true");
      await button(page, /^Écouter à partir de/).click();
      await heardUntil(page, start + 0.2);
      near(await playedFrom(page), start, 1);
    }));

  test("a time of the transcript plays from there, and so does a word once one listens", () =>
    onTalk(async ({ page }) => {
      const paragraph = page.locator("p[data-s]").nth(3);
      const start = Number(await paragraph.getAttribute("data-s"));
      await paragraph.locator("a").click();
      await heardUntil(page, start + 0.2);
      near(await playedFrom(page), start, 1);
      assert.match(page.url(), /#t\d+$/);
      const later = page.locator("p[data-c]").last();
      await later.scrollIntoViewIfNeeded();
      const [from, end] = [
        Number(await later.getAttribute("data-s")),
        Number(await later.getAttribute("data-e")),
      ];
      const box = await later.locator("span").boundingBox();
      assert.ok(box !== null);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height - 20);
      await page.waitForFunction(
        (to) => (document.querySelector("audio")?.currentTime ?? 0) > to,
        from + 0.5,
      );
      const heard = await playedFrom(page);
      assert.ok(heard >= from - 0.3 && heard < end, `heard from ${heard} s`);
    }));

  test("the transcript follows the voice, until the reader scrolls", () =>
    onTalk(async ({ page }) => {
      const paragraphs = page.locator("p[data-s]");
      await paragraphs.nth(2).locator("a").click();
      await heardUntil(page, Number(await paragraphs.nth(2).getAttribute("data-s")));
      const follow = button(page, "Suivre la transcription");
      assert.equal(await follow.getAttribute("aria-pressed"), "true");
      const scrolled = () => page.evaluate(() => scrollY);
      const before = await scrolled();
      // The end of the paragraph comes, and the next one is brought to where one reads.
      const goNearEndOf = (index: number) =>
        page.evaluate((n) => {
          const audio = document.querySelector("audio");
          const line = document.querySelectorAll<HTMLElement>("p[data-s]")[n];
          if (audio !== null && line !== undefined) audio.currentTime = Number(line.dataset["s"]) - 0.3;
        }, index);
      await goNearEndOf(8);
      await page.locator("p[data-s][aria-current]").nth(0).waitFor();
      await page.waitForFunction((from) => scrollY > from + 50, before);
      await page.mouse.move(300, 400);
      await page.mouse.wheel(0, -600);
      await page.waitForFunction(() => document.querySelector(".player-follow")?.ariaPressed === "false");
      const left = await stands(page);
      await goNearEndOf(9);
      await paragraphs.nth(9).and(page.locator("[aria-current]")).waitFor();
      await stands(page);
      // following would go on by far more than the end of the reader's own gesture does
      near(await scrolled(), left, 5);
      await follow.click();
      await page.waitForFunction((from) => scrollY > from + 50, left);
    }));

  test("a passage is played alone, then one may go on", () =>
    onTalk(async ({ page }) => {
      await button(page, "Écouter l’extrait").click();
      await heardUntil(page, 60.5);
      await paused(page);
      near(await time(page), 62, 0.3);
      assert.equal(await page.locator(".player-status").textContent(), "Fin de l’extrait.");
      await button(page, "Continuer au-delà de l’extrait").click();
      await heardUntil(page, 63);
    }, `${TALK}#t=60,62`));

  for (const [form, start] of [
    ["#t=1:00", 60],
    ["?t=1m2s", 62],
    ["#presentation&t=npt:61", 61],
    ["#time=61;64", 61],
  ] as const) {
    test(`understands ${form}`, () =>
      onTalk(async ({ page }) => {
        await page.locator(".player-play").click();
        await heardUntil(page, start);
        near(await playedFrom(page), start);
      }, `${TALK}${form}`));
  }

  test("tries the next source where the first is gone, and goes on from the same second", () =>
    onTalk(async (watched) => {
      const { page } = watched;
      await page.route("**/*.opus", (route) => route.fulfill({ status: 404 }));
      await page.locator("p[data-s]").nth(3).locator("a").click();
      const start = Number(await page.locator("p[data-s]").nth(3).getAttribute("data-s"));
      await heardUntil(page, start);
      near(await playedFrom(page), start, 1);
      assert.match(await page.evaluate(() => document.querySelector("audio")?.currentSrc ?? ""), /\.mp3$/);
      watched.noise.splice(0);
    }));

  test("says what to do where no source plays, and tries again when asked to", () =>
    onTalk(async (watched) => {
      const { page } = watched;
      await page.route(/\.(?:opus|mp3)$/, (route) => route.fulfill({ status: 404 }));
      await button(page, "Lecture").click();
      await page.getByText("L’enregistrement est introuvable.").first().waitFor();
      await page.unroute(/\.(?:opus|mp3)$/);
      await button(page, "Réessayer").click();
      await heardUntil(page, 0.3);
      assert.equal(await page.locator(".player-problem").isVisible(), false);
      watched.noise.splice(0);
    }));

  test("the live region speaks of changes, never of the time that passes", () =>
    onTalk(async ({ page }) => {
      await page.evaluate(() => {
        const region = document.querySelector(".player-status");
        const said: string[] = [];
        Object.assign(globalThis, { said });
        if (region !== null)
          new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
            childList: true,
          });
      });
      await button(page, "Lecture").click();
      await heardUntil(page, 3);
      await page.getByLabel("Vitesse").selectOption("1.25");
      await button(page, "Chapitre suivant").click();
      await heardUntil(
        page,
        Number(await page.locator(".chapter-link").nth(1).getAttribute("data-at")) + 0.5,
      );
      assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "said")), [
        "Vitesse × 1,25",
        "Ce que les comptes laissent de côté",
      ]);
    }));
});
