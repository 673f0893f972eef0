/** Entries that were deleted, and come back: with git and without, at once and by way of a draft. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { withBrowser } from "../../harness/browser/with-browser.ts";
import {
  control,
  type Editing,
  openEditor,
  openForm,
  startEditing,
  startReviewing,
  trouble,
} from "../../harness/cms/cms.ts";

const TEXT = "---\n# une remarque\ntitle: « Seul » & oublié\nsummary: 'Un thème'\n---\n\nSon texte.\n";

describe("a deleted entry", () => {
  const its = withBrowser();

  const remove = async (page: Page) => {
    await page.getByRole("button", { name: "Supprimer l’entrée" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Supprimer", exact: true }).click();
    await page.waitForURL(/#\/collections\/topics$/);
  };
  const restore = async (page: Page, title: string) => {
    await page.getByRole("link", { name: "Corbeille" }).click();
    await page.getByRole("heading", { name: "Corbeille" }).waitFor();
    await page.getByRole("link", { name: `Restaurer « ${title} »` }).click();
    await page.getByText(`« ${title} » est de retour.`).waitFor();
    await control(page, "title").waitFor();
  };

  test("that git never saw comes back byte for byte, and opens", async (t) => {
    const editing: Editing = await startEditing();
    t.after(() => editing.close());
    const file = path.join(editing.content, "topics/seul.md");
    await writeFile(file, TEXT);
    await editing.published("themes/seul/");
    const editor = await openEditor(its.browser, editing, { bypassCSP: true });
    const { page } = editor;
    await openForm(page, "topics", "entries/seul");
    await remove(page);
    assert.equal(existsSync(file), false);
    await page.getByRole("link", { name: "Corbeille" }).click();
    await page.getByText("Une fiche supprimée.").waitFor();
    assert.match((await page.getByRole("listitem").textContent()) ?? "", /Thème · supprimée le .* 2026/);
    assert.deepEqual(await axeFindings(page, "critical"), []);
    await page.getByRole("link", { name: "Retour à l’édition" }).click();
    // a link on another page asks before it does anything
    await page.goto(`${editing.origin}/admin/?restaurer=topics/seul.md`);
    const question = page.getByRole("dialog", { name: "Restaurer cette fiche ?" });
    await question.getByRole("button", { name: "Annuler" }).click();
    await question.waitFor({ state: "detached" });
    assert.equal(existsSync(file), false);
    await restore(page, "« Seul » & oublié");
    assert.equal(await control(page, "title").inputValue(), "« Seul » & oublié");
    assert.equal(await readFile(file, "utf8"), TEXT);
    await editing.published("themes/seul/");
    assert.deepEqual([trouble(editor), editor.questions], [[], []]);
    await editor.context.close();
  });

  test("comes back from git as a draft where there are drafts", async (t) => {
    const editing: Editing = await startReviewing();
    t.after(() => editing.close());
    const editor = await openEditor(its.browser, editing);
    const { page } = editor;
    await openForm(page, "topics", "entries/prise-de-son");
    const text = await readFile(path.join(editing.content, "topics/prise-de-son.md"), "utf8");
    const title = await control(page, "title").inputValue();
    await page.getByRole("button", { name: "Supprimer l’entrée" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Supprimer/ })
      .click();
    await page.waitForURL(/#\/collections\/topics$/);
    assert.equal(existsSync(path.join(editing.content, "topics/prise-de-son.md")), false);
    await restore(page, title);
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
    assert.ok(text.includes(await control(page, "title").inputValue()));
    assert.equal(existsSync(path.join(editing.content, "topics/prise-de-son.md")), false);
    await editor.context.close();
  });
});
