/** Checks of data of which a part may be wrong: one that reads a wrong field has nothing to say. */

/** A field was read that is wrong, or missing where it must be: that is told already. */
export class WrongField extends Error {}

/** What a check finds; nothing where it reads a wrong field. */
export function whereValid<T>(check: () => readonly T[]): readonly T[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof WrongField) return [];
    throw error;
  }
}

/** What a check finds in each item of a list; an item that is wrong, or of which the check reads a wrong field, adds nothing. */
export function eachValid<I, T>(items: readonly I[], check: (item: I, n: number) => readonly T[]): T[] {
  return [...items.keys()].flatMap((n) => whereValid(() => check(items[n] as I, n)));
}
