/** The groups of a list: by what its entries say or leave unsaid, under names that one reads, in their order. */
/** A group, which Decap heads with its label and its value; without a value, « Autre ». */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  /** Files of its entries. */
  readonly paths: Set<unknown>;
}

const MONTH = /^(\d{4})-(\d{2})/;

/**
 * The latest month first, unless the list starts with its oldest; languages by their names; what says none last.
 * @param by field that entries are grouped by, and how its values are named; nothing where they are not grouped
 */
export function groupsOf(
  entries: Iterable<DecapValues>,
  by: DecapValues | undefined,
  sorts: readonly DecapValues[],
): Group[] {
  if (by === undefined) return [];
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const { id, value } = groupOf(entry.getIn(["data", String(by.get("field"))]), by);
    const group = groups.get(id) ?? { id, label: "", value, paths: new Set() };
    groups.set(id, group);
    group.paths.add(entry.get("path"));
  }
  const rising = sorts.some(
    (sort) => sort.get("key") === by.get("field") && sort.get("direction") === "Ascending",
  );
  const order = (a: Group, b: Group) => {
    if (a.value === undefined || b.value === undefined) return a.value === undefined ? 1 : -1;
    if (!MONTH.test(a.id) || !MONTH.test(b.id)) return a.value.localeCompare(b.value, "fr");
    return rising ? a.id.localeCompare(b.id) : b.id.localeCompare(a.id);
  };
  return [...groups.values()].sort(order);
}

function groupOf(found: unknown, by: DecapValues): Pick<Group, "id" | "value"> {
  const said = String(found ?? by.get("otherwise") ?? "");
  if (said === "") return { id: "missing_value", value: undefined };
  const month = MONTH.exec(said);
  if (month !== null) return { id: month[0], value: monthName(Number(month[1]), Number(month[2])) };
  return { id: said, value: String(by.getIn(["names", said]) ?? said) };
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
