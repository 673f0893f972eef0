/** Which entries the front matter of another names, read from the fields that are references. */
import type { EntryType } from "../content/index.ts";
import { typeFields } from "./collections.ts";
import type { CmsField } from "./types.ts";

export interface NamedEntry {
  readonly type: EntryType;
  readonly slug: string;
}

/** Fields of each type, which are the same for all entries of a hub. */
const formFields = new Map<EntryType, readonly CmsField[]>();

/** Entries named by front matter as a form or a file holds it. */
export function namedBy(type: EntryType, data: Readonly<Record<string, unknown>>): readonly NamedEntry[] {
  const found: NamedEntry[] = [];
  renamedIn(type, data, (named) => {
    found.push(named);
    return named.slug;
  });
  return found;
}

/** Front matter in which each entry named is called as `today` says. */
export function renamedIn(
  type: EntryType,
  data: Readonly<Record<string, unknown>>,
  today: (named: NamedEntry) => string,
): Record<string, unknown> {
  const fields = formFields.get(type) ?? typeFields(type);
  formFields.set(type, fields);
  return renamedFields(fields, data, today);
}

function renamedFields(
  fields: readonly CmsField[],
  values: Readonly<Record<string, unknown>>,
  today: (named: NamedEntry) => string,
): Record<string, unknown> {
  const known = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = known.get(name);
      return [name, field === undefined ? value : renamedField(field, value, today)];
    }),
  );
}

function renamedField(field: CmsField, value: unknown, today: (named: NamedEntry) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamedField(field, item, today));
  const { reference, fields } = field;
  if (reference !== undefined)
    return typeof value === "string" && value !== "" ? today({ type: reference, slug: value }) : value;
  if (fields === undefined || typeof value !== "object" || value === null) return value;
  return renamedFields(fields, value as Readonly<Record<string, unknown>>, today);
}
