import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { GROUPS, quickFiles, testFiles } from "../../scripts/testing/groups.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

test("every file of tests is in one group, and the quick ones are most of the unit tests", async () => {
  const byGroup = await Promise.all(GROUPS.map((group) => testFiles(ROOT, group)));
  assert.equal(new Set(byGroup.flat()).size, byGroup.flat().length);
  const unit = await testFiles(ROOT, "unit");
  const quick = await quickFiles(ROOT);
  assert.ok(quick.every((file) => unit.includes(file)));
  assert.ok(quick.length > unit.length * 0.8, `${quick.length} of ${unit.length}`);
  assert.ok(!quick.includes("tests/demo/recordings.test.ts"));
});
