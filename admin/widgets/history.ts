/** What was, what is, what was undone: of the marks of a recording, and of a transcript. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What the last change was part of. */
  readonly gesture: string | undefined;
}

/** Changes that can be taken back. */
const MAX_STATES = 300;

export const startHistory = <T>(now: T): History<T> => ({ past: [], now, future: [], gesture: undefined });

/** @param gesture changes that follow each other under one name are taken back together */
export function change<T>(history: History<T>, now: T, gesture?: string): History<T> {
  if (now === history.now) return history;
  const goesOn = gesture !== undefined && gesture === history.gesture;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MAX_STATES);
  return { past, now, future: [], gesture };
}

/** What comes next is no part of what came before. */
export const endGesture = <T>(history: History<T>): History<T> =>
  history.gesture === undefined ? history : { ...history, gesture: undefined };

/** The history itself where nothing can be taken back. */
export function undo<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), now: before, future: [now, ...future], gesture: undefined };
}

/** The history itself where nothing was taken back. */
export function redo<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  const [after, ...rest] = future;
  if (after === undefined) return history;
  return { past: [...past, now], now: after, future: rest, gesture: undefined };
}
