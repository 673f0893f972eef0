/** A conference as browsers of 2022 have it: what is newer in styles is unknown to them, and so is what is newer in scripts. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { heardUntil, TALK } from "../../harness/browser/player.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

/** Newer than Chrome 99, Firefox 102 or Safari 15.4. */
const NEWER_STYLES =
  /light-dark\(|color-mix\(|@container|:has\(|::highlight\(|text-wrap|container-type|\d[dsl]vh|::details-content|content:"[^"]*"\/""/g;

/** Serves the styles with a name that nobody knows for each newer feature, and takes newer functions away. */
async function grow(context: BrowserContext): Promise<void> {
  await context.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const css = await response.text();
    await route.fulfill({
      response,
      body: css.replace(NEWER_STYLES, (found) => `-x-${found}`.replace("-x-@", "@x-")),
    });
  });
  await context.addInitScript(() => {
    for (const name of ["Highlight", "structuredClone"]) Reflect.deleteProperty(globalThis, name);
    for (const name of ["findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"])
      Reflect.deleteProperty(Array.prototype, name);
    for (const name of Object.getOwnPropertyNames(Element.prototype))
      if (/^(?:aria[A-Z]|role$)/.test(name)) Reflect.deleteProperty(Element.prototype, name);
  });
}

describe("a conference in browsers of 2022", () => {
  const site = withSite();

  async function onTalk(
    colorScheme: "light" | "dark",
    look: (page: Page) => Promise<void>,
    prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
  ): Promise<void> {
    const { page, context, noise } = await site.open({ colorScheme, bypassCSP: true });
    await grow(context);
    await prepare(context);
    await page.goto(site.origin + TALK);
    await look(page);
    await context.close();
    assert.deepEqual(noise, []);
  }

  for (const scheme of ["light", "dark"] as const) {
    test(`the coast is drawn, buttons have edges and words are read, in ${scheme}`, () =>
      onTalk(scheme, async (page) => {
        await page.locator("hub-player[data-ready]").waitFor();
        const styleOf = (selector: string, property: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
        const paper = await styleOf("body", "background-color");
        const colours = [
          await styleOf(".player-land", "fill"),
          await styleOf(".line-coast", "stroke"),
          await styleOf(".player-skip", "border-top-color"),
        ];
        const black = "rgb(0, 0, 0)";
        for (const colour of colours) {
          assert.notEqual(colour, black);
          assert.notEqual(colour, paper);
          assert.match(colour, /^rgb\(/);
        }
        assert.ok(Number.parseFloat(await styleOf(".player-skip", "border-top-width")) > 0);
        assert.equal(Number(/\d+/.exec(paper)?.[0]) > 128, scheme === "light");
        assert.deepEqual(await axeFindings(page), []);
      }));

    test(`the scheme that a reader chose holds against the other of the machine, ${scheme}`, () =>
      onTalk(scheme, async (page) => {
        const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const before = await paper();
        await page.evaluate(
          (other) => {
            document.documentElement.dataset["theme"] = other;
          },
          scheme === "light" ? "dark" : "light",
        );
        assert.notEqual(await paper(), before);
      }));
  }

  test("one listens, moves by keys and searches what was said", () =>
    onTalk("light", async (page) => {
      const slider = page.getByRole("slider", { name: "Position" });
      await page.getByRole("button", { name: "Lecture" }).click();
      await heardUntil(page, 0.3);
      await slider.press("PageUp");
      await page.locator("[role=slider][aria-valuetext*=' sur 5 minutes']").waitFor();
      await page.locator(".transcript-search input").fill("utilité");
      await page.locator("p[data-hub-found]").first().waitFor();
      await page.keyboard.press("Enter");
      await page.locator("p[data-hub-found-now]").waitFor();
    }));

  test("where the script does not come, the browser's own player plays", () =>
    onTalk(
      "light",
      async (page) => {
        const audio = page.locator("audio").first();
        assert.ok(await audio.isVisible());
        // the gesture that sound waits for
        await page.locator("h1").click();
        await audio.evaluate((element) => (element as HTMLAudioElement).play());
        await heardUntil(page, 0.3);
      },
      (context) =>
        context.route("**/assets/player.js", (route) =>
          route.fulfill({ body: "", contentType: "text/javascript" }),
        ),
    ));
});
