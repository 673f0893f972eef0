import assert from "node:assert/strict";
import { test } from "node:test";
import { formKeys } from "../../../admin/decap/form/form-key.ts";

test("another place is another form, unless saving gave the entry its name", () => {
  const key = formKeys();
  const fresh = key("/collections/topics/new", "PUSH");
  assert.equal(key("/collections/topics/new", "PUSH"), fresh);
  assert.equal(key("/collections/topics/entries/a", "REPLACE"), fresh);
  assert.equal(key("/collections/topics/entries/a", "REPLACE"), fresh);
  const other = key("/collections/topics/entries/b", "POP");
  assert.notEqual(other, fresh);
  assert.notEqual(key("/collections/topics/new", "POP"), other);
});
