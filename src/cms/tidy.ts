/** What a form holds, as a person would have written it: nothing empty, nothing that goes without saying. */
import * as z from "zod";
import { ENTRY_TYPES, type EntryType, MEETING_KEY, occasionKey, prune } from "../content/index.ts";
import { uniqueSlug } from "../text/index.ts";
import { MADE_FROM } from "./fields.ts";
import { describeSchema, members } from "./schema.ts";

/**
 * Front matter without what counts as absent: empty values, values equal to the schema's defaults. Groups in which
 * nothing is left go too. Dates that a YAML reader made into objects are text again. Unknown fields stay. A list of one
 * plain date is the start and the end of the meeting.
 * @param saved the entry as it was saved last, whose dates keep their identity
 */
export function tidyValues(
  type: EntryType,
  data: Readonly<Record<string, unknown>>,
  saved?: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept = prune(withoutDefaults(ENTRY_TYPES[type].schema, data));
  const tidy = (kept ?? {}) as Record<string, unknown>;
  const made = withMadeIds(tidy);
  return type === "conference" ? withPlainDates(made, saved) : made;
}

/** Items that were made by hand have an identifier too: addresses of moments are made of it. */
function withMadeIds(data: Record<string, unknown>): Record<string, unknown> {
  const lists = Object.entries(MADE_FROM).flatMap(([list, from]) => {
    const items = data[list];
    if (!Array.isArray(items)) return [];
    const taken = new Set(items.map((item) => (isGroup(item) ? String(item["id"] ?? "") : "")));
    const made = items.map((item) => {
      if (!isGroup(item) || item["id"] !== undefined) return item;
      const id = uniqueSlug(from, taken);
      taken.add(id);
      return { id, ...item };
    });
    return [[list, made]];
  });
  return { ...data, ...Object.fromEntries(lists) };
}

/** Identities that go without saying are not said, and dates are in the simplest form that says them. */
function withPlainDates(
  { occasions, ...rest }: Record<string, unknown>,
  saved?: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (!Array.isArray(occasions)) return occasions === undefined ? rest : { ...rest, occasions };
  const hasOwn = "startsAt" in rest || "endsAt" in rest;
  const own = hasOwn ? undefined : occasions.find((date) => isOwnDate(date, occasions, saved));
  const others = withDistinctKeys(occasions.filter((date) => date !== own)).map(withoutOwnKey);
  const { id: _, ...dates } = isGroup(own) ? own : {};
  return { ...rest, ...dates, ...(others.length === 0 ? {} : { occasions: others }) };
}

/** Whether a date says no more than a start and an end, and has the identity of the meeting, or may have it. */
function isOwnDate(
  date: unknown,
  all: readonly unknown[],
  saved: Readonly<Record<string, unknown>> = {},
): boolean {
  if (!isGroup(date) || !Object.keys(date).every((name) => ["id", "startsAt", "endsAt"].includes(name)))
    return false;
  if (date["id"] === MEETING_KEY) return true;
  const key = keyOf(date);
  if (all.length > 1 || key === undefined || (date["id"] ?? key) !== key) return false;
  // calendars know a date of a list that was published by another identity
  const before = Array.isArray(saved["occasions"]) ? (saved["occasions"] as readonly unknown[]) : [];
  return !before.some((known) => isGroup(known) && (known["id"] ?? keyOf(known)) === key);
}

/** What a date is known by where it says no identity. */
function keyOf({ startsAt }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof startsAt === "string" ? occasionKey(startsAt) : undefined;
}

/** A new date where another one was before it moved away: `2027-03-09-1800-2`. */
function withDistinctKeys(dates: readonly unknown[]): readonly unknown[] {
  const taken = new Set(dates.map((date) => (isGroup(date) ? date["id"] : undefined)));
  return dates.map((date) => {
    const key = isGroup(date) && date["id"] === undefined ? keyOf(date) : undefined;
    if (!isGroup(date) || key === undefined) return date;
    if (!taken.has(key)) {
      taken.add(key);
      return date;
    }
    let n = 2;
    while (taken.has(`${key}-${n}`)) n += 1;
    taken.add(`${key}-${n}`);
    return { id: `${key}-${n}`, ...date };
  });
}

function withoutOwnKey(date: unknown): unknown {
  if (!isGroup(date)) return date;
  const { id, ...rest } = date;
  return id !== undefined && id === keyOf(rest) ? rest : date;
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
