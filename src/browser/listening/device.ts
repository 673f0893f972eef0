import type { Store } from "../player/memory.ts";

/** What the device remembers; undefined where it refuses to. */
export function deviceStore(): Store | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
