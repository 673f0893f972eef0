/** A hub whose editors read English: Decap's own words, from the same bundle. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { openForm, trouble } from "../../harness/cms/cms.ts";
import { withCms } from "../../harness/cms/with-cms.ts";

describe("the editing interface in English", () => {
  const editing = withCms(async (content) => {
    const file = path.join(content, "site.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("\ncms:\n", "\ncms:\n  language: en\n"));
  });

  test("has English buttons and menus, in lists and in forms", async () => {
    const editor = await editing.open();
    const { page, context } = editor;
    await page.getByRole("button", { name: "Quick add" }).waitFor();
    await openForm(page, "articles-2026");
    await page.getByRole("button", { name: "Publish", exact: true }).first().waitFor();
    assert.equal(await page.getByRole("button", { name: /^Publier/ }).count(), 0);
    assert.deepEqual(trouble(editor), []);
    await context.close();
  });
});
