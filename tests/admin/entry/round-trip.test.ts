/** From the form through Decap's own writing to our loader: nothing changes on the way. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { prepareSave } from "../../../admin/entry/save.ts";
import { collectionName } from "../../../src/cms/index.ts";
import { ENTRY_TYPE_NAMES, ENTRY_TYPES, validate } from "../../../src/content/index.ts";
import { readEntryFile } from "../../../src/load/entry-file.ts";
import { formOf } from "../../cms/arbitrary.ts";
import { decapFormat, type Formatter } from "../../harness/decap-format.ts";
import { cases, fc } from "../../harness/property.ts";

/** Of two dates at one time, the second is given what it is known by. */
const withoutDateKeys = (checked: unknown): unknown =>
  JSON.parse(JSON.stringify(checked), (name, value) =>
    name === "occasions" && Array.isArray(value) ? value.map(({ id: _, ...date }) => date) : value,
  );

describe("an entry saved by the form", () => {
  let format: Formatter;
  before(async () => {
    format = await decapFormat();
  });

  for (const type of ENTRY_TYPE_NAMES)
    test(`is read by the loader as it was written: ${type}`, () => {
      fc.assert(
        fc.property(formOf(type), (form) => {
          const collection = collectionName({
            type,
            ...("yearFrom" in ENTRY_TYPES[type] ? { year: 2026 } : {}),
          });
          const saved = prepareSave({ collection, data: form });
          const text = `${format.toFile(saved, Object.keys(saved)).replace(/\n$/, "")}\n`;
          const read = readEntryFile(text);
          assert.deepEqual(read.problems, []);
          const { body = "", ...front } = form;
          assert.deepEqual(
            withoutDateKeys(validate(ENTRY_TYPES[type].schema, read.data)),
            withoutDateKeys(validate(ENTRY_TYPES[type].schema, front)),
          );
          assert.equal(read.body, String(body).trim());
        }),
        { numRuns: cases(40) },
      );
    });

  test("whose header is JavaScript is not run", () => {
    const data = format.fromFile("---js\n{ title: (globalThis.pris = true, 'Méchant') }\n---\n");
    assert.equal("pris" in globalThis, false);
    assert.deepEqual(Object.keys(data), []);
  });
});
