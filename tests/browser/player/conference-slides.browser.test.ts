/** Slides follow the voice until the reader turns them. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { SLIDES_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { frames } from "../../harness/browser/frames.ts";
import { withSite } from "../../harness/browser/with-browser.ts";
import { pressShortcut } from "../../harness/keys.ts";

const TALK = "/conferences/evaluation-de-l-utilite-sociale/";

/** When each slide is shown. Read without `evaluate`, which the browser would take for a gesture of the reader. */
const readCues = async (page: Page): Promise<readonly { at: number; slide: number }[]> =>
  JSON.parse((await page.locator(".player-track").textContent()) ?? "{}").cues;
const cueAt = (cues: Awaited<ReturnType<typeof readCues>>, index: number): { at: number; slide: number } => {
  const cue = cues[index];
  assert.ok(cue !== undefined);
  return cue;
};

/** Number of the slide that fills the strip, from what is really on the screen. */
const onScreen = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const strip = document.querySelector(".deck-slides")?.getBoundingClientRect();
    const slides = [...document.querySelectorAll(".deck-slide")];
    return (
      1 + slides.findIndex((slide) => Math.abs(slide.getBoundingClientRect().left - (strip?.left ?? 0)) < 5)
    );
  });
const shows = async (page: Page, slide: number): Promise<void> => {
  await page.waitForFunction((n) => {
    const strip = document.querySelector(".deck-slides")?.getBoundingClientRect();
    const box = document.querySelectorAll(".deck-slide")[n - 1]?.getBoundingClientRect();
    return strip !== undefined && box !== undefined && Math.abs(strip.left - box.left) < 5;
  }, slide);
};

describe("slides", () => {
  const site = withSite();

  /** A moment of the same page, reached as by typing its address: no gesture that would start the sound. */
  const goTo = (page: Page, seconds: number) => page.goto(`${site.origin}${TALK}#t=${seconds}`);

  test("only the first is fetched until one scrolls, and no character of the page asks for a second file of type", async () => {
    const { page, context, noise } = await site.open({ viewport: { width: 390, height: 844 } });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const fetched = (pattern: RegExp) => [
      ...new Set(asked.flatMap((address) => pattern.exec(address)?.[1] ?? [])),
    ];
    await page.goto(`${site.origin}${TALK}`);
    await page.locator("hub-player[data-ready]").waitFor();
    await page.waitForLoadState("networkidle");
    const slides = await page.locator(".deck-slide").count();
    assert.ok(slides > 5);
    assert.deepEqual(
      fetched(/\/slides\/[^/]+\/(\d+)-/).filter((n) => n !== "1"),
      [],
    );
    assert.deepEqual(fetched(/\/fonts\/(.+)$/).sort(), ["newsreader-italic.woff2", "newsreader-roman.woff2"]);
    await page.mouse.wheel(0, 200);
    await page
      .locator(".deck-thumbs img")
      .nth(slides - 1)
      .waitFor({ state: "attached" });
    await page.waitForFunction(() => document.querySelectorAll(".slide-picture source").length === 0);
    await page.locator(".deck-thumbs").scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>(".deck-thumbs img")].every(
        (image) => image.naturalWidth > 0,
      ),
    );
    await context.close();
    assert.deepEqual(noise, []);
  });

  for (const width of [1280, 390]) {
    test(`the slide of the moment is shown, at ${width} px`, async () => {
      const { page, context, noise } = await site.open({
        viewport: { width, height: 844 },
      });
      await page.goto(`${site.origin}${TALK}`);
      await page.locator("hub-player[data-ready]").waitFor();
      const cues = await readCues(page);
      for (const index of [4, 1, 8]) {
        const { at, slide } = cueAt(cues, index);
        await goTo(page, at + 0.5);
        await shows(page, slide);
        assert.equal(await page.locator(".deck-now").textContent(), String(slide));
      }
      await context.close();
      assert.deepEqual(noise, []);
    });
  }

  test("only the slide that is shown can be entered, and the focus goes on with it", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}${TALK}`);
    await page.locator(".deck-thumbs button").first().waitFor();
    const open = () =>
      page
        .locator(".deck-slide")
        .evaluateAll((all) =>
          all.flatMap((one, index) =>
            one.querySelector('a:not([tabindex="-1"])') === null ? [] : [index + 1],
          ),
        );
    assert.deepEqual(await open(), [1]);
    await page.locator(".deck-slide a").first().focus();
    await pressShortcut(page, SLIDES_SHORTCUTS, "next");
    await shows(page, 2);
    assert.deepEqual(await open(), [2]);
    const focused = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".deck-slide")].findIndex((one) =>
          one.contains(document.activeElement),
        ),
      );
    assert.equal(await focused(), 1);
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press("Tab");
      assert.ok([-1, 1].includes(await focused()));
    }
    await context.close();
  });

  test("the next one comes with the voice, in its second", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}${TALK}`);
    await page.locator("hub-player[data-ready]").waitFor();
    const cues = await readCues(page);
    await page.goto("about:blank");
    await goTo(page, cueAt(cues, 3).at - 1);
    await shows(page, cueAt(cues, 2).slide);
    await page.locator(".player-play").click();
    await shows(page, cueAt(cues, 3).slide);
    const time = await page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0);
    assert.ok(
      time >= cueAt(cues, 3).at - 0.1 && time < cueAt(cues, 3).at + 1.5,
      `slide at ${time} s, cue at ${cueAt(cues, 3).at} s`,
    );
    await context.close();
  });

  test("turned by hand, they stay until one follows the voice again", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}${TALK}`);
    await page.locator("hub-player[data-ready]").waitFor();
    await page.getByRole("button", { name: "Diapositive suivante" }).click();
    await shows(page, 2);
    await pressShortcut(page, SLIDES_SHORTCUTS, "next");
    await shows(page, 3);
    await pressShortcut(page, SLIDES_SHORTCUTS, "previous");
    await shows(page, 2);
    const follow = page.getByRole("button", { name: "Suivre la voix" });
    assert.equal(await follow.getAttribute("aria-pressed"), "false");
    await goTo(page, 200);
    // the page knows the moment, and has drawn since
    await page.locator("[role=slider][aria-valuetext^='3 minutes 20 ']").waitFor();
    await frames(page);
    assert.equal(await onScreen(page), 2);
    await follow.click();
    await goTo(page, 201);
    await shows(page, 7);
    await context.close();
  });

  test("a thumbnail says its slide and its moment, shows it, and leads the voice there", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}${TALK}`);
    await page.locator(".player-play").click();
    await page.waitForFunction(() => (document.querySelector("audio")?.currentTime ?? 0) > 0.3);
    const cues = await readCues(page);
    await page.getByRole("button", { name: /^Diapositive 4 : .*, \d:\d\d$/ }).click();
    await shows(page, 4);
    const time = await page.evaluate(() => document.querySelector("audio")?.currentTime ?? 0);
    assert.ok(Math.abs(time - cueAt(cues, 3).at) < 1.5);
    await context.close();
  });
});
