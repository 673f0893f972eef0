/** The address of an entry: changed without a link being broken, refused where it is taken. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { derivedId } from "../../../src/content/index.ts";
import { axeFindings } from "../../harness/browser/axe.ts";
import {
  control,
  openEditor,
  openForm,
  openPart,
  save,
  startReviewing,
  trouble,
  type,
} from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

describe("the address of an entry", () => {
  const editing = withForms();

  const change = async (page: Page) => {
    await openPart(page, "Réglages");
    await page.getByRole("button", { name: "Changer l’adresse" }).click();
    return page.getByRole("group", { name: "Changer l’adresse" });
  };

  test("changes with the keyboard alone; whoever names the entry still finds it", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "topics", "entries/communs");
    await type(page, control(page, "title"), "Rivages");
    const form = await change(page);
    await page.locator("input:focus").and(form.getByLabel("Nouvelle adresse")).waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Rivages & Pays");
    await form.getByText("/themes/rivages-et-pays/").waitFor();
    await page.keyboard.press("Enter");
    const text = await editing.written("topics/rivages-et-pays.md", (it) => it.includes("Rivages"));
    assert.match(text, /title: Rivages\n/);
    assert.match(text, /aliases:\n {2}- \/themes\/communs\/\n/);
    assert.equal(existsSync(path.join(editing.content, "topics/communs.md")), false);
    const moved = await readFile(path.join(editing.content, "topics/rivages-et-pays.md"), "utf8");
    assert.ok(moved.includes(`\nid: ${derivedId("topic", "communs")}\n`), "the identity stays");
    await page.waitForURL(/#\/collections\/topics\/entries\/rivages-et-pays$/);
    await page.getByText("Une ancienne adresse y mène").waitFor();

    await editing.published("themes/rivages-et-pays/", (html) => html.includes("Rivages"));
    const old = await editing.published("themes/communs/", (html) => html.includes("rivages-et-pays"));
    assert.match(old, /http-equiv="refresh"[^>]*\/themes\/rivages-et-pays\//);
    assert.match(
      await editing.published("_redirects"),
      /^\/themes\/communs\/ \/themes\/rivages-et-pays\/ 301!$/m,
    );
    const named = await readFile(path.join(editing.content, "links/2026/schema-org.md"), "utf8");
    assert.match(named, /topics: \[communs\]\n/);
    assert.match(await editing.published("liens/schema-org/"), /href="\/themes\/rivages-et-pays\/"/);

    await type(page, control(page, "title"), "Rivages et pays");
    await save(page);
    await editing.written("topics/rivages-et-pays.md", (it) => it.includes("title: Rivages et pays\n"));
    await editing.indexed((it) => it.includes("Rivages et pays"));
    assert.deepEqual([trouble(editor), editor.questions], [[], []]);
    await editor.context.close();

    const later = await editing.open();
    await openForm(later.page, "links-2026", "entries/schema-org");
    await later.page.locator(".reference-chosen").getByText("Rivages et pays", { exact: true }).waitFor();
    await later.context.close();
  });

  test("is refused where another entry has it, had it, or waits for it; nothing is lost", async () => {
    const editor = await editing.open({ bypassCSP: true });
    const { page } = editor;
    await writeFile(
      path.join(editing.content, "people/pas-en-ligne.md"),
      "---\ntitle: Attente\ndraft: true\n---\n",
    );
    await openForm(page, "people", "entries/helene-duclos");
    await type(page, control(page, "title"), "Hélène Duclos-Kerneis");
    const form = await change(page);
    const field = form.getByLabel("Nouvelle adresse");
    await field.fill("ville-de-brest");
    await form.getByText("Cette adresse est déjà celle de « Ville de Brest ».").waitFor();
    assert.equal(await form.getByRole("button", { name: "Enregistrer à cette adresse" }).isDisabled(), true);
    assert.deepEqual(await axeFindings(page, "critical"), []);
    await field.fill("pas-en-ligne");
    await form.getByRole("button", { name: "Enregistrer à cette adresse" }).click();
    await form.getByText(/L’adresse n’a pas changé/).waitFor();
    assert.match(
      await readFile(path.join(editing.content, "people/pas-en-ligne.md"), "utf8"),
      /title: Attente/,
    );
    assert.equal(await control(page, "title").inputValue(), "Hélène Duclos-Kerneis");

    await field.fill("helene-kerneis");
    await save(page);
    await page.getByText(/nouvelle adresse «\shelene-kerneis\s» n’est pas encore enregistrée/).waitFor();
    const kept = await readFile(path.join(editing.content, "people/helene-duclos.md"), "utf8");
    assert.doesNotMatch(kept, /Kerneis/);
    await form.getByRole("button", { name: "Annuler" }).click();
    await save(page);
    await editing.written("people/helene-duclos.md", (it) => it.includes("Kerneis"));
    await editor.context.close();
  });

  test("changes by way of a draft where there are drafts", async (t) => {
    const reviewing = await startReviewing();
    t.after(() => reviewing.close());
    const editor = await openEditor(editing.browser, reviewing);
    const { page } = editor;
    await openForm(page, "topics", "entries/communs");
    const form = await change(page);
    await form.getByLabel("Nouvelle adresse").fill("biens-communs");
    await form.getByRole("button", { name: "Enregistrer à cette adresse" }).click();
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
    assert.equal(existsSync(path.join(reviewing.content, "topics/communs.md")), true);
    await page.getByText("/themes/biens-communs/", { exact: true }).waitFor();
    for (const [from, to] of [
      ["Brouillon", "En révision"],
      ["En révision", "Prêt"],
    ] as const) {
      await page.getByRole("button", { name: `Statut : ${from}` }).click();
      await page.getByRole("menuitem", { name: to }).click();
      await page.getByRole("button", { name: `Statut : ${to}` }).waitFor();
    }
    await page.getByRole("button", { name: "Publier" }).click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    await page.waitForURL(/#\/collections\/topics\/entries\/biens-communs$/);
    const text = await reviewing.written("topics/biens-communs.md");
    assert.match(text, /aliases:\n {2}- \/themes\/communs\/\n/);
    assert.equal(existsSync(path.join(reviewing.content, "topics/communs.md")), false);
    await reviewing.published("themes/communs/", (html) => html.includes("biens-communs"));
    assert.match(await reviewing.published("liens/schema-org/"), /href="\/themes\/biens-communs\/"/);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
