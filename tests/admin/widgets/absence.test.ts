import assert from "node:assert/strict";
import { test } from "node:test";
import { absence } from "../../../admin/widgets/absence.ts";

test("a name that is not online is told for what it is", () => {
  const told = (header: string) => absence(`---\n${header}\n---\ndraft: true\n`, "2026-06-01");
  assert.deepEqual(absence(undefined, "2026-06-01"), { why: "introuvable" });
  assert.deepEqual(told('title: "L’été : œuvre"\ndraft: true'), { title: "L’été : œuvre", why: "brouillon" });
  assert.deepEqual(told("title: Un\npublishedAt: 2026-07-14"), { title: "Un", why: "attend le 14/07/2026" });
  assert.deepEqual(told("title: Un\npublishedAt: '2026-05-14'"), { title: "Un", why: "bientôt en ligne" });
});
