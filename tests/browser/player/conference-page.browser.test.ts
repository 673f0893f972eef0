/** The page of a meeting plays first; then come four parts, under an index that stays in sight. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { frames } from "../../harness/browser/frames.ts";
import { outOfOrder } from "../../harness/browser/order.ts";
import type { Watched } from "../../harness/browser/page.ts";
import { TALK } from "../../harness/browser/player.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

/** A meeting to come, of which there is nothing to hear. */
const TO_COME = "/conferences/evaluer-avec-les-habitants/";
const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;
const PARTS = ["ecouter-et-lire", "diapositives", "la-rencontre", "ressources"];

describe("the page of a conference", () => {
  const site = withSite();

  type Options = Parameters<typeof site.open>[0];
  /** By what they were opened with: nothing here is kept from one address to the next. */
  const opened = new Map<string, Watched>();

  async function lookIn(
    { page, noise }: Watched,
    path: string,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    await page.goto(site.origin + path);
    if (path.startsWith(TALK)) await page.locator("hub-player[data-ready]").waitFor();
    await look(page);
    // each test tells its own
    assert.deepEqual(noise.splice(0), []);
  }

  async function onPage(
    path: string,
    viewport: (typeof SIZES)[number],
    look: (page: Page) => Promise<void>,
    options: Options = {},
  ): Promise<void> {
    const how = { viewport, reducedMotion: "reduce", ...options } as const;
    const key = JSON.stringify(how);
    const watched = opened.get(key) ?? (await site.open(how));
    opened.set(key, watched);
    await lookIn(watched, path, look);
  }

  /** The same where something is played, of which a browser keeps the place. */
  async function onFreshPage(
    path: string,
    viewport: (typeof SIZES)[number],
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const watched = await site.open({ viewport, reducedMotion: "reduce" });
    await lookIn(watched, path, look);
    await watched.context.close();
  }

  for (const size of SIZES) {
    const name = `${size.width} × ${size.height}`;

    test(`the play button is in the first view, ${name}`, () =>
      onPage(TALK, size, async (page) => {
        const box = await page.locator(".player-play").boundingBox();
        assert.ok(box !== null && box.y + box.height <= size.height, `its foot is at ${box?.y}`);
      }));

    test(`the way to sign up is in the first view of a meeting to come, ${name}`, () =>
      onPage(TO_COME, size, async (page) => {
        const button = page.locator("main header").getByRole("link", { name: "S’inscrire" });
        const box = await button.boundingBox();
        assert.ok(box !== null && box.y + box.height <= size.height, `its foot is at ${box?.y}`);
        await button.click();
        assert.ok(await page.getByRole("heading", { name: "Inscription" }).isVisible());
      }));

    test(`each part is reached by the index, which stays in sight and hides no title, ${name}`, () =>
      onPage(TALK, size, async (page) => {
        const links = page.getByRole("navigation", { name: "Dans cette page" }).getByRole("link");
        assert.deepEqual(
          await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
          PARTS.map((id) => `#${id}`),
        );
        const heights = await links.evaluateAll((all) => all.map((link) => link.clientHeight));
        assert.equal(new Set(heights).size, 1, `a title on two lines: ${heights}`);
        for (const [n, id] of PARTS.entries()) {
          await links.nth(n).click();
          await page.waitForFunction((hash) => location.hash === hash, `#${id}`);
          await frames(page);
          const { index, part } = await page.evaluate(
            (target) => ({
              index: document.querySelector(".parts-index")?.getBoundingClientRect().toJSON() as DOMRect,
              part: document.getElementById(target)?.getBoundingClientRect().toJSON() as DOMRect,
            }),
            id,
          );
          assert.ok(index.top >= 0 && index.bottom < size.height / 4, `index at ${index.top}`);
          assert.ok(part.top >= index.bottom - 1 && part.top < size.height, `${id} at ${part.top}`);
        }
      }));

    for (const path of [TALK, TO_COME])
      test(`what comes first in the document comes first on the screen, ${path}, ${name}`, () =>
        onPage(path, size, async (page) => {
          assert.deepEqual(await outOfOrder(page), []);
        }));

    for (const colorScheme of ["light", "dark"] as const)
      test(`is accessible, ${name}, in ${colorScheme}`, async () => {
        for (const path of [TALK, TO_COME])
          await onPage(path, size, async (page) => assert.deepEqual(await axeFindings(page), []), {
            colorScheme,
            bypassCSP: true,
          });
      });

    for (const [when, hash] of [
      ["from the start", ""],
      ["at a passage that was offered", "#t=60,70"],
    ] as const)
      test(`nothing moves as the voice begins, ${when}, ${name}`, () =>
        onFreshPage(`${TALK}${hash}`, size, async (page) => {
          await page.evaluate(() => scrollTo({ top: 0 }));
          await page.waitForLoadState("networkidle");
          await frames(page);
          await page.evaluate(() => {
            const shifts: string[] = [];
            Object.assign(globalThis, { shifts });
            // with those that follow a gesture at once, which the measure of a page's stability leaves out
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
            }).observe({ type: "layout-shift" });
          });
          const before = await tops(page);
          await page.locator(".player-play").click();
          await page.waitForFunction(() => {
            const audio = document.querySelector("audio");
            return audio !== null && audio.currentTime > 0 && !audio.paused && audio.played.length > 0;
          });
          await page.waitForFunction(() => {
            const { played } = document.querySelector("audio") ?? {};
            const last = (played?.length ?? 0) - 1;
            return played !== undefined && last >= 0 && played.end(last) - played.start(last) > 1;
          });
          assert.deepEqual(await tops(page), before);
          assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "shifts")), []);
        }));
  }

  test("one key passes over the transcript", () =>
    onPage(TALK, SIZES[2], async (page) => {
      await page.getByRole("link", { name: "Passer la transcription" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const place = await page.evaluate(() => {
        const words = document.querySelector(".transcript-text");
        const at = document.activeElement;
        return words !== null && at !== null ? words.compareDocumentPosition(at) : 0;
      });
      assert.equal(place, 4, "the focus is after the words");
    }));

  test("a time of the transcript is named by its words", () =>
    onPage(TALK, SIZES[2], async (page) => {
      await page
        .getByRole("link", { name: /^0:03, Bonjour\. Vous écoutez la présentation d’une rencontre/ })
        .waitFor();
    }));

  test("the words of every slide can be read straight through", () =>
    onPage(TALK, SIZES[2], async (page) => {
      const words = await page
        .locator(".deck-slide .slide-title > span:first-child")
        .evaluateAll((all) => all.map((one) => one.textContent ?? ""));
      assert.ok(words.length >= 8);
      const read = await page.locator(".deck-slides").ariaSnapshot();
      const plain = (text: string): string => text.replace(/\s+/g, " ");
      assert.deepEqual(
        words.filter((title) => !plain(read).includes(plain(title))),
        [],
      );
    }));

  test("that a voice is nobody's stands once beside what is heard", () =>
    onPage(TALK, SIZES[2], async (page) => {
      const text = await page.locator("main").evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement;
        for (const part of copy.querySelectorAll(
          "template, script, dialog, .transcript-text, .prose, details, .related",
        ))
          part.remove();
        return copy.textContent ?? "";
      });
      assert.equal(text.match(/voix\sde\ssynthèse/gi)?.length, 1);
    }));
});

/** Where the parts of the page begin, in pixels of the document. */
const tops = (page: Page): Promise<readonly number[]> =>
  page
    .locator(".player-bar > *, .recording-terms, .parts-index, .conference-part, .transcript-text > p")
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));
