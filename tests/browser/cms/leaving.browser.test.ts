/** Entries that go: deleted, or only taken off the site. Whoever names them is told of first. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, openForm, trouble, type } from "../../harness/cms/cms.ts";
import { held } from "../../harness/cms/held-answer.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { happens } from "../../harness/until.ts";

const bodyOf = (text: string): string => text.slice(text.indexOf("\n---\n", 4) + 5);

describe("an entry that goes", () => {
  const editing = withForms();

  const remove = async (page: Page) => {
    await page.getByRole("button", { name: "Supprimer l’entrée" }).click();
    return page.getByRole("dialog");
  };
  /** Waits until the form is that of an entry. */
  const shows = (page: Page, title: string) =>
    happens(async () => (await control(page, "title").inputValue()) === title, title);
  const file = (name: string) => path.join(editing.content, name);

  test("is not deleted before its editor has read who names it, and agreed", async () => {
    await writeFile(
      file("articles/2026/attente.md"),
      "---\ntitle: Attente\npublishedAt: 2026-01-01\ndraft: true\ntopics: [communs]\n---\n",
    );
    await writeFile(
      file("articles/2026/renvoi.md"),
      "---\ntitle: Un renvoi\npublishedAt: 2026-01-01\n---\nVoir [les communs](/themes/communs/).\n",
    );
    await editing.indexed((text) => text.includes("Un renvoi"));
    const editor = await editing.take({ bypassCSP: true });
    const { page } = editor;
    await openForm(page, "topics", "entries/communs");
    const dialog = await remove(page);
    await dialog.getByRole("heading", { name: "Supprimer « Communs et partage » ?" }).waitFor();
    await dialog.getByText("Une fiche qui n’est pas en ligne la nomme.").waitFor();
    await dialog.getByRole("link", { name: "Schema.org" }).waitFor();
    assert.match(
      (await dialog.getByRole("listitem").filter({ hasText: "Un renvoi" }).textContent()) ?? "",
      /dans son texte/,
    );
    assert.equal(
      await dialog.getByRole("link", { name: "Schema.org" }).getAttribute("href"),
      "/admin/#/collections/links-2026/entries/schema-org",
    );
    await dialog.getByText(/seront mises de côté, et ne seront plus en ligne/).waitFor();
    assert.deepEqual(await axeFindings(page, "critical"), []);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Supprimer l’entrée" }).dblclick();
    await dialog.waitFor();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    assert.equal(existsSync(file("topics/communs.md")), true);
    assert.equal(await control(page, "title").inputValue(), "Communs et partage");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("is replaced by another wherever it is named, or no longer named, in one go", async () => {
    const editor = await editing.take({ bypassCSP: true });
    const { page } = editor;
    await editing.indexed((text) => text.includes("Un renvoi"));
    const before = await readFile(file("links/2026/schema-org.md"), "utf8");
    await openForm(page, "topics", "entries/communs");
    const dialog = await remove(page);
    // a successor has to be one of the list
    await dialog.getByRole("radio", { name: /^La remplacer par/ }).check();
    await dialog.getByRole("button", { name: "Supprimer", exact: true }).click();
    assert.ok(await dialog.isVisible());
    const pick = dialog.getByRole("combobox", { name: /^La remplacer par/ });
    assert.equal(
      await pick.evaluate((it) => (it as HTMLInputElement).validationMessage),
      "Choisissez une fiche de la liste.",
    );
    await pick.fill("Prise de son");
    await dialog.getByRole("button", { name: "Supprimer", exact: true }).click();
    await page.waitForURL(/#\/collections\/topics$/);
    await editing.indexed((text) => !text.includes('"topics/communs.md"'));
    assert.equal(existsSync(file("topics/communs.md")), false);
    assert.match(
      await readFile(file("articles/2026/renvoi.md"), "utf8"),
      /\nVoir \[les communs\]\(\/themes\/prise-de-son\/\)\.\n$/,
    );
    const after = await readFile(file("links/2026/schema-org.md"), "utf8");
    assert.match(after, /prise-de-son/);
    assert.doesNotMatch(after, /\bcommuns\b/);
    assert.match(after, /^revision: \{n: 1, /m);
    assert.equal(bodyOf(after), bodyOf(before));
    // nothing is set aside, and the successor has them all
    const index = await editing.indexed();
    assert.equal(/"aside":/.test(index), false);
    assert.match(await editing.published("themes/prise-de-son/"), /Schema\.org/);

    await openForm(page, "people", "entries/gurvan-lostmarch");
    await remove(page);
    assert.ok(await dialog.getByRole("radio", { name: /^La retirer de/ }).isChecked());
    await dialog.getByRole("button", { name: "Supprimer", exact: true }).click();
    await page.waitForURL(/#\/collections\/people$/);
    const last = await editing.indexed((text) => !text.includes('"people/gurvan-lostmarch.md"'));
    assert.equal(/"aside":/.test(last), false);
    assert.doesNotMatch(last, /gurvan-lostmarch/);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("is deleted where nobody names it", async () => {
    await writeFile(file("topics/seul.md"), "---\ntitle: Seul\n---\n");
    await editing.published("themes/seul/");
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "topics", "entries/seul");
    await type(page, control(page, "title"), "Seul au monde");
    const dialog = await remove(page);
    await dialog.getByText("Les modifications qui ne sont pas enregistrées seront perdues.").waitFor();
    await dialog.getByRole("button", { name: "Supprimer", exact: true }).click();
    await page.waitForURL(/#\/collections\/topics$/);
    assert.equal(existsSync(file("topics/seul.md")), false);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("is told of to whoever comes by its old address, and leads on; a form keeps its own", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await page.evaluate(() => {
      location.hash = "/collections/articles-2026/entries/fiche-disparue";
    });
    const told = page.getByRole("alert").filter({ hasText: "ou dans la corbeille" });
    await told.waitFor();
    await page.locator(".home").waitFor();
    assert.equal(new URL(page.url()).hash, "#/");
    const body = (await page.locator("body").textContent()) ?? "";
    assert.doesNotMatch(body, /fiche-disparue/);
    assert.equal(body.match(/n’existe plus/g)?.length, 1);
    await told.getByRole("button", { name: "Fermer" }).click();
    // a form that one goes back from, and then stays in, keeps its address
    const form = /#\/collections\/people\/entries\/[a-z-]+$/;
    await page.getByRole("link", { name: /^Personnes/ }).click();
    await page.locator(".screen a[href*='/collections/people/entries/']").first().click();
    await page.waitForURL(form);
    await control(page, "title").waitFor();
    await type(page, control(page, "title"), "Une autre");
    editor.answer = false;
    await page.goBack();
    await page.waitForURL(form);
    assert.equal(await control(page, "title").inputValue(), "Une autre");
    assert.deepEqual([trouble(editor), editor.questions.length], [[], 1]);
    await editing.giveBack(editor);
  });

  test("leads nobody away who opened another form meanwhile, and leaves that one as it is", async () => {
    await writeFile(file("topics/parti.md"), "---\ntitle: Parti\n---\n");
    await editing.published("themes/parti/");
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "topics", "entries/parti");
    const late = await held(page, "deleteFiles", "parti.md");
    const dialog = await remove(page);
    await dialog.getByRole("button", { name: "Supprimer", exact: true }).click();
    await late.asked;
    await openForm(page, "topics", "entries/memoire-locale");
    await shows(page, "Mémoire locale");
    await type(page, control(page, "title"), "Mémoire des lieux");
    await late.letGo();
    assert.match(page.url(), /#\/collections\/topics\/entries\/memoire-locale$/);
    assert.equal(await control(page, "title").inputValue(), "Mémoire des lieux");
    await page.getByText("Modifications non enregistrées").waitFor();
    assert.equal(existsSync(file("topics/parti.md")), false);
    assert.deepEqual([trouble(editor), editor.questions], [[], []]);
    await editing.giveBack(editor);
  });

  test("leaves nothing to resume behind, once it is taken off the site", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "people", "entries/irene-delaube");
    await page.getByText("Cette page est en ligne.").waitFor();
    await page.getByRole("button", { name: "Retirer du site" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Retirer du site" }).click();
    await editing.written("people/irene-delaube.md", (text) => text.includes("draft: true\n"));
    await page.getByText("Entrée enregistrée").waitFor();
    // what waits to be kept is kept now
    await page.clock.fastForward(5_000);
    await page.reload();
    await control(page, "title").waitFor();
    await page.getByText("Brouillon : cette page n’est pas sur le site.").waitFor();
    await page.frameLocator("#preview-pane").getByRole("heading", { level: 1 }).waitFor();
    assert.deepEqual(editor.questions, []);
    await editor.context.close();
  });

  test("is taken off the site and put back, and lists say which are not on it", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "people", "entries/helene-duclos");
    await page.getByText("Cette page est en ligne.").waitFor();
    await page.getByRole("button", { name: "Retirer du site" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/pages? en ligne la nomme/).waitFor();
    await dialog.getByRole("button", { name: "Retirer du site" }).click();
    await editing.written("people/helene-duclos.md", (text) => text.includes("draft: true\n"));
    await page.getByText("Brouillon : cette page n’est pas sur le site.").waitFor();
    await editing.indexed((text) => !text.includes('"people/helene-duclos.md"'));
    assert.equal((await fetch(`${editing.origin}/personnes/helene-duclos/`)).status, 404);

    await page.getByRole("link", { name: /Écriture dans la collection/ }).click();
    await page.getByRole("link", { name: /^Hélène Duclos\s*Brouillon/ }).click();
    await control(page, "title").waitFor();
    await page.getByRole("button", { name: "Mettre en ligne" }).click();
    await editing.written("people/helene-duclos.md", (text) => !text.includes("draft"));
    await editing.published("personnes/helene-duclos/");
    assert.deepEqual([trouble(editor), editor.questions], [[], []]);
    await editing.giveBack(editor);
  });
});
