/** Waiting for what a page draws. */
import type { Page } from "playwright-core";

/** Until the page has drawn twice: what an event that is over set in motion has begun. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Until a glide that has begun has come to its end. @returns how far the page is scrolled, in pixels */
export async function stands(page: Page): Promise<number> {
  const scrolled = () => page.evaluate(() => scrollY);
  for (let [last, now] = [-1, await scrolled()]; ; ) {
    if (last === now) return now;
    await frames(page);
    [last, now] = [now, await scrolled()];
  }
}
