/** An entry that does not exist yet, made from the field that names it. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { axeFindings } from "../harness/axe.ts";
import { launch } from "../harness/chromium.ts";
import {
  control,
  type Editing,
  openEditor,
  openForm,
  save,
  startEditing,
  trouble,
  type,
} from "../harness/cms.ts";

describe("naming an entry that does not exist yet", () => {
  let browser: Browser;
  let editing: Editing;
  before(async () => {
    [browser, editing] = await Promise.all([launch(), startEditing()]);
  });
  after(() => Promise.all([browser.close(), editing.close()]));

  const askFor = async (page: Page, name: string) => {
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), `Une rencontre avec ${name}`);
    await control(page, "startsAt").fill("2027-07-05T18:30");
    await control(page, "endsAt").fill("2027-07-05T20:00");
    await page
      .getByRole("button", { name: /une personne/ })
      .first()
      .click();
    await type(page, control(page, "person"), name);
  };

  test("makes it with the keyboard alone, and saves both together", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    await askFor(page, "Maëlle L’Œuvre");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const form = page.getByRole("group", { name: "Nouvelle fiche" });
    await form.waitFor();
    assert.match((await form.textContent()) ?? "", /\/personnes\/maelle-l-oeuvre\//);
    await form.getByLabel("Rôle").fill("Conteuse : « la mer »");
    await page.keyboard.press("Enter");
    await form.waitFor({ state: "detached" });
    await page.locator(".reference-chosen").getByText("Maëlle L’Œuvre", { exact: true }).waitFor();
    assert.equal(existsSync(path.join(editing.content, "people/maelle-l-oeuvre.md")), false);
    await save(page);
    assert.match(
      await editing.written("conferences/2027/une-rencontre-avec-maelle-l-oeuvre.md"),
      /- person: maelle-l-oeuvre\n/,
    );
    assert.equal(
      await editing.written("people/maelle-l-oeuvre.md"),
      '---\ntitle: Maëlle L’Œuvre\nrole: "Conteuse : « la mer »"\n---\n',
    );
    assert.match(
      await editing.published("conferences/une-rencontre-avec-maelle-l-oeuvre/"),
      /href="\/personnes\/maelle-l-oeuvre\/"/,
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("refuses a name that is taken, and offers the entry that has it", async () => {
    const editor = await openEditor(browser, editing, { bypassCSP: true });
    const { page } = editor;
    await askFor(page, "Quelqu’un");
    await page.keyboard.press("Enter");
    const form = page.getByRole("group", { name: "Nouvelle fiche" });
    await form.getByLabel("Nom").fill("Hélène  DUCLOS");
    await form.getByText(/existe déjà/).waitFor();
    assert.equal(await form.getByRole("button", { name: "Créer" }).count(), 0);
    assert.deepEqual(await axeFindings(page, "critical"), []);
    await form.getByRole("button", { name: "La choisir" }).click();
    await page.locator(".reference-chosen").getByText("Hélène Duclos").waitFor();
    await editor.context.close();
  });

  test("keeps it when the page is loaded again, and writes none that nothing names any more", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    await askFor(page, "Personne Oubliée");
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: "Nouvelle fiche" }).getByRole("button", { name: "Créer" }).click();
    const chosen = page.locator(".reference-chosen").getByText("Personne Oubliée", { exact: true });
    await chosen.waitFor();
    await page.waitForTimeout(900);
    await page.reload();
    await control(page, "title").waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => value.includes("Oubliée")),
    );
    await page.getByRole("button", { name: "Déplier ou replier" }).first().click();
    await chosen.waitFor();
    await page.getByRole("button", { name: "Retirer Personne Oubliée" }).click();
    await type(page, control(page, "person"), "duclos");
    await page.keyboard.press("Enter");
    await save(page);
    await editing.written("conferences/2027/une-rencontre-avec-personne-oubliee.md");
    assert.equal(existsSync(path.join(editing.content, "people/personne-oubliee.md")), false);
    await editor.context.close();
  });
});
