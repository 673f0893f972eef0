/** Front matter made from the Hub again: what a schema names, with slugs in place of entries. */
import * as z from "zod";
import type { Entry } from "../content/index.ts";
import { describeSchema, members } from "./schema.ts";

/** Fields that are left out, at any depth; fields that a schema gains later are kept. */
export type Omission<T> = T extends readonly (infer Item)[]
  ? Omission<Item>
  : T extends object
    ? { readonly [K in keyof T]?: true | Omission<NonNullable<T[K]>> }
    : never;

type AnyOmission = Readonly<Record<string, unknown>>;

/**
 * What the Hub holds of an entry or of a group in it, as its schema reads it; nothing that is absent, empty, or false.
 * @param held the value that the schema gave, as the Hub holds it
 */
export function frontMatter(schema: z.ZodType, held: object, omission: AnyOmission): Record<string, unknown> {
  const kept = members(schema).flatMap(([name, member]) => {
    const omitted = omission[name];
    const value = omitted === true ? undefined : heldValue(member, held[name as keyof typeof held], omitted);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(kept);
}

function heldValue(member: z.ZodType, held: unknown, omitted: unknown): unknown {
  if (held === undefined || held === false) return undefined;
  const { schema, reference } = describeSchema(member);
  if (reference !== undefined) return (held as Entry).slug;
  if (schema instanceof z.ZodArray && Array.isArray(held))
    return held.length === 0
      ? undefined
      : held.map((one) => heldValue(schema.element as z.ZodType, one, omitted));
  if (members(schema).length === 0 || typeof held !== "object" || held === null) return held;
  return frontMatter(schema, held, (omitted ?? {}) as AnyOmission);
}
