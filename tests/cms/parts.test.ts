/** The parts of forms: each field is in one of them, and files are as they were. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formParts, typeFields } from "../../src/cms/index.ts";
import { unplacedFields } from "../../src/cms/parts.ts";
import { ENTRY_TYPE_NAMES } from "../../src/content/index.ts";

describe("the parts of a form", () => {
  for (const type of ENTRY_TYPE_NAMES) {
    const parts = formParts(type);
    const shown = typeFields(type).filter(({ widget }) => widget !== "hidden");

    test(`${type}: each field says in which part it is, and is in no other`, () => {
      assert.deepEqual(unplacedFields(type), []);
      const named = parts.flatMap(({ fields }) => fields);
      assert.deepEqual([...named].sort(), shown.map(({ name }) => name).sort());
    });

    test(`${type}: its title comes first, and what is required is in the first part`, () => {
      const [first] = parts;
      assert.equal(first?.fields[0], "title");
      for (const { name, required } of shown) if (required) assert.ok(first?.fields.includes(name), name);
    });

    test(`${type}: the last part is folded, and no other`, () => {
      assert.deepEqual(
        parts.map(({ folded }) => folded),
        parts.map((_, n) => n === parts.length - 1),
      );
    });
  }

  test("a meeting is announced, then has happened, then is settled", () => {
    assert.deepEqual(
      formParts("conference").map(({ label, fields }) => [label, fields.slice(0, 6)]),
      [
        ["Annoncer", ["title", "startsAt", "endsAt", "venue", "speakers", "registration"]],
        ["Après la rencontre", ["recordings", "decks", "links", "documents"]],
        ["Réglages", ["timeZone", "authors", "lang", "translationOf", "licence", "source"]],
      ],
    );
  });
});
