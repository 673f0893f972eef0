/** Which fields of an entry name other entries, as its schema says. */
import type { ReferenceTarget } from "../schemas/fields.ts";
import { type Places, placesOf, valuesAt } from "../schemas/places.ts";
import { ENTRY_TYPES, type EntryType } from "../schemas/types.ts";
import type { CheckedEntry } from "./checked.ts";
import type { FieldPath } from "./problem.ts";

export interface Reference {
  readonly field: FieldPath;
  readonly to: ReferenceTarget;
  readonly slug: string;
}

const known = new Map<EntryType, Places<ReferenceTarget> | undefined>();

/** Where entries of a type name others. */
export function referencePlaces(type: EntryType): Places<ReferenceTarget> | undefined {
  if (!known.has(type))
    known.set(
      type,
      placesOf(ENTRY_TYPES[type].schema, ({ reference }) => reference as ReferenceTarget | undefined),
    );
  return known.get(type);
}

/** @param data that passed the schema of the type */
export function referencesOf({
  type,
  data,
}: Pick<CheckedEntry, "type"> & { readonly data: unknown }): readonly Reference[] {
  return valuesAt(referencePlaces(type), data).map(({ field, kind, value }) => ({
    field,
    to: kind,
    slug: value,
  }));
}
