/** Waiting for what a page draws. */
import type { Page } from "playwright-core";

/** Until the page has drawn twice: what an event that is over set in motion has begun. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** How often in a row the page must be found where it was. */
const STILL_FRAMES = 8;

/** Until a glide that has begun has come to its end. @returns how far the page is scrolled, in pixels */
export async function stands(page: Page): Promise<number> {
  const scrolled = () => page.evaluate(() => scrollY);
  let last = await scrolled();
  // a smooth scroll moves by less than a pixel in its first frames
  for (let still = 0; still < STILL_FRAMES; ) {
    await frames(page);
    const now = await scrolled();
    still = now === last ? still + 1 : 0;
    last = now;
  }
  return last;
}
