/** A published shape as columns of a table. */
import * as z from "zod";
import { type PublishedAs, unwrapped } from "./derive.ts";

export interface Column {
  /** Way down to the values, joined by dots: `venue.name`. */
  readonly name: string;
  /** The values in an entry as published, several where a list is on the way. */
  readonly values: (entry: unknown) => readonly (string | number | boolean)[];
}

/** Of an entry that is named, what tells it from any other and what a person reads. */
const OF_REFERENCE = ["id", "title"];

/** Every plain value of the shape, in its order. */
export function columnsOf(shape: z.ZodType, name = ""): readonly Column[] {
  const { inner, meta } = unwrapped(shape);
  if (inner instanceof z.ZodArray) {
    return columnsOf(inner.element as z.ZodType, name).map((column) => ({
      ...column,
      values: (items) => inStep((items ?? []) as readonly unknown[], column),
    }));
  }
  if (inner instanceof z.ZodObject) {
    const isReference = (meta["publishedAs"] as PublishedAs | undefined) === "reference";
    return Object.entries(inner.shape as Readonly<Record<string, z.ZodType>>)
      .filter(([key]) => !isReference || OF_REFERENCE.includes(key))
      .flatMap(([key, member]) =>
        columnsOf(member, name === "" ? key : `${name}.${key}`).map(({ values, ...column }) => ({
          ...column,
          values: (group: unknown) => values((group as Readonly<Record<string, unknown>> | undefined)?.[key]),
        })),
      );
  }
  return [
    {
      name,
      values: (value) => (value === undefined || value === null ? [] : [value as string | number | boolean]),
    },
  ];
}

/** The values of each item, an empty one where it has none, so that those of two columns stand side by side. */
function inStep(items: readonly unknown[], { values }: Column): readonly (string | number | boolean)[] {
  const found = items.map((item) => values(item));
  if (found.every((value) => value.length === 0)) return [];
  return found.flatMap((value) => (value.length === 0 ? [""] : value));
}
