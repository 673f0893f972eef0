/** A draft is rarely complete: what does not pass its schema is left out of the preview, the rest is shown. */
import { ENTRY_TYPES, type EntryType, type FieldPath, validate } from "../../src/content/index.ts";

type Values = Readonly<Record<string, unknown>>;

const HOUR_MS = 3_600_000;

/**
 * What stands for a field that an entry cannot go without; undefined for any other.
 * @param now ISO 8601
 */
function standIn(name: string, data: Values, now: string): unknown {
  switch (name) {
    case "title":
      return "Sans titre";
    case "publishedAt":
      return now;
    case "url":
      return "https://adresse.invalid/";
    case "startsAt":
      return away(data["endsAt"], -HOUR_MS, now);
    case "endsAt":
      return away(data["startsAt"], HOUR_MS, now);
    default:
      return undefined;
  }
}

/** An instant so far from another, or from now where there is no other; ISO 8601. */
function away(from: unknown, milliseconds: number, now: string): string {
  const given = typeof from === "string" ? Date.parse(from) : Number.NaN;
  return new Date((Number.isNaN(given) ? Date.parse(now) : given) + milliseconds).toISOString();
}

/** Front matter that passes its schema: offending fields are replaced or left out. */
export function mend(type: EntryType, data: Values, now: string): Values {
  let mended = data;
  for (let round = 0; round < 20; round += 1) {
    const checked = validate(ENTRY_TYPES[type].schema, mended);
    if (checked.ok) return mended;
    for (const { field = [] } of checked.problems) mended = without(mended, field, now);
  }
  return without({}, ["title"], now);
}

/** Without a field: of the field's list the item, else the field's group, else the field, for which something may stand. */
export function without(data: Values, [name, index]: FieldPath, now: string): Values {
  if (typeof name !== "string") return data;
  const value = data[name];
  if (Array.isArray(value) && typeof index === "number")
    return { ...data, [name]: value.filter((_, n) => n !== index) };
  const { [name]: _, ...rest } = data;
  const instead = standIn(name, rest, now);
  return instead === undefined ? rest : { ...rest, [name]: instead };
}
