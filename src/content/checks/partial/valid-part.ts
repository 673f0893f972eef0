/** What is right in data of which a part is wrong. */
import * as z from "zod";
import { unwrap } from "../../schemas/places.ts";
import { prune } from "../../schemas/prune.ts";
import { type FieldPath, formatField } from "../problem.ts";
import { WrongField } from "./where-valid.ts";

/**
 * What `schema` makes of data, field by field. To read one that it refuses throws: only under `whereValid`.
 * @param wrong fields that are wrong whatever their own schema says
 */
export function validPart<S extends z.ZodObject>(
  schema: S,
  data: unknown,
  wrong: readonly FieldPath[],
): z.output<S> {
  const refused = new Set(wrong.map(formatField));
  const said = prune(data) ?? {};
  if (!isGroup(said)) return nothingValid(schema);
  return partOf(schema, said, [], refused) as z.output<S>;
}

/** The same of data that could not be read, or has no fields: every field of it is wrong. */
export function nothingValid<S extends z.ZodObject>(schema: S): z.output<S> {
  const read = () => {
    throw new WrongField();
  };
  return holding(
    {},
    Object.keys(schema.shape).map((name) => [name, read]),
  ) as z.output<S>;
}

function partOf(schema: z.ZodType, value: unknown, at: FieldPath, refused: ReadonlySet<string>): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && isGroup(value))
    return holding(
      {},
      Object.entries(inner.shape).map(([name, member]) => [
        name,
        () => partOf(member as z.ZodType, value[name], [...at, name], refused),
      ]),
    );
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return holding(
      [],
      value.map((item: unknown, n) => [
        n,
        () => partOf(inner.element as z.ZodType, item, [...at, n], refused),
      ]),
    );
  const parsed = schema.safeParse(value);
  if (!parsed.success || refused.has(formatField(at))) throw new WrongField();
  return parsed.data;
}

function holding(group: object, members: readonly (readonly [string | number, () => unknown])[]): object {
  for (const [name, read] of members) {
    try {
      Object.assign(group, { [name]: read() });
    } catch (error) {
      const get = () => {
        throw error;
      };
      Object.defineProperty(group, name, { get, enumerable: true });
    }
  }
  return group;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
