/** Each type of entry through the form: the file on disk, the page on the site. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openForm, save, trouble } from "../../harness/cms/cms.ts";
import { ENTRY_CASES } from "../../harness/cms/entry-cases.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

describe("an entry made in the form", () => {
  const editing = withForms();

  for (const { what, collection, fill, file, text } of ENTRY_CASES)
    test(`${what}, is written as expected`, async () => {
      const editor = await editing.take();
      const { page } = editor;
      await openForm(page, collection);
      await fill(page);
      await save(page);
      assert.equal(await editing.written(file), text);
      assert.deepEqual(trouble(editor), []);
      await editing.giveBack(editor);
    });

  test("has its page", async () => {
    for (const { path } of ENTRY_CASES)
      assert.match(await editing.published(path), /<main id="contenu"/, path);
  });
});
