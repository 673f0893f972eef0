/** What is said of an entry: only once it is true, and for as long as the entry is shown. And the console, where nothing is wrong. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { control, openForm, save, trouble, type } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const ENTRY = ["articles-2026", "entries/retrouver-la-minute"] as const;
const SAVED = "Modifications enregistrées";
const TOAST = ".Toastify__toast";

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

describe("what is said of an entry", () => {
  const editing = withForms();

  test("that it is saved is said once it was, and no longer of the next one", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const said = page.getByText(SAVED);
    await openForm(page, ...ENTRY);
    assert.equal(await said.isVisible(), false);
    await type(page, control(page, "title"), "Retrouver la minute, relu");
    await page.getByText("Modifications non enregistrées").waitFor();
    await save(page);
    await said.waitFor();
    await page.locator(TOAST).first().waitFor();

    // a page that reads the index while it is put in place asks for it once more
    await editing.indexed((text) => text.includes("Retrouver la minute, relu"));
    await page.keyboard.press("Shift");
    await goTo(page, "#/collections/conferences");
    await page.locator(TOAST).waitFor({ state: "detached" });
    await openForm(page, "articles-2026");
    assert.equal(await said.isVisible(), false);
    assert.deepEqual([...editor.noise, ...trouble(editor)], []);
    await editing.giveBack(editor);
  });

  test("a refusal goes with the entry that it is about, and the console stays empty", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "articles-2026");
    await save(page);
    const refusal = page.locator("#estran-notice");
    await refusal.getByText(/^Rien n’est enregistré/).waitFor();
    assert.equal(await page.getByText(SAVED).isVisible(), false);
    await goTo(page, "#/collections/articles");
    await page.getByRole("heading", { name: "Articles", exact: true }).waitFor();
    assert.equal(await refusal.count(), 0);
    assert.deepEqual([...editor.noise, ...trouble(editor)], []);
    await editing.giveBack(editor);
  });

  test("a list of choices speaks French to whoever does not see it", async () => {
    const { page, context } = await editing.open();
    await page.evaluate(() => {
      location.hash = "#/collections/settings/entries/site";
    });
    await page.getByRole("button", { name: "Retirer Breton" }).waitFor();
    await page.locator('[id^="languages-field-"]').first().focus();
    await page.getByText(/appuyez sur la flèche du bas pour ouvrir la liste/).waitFor();
    await page.keyboard.type("zzz");
    await page.getByText("Rien à choisir", { exact: true }).waitFor();
    await context.close();
  });

  test("a new entry that takes its name is the same entry, and asking for its name is no fault", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "topics");
    await type(page, control(page, "title"), "Marées d’équinoxe");
    await save(page);
    await page.waitForURL(/topics\/entries\/marees-d-equinoxe/);
    await page.getByText(SAVED).waitFor();
    assert.deepEqual([...editor.noise, ...trouble(editor)], []);
    await editing.giveBack(editor);
  });
});
