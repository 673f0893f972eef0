/** What an editor reads after saving: that the page is online, what holds it back, or why the site cannot be built. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, openEditor, openForm, save, startReviewing, trouble, type } from "../../harness/cms/cms.ts";
import { withCms } from "../../harness/cms/with-cms.ts";

describe("after saving", () => {
  const editing = withCms();

  const news = (page: Page) => page.getByRole("region", { name: "Nouvelles de la publication" });

  test("an editor reads that the page is online, with a link to it", async () => {
    const editor = await editing.take({ bypassCSP: true });
    const { page } = editor;
    await openForm(page, "topics", "entries/podcast");
    await type(page, control(page, "title"), "Podcasts");
    await save(page);
    const link = news(page).getByRole("link", { name: "voir la page" });
    await link.waitFor();
    assert.match(
      await (await fetch(new URL((await link.getAttribute("href")) ?? "", editing.origin))).text(),
      /Podcasts/,
    );
    assert.deepEqual(await axeFindings(page, "critical"), []);
    await news(page).getByRole("button", { name: "Fermer" }).click();
    await news(page).waitFor({ state: "hidden" });
    assert.deepEqual([trouble(editor), editor.questions], [[], []]);
    await editing.giveBack(editor);
  });

  test("an editor reads it no longer once another entry is open, of which it does not speak", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "topics", "entries/communs");
    await type(page, control(page, "title"), "Communs, partages");
    await save(page);
    await news(page).getByRole("link", { name: "voir la page" }).waitFor();
    await page.evaluate(() => {
      location.hash = "/collections/topics/entries/evaluation";
    });
    await news(page).waitFor({ state: "hidden" });
    await editing.giveBack(editor);
  });

  test("an editor reads what holds a page back", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "articles-2027");
    await type(page, control(page, "title"), "Plus tard");
    await control(page, "publishedAt").fill("2027-07-14");
    await save(page);
    await news(page).getByText("Cette page attend le 14/07/2027.").waitFor();
    await editing.giveBack(editor);
  });

  test("an editor reads why the site could not be built, until it can", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "topics", "entries/langues");
    const site = path.join(editing.content, "site.yaml");
    const settings = await readFile(site, "utf8");
    await writeFile(site, settings.replace("timeZone: Europe/Paris", "timeZone: Europe/Brest"));
    await news(page)
      .getByText(/Europe\/Brest/)
      .waitFor();
    await type(page, control(page, "title"), "Toutes les langues");
    await save(page);
    await news(page)
      .getByText(/Europe\/Brest/)
      .waitFor();
    await writeFile(site, settings);
    await news(page).getByRole("link", { name: "voir la page" }).waitFor();
    assert.deepEqual([trouble(editor), editor.questions], [[], []]);
    await editing.giveBack(editor);
  });

  test("with reviews, news come when the draft is published", async (t) => {
    const reviewing = await startReviewing();
    t.after(() => reviewing.close());
    const editor = await openEditor(editing.browser, reviewing);
    const { page } = editor;
    await openForm(page, "topics", "entries/podcast");
    await type(page, control(page, "title"), "Podcasts relus");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    for (const [from, to] of [
      ["Brouillon", "En révision"],
      ["En révision", "Prêt"],
    ] as const) {
      await page.getByRole("button", { name: `Statut : ${from}` }).click();
      await page.getByRole("menuitem", { name: to }).click();
      await page.getByRole("button", { name: `Statut : ${to}` }).waitFor();
    }
    assert.equal(await news(page).count(), 0, "a draft is no news");
    await page.getByRole("button", { name: "Publier" }).click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    await news(page).getByRole("link", { name: "voir la page" }).waitFor();
    await editor.context.close();
  });
});
