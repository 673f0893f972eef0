/** A talk of three hours is as light to follow as one of five minutes. Times are for `npm run bench -- talk`. */
import assert from "node:assert/strict";
import { readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { startServer } from "../../../src/serve/index.ts";
import { buildSite } from "../../../src/site/index.ts";
import { DEMO_NOW, type Served } from "../../harness/browser/demo-site.ts";
import { LONG_SECONDS, LONG_TALK, LONG_WORDS, longTalk } from "../../harness/browser/long-talk.ts";
import { openPage } from "../../harness/browser/page.ts";
import { withBrowser } from "../../harness/browser/with-browser.ts";
import { contentFolder } from "../../harness/content-folder.ts";

describe("a talk of three hours", () => {
  const its = withBrowser();
  let served: Served;
  let out: string;
  before(async () => {
    const content = await contentFolder({ after: (run) => after(run) }, await longTalk());
    out = `${content}-site`;
    await buildSite({ content, out, now: DEMO_NOW, log: () => undefined });
    const server = await startServer({ root: out, port: 0 });
    served = { origin: new URL(server.url).origin, close: server.close };
  });
  after(async () => {
    await served.close();
    await rm(out, { recursive: true, force: true });
  });

  /** Opens the talk, at 390 px, and asserts at the end that nothing went wrong meanwhile. */
  async function onTalk(run: (page: Page) => Promise<void>, hash = ""): Promise<void> {
    const { page, context, noise } = await openPage(its.browser, served.origin, {
      viewport: { width: 390, height: 844 },
    });
    await page.goto(`${served.origin}${LONG_TALK}${hash}`);
    await page.locator("hub-player[data-ready]").waitFor();
    await run(page);
    assert.deepEqual(noise, []);
    await context.close();
  }
  const goTo = (page: Page, seconds: number): Promise<void> =>
    page.evaluate((to) => {
      const audio = document.querySelector("audio");
      if (audio !== null) audio.currentTime = to;
    }, seconds);
  const startOf = (page: Page, index: number): Promise<number> =>
    page.locator("p[data-s]").nth(index).getAttribute("data-s").then(Number);

  test("holds all that was said, under 2 MB and 120 KB compressed", async () => {
    const file = path.join(out, LONG_TALK, "index.html");
    const html = await readFile(file, "utf8");
    const { size } = await stat(file);
    assert.ok(size < 2_000_000, `${size} bytes`);
    const compressed = gzipSync(html).length;
    assert.ok(compressed < 120_000, `${compressed} bytes, compressed`);
    const said = html.slice(html.indexOf("transcript-text"), html.indexOf("transcript-download"));
    const words = said
      .replace(/<a [^>]*>[^<]*<\/a>|<b>[^<]*<\/b>|<h4.*?<\/h4>|<[^>]*>/g, " ")
      .match(/[\p{L}’]+/gu);
    assert.ok((words?.length ?? 0) >= LONG_WORDS, `${words?.length} words`);
  });

  test("is cut where voices change or rest, not cue by cue", () =>
    onTalk(async (page) => {
      const paragraphs = await page.locator("p[data-s]").count();
      assert.ok(paragraphs > 100 && paragraphs < 700, `${paragraphs} paragraphs`);
      const elements = await page.evaluate(() => document.getElementsByTagName("*").length);
      assert.ok(elements < 4000, `${elements} elements`);
    }));

  for (const part of [0.1, 0.6, 0.95]) {
    test(`a link to a moment at ${part * 100} % of it shows that moment`, async () => {
      let id = "";
      await onTalk(async (page) => {
        const all = await page.locator("p[data-s]").evaluateAll((them) => them.map((one) => one.id));
        id = all[Math.floor(all.length * part)] ?? "";
      });
      await onTalk(async (page) => {
        await page.waitForLoadState("load");
        await page.waitForFunction((name) => {
          const { top = -1, bottom = -1 } = document.getElementById(name)?.getBoundingClientRect() ?? {};
          return top >= 0 && bottom <= innerHeight;
        }, id);
      }, `#${id}`);
    });
  }

  test("a seek lands on its second, and on its slide, its chapter and its paragraph", () =>
    onTalk(async (page) => {
      await page.locator(".player-play").first().click();
      await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 0.2);
      const box = await page.locator(".player-sea").boundingBox();
      assert.ok(box !== null);
      await page.locator(".player-play").first().click();
      await page.mouse.click(box.x + box.width * 0.7, box.y + box.height / 2);
      await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 100);
      const time = await page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0);
      const pixel = LONG_SECONDS / box.width;
      assert.ok(Math.abs(time - LONG_SECONDS * 0.7) < pixel, `${time} s`);
      const current = page.locator("p[data-s][aria-current]");
      assert.ok(Number(await current.getAttribute("data-s")) <= time);
      assert.ok(Number(await current.getAttribute("data-e")) >= time - 1);
      assert.equal(await page.locator(".deck-now").textContent(), String(Math.floor(time / 180) + 1));
      assert.equal(
        await page.locator(".player-chapter").textContent(),
        `Chapitre ${Math.floor(time / 270) + 1}`,
      );
    }));

  test("following touches the paragraph that ends and the one that begins, and no other", () =>
    onTalk(async (page) => {
      await page.locator("p[data-s] > a").nth(100).click();
      await page.locator("hub-player[data-phase=playing]").waitFor();
      await page.evaluate(() => {
        const touched: Element[] = [];
        Object.assign(globalThis, { touched });
        const transcript = document.querySelector("hub-transcript");
        if (transcript === null) return;
        new MutationObserver((records) => {
          for (const { target } of records) if (target instanceof Element) touched.push(target);
        }).observe(transcript, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      const touched = (): Promise<readonly string[]> =>
        page.evaluate(() =>
          [...new Set((Reflect.get(globalThis, "touched") as Element[]).splice(0))].map((one) => one.id),
        );
      const ids = await page.locator("p[data-s]").evaluateAll((all) => all.map(({ id }) => id));
      for (const index of [101, 102, 250]) {
        const before = await page.locator("p[data-s][aria-current]").getAttribute("id");
        await touched();
        await goTo(page, (await startOf(page, index)) + 0.2);
        await page.locator(`p[data-s][aria-current]#${ids[index]}`).waitFor();
        assert.deepEqual(new Set(await touched()), new Set([before, ids[index]]));
      }
      // Inside of a paragraph, time passes without a trace.
      const later = (await page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0)) + 2;
      await page.waitForFunction((to) => (document.querySelector("audio")?.currentTime ?? 0) > to, later);
      assert.deepEqual(await touched(), []);
    }));

  test("searching it changes no text and draws one line of beacons, however many are found", () =>
    onTalk(async (page) => {
      const html = () => page.locator(".transcript-text").evaluate(({ innerHTML }) => innerHTML);
      const before = await html();
      const elements = () => page.locator(".player-coast *").count();
      const drawn = await elements();
      await page.getByLabel("Chercher un mot prononcé").fill("de");
      await page.locator(".player-beacon").waitFor({ state: "attached" });
      assert.ok((await page.evaluate(() => CSS.highlights.get("hub-found")?.size ?? 0)) > 1000);
      assert.equal(await elements(), drawn + 1);
      assert.equal(await html(), before);
      await page.keyboard.press("Enter");
      await page.getByText(/^1 sur \d+ · \d+:\d\d$/).waitFor();
    }));
});
