/** What the content API publishes of each type: how it is made, which columns it has, its JSON Schemas. */
import * as z from "zod";
import { toPublicSchema } from "../schemas/json-schema.ts";
import { ENTRY_TYPE_NAMES, type EntryType } from "../schemas/types.ts";
import { type Column, columnsOf } from "./columns.ts";
import { type Present, presenter } from "./present.ts";
import { fullShape, summaryShape } from "./shapes.ts";

export type { Present, PresentContext } from "./present.ts";

export interface PublishedType {
  /** An entry in full. */
  readonly full: Present;
  /** An entry as lists show it. */
  readonly summary: Present;
  /** Columns of an entry as lists show it. */
  readonly columns: readonly Column[];
}

const made = new Map<EntryType, PublishedType>();

/** Made when it is first asked for: what edits entries never publishes them. */
export function publishedType(type: EntryType): PublishedType {
  const known = made.get(type);
  if (known !== undefined) return known;
  const summary = summaryShape(type);
  const it = { full: presenter(fullShape(type)), summary: presenter(summary), columns: columnsOf(summary) };
  made.set(type, it);
  return it;
}

interface NamedSchema {
  readonly name: string;
  readonly schema: object;
}

/** JSON Schemas (draft 2020-12) of an entry of each type, and of a page of its list, by name. */
export function publishedSchemas(idOf: (name: string) => string): readonly NamedSchema[] {
  schemas ??= makeSchemas();
  return schemas.map(({ name, schema }) => ({ name, schema: { $id: idOf(name), title: name, ...schema } }));
}

/** The code decides about them alone: they are made once. */
let schemas: readonly NamedSchema[] | undefined;

function makeSchemas(): readonly NamedSchema[] {
  return ENTRY_TYPE_NAMES.flatMap((type) => {
    const list = z.looseObject({
      type: z.literal(type),
      page: z.number().int().positive().describe("Number of the page, from 1, the oldest entries first"),
      previous: z.url().optional(),
      next: z.url().optional(),
      items: z.array(summaryShape(type)),
    });
    return [
      { name: type, shape: fullShape(type) },
      { name: `${type}-list`, shape: list },
    ].map(({ name, shape }) => ({
      name,
      schema: z.toJSONSchema(shape, {
        io: "output",
        override: ({ jsonSchema }) => toPublicSchema(jsonSchema),
      }),
    }));
  });
}
