/** An entry that does not exist yet, made from the field that names it. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, openForm, save, setMoment, trouble, type } from "../../harness/cms/cms.ts";
import { draftKept } from "../../harness/cms/drafts.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

describe("naming an entry that does not exist yet", () => {
  const editing = withForms();

  const askFor = async (page: Page, name: string) => {
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), `Une rencontre avec ${name}`);
    await setMoment(page, "startsAt", "2027-07-05T18:30");
    await setMoment(page, "endsAt", "2027-07-05T20:00");
    await page
      .getByRole("button", { name: /une personne/ })
      .first()
      .click();
    await type(page, control(page, "person"), name);
  };

  test("makes it with the keyboard alone, and saves both together", async () => {
    const editor = await editing.take();
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
    await editing.giveBack(editor);
  });

  test("asks what becomes of a name that is typed and not chosen, and of one whose form is open", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Avec quelqu’un en suspens");
    await control(page, "authors").fill("Jeanne Suspens");
    await save(page);
    const refused = page.getByText(/Auteurs.*«\sJeanne Suspens\s» n’est pas encore ajouté/);
    await refused.first().waitFor();
    await control(page, "authors").press("Enter");
    const form = page.getByRole("group", { name: "Nouvelle fiche" });
    await form.getByLabel("Rôle").fill("Conteuse");
    await save(page);
    await refused.first().waitFor();
    assert.equal(await form.getByLabel("Rôle").inputValue(), "Conteuse");
    assert.equal(existsSync(path.join(editing.content, "articles/2026/avec-quelqu-un-en-suspens.md")), false);
    await form.getByRole("button", { name: "Créer" }).click();
    await save(page);
    assert.match(
      await editing.written("articles/2026/avec-quelqu-un-en-suspens.md"),
      /authors:\n {2}- jeanne-suspens\n/,
    );
    assert.match(await editing.written("people/jeanne-suspens.md"), /role: Conteuse\n/);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("refuses a name that is taken, and offers the entry that has it", async () => {
    const editor = await editing.take();
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
    await editing.giveBack(editor);
  });

  test("keeps it when the page is loaded again, and writes none that nothing names any more", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await askFor(page, "Personne Oubliée");
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: "Nouvelle fiche" }).getByRole("button", { name: "Créer" }).click();
    const chosen = page.locator(".reference-chosen").getByText("Personne Oubliée", { exact: true });
    await chosen.waitFor();
    // its name alone is in the title, which is kept first
    await draftKept(page, "personne-oubliee");
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

  const MORE = [
    {
      what: "a topic",
      field: "topics",
      name: "Marées & courants",
      heading: "Nouveau thème",
      file: "topics/marees-et-courants.md",
      twin: "Communs et partage",
      exists: /Ce thème existe déjà/,
    },
    {
      what: "a series",
      field: "series",
      name: "Les mardis de l’eau",
      heading: "Nouveau cycle",
      file: "series/les-mardis-de-l-eau.md",
      twin: undefined,
      exists: undefined,
    },
  ] as const;
  for (const { what, field, name, heading, file, twin, exists } of MORE)
    test(`makes ${what} in passing, in words that suit it`, async () => {
      const editor = await editing.take();
      const { page } = editor;
      await openForm(page, "conferences-2027");
      await type(page, control(page, "title"), `Avec ${name}`);
      await setMoment(page, "startsAt", "2027-07-06T18:30");
      await setMoment(page, "endsAt", "2027-07-06T20:00");
      await type(page, control(page, field), name);
      await page.keyboard.press("Enter");
      const form = page.getByRole("group", { name: heading });
      await form.getByText(/^Il sera enregistré/).waitFor();
      if (twin !== undefined) {
        await form.getByLabel("Nom").fill(twin);
        await form.getByText(exists).waitFor();
        await form.getByRole("button", { name: "Le choisir" }).waitFor();
        await form.getByLabel("Nom").fill(name);
      }
      await form.getByRole("button", { name: "Créer" }).click();
      await page.locator(".reference-chosen").getByText(name, { exact: true }).waitFor();
      await save(page);
      assert.match(await editing.written(file), /^---\ntitle: /);
      await editing.published(
        `conferences/${file.startsWith("topics") ? "avec-marees-et-courants" : "avec-les-mardis-de-l-eau"}/`,
        (html) => html.includes(name.replace("&", "&amp;")),
      );
      assert.deepEqual(trouble(editor), []);
      await editing.giveBack(editor);
    });

  test("forgets one that nothing names, and says what a name that is not online is", async () => {
    await writeFile(
      path.join(editing.content, "topics/cache.md"),
      "---\ntitle: Thème caché\ndraft: true\n---\n",
    );
    await writeFile(
      path.join(editing.content, "articles/2026/nomme.md"),
      "---\ntitle: Nomme\npublishedAt: 2026-01-01\ntopics: [cache]\nauthors: [helene-duclos]\n---\n",
    );
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "articles-2026", "entries/nomme");
    await page.locator(".reference-chosen").getByText("Thème caché (brouillon)").waitFor();
    await type(page, control(page, "topics"), "Vite oublié");
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: "Nouveau thème" }).getByRole("button", { name: "Créer" }).click();
    await page.getByRole("button", { name: "Retirer Vite oublié" }).click();
    await page.getByRole("button", { name: "Ne pas créer cette fiche" }).click();
    await page.getByText("n’est pas encore dans le hub").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => localStorage.getItem("estran-pending")), "[]");
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
