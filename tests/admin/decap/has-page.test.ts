import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { hasPage } from "../../../admin/decap/backend/has-page.ts";

const entry = (data: Readonly<Record<string, unknown>>) => ({
  getIn: ([, name = ""]: readonly string[]) => data[name],
});

test("an entry has its page from its day on, unless it is a draft or is no longer there", (t) => {
  mock.timers.enable({ apis: ["Date"], now: new Date("2026-12-01T12:00:00+01:00") });
  t.after(() => mock.timers.reset());
  assert.equal(hasPage(undefined), false);
  assert.equal(hasPage(entry({ title: "Un" })), true);
  assert.equal(hasPage(entry({ publishedAt: "2026-12-01" })), true);
  assert.equal(hasPage(entry({ publishedAt: "2026-12-02" })), false);
  assert.equal(hasPage(entry({ draft: true })), false);
});
