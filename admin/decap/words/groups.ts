/** The groups of a list: by what its entries say or leave unsaid, under names that one reads, in their order. */
interface Values {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/** A group, which Decap heads with its label and its value; without a value, « Autre ». */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
}

const MONTH = /^(\d{4})-(\d{2})/;

/** The group of an entry, from the value of the field that entries are grouped by. */
export function groupOf(value: unknown, by: Values): Group {
  const shown = String(value ?? by.get("otherwise") ?? "");
  if (shown === "") return { id: "missing_value", label: "", value: undefined };
  const month = MONTH.exec(shown);
  if (month !== null)
    return { id: month[0], label: "", value: monthName(Number(month[1]), Number(month[2])) };
  return { id: shown, label: "", value: String(by.getIn(["names", shown]) ?? shown) };
}

/** The latest month first, unless the list starts with its oldest; languages by their names; what says none last. */
export function sortGroups<G extends Group>(groups: readonly G[], by: Values, sorts: readonly Values[]): G[] {
  const rising = sorts.some(
    (sort) => sort.get("key") === by.get("field") && sort.get("direction") === "Ascending",
  );
  const order = (a: G, b: G) => {
    if (a.value === undefined || b.value === undefined) return a.value === undefined ? 1 : -1;
    if (!MONTH.test(a.id) || !MONTH.test(b.id)) return a.value.localeCompare(b.value, "fr");
    return rising ? a.id.localeCompare(b.id) : b.id.localeCompare(a.id);
  };
  return [...groups].sort(order);
}

/** « Janvier 2026 », as a heading. */
function monthName(year: number, month: number): string {
  const name = new Date(Date.UTC(year, month - 1)).toLocaleDateString("fr-FR", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return name.charAt(0).toUpperCase() + name.slice(1);
}
