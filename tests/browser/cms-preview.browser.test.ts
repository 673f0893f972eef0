/** The preview is the page: what the editor sees of an entry is what the site publishes of it. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
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
import { attribute, elements } from "../harness/html.ts";

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

/**
 * The text and the structure of a page's own part, less what gathers other entries, for previews are made from an index
 * that does not hold all of them.
 */
function outline(main: string): string[] {
  return elements(main).flatMap((element) => {
    const own = element.childNodes.flatMap((node) => ("value" in node ? [node.value.trim()] : []));
    const ignored = /^(?:html|head|body|svg|path|use|script|template)$/.test(element.tagName);
    return ignored ? [] : [`${element.tagName}.${attribute(element, "class") ?? ""} ${own.join(" ").trim()}`];
  });
}

/** The preview once it is as expected, or as it is after ten seconds: measures and transcripts come after the page. */
async function previewLike(page: Page, expected: readonly string[]): Promise<string[]> {
  const main = page.frameLocator("#preview-pane").locator("main");
  let seen: string[] = [];
  for (let tries = 0; tries < 40; tries += 1) {
    seen = outline(await main.evaluate((element) => element.outerHTML));
    if (seen.join("\n") === expected.join("\n")) break;
    await page.waitForTimeout(250);
  }
  return seen;
}

describe("the preview", () => {
  let browser: Browser;
  let editing: Editing;
  before(async () => {
    [browser, editing] = await Promise.all([launch(), startEditing()]);
  });
  after(() => Promise.all([browser.close(), editing.close()]));

  for (const [collection, slug, path] of ENTRIES)
    test(`is the page that is published: ${path}`, async () => {
      const editor = await openEditor(browser, editing);
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
      await editor.context.close();
    });

  test("follows what is typed, and leads to what is missing", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    await openForm(page, "conferences-2027");
    const frame = page.frameLocator("#preview-pane");
    const list = page.getByRole("region", { name: "Ce qui reste à faire" });
    await page.getByRole("button", { name: "3 à corriger, 2 conseils", expanded: true }).waitFor();
    await page.getByRole("status").filter({ hasText: "3 à corriger, 2 conseils" }).waitFor();
    await list.getByRole("button", { name: "Titre À remplir." }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith("title-field-"));
    await type(page, control(page, "title"), "Écouter la mer");
    await frame.getByRole("heading", { level: 1, name: "Écouter la mer" }).waitFor();
    await control(page, "startsAt").fill("2027-07-05T18:30");
    await control(page, "endsAt").fill("2027-07-05T17:30");
    await list.getByRole("button", { name: /^Fin La fin .* précède le début/ }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith("endsAt-field-"));
    await control(page, "endsAt").fill("2027-07-05T19:30");
    await page.getByRole("button", { name: "2 conseils" }).click();
    await list.waitFor({ state: "hidden" });
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("leads to a field inside a folded list", async () => {
    const editor = await openEditor(browser, editing);
    const { page } = editor;
    await openForm(page, "conferences-2013", "entries/evaluation-de-l-utilite-sociale");
    await page.getByText("Rien à signaler").first().waitFor();
    const contact = control(page, "contact");
    const name = contact.locator('[id^="name-field-"]');
    await contact.getByRole("button").first().click();
    await name.fill("");
    await page.getByRole("button", { name: /^Contact › Nom À remplir/ }).waitFor();
    await contact.getByRole("button").first().click();
    await name.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: /^Contact › Nom À remplir/ }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith("name-field-"));
    await editor.context.close();
  });

  test("shows the page as wide as a telephone or as a computer, and remembers which", async () => {
    const editor = await openEditor(browser, editing);
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
    await control(page, "title").waitFor();
    assert.equal(await page.getByRole("button", { name: "Ordinateur", pressed: true }).count(), 1);
    await page.keyboard.press("Shift+Tab");
    await page.getByRole("button", { name: "Téléphone" }).focus();
    await page.keyboard.press("Enter");
    assert.equal(await widthInside(), 390);
    await editor.context.close();
  });

  test("shows a picture before it is saved", async () => {
    const editor = await openEditor(browser, editing);
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
      .first()
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
    await editor.context.close();
  });
});
