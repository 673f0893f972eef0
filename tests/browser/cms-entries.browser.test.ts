/** Each type of entry through the form: the file on disk, the page on the site. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { launch } from "../harness/chromium.ts";
import { type Editing, openEditor, openForm, save, startEditing, trouble } from "../harness/cms.ts";
import { ENTRY_CASES } from "../harness/entry-cases.ts";

describe("an entry made in the form", () => {
  let browser: Browser;
  let editing: Editing;
  before(async () => {
    [browser, editing] = await Promise.all([launch(), startEditing()]);
  });
  after(() => Promise.all([browser.close(), editing.close()]));

  for (const { what, collection, fill, file, text, path } of ENTRY_CASES)
    test(`${what}, is written as expected and has its page`, async () => {
      const editor = await openEditor(browser, editing);
      const { page } = editor;
      await openForm(page, collection);
      await fill(page);
      await save(page);
      assert.equal(await editing.written(file), text);
      assert.match(await editing.published(path), /<main id="contenu"/);
      assert.deepEqual(trouble(editor), []);
      await editor.context.close();
    });
});
