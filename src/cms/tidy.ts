/** What a form holds, as a person would have written it: nothing empty, nothing that goes without saying. */
import { z } from "zod";
import { ENTRY_TYPES, type EntryType, prune } from "../content/index.ts";
import { describeSchema, members } from "./schema.ts";

/**
 * Front matter without what counts as absent: empty values, values equal to the schema's defaults. Groups in which
 * nothing is left go too. Dates that a YAML reader made into objects are text again. Unknown fields stay.
 */
export function tidyValues(
  type: EntryType,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept = prune(withoutDefaults(ENTRY_TYPES[type].schema, data));
  return (kept ?? {}) as Record<string, unknown>;
}

function withoutDefaults(schema: z.ZodType, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  const about = describeSchema(schema);
  if (about.fallback !== undefined && about.fallback === value) return undefined;
  if (Array.isArray(value)) {
    const element = about.schema instanceof z.ZodArray ? (about.schema.element as z.ZodType) : undefined;
    return element === undefined ? value : value.map((item) => withoutDefaults(element, item));
  }
  if (typeof value !== "object" || value === null) return value;
  const known = new Map(members(about.schema));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const member = known.get(name);
      return [name, member === undefined ? item : withoutDefaults(member, item)];
    }),
  );
}
