/**
 * Long lists in pages that stay what they are: where a page begins follows from the items around that place, and its
 * address from its first item. One that comes or goes changes the page that holds it, and now and then those beside it.
 */

/** Where an item stands in its list: a day (ISO 8601, its first ten characters count) or a name. */
export type ItemPlace = { readonly date: string } | { readonly name: string };

export interface PlacedItem {
  /** Tells the item from the others: by it, and by those of its neighbours, pages are cut. */
  readonly id: string;
  readonly place: ItemPlace;
  /** The part of an address that stands for its place. */
  readonly slug: string;
}

/** One page of a long list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Whether its items stand by their dates, the latest first, or by their names. */
  readonly by: "date" | "name";
  /** Address of the list, which is that of its first page. */
  readonly base: string;
  /** `/articles/`, `/articles/suite/2019-03-14/`. */
  readonly path: string;
  /** Addresses of the pages before and after it. */
  readonly previous?: string;
  readonly next?: string;
  /** Of pages after the first: where its items stand, and its number among those that begin at the same place, from 1. */
  readonly span?: { readonly first: ItemPlace; readonly last: ItemPlace; readonly nth: number };
  /** On the first page: where each year, or each letter of names, that is not on it begins. */
  readonly jumps?: readonly { readonly label: string; readonly path: string }[];
}

/** Below the address of a list, what pages after the first are named with. */
export const LIST_PART = "suite";

/**
 * A list cut in pages of about `size` items, of at least half as many and seldom more than twice. A list of no more than
 * `size` items has one page, an empty one too.
 */
export function paginate<T>(
  items: readonly T[],
  size: number,
  base: string,
  placed: (item: T) => PlacedItem,
): ListPage<T>[] {
  const all = items.map(placed);
  const starts = [0, ...cuts(all, Math.max(1, Math.floor(size / 2)))];
  const paths = pathsOf(
    starts.map((start) => all[start]?.slug ?? ""),
    base,
  );
  const pages = starts.map((start, n): ListPage<T> => {
    const end = starts[n + 1] ?? items.length;
    const [first, last] = [all[start], all[end - 1]];
    const [{ path, nth }, previous, next] = [paths[n] ?? { path: base, nth: 1 }, paths[n - 1], paths[n + 1]];
    return {
      items: items.slice(start, end),
      by: "date" in (all[0]?.place ?? {}) ? "date" : "name",
      base,
      path,
      ...(previous === undefined ? {} : { previous: previous.path }),
      ...(next === undefined ? {} : { next: next.path }),
      ...(n === 0 || first === undefined || last === undefined
        ? {}
        : { span: { first: first.place, last: last.place, nth } }),
    };
  });
  const [top, ...others] = pages;
  if (top === undefined || others.length === 0) return pages;
  return [{ ...top, jumps: jumpsOf(all, starts, paths) }, ...others];
}

/** An item whose number is the smallest among its `reach` neighbours on each side begins a page: nothing further away has a say. */
function cuts(all: readonly PlacedItem[], reach: number): readonly number[] {
  const numbers = all.map(({ id }) => numberOf(id));
  const isLeast = (i: number): boolean => {
    const own = numbers[i] ?? 0;
    for (let n = i - reach; n <= i + reach; n += 1) {
      const other = numbers[n];
      if (other === undefined || other < own || (other === own && n < i)) return false;
    }
    return true;
  };
  return all.flatMap((_, i) => (isLeast(i) ? [i] : []));
}

/** FNV-1a, 32 bits, then steps of MurmurHash3: alone, its high bits hardly differ among texts that differ at their end. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Pages that begin at one place are numbered from the last, which stays the first of them as others come. */
function pathsOf(
  slugs: readonly string[],
  base: string,
): readonly { readonly path: string; readonly nth: number }[] {
  const seen = new Map<string, number>();
  const paths = [...slugs].reverse().map((slug, n) => {
    if (n === slugs.length - 1) return { path: base, nth: 1 };
    const nth = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, nth);
    return { path: `${base}${LIST_PART}/${slug}${nth === 1 ? "" : `-${nth}`}/`, nth };
  });
  return paths.reverse();
}

function jumpsOf(
  all: readonly PlacedItem[],
  starts: readonly number[],
  paths: readonly { readonly path: string }[],
): NonNullable<ListPage<unknown>["jumps"]> {
  const jumps: { label: string; path: string }[] = [];
  const seen = new Set<string>();
  let page = 0;
  all.forEach(({ place }, i) => {
    if (starts[page + 1] === i) page += 1;
    const label = labelOf(place);
    const path = paths[page]?.path ?? "";
    if (label === "" || seen.has(label)) return;
    seen.add(label);
    if (page > 0 && ("date" in place || jumps.at(-1)?.path !== path)) jumps.push({ label, path });
  });
  return jumps;
}

const labelOf = (place: ItemPlace): string =>
  "date" in place
    ? place.date.slice(0, 4)
    : ([...place.name.normalize("NFD")][0] ?? "").toLocaleUpperCase("fr");
