/** Reading a zod schema: what wraps it, what describes it, which checks it carries. https://zod.dev/api */
import * as z from "zod";
import type { ReferenceTarget } from "../content/index.ts";

export interface DescribedSchema {
  /** Without optional, default and pipe. */
  readonly schema: z.ZodType;
  readonly required: boolean;
  /** The value that stands for an absent one; undefined where there is none. */
  readonly fallback: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly widget?: string;
  readonly reference?: ReferenceTarget;
  /** Of a time: the member of the same object at which what ends then starts. */
  readonly endOf?: string;
}

interface Meta {
  readonly title?: string;
  readonly description?: string;
  readonly widget?: string;
  readonly reference?: ReferenceTarget;
  readonly endOf?: string;
}

/** What a schema says of itself; the outer words win over the inner ones. */
export function describeSchema(schema: z.ZodType): DescribedSchema {
  const own = (schema.meta() ?? {}) as Meta;
  if (schema instanceof z.ZodOptional)
    return { ...describeSchema(schema.unwrap() as z.ZodType), required: false, ...own };
  if (schema instanceof z.ZodDefault) {
    const { defaultValue } = schema.def;
    return {
      ...describeSchema(schema.unwrap() as z.ZodType),
      required: false,
      fallback: defaultValue,
      ...own,
    };
  }
  if (schema instanceof z.ZodPipe) return { ...describeSchema(schema.in as z.ZodType), ...own };
  return { schema, required: true, fallback: undefined, ...own };
}

/**
 * Regular expressions of a string, with what an editor reads where they fail, the last one being the most particular.
 * Those with flags are left to the check of the whole: the form knows an expression by its text alone.
 */
export function patterns(schema: z.ZodType): readonly { pattern: RegExp; message: string }[] {
  return (schema.def.checks ?? []).flatMap((check) => {
    const { def } = check._zod;
    if (!("pattern" in def) || !(def.pattern instanceof RegExp) || def.pattern.flags !== "") return [];
    const message = messageOf(schema, def.pattern);
    return message === undefined ? [] : [{ pattern: def.pattern, message }];
  });
}

/** What a string schema says where one of its expressions fails. */
function messageOf(schema: z.ZodType, pattern: RegExp): string | undefined {
  const refused = schema.safeParse("\u0000\n").error?.issues ?? [];
  return refused.find((issue) => issue.code === "invalid_format" && issue.pattern === String(pattern))
    ?.message;
}

/** Members of an object schema, in order. */
export function members(schema: z.ZodType): readonly (readonly [string, z.ZodType])[] {
  return schema instanceof z.ZodObject ? (Object.entries(schema.shape) as [string, z.ZodType][]) : [];
}
