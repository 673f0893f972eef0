/** Whoever works by keyboard goes on where the work goes on. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { control, openForm, trouble, type } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

describe("the focus", () => {
  const editing = withForms();

  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const until = (page: Page, text: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.activeElement?.textContent?.trim() === wanted, text);

  test("stays with the work when an entry is saved, and when it is deleted", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "topics");
    await type(page, control(page, "title"), "Un thème au clavier");
    await page
      .getByRole("button", { name: /^Publier/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("menuitem", { name: "Publier maintenant" }).press("Enter");
    await editing.written("topics/un-theme-au-clavier.md");
    await page.waitForURL(/\/entries\/un-theme-au-clavier$/);
    await until(page, "Publiée");
    await page.getByRole("button", { name: "Supprimer l’entrée" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Supprimer", exact: true }).press("Enter");
    await page.waitForURL(/#\/collections\/topics$/);
    await until(page, "Thèmes");
    await page.keyboard.press("Tab");
    assert.match(await focused(page), /^Nouveau/);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
