/** Choosing a picture that the hub already has. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { control, openForm, save, trouble, type } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

describe("pictures of the hub", () => {
  const editing = withForms();

  test("are offered to any entry, and keep their place", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "people");
    await type(page, control(page, "title"), "Une personne");
    const photo = page.locator('[id^="photo-field-"]').first();
    await photo.getByRole("button").first().click();
    await photo.getByRole("button", { name: "Choisir une image" }).click();
    await page.getByText("bouchots.webp").click();
    await page.getByRole("button", { name: "Choisir les éléments sélectionnés" }).click();
    await type(page, photo.locator('[id^="alt-field-"]'), "Des pieux dans l’eau.");
    await page.frameLocator("#preview-pane").locator('main img[src*="bouchots"]').first().waitFor();
    await save(page);
    assert.match(
      await editing.written("people/une-personne.md"),
      /\n {2}src: \/media\/images\/bouchots\.webp\n/,
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
