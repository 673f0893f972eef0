import * as z from "zod";
import { site } from "./site.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES } from "./types.ts";

type Schema = z.core.JSONSchema.BaseSchema;

const MONTH_DAY =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))";
const CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?";
/** `date-time` of JSON Schema asks for seconds and an offset, which editors may leave out. */
const DATE_TIME = { pattern: `^[12]\\d{3}-${MONTH_DAY}T${CLOCK}$` };

/**
 * What JSON Schema can say of values that functions check, by the kind of field: what it accepts is at least what the
 * check accepts, and nothing that is no date, time zone or address at all.
 */
const CHECKED: Readonly<Record<string, object>> = {
  date: { anyOf: [{ format: "date" }, DATE_TIME] },
  "occasion-time": { anyOf: [{ format: "date" }, DATE_TIME] },
  datetime: DATE_TIME,
  /** Regions of the IANA database, and its names without a region. */
  "time-zone": {
    pattern:
      "^(?:(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)/[A-Za-z0-9_+/-]+|[A-Z][A-Za-z0-9+-]*)$",
  },
  "web-address": {
    pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\"'<>/\\\\@]+(?::\\d+)?(?:[/?#][^\\s\"'<>\\\\]*)?$",
  },
};

/** JSON Schema (draft 2020-12) of what a file's front matter may hold, by name: each type, and `site`. */
export function jsonSchemas(base: string): Readonly<Record<string, object>> {
  const schemas = ENTRY_TYPE_NAMES.map((type) => [type, ENTRY_TYPES[type].schema] as const);
  return Object.fromEntries(
    [...schemas, ["site", site] as const].map(([name, schema]) => [
      name,
      {
        $id: `${base}/api/schemas/${name}.json`,
        title: name,
        ...z.toJSONSchema(schema, { io: "input", override: ({ jsonSchema }) => toPublicSchema(jsonSchema) }),
      },
    ]),
  );
}

/**
 * Puts what is ours into words that every validator knows: how the form shows a field is nobody else's business, and the
 * type of entry that a field names is a comment.
 */
export function toPublicSchema(schema: Schema): void {
  const { widget, reference, check } = schema as { widget?: string; reference?: string; check?: string };
  for (const own of ["widget", "reference", "check", "endOf", "publishedAs"]) delete schema[own];
  const { additionalProperties } = schema;
  // anything more may be there, as everywhere in JSON Schema where nothing is said
  if (typeof additionalProperties === "object" && Object.keys(additionalProperties).length === 0)
    delete schema.additionalProperties;
  if (reference !== undefined) schema["$comment"] = `slug of an entry of type ${reference}`;
  const more = CHECKED[check ?? ""] ?? (widget === undefined ? undefined : CHECKED[widget]);
  if (more !== undefined) Object.assign(schema, more);
}
