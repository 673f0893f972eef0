/** The player in all its states is accessible, in light and in dark, narrow and wide. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const TALK = "/conferences/evaluation-de-l-utilite-sociale/";

const playing = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector("audio")?.paused === false);

interface State {
  readonly path: string;
  readonly prepare: (page: Page) => Promise<unknown>;
}

const STATES: Readonly<Record<string, State>> = {
  "with a passage proposed at the foot of the window": {
    path: `${TALK}#t=60,70`,
    prepare: (page) => page.locator("hub-player[data-docked]").waitFor(),
  },
  "playing, with all settings open": {
    path: TALK,
    prepare: async (page) => {
      await page.locator(".player-play").click();
      await playing(page);
      await page.locator(".player-more > summary").click();
    },
  },
  "following the transcript, with something searched in it": {
    path: TALK,
    prepare: async (page) => {
      await page.locator("p[data-s] > a").nth(4).click();
      await playing(page);
      await page.locator(".transcript-search input").fill("utilité");
    },
  },
  "citing a moment": {
    path: TALK,
    prepare: (page) => page.locator(".player-cite").click(),
  },
  "unable to play": {
    path: TALK,
    prepare: async (page) => {
      await page.route(/\.(?:opus|mp3)$/, (route) => route.fulfill({ status: 404 }));
      await page.locator(".player-play").click();
      await page.locator(".player-problem-text").waitFor();
    },
  },
  "going on over another page": {
    path: TALK,
    prepare: async (page) => {
      await page.locator(".player-play").click();
      await playing(page);
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="/agenda/"]')?.click());
      await page.locator(".voice-bar").waitFor();
    },
  },
  "in a frame": {
    path: "/embed/evaluation-de-l-utilite-sociale/#t=60,70",
    prepare: (page) => page.locator("hub-player[data-ready]").waitFor(),
  },
};

describe("the player is accessible", () => {
  const site = withSite();

  for (const [colorScheme, width] of [
    ["light", 1280],
    ["dark", 1280],
    ["light", 320],
    ["dark", 320],
  ] as const)
    describe(`${width} px wide, in ${colorScheme}`, () => {
      let page: Page;
      before(async () => {
        const viewport = { width, height: 800 };
        const opened = await site.open({ colorScheme, viewport, bypassCSP: true });
        page = opened.page;
        // each document finds a browser that has heard nothing yet
        await opened.context.addInitScript("localStorage.clear(); sessionStorage.clear()");
      });
      after(() => page.context().close());

      for (const [name, { path, prepare }] of Object.entries(STATES))
        test(name, async () => {
          await page.goto(`${site.origin}${path}`);
          await page.locator("hub-player[data-ready]").waitFor();
          await prepare(page);
          assert.deepEqual(await axeFindings(page), []);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${overflow} px too wide`);
          await page.unrouteAll();
        });
    });

  test("every control is reached and used by keyboard alone", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}${TALK}`);
    await page.locator("hub-player[data-ready]").waitFor();
    await page.getByRole("slider", { name: "Position" }).focus();
    const reached: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate(() => {
          const { activeElement: at } = document;
          return at?.ariaLabel ?? at?.textContent?.trim() ?? "";
        }),
      );
    }
    for (const name of [
      "Lecture",
      "Reculer de 15\u00A0secondes",
      "Avancer de 30\u00A0secondes",
      "Chapitre précédent",
      "Chapitre suivant",
      "Vitesse",
      "Citer ce moment",
      "Plus de réglages",
    ])
      assert.ok(reached.includes(name), `${name} is not among ${reached.join(", ")}`);
    await context.close();
  });

  test("the controls at the foot of the window do not hide what has the focus", async () => {
    const { page, context } = await site.open({ reducedMotion: "reduce" });
    await page.goto(`${site.origin}${TALK}#t=60,70`);
    await page.locator("hub-player[data-docked]").waitFor();
    await page.locator("p[data-s] > a").first().focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Tab");
      const hidden = await page.evaluate(() => {
        const focus = document.activeElement?.getBoundingClientRect();
        const dock = document.querySelector(".player-console");
        if (focus === undefined || dock === null || dock.contains(document.activeElement)) return false;
        const docked = document.querySelector("[data-docked].player") !== null;
        return docked && focus.top > dock.getBoundingClientRect().top;
      });
      assert.equal(hidden, false);
    }
    await context.close();
  });

  test("in the reader's own colours, the play button has an edge and the place is seen", async () => {
    const { page, context } = await site.open({ forcedColors: "active" });
    await page.goto(`${site.origin}${TALK}`);
    await page.locator("hub-player[data-ready]").waitFor();
    const seen = await page.evaluate(() => {
      const play = getComputedStyle(document.querySelector(".player-play") ?? document.body);
      const place = getComputedStyle(document.querySelector(".player-sea") ?? document.body, "::after");
      document.body.style.backgroundColor = "canvas";
      const canvas = getComputedStyle(document.body).backgroundColor;
      return { edge: Number.parseFloat(play.borderTopWidth), place: place.backgroundColor !== canvas };
    });
    assert.ok(seen.edge >= 1);
    assert.equal(seen.place, true);
    await context.close();
  });
});
