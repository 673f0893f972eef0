/** What this device remembers of listening. It never leaves the browser, and anything in it may be gone or broken. */

/** The part of `Storage` that is used. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const SETTINGS = "hub-player";

export interface Settings {
  readonly rate?: number;
  readonly volume?: number;
}

export function readSettings(store: Store | undefined): Settings {
  const { rate, volume } = readStore(store, SETTINGS);
  return {
    ...(isNumber(rate) ? { rate } : {}),
    ...(isNumber(volume) ? { volume } : {}),
  };
}

export function writeSettings(store: Store | undefined, settings: Settings): void {
  writeStore(store, SETTINGS, { ...readSettings(store), ...settings });
}

/** JSON has numbers too large to be finite. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

export function readStore(store: Store | undefined, key: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(store?.getItem(key) ?? "{}") as object) };
  } catch {
    return {};
  }
}

export function writeStore(store: Store | undefined, key: string, value: object): void {
  try {
    store?.setItem(key, JSON.stringify(value));
  } catch {
    // a full or forbidden store is no reason to stop listening
  }
}
