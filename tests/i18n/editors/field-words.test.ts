/** Labels and hints of fields, which schemas carry in French, in the other language of editors. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as z from "zod";
import { ENTRY_TYPES, site } from "../../../src/content/index.ts";
import { synonyms } from "../../../src/content/schemas/synonyms.ts";
import { FIELDS_EN } from "../../../src/i18n/editors/en/fields.ts";
import { fieldWords } from "../../../src/i18n/editors/index.ts";
import { typeset } from "../../../src/text/index.ts";

/** Everything that the schemas say to editors. */
function saidBy(schema: z.ZodType): string[] {
  const { title, description } = schema.meta() ?? {};
  return [title, description].filter((text) => text !== undefined).concat(insideOf(schema).flatMap(saidBy));
}

function insideOf(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape) as z.ZodType[];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodPipe) return [schema.in as z.ZodType];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return [schema.unwrap() as z.ZodType];
  return schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [];
}

const schemas = [...Object.values(ENTRY_TYPES).map(({ schema }) => schema), site, synonyms];
const said = [...new Set(schemas.flatMap(saidBy))];
const asKey = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");

describe("labels and hints of fields", () => {
  test("are many", () => assert.ok(said.length > 100));

  test("all have an English, and every English is of one of them", () => {
    assert.deepEqual(Object.keys(FIELDS_EN).sort(), said.map(asKey).sort());
  });

  test("are in correct typography in both languages", () => {
    assert.deepEqual(
      said.map((text) => fieldWords(text, "fr")),
      said.map((text) => typeset(text, "fr")),
    );
    assert.deepEqual(
      said.map((text) => fieldWords(text, "en")),
      said.map((text) => typeset(fieldWords(text, "en"), "en")),
    );
  });

  test("that English lacks are said as they stand", () => {
    assert.equal(fieldWords("Stationnement", "en"), "Stationnement");
  });
});
