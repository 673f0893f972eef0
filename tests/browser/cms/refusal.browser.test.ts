/** What the build would set aside is not published from the form; a draft is always saved. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import {
  control,
  type Editor,
  openForm,
  save,
  setMoment,
  trouble,
  type,
  wrongAt,
} from "../../harness/cms/cms.ts";
import { card, openFresh, openReview, type Review, saveNew, setStatus } from "../../harness/cms/review.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const notice = (page: Page): Locator => page.getByRole("alert").filter({ hasText: "il reste à corriger" });

describe("an entry that the build would set aside", () => {
  const editing = withForms();
  let editor: Editor;
  let page: Page;
  before(async () => {
    editor = await editing.open();
    page = editor.page;
  });
  after(() => editor.context.close());

  const fresh = async (collection: string, title: string) => {
    await page.evaluate(() => {
      location.hash = "/";
    });
    await openForm(page, collection);
    await type(page, control(page, "title"), title);
  };
  const file = (name: string) => path.join(editing.content, name);

  test("is refused where its end comes before its start, and both dates are marked", async () => {
    await fresh("conferences-2027", "Finie avant de commencer");
    await setMoment(page, "startsAt", "2027-03-05T18:30");
    await setMoment(page, "endsAt", "2027-03-05T17:30");
    await save(page);
    await notice(page).waitFor();
    assert.match((await notice(page).textContent()) ?? "", /Fin\u00A0: la fin .* précède le début/);
    const end = control(page, "endsAt");
    assert.match((await wrongAt(end)) ?? "", /précède le début/);
    assert.match((await wrongAt(control(page, "startsAt"))) ?? "", /précède le début/);
    await page.waitForFunction(() => document.activeElement?.id.startsWith("endsAt-field-"));
    assert.equal(await end.getAttribute("aria-invalid"), "true");
    assert.ok(!existsSync(file("conferences/2027/finie-avant-de-commencer.md")));

    // mended, the marks go as one writes, and it is saved
    await setMoment(page, "endsAt", "2027-03-05T19:30");
    await page.waitForFunction(() => document.querySelector("[data-wrong]") === null);
    await save(page);
    assert.match(await editing.written("conferences/2027/finie-avant-de-commencer.md"), /endsAt: /);
    assert.equal(await notice(page).count(), 0);
  });

  test("is refused where its text leads nowhere, and each line of the notice leads to its field", async () => {
    await fresh("articles-2026", "Un lien vers nulle part");
    await page
      .getByRole("switch", { name: /Texte enrichi|Markdown/ })
      .first()
      .click();
    const body = page.locator("[data-slate-editor]").first();
    await body.click();
    await page.keyboard.insertText("Voir [la page](/articles/qui-n-existe-pas/).");
    await save(page);
    await notice(page).waitFor();
    assert.match((await notice(page).textContent()) ?? "", /ne mène à aucune entrée/);
    await control(page, "title").focus();
    await notice(page)
      .getByRole("button", { name: /ne mène à aucune entrée/ })
      .click();
    await page.waitForFunction(() => document.activeElement?.matches("[data-slate-editor]"));
    assert.ok(!existsSync(file("articles/2026/un-lien-vers-nulle-part.md")));
  });

  test("is saved as a draft whatever it lacks, and judged on the day when it is to be published", async () => {
    await page.evaluate(() => {
      location.hash = "/";
    });
    await openForm(page, "links-2026");
    await type(page, control(page, "title"), "Un lien sans adresse");
    await control(page, "draft").click();
    await save(page);
    const at = "links/2026/un-lien-sans-adresse.md";
    const text = await editing.written(at);
    assert.match(text, /draft: true/);
    assert.doesNotMatch(text, /url:/);

    await page.waitForFunction(() => location.hash.includes("/entries/"));
    await control(page, "draft").click();
    await save(page);
    await notice(page).waitFor();
    assert.match((await notice(page).textContent()) ?? "", /Adresse\u00A0: à remplir/);
    assert.match(await readFile(file(at), "utf8"), /draft: true/);
  });

  test("opens the group of its first fault", async () => {
    await page.evaluate(() => {
      location.hash = "/";
    });
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), "Un document sans fichier");
    await setMoment(page, "startsAt", "2027-03-05T18:30");
    await setMoment(page, "endsAt", "2027-03-05T19:30");
    const add = page.getByRole("button", { name: /Ajouter un document/ });
    const items = page.locator('[class*="-SortableListItem"]');
    for (const title of ["Le programme", "Le compte rendu"]) {
      const count = await items.count();
      await add.click();
      await type(page, items.nth(count).locator('[id^="title-field-"]'), title);
    }
    const second = items.nth(1);
    const title = second.locator('[id^="title-field-"]');
    await second.getByRole("button", { name: "Déplier ou replier" }).click();
    await title.waitFor({ state: "hidden" });
    await items.nth(0).getByRole("button", { name: "Retirer cet élément" }).click();
    await add.click();
    await type(page, second.locator('[id^="title-field-"]'), "Les diapositives");
    await items.nth(0).locator('[id^="title-field-"]').waitFor({ state: "hidden" });
    await save(page);
    await notice(page).waitFor();
    // both lack their file; the first one was folded, and is opened
    await items.nth(0).locator('[id^="title-field-"]').waitFor({ state: "visible" });
    assert.deepEqual(
      await items.evaluateAll((all) =>
        all.map((item) => item.querySelector("[data-wrong]")?.getAttribute("data-wrong")),
      ),
      ["À remplir.", "À remplir."],
    );
    assert.deepEqual(trouble(editor), []);
  });
});

describe("with reviews", () => {
  let review: Review;
  before(async () => {
    review = await openReview();
  });
  after(() => review.close());

  test("a draft is saved unfinished, and is not published before it is whole", async () => {
    const { page } = review;
    await openFresh(page, "links-2026");
    await type(page, control(page, "title"), "Pas encore d’adresse");
    await saveNew(page);
    await setStatus(page, "Brouillon", "En révision");
    await setStatus(page, "En révision", "Prêt");
    await page
      .getByRole("button", { name: /^Publier/ })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    await notice(page).waitFor();
    assert.match((await notice(page).textContent()) ?? "", /Adresse\u00A0: à remplir/);
    assert.equal((await review.visit("liens/pas-encore-d-adresse/")).status, 404);
    await page.evaluate(() => {
      location.hash = "/workflow";
    });
    await card(page, "Pas encore d’adresse").waitFor();
  });
});
