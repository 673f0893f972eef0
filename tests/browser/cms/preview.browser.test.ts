/** The preview is the page: what the editor sees of an entry is what the site publishes of it. */
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import nodePath from "node:path";
import { before, describe, test } from "node:test";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, openForm, save, setMoment, trouble, type } from "../../harness/cms/cms.ts";
import { ENTRY_CASES } from "../../harness/cms/entry-cases.ts";
import { mainOf, outline, previewLike } from "../../harness/cms/outline.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const ENTRIES = [
  ["articles-2026", "retrouver-la-minute", "/articles/retrouver-la-minute/"],
  ["conferences-2026", "small-archives-long-tides", "/conferences/small-archives-long-tides/"],
  ["conferences-2013", "evaluation-de-l-utilite-sociale", "/conferences/evaluation-de-l-utilite-sociale/"],
  ["series", "ateliers-de-la-maree-basse", "/cycles/ateliers-de-la-maree-basse/"],
  ["people", "helene-duclos", "/personnes/helene-duclos/"],
  ["links-2026", "audacity", "/liens/audacity/"],
  ["topics", "transcription", "/themes/transcription/"],
  ["pages", "a-propos", "/a-propos/"],
] as const;

describe("the preview", () => {
  const editing = withForms(async (content) => {
    for (const { file, text } of ENTRY_CASES) await writeFile(nodePath.join(content, file), text);
  });
  /** By its address, the page of each entry that forms then make anew. */
  const published = new Map<string, readonly string[]>();
  before(async () => {
    for (const { path } of ENTRY_CASES) published.set(path, outline(mainOf(await editing.published(path))));
    for (const { file } of ENTRY_CASES) await rm(nodePath.join(editing.content, file));
    await editing.indexed((text) => !ENTRY_CASES.some(({ file }) => text.includes(`"${file}"`)));
  });

  for (const [collection, slug, path] of ENTRIES)
    test(`is the page that is published: ${path}`, async () => {
      const editor = await editing.take();
      await openForm(editor.page, collection, `entries/${slug}`);
      const site = await editor.context.newPage();
      await site.route("**/*.js", (route) => route.abort());
      await site.goto(editing.origin + path);
      const theirs = outline(await site.locator("main").evaluate((element) => element.outerHTML));
      const ours = await previewLike(editor.page, theirs);
      const differs = theirs.findIndex((line, n) => line !== ours[n]);
      assert.deepEqual(ours.slice(differs, differs + 3), theirs.slice(differs, differs + 3));
      assert.equal(ours.length, theirs.length);
      assert.deepEqual(trouble(editor), []);
      await editing.giveBack(editor);
    });

  for (const { what, collection, fill, path } of ENTRY_CASES)
    test(`is, before anything is saved, the page that is published: ${what}`, async () => {
      const theirs = published.get(path) ?? [];
      assert.equal((await fetch(new URL(path, editing.origin))).status, 404);
      const editor = await editing.take();
      await openForm(editor.page, collection);
      await fill(editor.page);
      assert.deepEqual(await previewLike(editor.page, theirs), theirs);
      assert.deepEqual(trouble(editor), []);
      await editing.giveBack(editor);
    });

  test("follows what is typed, and leads to what is missing", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "conferences-2027");
    const frame = page.frameLocator("#preview-pane");
    const list = page.getByRole("region", { name: "Ce qui reste à faire" });
    await page.getByRole("button", { name: "2 à corriger, 2 conseils", expanded: true }).waitFor();
    await page.getByRole("status").filter({ hasText: "2 à corriger, 2 conseils" }).waitFor();
    await list.getByRole("button", { name: "Titre À remplir." }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith("title-field-"));
    await type(page, control(page, "title"), "Écouter la mer");
    await frame.getByRole("heading", { level: 1, name: "Écouter la mer" }).waitFor();
    await setMoment(page, "startsAt", "2027-07-05T18:30");
    await setMoment(page, "endsAt", "2027-07-05T17:30");
    await list.getByRole("button", { name: /^Fin La fin .* précède le début/ }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith("endsAt-field-"));
    await setMoment(page, "endsAt", "2027-07-05T19:30");
    await page.getByRole("button", { name: "2 conseils" }).click();
    await list.waitFor({ state: "hidden" });
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("leads to a field inside a folded list", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "conferences-2013", "entries/evaluation-de-l-utilite-sociale");
    await page.getByText("Rien à signaler").first().waitFor();
    const venue = control(page, "venue");
    const name = venue.getByRole("combobox", { name: "Nom du lieu" });
    await venue.getByRole("button").first().click();
    await name.fill("");
    await page.getByRole("button", { name: /^Lieu › Nom du lieu À remplir/ }).waitFor();
    await venue.getByRole("button").first().click();
    await name.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: /^Lieu › Nom du lieu À remplir/ }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith("name-field-"));
    await editing.giveBack(editor);
  });

  test("leads to the right one of several recordings, and to the text", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "conferences-2026", "entries/small-archives-long-tides");
    await page.frameLocator("#preview-pane").locator("main").waitFor();
    await page
      .getByRole("button", { name: /un enregistrement/ })
      .first()
      .click();
    const problem = page.getByRole("button", { name: "Enregistrements 2 › Fichiers audio À remplir." });
    await problem.waitFor();
    await control(page, "title").focus();
    await problem.click();
    await page.waitForFunction(() => {
      const boxes = [...document.querySelectorAll('fieldset[id^="sources-field-"]')];
      return boxes.length === 2 && boxes[1]?.contains(document.activeElement);
    });
    await page.getByRole("switch", { name: "Écrire en Markdown" }).click();
    await page.locator("[data-slate-editor]").first().click();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(" [ici](/a-propos/)");
    await control(page, "title").focus();
    await page.getByRole("button", { name: /^Texte, ligne \d+ Un lien qui se lit/ }).click();
    await page.waitForFunction(() => document.activeElement?.matches("[data-slate-editor]"));
    await editing.giveBack(editor);
  });

  test("shows the page as wide as a telephone or as a computer, and remembers which", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const widthInside = () =>
      page
        .frameLocator("#preview-pane")
        .locator("html")
        .evaluate(() => innerWidth);
    await openForm(page, "articles-2026", "entries/retrouver-la-minute");
    await page.getByRole("button", { name: "Ordinateur" }).click();
    assert.equal(await widthInside(), 1280);
    const pane = await page.locator("[data-preview]").boundingBox();
    const shown = await page.locator("#preview-pane").boundingBox();
    assert.ok(pane !== null && shown !== null && Math.abs(shown.width - pane.width) < 1);
    await page.reload();
    await page.getByRole("button", { name: "Ordinateur" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Ordinateur", pressed: true }).count(), 1);
    await page.keyboard.press("Shift+Tab");
    await page.getByRole("button", { name: "Téléphone" }).focus();
    await page.keyboard.press("Enter");
    assert.equal(await widthInside(), 390);
    await editing.giveBack(editor);
  });

  test("on a telephone, takes turns with the form, and leads back to it", async () => {
    const editor = await editing.open({
      viewport: { width: 390, height: 800 },
    });
    const { page } = editor;
    await openForm(page, "conferences-2027");
    const title = control(page, "title");
    const main = page.frameLocator("#preview-pane").locator("main");
    assert.equal(await main.isVisible(), false);
    await page.getByRole("button", { name: "Aperçu (4)" }).click();
    await main.waitFor();
    assert.equal(await title.isVisible(), false);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    assert.deepEqual(await axeFindings(page, undefined, ".preview-chrome"), []);
    assert.deepEqual(await axeFindings(page, undefined, ".preview-switch"), []);
    await page.getByRole("button", { name: "Titre À remplir." }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith("title-field-"));
    assert.equal(await title.isVisible(), true);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("names a person who was made in passing and is not saved yet", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "articles-2026");
    await type(page, page.getByRole("combobox", { name: "Auteurs et autrices" }), "Maïa Trévarez");
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: "Nouvelle fiche" }).getByRole("button", { name: "Créer" }).click();
    const author = page.frameLocator("#preview-pane").locator('main a[href="/personnes/maia-trevarez/"]');
    await author.getByText("Maïa Trévarez").first().waitFor();
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("names what leads nowhere in a text, and shows an embed of a conference that is online", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "articles-2026", "entries/retrouver-la-minute");
    const main = page.frameLocator("#preview-pane").locator("main");
    await main.waitFor();
    await page.getByRole("switch", { name: "Écrire en Markdown" }).click();
    const body = page.locator("[data-slate-editor]").first();
    await body.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(
      "\n\n[cliquez ici](/articles/nulle-part/)\n\n::: recording conferences/small-archives-long-tides\n:::\n",
    );
    await page
      .getByRole("button", { name: /Le lien «\s\/articles\/nulle-part\/\s» ne mène à aucune entrée/ })
      .waitFor();
    await page.getByRole("button", { name: /Un lien qui se lit «.cliquez ici.»/ }).waitFor();
    await main.locator('figure a[href^="/conferences/small-archives-long-tides/"]').last().waitFor();
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("shows a picture before it is saved", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "people");
    await type(page, control(page, "title"), "Une personne");
    const photo = page.locator('[id^="photo-field-"]').first();
    await photo.getByRole("button").first().click();
    await photo.getByRole("button", { name: "Choisir une image" }).click();
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    );
    await page
      .locator('input[type="file"]')
      .last()
      .setInputFiles({ name: "Portrait d'été.png", mimeType: "image/png", buffer: png });
    await page.getByRole("button", { name: "Choisir les éléments sélectionnés" }).click();
    await type(page, photo.locator('[id^="alt-field-"]'), "Un point.");
    const image = page.frameLocator("#preview-pane").locator('main img[src^="blob:"]').first();
    await image.waitFor();
    assert.equal(await image.evaluate((it: HTMLImageElement) => it.naturalWidth), 1);
    await save(page);
    const file = "people/une-personne.md";
    const text =
      "---\ntitle: Une personne\nphoto:\n  src: /media/people/portrait-d-ete.png\n  alt: Un point.\n---\n";
    assert.equal(await editing.written(file), text);
    await editing.written("media/people/portrait-d-ete.png");
    await editing.giveBack(editor);
  });
});
