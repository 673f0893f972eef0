import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as z from "zod";
import { columnsOf } from "../../../src/content/published/columns.ts";
import { address, publishedSchema } from "../../../src/content/published/derive.ts";

describe("the columns of a published shape", () => {
  const shape = z.object({
    title: z.string(),
    dates: z.array(z.object({ day: z.string(), room: z.string().optional() })).optional(),
  });
  const cells = (entry: z.output<typeof shape>): object =>
    Object.fromEntries(columnsOf(shape).map(({ name, values }) => [name, values(entry)]));

  test("stand side by side: an item without a value has an empty one, unless none has any", () => {
    const days = [{ day: "1" }, { day: "2", room: "B" }];
    assert.deepEqual(cells({ title: "x", dates: days }), {
      title: ["x"],
      "dates.day": ["1", "2"],
      "dates.room": ["", "B"],
    });
    assert.deepEqual(cells({ title: "x", dates: days.slice(0, 1) }), {
      title: ["x"],
      "dates.day": ["1"],
      "dates.room": [],
    });
    assert.deepEqual(cells({ title: "x" }), { title: ["x"], "dates.day": [], "dates.room": [] });
  });
});

describe("a published schema", () => {
  const required = (shape: Readonly<Record<string, z.ZodType>>): unknown =>
    z.toJSONSchema(publishedSchema(z.object(shape))).required;

  test("has what has a default always, what is optional perhaps", () =>
    assert.deepEqual(
      required({
        plain: z.string(),
        perhaps: z.string().optional(),
        usual: z.string().default("x"),
        late: z.string().optional().default("x"),
        none: z.string().nullable(),
        made: z.string().transform((text) => text.length),
        never: z.string().nullable().optional(),
      }),
      ["plain", "usual", "late", "none", "made"],
    ));

  test("keeps the words of the form", () => {
    const picture = z.string().meta({ title: "Photo", description: "Carrée", widget: "image" });
    assert.deepEqual(
      [publishedSchema(picture).meta()?.title, publishedSchema(picture).description],
      ["Photo", "Carrée"],
    );
    assert.equal(publishedSchema(z.string().meta({ title: "Nom" })).meta()?.title, "Nom");
    assert.equal(address("Site").meta()?.title, "Site");
    assert.equal(address().meta()?.title, undefined);
  });
});
