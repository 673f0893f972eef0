/** What falls into one calendar year. */
export interface Year<T> {
  readonly year: number;
  readonly items: readonly T[];
}

/** Items by the year of their date (ISO 8601, local to the place), the latest year first, items in the order given. Those without date are left out. */
export function byYear<T>(items: readonly T[], date: (item: T) => string): Year<T>[] {
  return group(
    items.filter((item) => date(item) !== ""),
    (item) => date(item).slice(0, 4),
  )
    .map(([year, of]) => ({ year: Number(year), items: of }))
    .sort((a, b) => b.year - a.year);
}

/** Items by their month, as `2013-02`, in the order given. */
export function byMonth<T>(items: readonly T[], date: (item: T) => string): [string, readonly T[]][] {
  return group(items, (item) => date(item).slice(0, 7));
}

/** How many items each month of the year has, from January. */
export function perMonth<T>(items: readonly T[], date: (item: T) => string): number[] {
  const months = Array.from({ length: 12 }, () => 0);
  for (const item of items) {
    const month = Number(date(item).slice(5, 7)) - 1;
    months[month] = (months[month] ?? 0) + 1;
  }
  return months;
}

function group<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [item]);
    else members.push(item);
  }
  return [...groups];
}
