/** What a field of a content schema is once published: the same field, as programs that read the Hub's data see it. */
import * as z from "zod";

/** An entry that another one names. */
const entryReference = z.looseObject({
  id: z.uuid().describe("Identity, the same whatever the title and the address become"),
  type: z.string(),
  title: z.string(),
  url: z.url().describe("Page for readers"),
  api: z.url().describe("The entry, as JSON"),
});

/** How a value is made from what the Hub holds, where it is not the same. */
export type PublishedAs = "reference" | "address";

const titled = (title: string | undefined): Record<string, string> => (title === undefined ? {} : { title });

/** An entry of some type, as its identity, title and addresses. */
export const referenceTo = (title?: string): z.ZodType =>
  entryReference.clone().meta({ ...titled(title), publishedAs: "reference" satisfies PublishedAs });

/** An absolute address, whether the Hub holds one or a path of the site. */
export const address = (title?: string): z.ZodType =>
  z.url().meta({ ...titled(title), publishedAs: "address" satisfies PublishedAs });

/** Seconds from the start of a recording. */
export const seconds = (title?: string): z.ZodType => z.number().nonnegative().meta(titled(title));

/** Marks, in the metadata of content schemas, of values that are files. */
const FILES: readonly unknown[] = ["file", "image"];

/** A schema of content as what is published of it. Every check that needs a function stays with the content. */
export function publishedSchema(schema: z.ZodType): z.ZodType {
  const { inner, meta, optional } = unwrapped(schema);
  const { title, description, reference, widget } = meta;
  const label = typeof title === "string" ? title : undefined;
  const made = (): z.ZodType => {
    if (reference !== undefined) return referenceTo(label);
    if (FILES.includes(widget)) return address(label);
    if (widget === "position") return seconds(label);
    if (inner instanceof z.ZodArray) return z.array(publishedSchema(inner.element as z.ZodType));
    if (inner instanceof z.ZodObject) return group(inner.shape as Readonly<Record<string, z.ZodType>>);
    return inner;
  };
  const words = {
    ...(label === undefined ? {} : { title: label }),
    ...(typeof description === "string" ? { description } : {}),
  };
  const bare = made();
  const result = Object.keys(words).length === 0 ? bare : bare.meta({ ...bare.meta(), ...words });
  return optional ? result.optional() : result;
}

/** Fields of a group, each as it is published. */
export function publishedShape(
  shape: Readonly<Record<string, z.ZodType>>,
  withheld: readonly string[] = [],
): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) =>
      withheld.includes(name) ? [] : [[name, publishedSchema(schema)] as const],
    ),
  );
}

/** Loose: what a later version of the API adds is no error to who reads this one. */
const group = (shape: Readonly<Record<string, z.ZodType>>): z.ZodType => z.looseObject(publishedShape(shape));

/** What optional, default and pipe wrap, with all that they and it say of themselves. */
export function unwrapped(schema: z.ZodType): {
  readonly inner: z.ZodType;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly optional: boolean;
} {
  const own = schema.meta() ?? {};
  const next =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
      ? (schema.unwrap() as z.ZodType)
      : schema instanceof z.ZodPipe
        ? (schema.in as z.ZodType)
        : undefined;
  if (next === undefined) return { inner: schema, meta: own, optional: false };
  const { inner, meta, optional } = unwrapped(next);
  // what has a default is always there
  const isOptional = !(schema instanceof z.ZodDefault) && (schema instanceof z.ZodOptional || optional);
  return { inner, meta: { ...meta, ...own }, optional: isOptional };
}
