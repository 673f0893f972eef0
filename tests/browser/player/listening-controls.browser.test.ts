/** The player by keyboard, on the lock screen, full screen, and after the end. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { ariaKeys, PLAYER_SHORTCUTS, printedKeys, SITE_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { stands } from "../../harness/browser/frames.ts";
import { heardUntil, TALK } from "../../harness/browser/player.ts";
import { withSite } from "../../harness/browser/with-browser.ts";
import { pressShortcut } from "../../harness/keys.ts";

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

describe("listening", () => {
  const site = withSite();

  async function onTalk(run: (page: Page) => Promise<void>, viewport = { width: 1280, height: 900 }) {
    const { page, context, noise, foreign } = await site.open({ viewport });
    await page.goto(`${site.origin}${TALK}`);
    await page.locator("hub-player[data-ready]").waitFor();
    await run(page);
    assert.deepEqual(noise, []);
    assert.deepEqual(foreign, []);
    await context.close();
  }
  const time = (page: Page): Promise<number> =>
    page.evaluate(() => document.querySelector("audio")?.currentTime ?? -1);

  test("Tab goes through the player in the order in which it is read", () =>
    onTalk(async (page) => {
      await page.getByRole("slider", { name: "Position" }).focus();
      const names: string[] = [];
      for (let press = 0; press < 10; press += 1) {
        await page.keyboard.press("Tab");
        names.push(
          await page.evaluate(() => {
            const focused = document.activeElement;
            const name = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
            return name.replace(/\s+/g, " ").trim();
          }),
        );
      }
      const steps = ["Reculer de 30 secondes", "Reculer de 15 secondes", "Avancer de 15 secondes"];
      assert.deepEqual(names.slice(0, 4), ["Lecture", ...steps]);
      assert.deepEqual(names.slice(4, 7), [
        "Avancer de 30 secondes",
        "Chapitre précédent",
        "Chapitre suivant",
      ]);
      assert.deepEqual(names.slice(8), ["Citer ce moment", "Plus de réglages"]);
    }));

  test("? and a button open the list of keys, which takes the focus and gives it back", () =>
    onTalk(async (page) => {
      const help = page.getByRole("dialog", { name: "Raccourcis clavier" });
      const modal = () =>
        help.evaluate((dialog) => dialog.matches(":modal") && dialog.contains(document.activeElement));
      await page.locator(".player-play").focus();
      await pressShortcut(page, PLAYER_SHORTCUTS, "help");
      await help.waitFor();
      assert.equal(await modal(), true);
      assert.deepEqual(
        await help.locator("kbd").allTextContents(),
        PLAYER_SHORTCUTS.flatMap(({ keys }) => [...keys]).map((keys) =>
          printedKeys(keys, { Space: "Espace" }),
        ),
      );
      await page.keyboard.press("Escape");
      await help.waitFor({ state: "hidden" });
      assert.equal(await page.evaluate(() => document.activeElement?.className), "player-play");
      await page.getByRole("button", { name: "Raccourcis clavier" }).click();
      await help.waitFor();
      assert.equal(await modal(), true);
      await help.getByRole("button", { name: "Fermer" }).click();
      await help.waitFor({ state: "hidden" });
      assert.equal(await page.evaluate(() => document.activeElement?.className), "player-help-open");
    }));

  test("a control says which keys do the same", () =>
    onTalk(async (page) => {
      const keysOfControl = (selector: string) =>
        page.locator(selector).first().getAttribute("aria-keyshortcuts");
      assert.equal(await keysOfControl("hub-player .player-play"), ariaKeys(PLAYER_SHORTCUTS, "toggle"));
      assert.equal(
        await keysOfControl("hub-player .player-rate"),
        ariaKeys(PLAYER_SHORTCUTS, "slower", "faster"),
      );
      const named = await page.locator("hub-player [aria-keyshortcuts]").count();
      assert.equal(named, PLAYER_SHORTCUTS.length - 1, "one list holds both keys of the rate");
      assert.equal(
        await keysOfControl("[data-site-search] input[type=search]"),
        ariaKeys(SITE_SHORTCUTS, "search"),
      );
    }));

  test("scrolling by keys lets the transcript go, even from the time that was just followed", () =>
    onTalk(async (page) => {
      await page.locator("p[data-s] > a").nth(2).click();
      await heardUntil(page, 1);
      const follow = page.locator(".player-follow");
      assert.equal(await follow.getAttribute("aria-pressed"), "true");
      await stands(page);
      const before = await scrolled(page);
      await page.keyboard.press("PageDown");
      assert.equal(await follow.getAttribute("aria-pressed"), "false");
      // A glide that goes on while one asks for the voice again would be the reader's own scrolling.
      await page.waitForFunction((from) => scrollY > from, before);
      await stands(page);
      await follow.focus();
      await page.keyboard.press(" ");
      assert.equal(await follow.getAttribute("aria-pressed"), "true");
    }));

  test("dragging the scrollbar lets the transcript go; the transcript's own scrolling does not", () =>
    onTalk(async (page) => {
      const line = page.locator("p[data-s]").nth(2);
      const next = Number(await page.locator("p[data-s]").nth(3).getAttribute("data-s"));
      await line.locator("> a").click();
      await heardUntil(page, Number(await line.getAttribute("data-s")));
      const follow = page.locator(".player-follow");
      await page.evaluate((to) => {
        const audio = document.querySelector("audio");
        if (audio !== null) audio.currentTime = to - 0.5;
      }, next);
      await page.locator("p[data-s][aria-current]").waitFor();
      // From one paragraph to the next, as far as the end of the glide.
      const before = await page.evaluate(() => scrollY);
      await heardUntil(page, next + 1.5);
      assert.notEqual(await page.evaluate(() => scrollY), before);
      assert.equal(await follow.getAttribute("aria-pressed"), "true");
      const dragged = await page.evaluate(() => {
        scrollTo({ top: scrollY + 700, behavior: "instant" });
        return scrollY;
      });
      await page.locator(".player-follow[aria-pressed=false]").waitFor();
      const after = Number(await page.locator("p[data-s]").nth(4).getAttribute("data-s"));
      await page.evaluate((to) => {
        const audio = document.querySelector("audio");
        if (audio !== null) audio.currentTime = to - 0.2;
      }, after);
      await heardUntil(page, after + 0.5);
      assert.equal(await page.evaluate(() => scrollY), dragged);
    }));

  test("what has the focus is never under the controls at the foot of the window", () =>
    onTalk(
      async (page) => {
        await page.emulateMedia({ reducedMotion: "reduce" });
        await page.locator("p[data-s] > a").nth(3).click();
        await heardUntil(page, 1);
        await page.locator(".player-play").click();
        await page.locator("hub-player[data-docked]").waitFor();
        await page.locator("p[data-s] > a").nth(3).focus();
        for (let press = 0; press < 8; press += 1) {
          await page.keyboard.press("Tab");
          const hidden = await page.evaluate(() => {
            const focused = document.activeElement;
            const box = focused?.getBoundingClientRect();
            if (!focused || box === undefined) return "nothing";
            const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return focused.contains(seen) ? "" : (focused.textContent ?? "");
          });
          assert.equal(hidden, "");
        }
      },
      { width: 390, height: 844 },
    ));

  test("controls that move to the foot of a phone move nothing of what one reads", () =>
    onTalk(
      async (page) => {
        const place = () =>
          page.evaluate(() => {
            const [player, text] = [".player-room", ".transcript-text"].map(
              (name) => document.querySelector(name)?.getBoundingClientRect().top ?? 0,
            );
            return Math.round((text ?? 0) - (player ?? 0));
          });
        await page.locator(".player-play").click();
        await heardUntil(page, 0.2);
        const before = await place();
        await page.evaluate(() => scrollTo({ top: 3000, behavior: "instant" }));
        await page.locator("hub-player[data-docked]").waitFor();
        assert.equal(await place(), before);
      },
      { width: 390, height: 844 },
    ));

  test("the volume is kept", () =>
    onTalk(async (page) => {
      await page.getByText("Plus de réglages").click();
      await page.getByLabel("Volume").fill("40");
      await page.reload();
      await page.locator("hub-player[data-ready]").waitFor();
      assert.equal(await page.evaluate(() => document.querySelector("audio")?.volume), 0.4);
    }));

  test("the keys of the lock screen seek, step by chapter and pause", () =>
    onTalk(async (page) => {
      await page.evaluate(() => {
        const handlers = new Map<string, MediaSessionActionHandler | null>();
        Object.assign(window, { handlers });
        navigator.mediaSession.setActionHandler = (action, react) => void handlers.set(action, react);
      });
      const press = (action: MediaSessionAction, details = {}): Promise<void> =>
        page.evaluate(
          ([name, more]) => Reflect.get(window, "handlers").get(name)?.({ action: name, ...more }),
          [action, details] as const,
        );
      await page.locator(".player-play").click();
      await heardUntil(page, 0.2);
      await press("seekto", { seekTime: 100 });
      await heardUntil(page, 100);
      await press("nexttrack");
      const chapter = Number(await page.locator(".chapter-link").nth(2).getAttribute("data-at"));
      await heardUntil(page, chapter);
      await press("seekbackward", {});
      await page.waitForFunction(
        (to) => (document.querySelector("audio")?.currentTime ?? 0) < to,
        chapter - 10,
      );
      await press("pause");
      assert.equal(await page.evaluate(() => document.querySelector("audio")?.paused), true);
      const artwork = await page.evaluate(() => navigator.mediaSession.metadata?.artwork[0]?.src ?? "");
      assert.equal((await page.request.get(artwork)).status(), 200);
    }));

  test("slides fill the screen, and arrows turn them there", () =>
    onTalk(async (page) => {
      await page.getByRole("button", { name: "Plein écran" }).click();
      await page.waitForFunction(() => document.fullscreenElement?.localName === "hub-slides");
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => document.querySelector(".deck-now")?.textContent === "2");
      await page.getByRole("button", { name: "Plein écran" }).click();
      await page.waitForFunction(() => document.fullscreenElement === null);
    }));

  test("what was heard to its end is marked on its card, and no longer offered", () =>
    onTalk(async (page) => {
      await page.locator(".player-play").click();
      await heardUntil(page, 0.3);
      await page.evaluate(() => {
        const audio = document.querySelector("audio");
        if (audio !== null) audio.currentTime = audio.duration - 1;
      });
      await page.locator("hub-player[data-phase=ended]").waitFor();
      assert.equal(await page.locator(".player-status").textContent(), "Fin de l’enregistrement");
      await page.goto(`${site.origin}/conferences/`);
      await page.getByText("Écouté", { exact: false }).first().waitFor();
      await page.goto(`${site.origin}${TALK}`);
      await page.locator("hub-player[data-ready]").waitFor();
      assert.equal(await page.getByRole("button", { name: /^Reprendre à/ }).count(), 0);
      assert.ok((await time(page)) < 1);
    }));

  test("transcripts and the calendar are linked, and come as what they are", () =>
    onTalk(async (page) => {
      const links = page.locator(".transcript-download a, .calendar-link");
      const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      const types = new Map<string, string | undefined>();
      for (const path of paths) {
        const response = await page.request.get(`${site.origin}${path}`);
        assert.equal(response.status(), 200, path);
        types.set(path.slice(path.lastIndexOf(".")), response.headers()["content-type"]?.split(";")[0]);
      }
      assert.deepEqual(Object.fromEntries(types), {
        ".ics": "text/calendar",
        ".vtt": "text/vtt",
        ".srt": "application/x-subrip",
        ".txt": "text/plain",
        ".json": "application/json",
      });
    }));
});
