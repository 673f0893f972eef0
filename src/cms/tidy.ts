/** What a form holds, as a person would have written it: nothing empty, nothing that goes without saying. */
import { z } from "zod";
import { ENTRY_TYPES, type EntryType, occasionKey, prune } from "../content/index.ts";
import { describeSchema, members } from "./schema.ts";

/**
 * Front matter without what counts as absent: empty values, values equal to the schema's defaults. Groups in which
 * nothing is left go too. Dates that a YAML reader made into objects are text again. Unknown fields stay. A list of one
 * plain date is the start and the end of the meeting.
 */
export function tidyValues(
  type: EntryType,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept = prune(withoutDefaults(ENTRY_TYPES[type].schema, data));
  const tidy = (kept ?? {}) as Record<string, unknown>;
  return type === "conference" ? withPlainDates(tidy) : tidy;
}

/** Identities that go without saying are not said, and dates are in the simplest form that says them. */
function withPlainDates({ occasions, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(occasions)) return occasions === undefined ? rest : { ...rest, occasions };
  const dates = occasions.map(withoutOwnKey);
  const [only] = dates;
  const isPlain = (date: unknown): date is object =>
    isGroup(date) && Object.keys(date).every((name) => name === "startsAt" || name === "endsAt");
  if (dates.length === 1 && isPlain(only) && !("startsAt" in rest) && !("endsAt" in rest))
    return { ...rest, ...only };
  return { ...rest, occasions: dates };
}

function withoutOwnKey(date: unknown): unknown {
  if (!isGroup(date)) return date;
  const { id, ...rest } = date;
  return typeof rest["startsAt"] === "string" && id === occasionKey(rest["startsAt"]) ? rest : date;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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
