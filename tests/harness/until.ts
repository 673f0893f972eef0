/** Waiting in tests: for something to be so, never for a time. */
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

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

/** Waits for something to be so. @param what names it where it never comes */
export async function happens(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  assert.ok(await until(holds, (held) => held), `${what} did not happen`);
}
