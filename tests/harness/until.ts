/** Waiting in tests: for something to be so, never for a time. */
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";

/** A test that waits longer fails: what it waits for does not come, however busy the machine is. */
export const PATIENCE_MS = 120_000;

/** Reads again and again until what is read is as wanted. @returns what was read last, wanted or not, for an assertion */
export async function until<T>(read: () => T | Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (wanted(value) || performance.now() > end) return value;
    await pause(50);
  }
}

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
