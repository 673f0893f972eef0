/** Listening to a recording, with the real files of the demonstration. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import QRCode from "qrcode";
import { launch } from "../harness/chromium.ts";
import { type Served, serveDemo } from "../harness/demo-site.ts";
import { openPage, type Watched } from "../harness/page.ts";

const TALK = "/conferences/evaluation-de-l-utilite-sociale/";

const time = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector("audio")?.currentTime ?? -1);
const near = (actual: number, expected: number, tolerance = 0.3): void =>
  assert.ok(
    Math.abs(actual - expected) <= tolerance,
    `${actual} s is not ${expected} s, give or take ${tolerance}`,
  );
/** Until the voice has passed a second. */
const heardUntil = (page: Page, seconds: number): Promise<unknown> =>
  page.waitForFunction((to) => {
    const audio = document.querySelector("audio");
    return audio !== null && !audio.paused && audio.currentTime > to;
  }, seconds);
/** Seconds at which the coast bears a beacon. */
const beaconsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const drawing = document.querySelector(".player-beacon")?.getAttribute("d") ?? "";
    const { seconds } = JSON.parse(document.querySelector(".player-track")?.textContent ?? "{}");
    return [...drawing.matchAll(/M(\d+)/g)].map(([, x]) => (Number(x) / 1000) * seconds);
  });
const paused = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector("audio")?.paused === true);

describe("the player", () => {
  let browser: Browser;
  let site: Served;
  before(async () => {
    [browser, site] = await Promise.all([launch(), serveDemo()]);
  });
  after(() => Promise.all([browser.close(), site.close()]));

  /** Opens a talk, and asserts at the end that nothing was said on the console and nothing asked of anyone else. */
  async function onTalk(run: (watched: Watched) => Promise<void>, path = TALK): Promise<void> {
    const watched = await openPage(browser, site.origin);
    try {
      await watched.page.goto(`${site.origin}${path}`);
      await watched.page.locator("hub-player[data-ready]").first().waitFor();
      await run(watched);
      assert.deepEqual(watched.noise, []);
      assert.deepEqual(watched.foreign, []);
    } finally {
      await watched.context.close();
    }
  }
  const button = (page: Page, name: RegExp | string) =>
    page.locator("hub-player").getByRole("button", { name, exact: true });

  test("loads no sound before it is asked to", () =>
    onTalk(async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.reload({ waitUntil: "networkidle" });
      await page.mouse.wheel(0, 2000);
      await page.waitForTimeout(300);
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
      await page.keyboard.press("k");
      await heardUntil(page, 0.6);
      await page.keyboard.press("k");
      await paused(page);
      await page.locator(".skip-link").focus();
      await page.keyboard.press("k");
      await page.waitForTimeout(300);
      await paused(page);
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
      await page.keyboard.press("Home");
      near(await time(page), 0);
      await page.keyboard.press("PageUp");
      near(await time(page), 60);
      assert.match((await slider.getAttribute("aria-valuetext")) ?? "", /^1:00 sur 5:\d\d$/);
      const box = await slider.boundingBox();
      assert.ok(box !== null);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      const duration = await page.evaluate(() => document.querySelector("audio")?.duration ?? 0);
      near(await time(page), duration / 2, 0.5);
      await slider.focus();
      await page.keyboard.press("Home");
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
      const resume = page.locator("hub-player").getByRole("button", { name: /^Reprendre à 2:\d\d$/ });
      await resume.click();
      await heardUntil(page, stopped - 3);
      assert.ok((await time(page)) < stopped + 1);
      await page.goto(`${site.origin}${TALK}`);
      await page.getByRole("button", { name: "Écouter depuis le début" }).click();
      await heardUntil(page, 0.3);
      assert.ok((await time(page)) < 5);
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
      assert.ok((await time(page)) < start + 5);
    }));

  test("a time of the transcript plays from there, and so does a word once one listens", () =>
    onTalk(async ({ page }) => {
      const paragraph = page.locator("p[data-s]").nth(3);
      const start = Number(await paragraph.getAttribute("data-s"));
      await paragraph.locator("a").click();
      await heardUntil(page, start + 0.2);
      assert.ok((await time(page)) < start + 5);
      assert.match(page.url(), /#t\d+$/);
      const later = page.locator("p[data-c]").nth(5);
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
      assert.ok((await time(page)) < end);
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
      await page.waitForTimeout(500);
      const left = await scrolled();
      await goNearEndOf(9);
      await page.waitForTimeout(1200);
      assert.equal(await scrolled(), left);
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
        near(await time(page), start, 1.5);
      }, `${TALK}${form}`));
  }

  test("tries the next source where the first is gone, and goes on from the same second", () =>
    onTalk(async (watched) => {
      const { page } = watched;
      await page.route("**/*.opus", (route) => route.fulfill({ status: 404 }));
      await page.locator("p[data-s]").nth(3).locator("a").click();
      const start = Number(await page.locator("p[data-s]").nth(3).getAttribute("data-s"));
      await heardUntil(page, start);
      near(await time(page), start, 2);
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
      await page.waitForTimeout(500);
      assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "said")), [
        "Vitesse × 1,25",
        "Ce que les comptes laissent de côté",
      ]);
    }));

  test("cites the words that are selected: address, reference, Markdown and frame, to be copied", () =>
    onTalk(async (watched) => {
      const { page, context } = watched;
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const paragraph = page.locator("p[data-c]").first();
      const [start, end] = [
        Number(await paragraph.getAttribute("data-s")),
        Number(await paragraph.getAttribute("data-e")),
      ];
      await paragraph.locator("span").selectText();
      await button(page, "Citer ce moment").click();
      const dialog = page.getByRole("dialog", { name: "Citer ce moment" });
      const hash = `#t=${Math.floor(start)},${Math.ceil(end)}`;
      assert.ok((await dialog.locator("[data-form=link]").textContent())?.endsWith(`${TALK}${hash}`));
      const citation = (await dialog.locator("[data-form=citation]").textContent()) ?? "";
      assert.match(citation, /\[enregistrement sonore\].*0:\d\d–0:\d\d.*#t=\d+,\d+ CC BY-NC-SA 4\.0\.$/);
      assert.doesNotMatch(citation, /Duclos/);
      await dialog.getByRole("button", { name: "Copier le lien" }).click();
      await dialog.getByText("Copié").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(copied.endsWith(`${TALK}${hash}`));
      const code = dialog.getByRole("img", { name: `Code QR de l’adresse ${copied}` });
      const drawn = (await code.locator("path").getAttribute("d")) ?? "";
      const expected = QRCode.create([{ data: new TextEncoder().encode(copied), mode: "byte" }], {
        errorCorrectionLevel: "L",
        maskPattern: 0,
      }).modules;
      assert.equal(drawn.match(/M/g)?.length, [...expected.data].filter((dark) => dark === 1).length);
      await dialog.getByLabel("Fin").fill("0:01");
      assert.equal(await code.isVisible(), false);
      assert.equal(await dialog.getByRole("alert").textContent(), "La fin doit venir après le début.");
      await page.keyboard.press("Escape");
      await page.goto("about:blank");
      await page.goto(`${site.origin}${new URL(copied).pathname}${new URL(copied).hash}`);
      await button(page, "Écouter l’extrait").waitFor();
    }));

  test("stops by itself after the minutes that were chosen, and says so", () =>
    onTalk(async ({ page }) => {
      await page.getByText("Plus de réglages").click();
      await page.getByLabel("Minuterie d’arrêt").selectOption("5");
      const said = page.locator(".player-status");
      assert.equal(await said.textContent(), "Arrêt dans 5\u00A0min.");
      await button(page, "Lecture").click();
      await heardUntil(page, 0.3);
      await page.clock.fastForward("04:50");
      await heardUntil(page, 1);
      await page.clock.fastForward("00:10");
      await paused(page);
      assert.equal(await said.textContent(), "Lecture arrêtée par la minuterie.");
      assert.equal(await page.getByLabel("Minuterie d’arrêt").inputValue(), "off");
    }));

  test("stops at the end of the chapter when asked to", () =>
    onTalk(async ({ page }) => {
      await page.getByText("Plus de réglages").click();
      await page.locator(".player-play").click();
      await heardUntil(page, 54);
      await page.getByLabel("Minuterie d’arrêt").selectOption("chapter");
      await paused(page);
      near(await time(page), Number(await page.locator(".chapter-link").nth(1).getAttribute("data-at")));
    }, `${TALK}#t=54`));

  test("tells the device what is heard: chapter, voice, series, state", () =>
    onTalk(async ({ page }) => {
      await button(page, "Lecture").click();
      await heardUntil(page, 0.5);
      const heard = () =>
        page.evaluate(() => {
          const { metadata, playbackState } = navigator.mediaSession;
          return [metadata?.title, metadata?.artist, metadata?.album, playbackState];
        });
      assert.deepEqual(await heard(), [
        "Qui parle, et de quoi",
        "Voix de synthèse",
        "Évaluation de l’utilité sociale : méthode et exemples · Utilité sociale et médiation numérique",
        "playing",
      ]);
      await button(page, "Chapitre suivant").click();
      await page.waitForFunction(
        () => navigator.mediaSession.metadata?.title === "Ce que les comptes laissent de côté",
      );
      await button(page, "Pause").click();
      await paused(page);
      await page.waitForFunction(() => navigator.mediaSession.playbackState === "paused");
    }));

  test("keeps nothing once it was asked to forget", () =>
    onTalk(async ({ page }) => {
      await page.locator(".chapter-link").nth(2).click();
      await heardUntil(page, 130);
      await button(page, "Pause").click();
      await page.waitForFunction(() => localStorage.getItem("hub-places") !== null);
      await page.getByText("Plus de réglages").click();
      await button(page, "Oublier mes positions d’écoute").click();
      assert.equal(
        await page.evaluate(() => localStorage.getItem("hub-places")?.includes("presentation") ?? false),
        false,
      );
      await page.goto(`${site.origin}${TALK}`);
      await page.locator("hub-player[data-ready]").waitFor();
      assert.equal(await page.getByRole("button", { name: /^Reprendre à/ }).count(), 0);
    }));

  test("searches what was said, whatever the accents, and marks it on the coast", () =>
    onTalk(async ({ page }) => {
      const field = page.getByLabel("Chercher un mot prononcé");
      await field.fill("utilite sociale");
      const expected = await page.evaluate(
        () =>
          (document.querySelector(".transcript-text")?.textContent?.match(/utilité sociale/gi) ?? []).length,
      );
      assert.ok(expected > 2);
      const beacons = await beaconsOf(page);
      assert.ok(beacons.length > 2 && beacons.length <= expected, `${beacons.length} beacons`);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      const output = page.locator(".transcript-search output");
      assert.match((await output.textContent()) ?? "", new RegExp(`^2 sur ${expected} · \\d:\\d\\d$`));
      await page.getByRole("button", { name: "Résultat précédent" }).click();
      const first = /^1 sur \d+ · (\d+):(\d\d)$/.exec((await output.textContent()) ?? "");
      near(beacons[0] ?? -1, Number(first?.[1]) * 60 + Number(first?.[2]), 1);
      assert.deepEqual(
        await page.evaluate(() =>
          ["hub-found", "hub-found-now"].map((name) => CSS.highlights.get(name)?.size),
        ),
        [expected, 1],
      );
      await field.fill("xylophone");
      assert.equal(await output.textContent(), "Aucun passage");
      assert.deepEqual(await beaconsOf(page), []);
      await field.fill("u");
      assert.equal(await output.textContent(), "");
      assert.deepEqual(await beaconsOf(page), []);
    }));
});
