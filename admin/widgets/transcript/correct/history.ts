/** What was written before, and what was taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** Names the last change; the next one of the same name becomes part of it. */
  readonly last?: string | undefined;
}

/** Changes that can be taken back. */
const MAX_STEPS = 300;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** @param name of a change that goes on: letters of one word are one change */
export function change<T>(history: History<T>, next: T, name?: string): History<T> {
  if (next === history.now) return history;
  const goesOn = name !== undefined && name === history.last;
  const past = goesOn ? history.past : [...history.past.slice(1 - MAX_STEPS), history.now];
  return { past, now: next, future: [], last: name };
}

export function undo<T>({ past, now, future }: History<T>): History<T> {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

export function redo<T>({ past, now, future }: History<T>): History<T> {
  const [after, ...others] = future;
  return after === undefined ? { past, now, future } : { past: [...past, now], now: after, future: others };
}
