/** One page of a long list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** `/articles/`, `/articles/page/2/`. */
  readonly path: string;
}

/** Address of the `number`-th page of the list at `base`. */
export function listPath(base: string, number: number): string {
  return number === 1 ? base : `${base}page/${number}/`;
}

/** A list cut in pages of at most `size` items; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number, base: string): ListPage<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    number: i + 1,
    total,
    path: listPath(base, i + 1),
  }));
}
