/** The voice goes on while one reads. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { SITE_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import type { Watched } from "../../harness/browser/page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";
import { pressShortcut } from "../../harness/keys.ts";

const TALK = "/conferences/evaluation-de-l-utilite-sociale/";
const OTHER = "/conferences/mediation-numerique-pour-qui-pourquoi/";

const heardUntil = (page: Page, seconds: number): Promise<unknown> =>
  page.waitForFunction((to) => {
    const sounding = [...document.querySelectorAll("audio")].find((audio) => !audio.paused);
    return sounding !== undefined && sounding.currentTime > to;
  }, seconds);
/** True as long as no page was really left: a mark on the window is still there. */
const sameDocument = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.has(window, "mark"));

describe("a voice over several pages", () => {
  const site = withSite();

  async function whileListening(run: (watched: Watched) => Promise<void>, from = TALK): Promise<void> {
    const watched = await site.open();
    const { page } = watched;
    try {
      await page.goto(`${site.origin}${from}`);
      await page.locator(".player-play").first().click();
      await heardUntil(page, 0.3);
      await page.evaluate(() => Object.assign(window, { mark: true }));
      await run(watched);
      assert.deepEqual(watched.noise, []);
      assert.deepEqual(watched.foreign, []);
    } finally {
      await watched.context.close();
    }
  }
  const bar = (page: Page) => page.getByRole("complementary", { name: "En cours de lecture" });

  test("goes on through three pages and back, without a gap", () =>
    whileListening(async ({ page }) => {
      const times: number[] = [];
      await page.evaluate(() => {
        const audio = document.querySelector("audio");
        Object.assign(window, { pauses: 0 });
        audio?.addEventListener("pause", () =>
          Object.assign(window, { pauses: Reflect.get(window, "pauses") + 1 }),
        );
      });
      const note = async () =>
        times.push(await page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0));
      for (const path of ["/articles/", "/agenda/", "/themes/"]) {
        await note();
        await page.evaluate(
          (to) => document.querySelector<HTMLAnchorElement>(`a[href="${to}"]`)?.click(),
          path,
        );
        await page.waitForURL(`**${path}`);
        await bar(page).waitFor();
        await heardUntil(page, times.at(-1) ?? 0);
      }
      await note();
      await page.goBack();
      await page.waitForURL("**/agenda/");
      await page.waitForFunction(() => document.title.startsWith("Agenda"));
      await heardUntil(page, times.at(-1) ?? 0);
      await note();
      assert.deepEqual(
        times,
        [...times].sort((a, b) => a - b),
      );
      assert.equal(new Set(times).size, times.length);
      assert.equal(await page.evaluate(() => Reflect.get(window, "pauses")), 0);
      assert.equal(await sameDocument(page), true);
    }));

  test("going back to the recording that sounds leaves the voice where it is, whatever moment the address names", () =>
    whileListening(async ({ page }) => {
      await page.evaluate(() => Object.assign(document.querySelector("audio") ?? {}, { currentTime: 30 }));
      await heardUntil(page, 30);
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="/agenda/"]')?.click());
      await page.waitForURL("**/agenda/");
      await page.goBack();
      await page.locator("hub-player").first().waitFor();
      const now = await page.evaluate(
        () => [...document.querySelectorAll("audio")].find((audio) => !audio.paused)?.currentTime ?? -1,
      );
      assert.ok(now >= 30 && now < 60, `${now} s`);
    }, `${TALK}#t90`));

  test("a voice that begins in one tab silences the one of another", () =>
    whileListening(async ({ page, context }) => {
      const tab = await context.newPage();
      await tab.goto(site.origin + OTHER);
      await tab.locator(".player-play").first().click();
      await heardUntil(tab, 0.2);
      await page.waitForFunction(() =>
        [...document.querySelectorAll("audio")].every((audio) => audio.paused),
      );
      assert.ok(
        await tab.evaluate(() => [...document.querySelectorAll("audio")].some((audio) => !audio.paused)),
      );
    }));

  test("a reload at a moment offers it and the place where one stopped, which a few seconds do not overwrite", () =>
    whileListening(async ({ page }) => {
      const stopAt = async (second: number) => {
        await page.evaluate(
          (to) => Object.assign(document.querySelector("audio") ?? {}, { currentTime: to }),
          second,
        );
        await heardUntil(page, second);
        await page.locator(".player-play").first().click();
        await page.waitForFunction(() => document.querySelector("audio")?.paused);
      };
      await stopAt(200);
      await page.reload();
      const resume = page.getByRole("button", { name: /^Reprendre à 3:2/ });
      await resume.waitFor();
      await page.locator(".player-offer").getByRole("button", { name: /1:30/ }).click();
      await heardUntil(page, 91);
      await page.locator(".player-play").first().click();
      await page.waitForFunction(() => document.querySelector("audio")?.paused);
      await page.reload();
      await resume.waitFor();
    }, `${TALK}#t90`));

  test("the page that comes is whole: title, language, address, heading, focus, scroll, current item of the menu", () =>
    whileListening(async ({ page }) => {
      await page.mouse.wheel(0, 1500);
      await page.waitForFunction(() => scrollY > 0);
      await page.evaluate(() =>
        document.querySelector<HTMLAnchorElement>('header a[href="/agenda/"]')?.click(),
      );
      await page.waitForURL("**/agenda/");
      const fresh = await (await page.context().newPage())
        .goto(`${site.origin}/agenda/`)
        .then(async (response) => {
          const text = (await response?.text()) ?? "";
          return /<title>([^<]*)<\/title>/.exec(text)?.[1];
        });
      assert.equal(await page.title(), fresh);
      assert.equal(await page.locator("h1").count(), 1);
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), "MAIN");
      assert.equal(await page.evaluate(() => scrollY), 0);
      assert.equal(await page.locator('header a[aria-current="page"]').getAttribute("href"), "/agenda/");
      assert.equal(
        await page.locator("link[rel=canonical]").getAttribute("href"),
        (await page.locator("meta[property='og:url']").getAttribute("content")) ?? "",
      );
      assert.equal(await page.locator("body > footer").count(), 1);
    }));

  test("its bar pauses, steps and leads back to where the transcript follows again", () =>
    whileListening(async ({ page }) => {
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="/agenda/"]')?.click());
      await page.waitForURL("**/agenda/");
      await bar(page).getByRole("button", { name: "Avancer de 15 secondes" }).click();
      await heardUntil(page, 15);
      await bar(page)
        .getByRole("link", { name: /^Évaluation de l’utilité sociale/ })
        .click();
      await page.waitForURL(`**${TALK}`);
      assert.equal(await bar(page).count(), 0);
      await page.locator("hub-player[data-phase=playing]").waitFor();
      await page.locator("p[data-s][aria-current]").waitFor();
      await page.locator("p[data-s] > a").nth(3).click();
      const start = Number(await page.locator("p[data-s]").nth(3).getAttribute("data-s"));
      await heardUntil(page, start);
      assert.equal(await sameDocument(page), true);
      assert.equal(await page.locator("audio").count(), 1);
    }));

  test("another recording takes over, and the first one stops", () =>
    whileListening(async ({ page }) => {
      await page.evaluate((to) => {
        const link = document.createElement("a");
        link.href = to;
        document.querySelector("main")?.append(link);
        link.click();
      }, OTHER);
      await page.waitForURL(`**${OTHER}`);
      await bar(page).waitFor();
      await page.locator("hub-player .player-play").click();
      await page.locator("hub-player[data-phase=playing]").waitFor();
      await page.waitForFunction(
        () => [...document.querySelectorAll("audio")].filter((audio) => !audio.paused).length === 1,
      );
      assert.equal(await page.locator("hub-player").getAttribute("data-phase"), "playing");
      await bar(page).waitFor({ state: "detached" });
    }));

  test("closing the bar ends it, links lead away as ever, and one comes back to each page, loaded anew or not", () =>
    whileListening(async ({ page }) => {
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="/agenda/"]')?.click());
      await page.waitForURL("**/agenda/");
      await bar(page).getByRole("button", { name: "Fermer le lecteur" }).click();
      assert.equal(await bar(page).count(), 0);
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="/articles/"]')?.click());
      await page.waitForURL("**/articles/");
      await page.waitForLoadState();
      assert.equal(await sameDocument(page), false);
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: "Agenda" }).waitFor();
      await page.reload();
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: /^Évaluation de l’utilité sociale/ }).waitFor();
      await page.goForward();
      await page.getByRole("heading", { level: 1, name: "Agenda" }).waitFor();
    }));

  test("a page that is not there is shown as the browser shows it", () =>
    whileListening(async (watched) => {
      const { page } = watched;
      await page.evaluate(() => {
        const link = document.createElement("a");
        link.href = "/nulle-part/";
        document.querySelector("main")?.append(link);
        link.click();
      });
      await page.waitForURL("**/nulle-part/");
      await page.getByRole("heading", { name: "Page introuvable" }).waitFor();
      assert.equal(await sameDocument(page), false);
      watched.noise.splice(0);
    }));

  test("a page that cannot be reached is told of, and neither the voice nor the address is lost", () =>
    whileListening(async ({ page, context, noise }) => {
      const follow = (href: string) =>
        page.evaluate((to) => {
          const link = document.createElement("a");
          link.href = to;
          document.querySelector("main")?.append(link);
          link.click();
        }, href);
      const on = (path: string) => page.waitForURL(`${site.origin}${path}`);
      await follow("/agenda/");
      await bar(page).waitFor();
      await context.setOffline(true);
      await follow("/articles/");
      const told = page.getByRole("alert").filter({ hasText: "L’écoute continue ici" });
      await told.waitFor();
      await on("/agenda/");
      await page.evaluate(
        () =>
          new Promise((back) => {
            addEventListener("popstate", back, { once: true });
            history.back();
          }),
      );
      await on("/agenda/");
      assert.ok(await told.isVisible());
      const heard = await page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0);
      await heardUntil(page, heard);
      assert.equal(await sameDocument(page), true);
      await context.setOffline(false);
      await told.waitFor({ state: "detached" });
      noise.splice(0);
      // the page itself, and a fragment that no browser can read
      await follow("/agenda/");
      await page.waitForFunction(() => document.activeElement?.localName === "main");
      await follow("/archives/#%E9");
      await page.getByRole("heading", { level: 1, name: "Archives" }).waitFor();
      await bar(page).waitFor();
      assert.equal(await sameDocument(page), true);
    }));

  test("downloads and other addresses are left to the browser", () =>
    whileListening(async ({ page }) => {
      const download = page.waitForEvent("download");
      await page.locator(".downloads a").first().click();
      await (await download).cancel();
      assert.equal(new URL(page.url()).pathname, TALK);
      const calendar = await page.locator(".calendar-link").getAttribute("href");
      assert.match(calendar ?? "", /\.ics$/);
    }));

  test("a result of the search dialog leads there without silencing the voice", () =>
    whileListening(async ({ page }) => {
      await page.locator(".skip-link").focus();
      await pressShortcut(page, SITE_SHORTCUTS, "search");
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      await page.keyboard.type("podcast");
      const result = dialog.locator('a[href^="/articles/"]').first();
      await result.waitFor();
      const href = (await result.getAttribute("href")) ?? "";
      await result.click();
      await page.waitForURL(`**${href}`);
      await bar(page).waitFor();
      assert.equal(await dialog.isVisible(), false);
      const time = await page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0);
      await heardUntil(page, time + 0.3);
      assert.equal(await sameDocument(page), true);
    }));
});
