import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ByteWindow } from "../../sound/index.ts";

const WINDOW = 1 << 20;

/**
 * Opens a file, hands it to `read` through a small window, and closes it whatever happens: a recording of any length needs
 * no more memory than a short one.
 */
export function withBytes<T>(path: string, read: (bytes: ByteWindow) => T): T {
  const handle = openSync(path, "r");
  try {
    const { size } = fstatSync(handle);
    let from = 0;
    let window = Buffer.alloc(0);
    const load = (position: number, length: number): void => {
      const wanted = Buffer.allocUnsafe(Math.max(0, Math.min(Math.max(WINDOW, length), size - position)));
      let filled = 0;
      while (filled < wanted.length) {
        const count = readSync(handle, wanted, filled, wanted.length - filled, position + filled);
        if (count === 0) break;
        filled += count;
      }
      from = position;
      window = wanted.subarray(0, filled);
    };
    const at = (position: number, length: number): Buffer => {
      const end = Math.min(position + length, size);
      if (position < from || end > from + window.length) load(position, length);
      return window.subarray(position - from, Math.max(position, end) - from);
    };
    return read({ size, at });
  } finally {
    closeSync(handle);
  }
}
