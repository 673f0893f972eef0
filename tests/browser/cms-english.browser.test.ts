/** A hub whose editors read English: Decap's own words, from the same bundle. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { launch } from "../harness/chromium.ts";
import { type Editing, openEditor, openForm, startEditing, trouble } from "../harness/cms.ts";

describe("the editing interface in English", () => {
  let browser: Browser;
  let editing: Editing;
  before(async () => {
    const inEnglish = async (content: string): Promise<void> => {
      const file = path.join(content, "site.yaml");
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace("\ncms:\n", "\ncms:\n  language: en\n"));
    };
    [browser, editing] = await Promise.all([launch(), startEditing(inEnglish)]);
  });
  after(() => Promise.all([browser.close(), editing.close()]));

  test("has English buttons and menus, in lists and in forms", async () => {
    const editor = await openEditor(browser, editing);
    const { page, context } = editor;
    await page.getByRole("button", { name: "Sort by" }).waitFor();
    await openForm(page, "articles-2026");
    await page.getByRole("button", { name: "Publish", exact: true }).first().waitFor();
    assert.equal(await page.getByRole("button", { name: /^Publier/ }).count(), 0);
    assert.deepEqual(trouble(editor), []);
    await context.close();
  });
});
