/**
 * Those of `items`, the latest first, that are not over at `now` (milliseconds), the next first.
 * @param ends end of an item, ISO 8601; one that cannot be read counts as over
 */
export function upcoming<T>(items: readonly T[], ends: (item: T) => string, now: number): T[] {
  return items.filter((item) => Date.parse(ends(item)) >= now).reverse();
}
