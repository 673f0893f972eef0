import { z } from "zod";
import { site } from "./site.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES } from "./types.ts";

/** JSON Schema (draft 2020-12) of what a file's front matter may hold, by name: each type, and `site`. */
export function jsonSchemas(base: string): Readonly<Record<string, object>> {
  const schemas = ENTRY_TYPE_NAMES.map((type) => [type, ENTRY_TYPES[type].schema] as const);
  return Object.fromEntries(
    [...schemas, ["site", site] as const].map(([name, schema]) => [
      name,
      { $id: `${base}/api/schemas/${name}.json`, title: name, ...z.toJSONSchema(schema, { io: "input" }) },
    ]),
  );
}
