/** A draft is rarely complete: what does not pass its schema is left out of the preview, the rest is shown. */
import { ENTRY_TYPES, type EntryType, type FieldPath, validate } from "../../src/content/index.ts";

type Values = Readonly<Record<string, unknown>>;

/** What stands for a field that an entry cannot go without. */
export function placeholders(now: string): Values {
  return {
    title: "Sans titre",
    publishedAt: now,
    startsAt: now,
    endsAt: now,
    url: "https://adresse.invalid/",
  };
}

/** Front matter that passes its schema: offending fields are replaced or left out. */
export function mend(type: EntryType, data: Values, now: string): Values {
  let mended = data;
  for (let round = 0; round < 20; round += 1) {
    const checked = validate(ENTRY_TYPES[type].schema, mended);
    if (checked.ok) return mended;
    for (const { field = [] } of checked.problems) mended = without(mended, field, now);
  }
  return placeholders(now);
}

/** Without a field: of the field's list the item, else the field's group, else the field, for which something may stand. */
export function without(data: Values, [name, index]: FieldPath, now: string): Values {
  if (typeof name !== "string") return data;
  const value = data[name];
  if (Array.isArray(value) && typeof index === "number")
    return { ...data, [name]: value.filter((_, n) => n !== index) };
  const { [name]: _, ...rest } = data;
  const standIn = placeholders(now)[name];
  return standIn === undefined || standIn === value ? rest : { ...rest, [name]: standIn };
}
