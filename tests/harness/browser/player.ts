/** A recording of the demonstration in the page's player, in a real browser. */
import assert from "node:assert/strict";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import type { Watched } from "./page.ts";
import { type WithSite, withSite } from "./with-browser.ts";

/** A meeting of the demonstration whose recording is short. */
export const TALK = "/conferences/evaluation-de-l-utilite-sociale/";

/** Where the voice is, in seconds. */
export const time = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector("audio")?.currentTime ?? -1);
/**
 * Second from which the voice was heard last, however slowly the machine looks at it: once a seek has ended, the start
 * of the stretch that the voice is in. Stretches that touch are one: let the voice go where nothing was heard before.
 */
export const playedFrom = async (page: Page): Promise<number> => {
  const from = await page.waitForFunction(() => {
    const audio = document.querySelector("audio");
    if (audio === null || audio.seeking) return null;
    const { played, currentTime } = audio;
    const ranges = Array.from({ length: played.length }, (_, n) => [played.start(n), played.end(n)] as const);
    const heard = ranges.find(([start, end]) => start <= currentTime && currentTime <= end + 1);
    return heard === undefined ? null : { from: heard[0] };
  });
  return (await from.jsonValue())?.from ?? Number.NaN;
};
/** Seconds that a time such as 2:05 stands for; not a number where there is none. */
export const secondsIn = (text: string | null): number => {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text ?? "") ?? [];
  return Number(minutes) * 60 + Number(seconds);
};
export const near = (actual: number, expected: number, tolerance = 0.3): void =>
  assert.ok(
    Math.abs(actual - expected) <= tolerance,
    `${actual} s is not ${expected} s, give or take ${tolerance}`,
  );
/** Until the voice has passed a second. */
export const heardUntil = (page: Page, seconds: number): Promise<unknown> =>
  page.waitForFunction((to) => {
    const audio = document.querySelector("audio");
    return audio !== null && !audio.paused && audio.currentTime > to;
  }, seconds);
export const paused = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector("audio")?.paused === true);
/** A button of the player. */
export const button = (page: Page, name: RegExp | string): Locator =>
  page.locator("hub-player").getByRole("button", { name, exact: true });

export interface WithTalk extends WithSite {
  /** Opens a talk, and asserts at the end that nothing was said on the console and nothing asked of anyone else. */
  readonly onTalk: (
    run: (watched: Watched) => Promise<void>,
    path?: string,
    options?: BrowserContextOptions,
  ) => Promise<void>;
}

/** For the top of a `describe`: a browser and the site, for as long as its tests run. */
export function withTalk(): WithTalk {
  const site = withSite();
  return Object.assign(site, {
    onTalk: async (
      run: (watched: Watched) => Promise<void>,
      path = TALK,
      options: BrowserContextOptions = {},
    ) => {
      const watched = await site.open(options);
      try {
        await watched.page.goto(`${site.origin}${path}`);
        await watched.page.locator("hub-player[data-ready]").first().waitFor();
        await run(watched);
        assert.deepEqual(watched.noise, []);
        assert.deepEqual(watched.foreign, []);
      } finally {
        await watched.context.close();
      }
    },
  });
}
