/** Where, in the data of a schema, values of one kind stand: those that name an entry, those that name a media file. */
import * as z from "zod";
import { eachValid } from "../checks/partial/where-valid.ts";
import type { FieldPath } from "../checks/problem.ts";

/** The way down to the values of kind `K`; what holds none of them is not there. */
export interface Places<K> {
  /** The value itself is one. */
  readonly kind?: K;
  /** The value may be absent. */
  readonly optional?: boolean;
  /** In each item of a list. */
  readonly item?: Places<K>;
  /** In members of a group. */
  readonly members?: ReadonlyMap<string, Places<K>>;
}

/** @param kindOf the kind of a value, by the metadata of its schema */
export function placesOf<K>(
  schema: z.ZodType,
  kindOf: (meta: Readonly<Record<string, unknown>>) => K | undefined,
): Places<K> | undefined {
  const layers = layersOf(schema);
  const kind = layers.map((layer) => kindOf(layer.meta() ?? {})).find((found) => found !== undefined);
  if (kind !== undefined) return { kind, optional: layers.some((layer) => layer instanceof z.ZodOptional) };
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    const item = placesOf(inner.element as z.ZodType, kindOf);
    return item && { item };
  }
  if (!(inner instanceof z.ZodObject)) return undefined;
  const members = new Map(
    Object.entries(inner.shape).flatMap(([name, member]) => {
      const places = placesOf(member as z.ZodType, kindOf);
      return places === undefined ? [] : [[name, places] as const];
    }),
  );
  return members.size === 0 ? undefined : { members };
}

export interface Placed<K> {
  readonly kind: K;
  readonly field: FieldPath;
  readonly value: string;
}

/** The values at these places, in the order of the schema; those that are wrong are not among them. */
export function valuesAt<K>(
  places: Places<K> | undefined,
  value: unknown,
  field: FieldPath = [],
): readonly Placed<K>[] {
  if (places === undefined || value === undefined) return [];
  const { kind, item, members } = places;
  if (kind !== undefined) return [{ kind, field, value: String(value) }];
  if (item !== undefined)
    return eachValid(value as readonly unknown[], (one, n) => valuesAt(item, one, [...field, n]));
  return eachValid([...(members ?? [])], ([name, inside]) =>
    valuesAt(inside, (value as Readonly<Record<string, unknown>>)[name], [...field, name]),
  );
}

/**
 * The data with other values at these places. Where `replace` gives nothing, the value goes, and with it the group that
 * requires it, or the item of its list. No list of values has the same one twice.
 */
export function replaceAt<K>(
  places: Places<K> | undefined,
  value: unknown,
  replace: (kind: K, value: string) => unknown,
): unknown {
  if (places === undefined || value === undefined) return value;
  const { kind, item, members } = places;
  if (kind !== undefined) return replace(kind, String(value));
  if (item !== undefined) {
    const items = (value as readonly unknown[]).map((one) => replaceAt(item, one, replace));
    const kept = items.filter((one) => one !== undefined);
    return item.kind === undefined ? kept : [...new Set(kept)];
  }
  const group: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value as object)) {
    const inside = members?.get(name);
    const replaced = replaceAt(inside, member, replace);
    if (replaced !== undefined) group[name] = replaced;
    else if (inside?.kind !== undefined && inside.optional !== true) return undefined;
  }
  return group;
}

/** The schema inside optional, default and pipe wrappers. */
export function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema === undefined ? undefined : layersOf(schema).at(-1);
}

/** A schema and what it wraps, from the outside in. */
function layersOf(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return [schema, ...layersOf(schema.unwrap() as z.ZodType)];
  if (schema instanceof z.ZodPipe) return [schema, ...layersOf(schema.in as z.ZodType)];
  return [schema];
}
