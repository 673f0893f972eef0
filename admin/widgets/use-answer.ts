import { useEffect, useState } from "preact/hooks";

/**
 * What a promise gives: undefined until then. What comes after something else was asked is dropped; what was known stays
 * as long as the first of `asked` is the same.
 */
export function useAnswer<T>(ask: () => Promise<T> | undefined, asked: readonly unknown[]): T | undefined {
  const [found, setFound] = useState<{ readonly of: unknown; readonly answer: T }>();
  useEffect(() => {
    let gone = false;
    void ask()?.then((answer) => {
      if (!gone) setFound({ of: asked[0], answer });
    });
    return () => {
      gone = true;
    };
  }, asked);
  return found?.of === asked[0] ? found?.answer : undefined;
}

interface Store {
  readonly subscribe: (listener: () => void) => () => void;
}

/** Draws a component anew when a store changes. */
export function useRedraw(store: Store): void {
  const [, redraw] = useState(0);
  useEffect(() => store.subscribe(() => redraw((n) => n + 1)), [store]);
}
