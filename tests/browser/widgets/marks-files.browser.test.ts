/** Chapters and slide cues with the files of an entry: its PDFs, those only just sent among them, and a sound or none. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { before, beforeEach, describe, test } from "node:test";
import type { Locator } from "playwright-core";
import sharp from "sharp";
import { parse, parseDocument } from "yaml";
import { MARKS_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { control, openForm, save, setMoment, trouble, type } from "../../harness/cms/cms.ts";
import { MARKED_ENTRY, MARKED_FILE, openMarked, openWindow, recordingOf } from "../../harness/cms/marks.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { pressShortcut } from "../../harness/keys.ts";
import { makePdf } from "../../media/pdf-made.ts";

/** What is drawn on a canvas, as PNG. */
async function pixels(canvas: Locator): Promise<Buffer> {
  const url = await canvas.evaluate((it) => (it as HTMLCanvasElement).toDataURL());
  return Buffer.from(url.split(",")[1] ?? "", "base64");
}

/** A picture as few large dots, which no resampling moves. */
const dots = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).removeAlpha().resize(48, 27, { fit: "fill" }).raw().toBuffer();

const gap = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, n) => sum + Math.abs(value - (other[n] ?? 0)), 0) / one.length;

describe("chapters and slides, with the files of an entry,", () => {
  const editing = withForms();
  let original: string;
  before(async () => {
    original = await readFile(path.join(editing.content, MARKED_FILE), "utf8");
  });
  beforeEach(() => writeFile(path.join(editing.content, MARKED_FILE), original));
  const fetched = async (src: string) =>
    Buffer.from(await (await fetch(`${editing.origin}${src}`)).arrayBuffer());

  test("show the pages of the PDF as the site publishes them", async () => {
    const editor = await openMarked(editing);
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    await dialog.getByText("Page 1 sur 11").waitFor();
    const html = await editing.published(`conferences/${MARKED_ENTRY}/`);
    const published = [...html.matchAll(/src="(\/media\/slides\/[^"]+)"/g)].map(([, src]) => src ?? "");
    assert.equal(published.length, 11);
    const canvas = dialog.locator(".marks-shown canvas");
    await canvas.and(page.locator("[data-drawn='1']")).waitFor();
    const drawn = await dots(await pixels(canvas));
    const found = await Promise.all(published.map(async (src) => gap(drawn, await dots(await fetched(src)))));
    assert.equal(found.indexOf(Math.min(...found)), 0, found.join(" "));
    assert.ok((found[0] ?? 255) < 4, found.join(" "));
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("can be begun before there is a sound, and with files that were only just sent", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), "Une rencontre à venir");
    await setMoment(page, "startsAt", "2027-07-05T18:30");
    await setMoment(page, "endsAt", "2027-07-05T20:00");
    const add = (name: RegExp) => page.getByRole("button", { name }).first().click();
    await add(/un enregistrement/);
    await page.getByText("Ajoutez d’abord le PDF des diapositives").waitFor();

    const first = await openWindow(page, "Régler les chapitres");
    await first.getByText(/n’a pas encore de fichier audio/).waitFor();
    await first.getByText(/ajoutez d’abord leur PDF à la fiche/).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Le début");
    const time = first.getByLabel("Début, Chapitre\u00A0: Le début");
    await time.fill("0:04,2");
    await page.keyboard.press("Enter");
    await first.getByRole("button", { name: "Terminer" }).press("Enter");
    await page.getByText("1 chapitre").waitFor();

    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choisir un fichier audio" }).press("Enter");
    await (await chooser).setFiles({
      name: "debat.mp3",
      mimeType: "audio/mpeg",
      buffer: await readFile(path.join(editing.content, "media/demo/small-archives.mp3")),
    });
    await page.getByText("debat.mp3", { exact: true }).waitFor();
    await add(/un diaporama/);
    await type(page, page.locator('[id^="title-field-"]').last(), "Des couleurs");
    await page.getByRole("button", { name: "Choisir un fichier", exact: true }).click();
    const colours = ["#ff0000", "#00ff00", "#0000ff"];
    await page
      .locator('input[type="file"]')
      .last()
      .setInputFiles({
        name: "couleurs.pdf",
        mimeType: "application/pdf",
        buffer: await makePdf(colours.map((colour) => (pdf) => void pdf.rect(0, 0, 960, 540).fill(colour))),
      });
    await page.getByRole("button", { name: "Choisir les éléments sélectionnés" }).click();

    const second = await openWindow(page, "Caler les diapositives");
    await second.locator("path.marks-sound").waitFor({ state: "attached" });
    await pressShortcut(page, MARKS_SHORTCUTS, "next-slide");
    const canvas = second.locator(".marks-shown canvas");
    for (const n of [1, 2, 3]) {
      await canvas.and(page.locator(`[data-drawn="${n}"]`)).waitFor();
      const [red = 0, green = 0, blue = 0] = await dots(await pixels(canvas));
      assert.deepEqual(
        [red, green, blue],
        [
          [255, 0, 0],
          [0, 255, 0],
          [0, 0, 255],
        ][n - 1],
      );
      await pressShortcut(page, MARKS_SHORTCUTS, "on");
      await pressShortcut(page, MARKS_SHORTCUTS, "next-slide");
    }
    await second.getByText("Ce diaporama n’a que 3 pages.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("3 moments").waitFor();
    await save(page);
    const entry = await editing.written("conferences/2027/une-rencontre-a-venir.md");
    assert.deepEqual(recordingOf(entry).chapters, [{ at: 4.2, title: "Le début" }]);
    assert.deepEqual(recordingOf(entry).cues, [
      { at: 0, deck: "diaporama", slide: 1 },
      { at: 5, deck: "diaporama", slide: 2 },
      { at: 10, deck: "diaporama", slide: 3 },
    ]);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("of several decks go to the one that is shown, and keep what else they hold", async () => {
    const entry = original
      .replace(
        "at: 55.5, title: De quoi parle-t-on",
        'at: "0:55.5", title: De quoi parle-t-on, url: "https://exemple.fr/"',
      )
      .replace(
        "decks:\n",
        `decks:\n  - id: annexe\n    file: /media/demo/utilite-sociale.pdf\n    title: Annexe\n`,
      );
    await writeFile(path.join(editing.content, MARKED_FILE), entry);
    const editor = await openMarked(editing);
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    // what is shown decides, and not the first deck of the entry
    await dialog.getByText("Page 1 sur 11").waitFor();
    await dialog.getByLabel("Diaporama", { exact: true }).selectOption({ label: "Annexe" });
    await dialog.getByText("Avant la première").waitFor();
    await dialog.getByRole("button", { name: /^Montrer la diapositive 1/ }).focus();
    for (const _ of [1, 2]) await pressShortcut(page, MARKS_SHORTCUTS, "on");
    await page.keyboard.press("Enter");
    await dialog.getByText(/^Page 1 sur/).waitFor();
    await dialog.getByRole("slider", { name: "Position de l’écoute" }).press("Home");
    await dialog.getByText("Page 1 sur 11").waitFor();

    await dialog.getByRole("button", { name: /^Chapitres/ }).click();
    await dialog.getByLabel("Début, Chapitre\u00A0: Des valeurs et un métier").fill("2:20,04");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await save(page);
    const { chapters, cues } = recordingOf(await editing.written(MARKED_FILE, (text) => text !== entry));
    assert.deepEqual(chapters?.slice(1, 3), [
      { at: "0:55.5", title: "De quoi parle-t-on", url: "https://exemple.fr/" },
      { at: 140, title: "Des valeurs et un métier" },
    ]);
    assert.deepEqual(cues?.slice(0, 3), [
      { at: 0, deck: "support", slide: 1 },
      { at: 10, deck: "annexe", slide: 1 },
      { at: 25.2, deck: "support", slide: 2 },
    ]);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("of a second recording stay with it", async () => {
    const document = parseDocument(original.split("---\n")[1] ?? "");
    document.addIn(["recordings"], {
      id: "suite",
      title: "La suite",
      sources: [{ url: "/media/demo/suite.mp3" }],
    });
    const entry = `---\n${document.toString()}---\n`;
    await writeFile(path.join(editing.content, MARKED_FILE), entry);
    const editor = await openMarked(editing);
    const { page } = editor;
    const before = recordingOf(entry);
    await page.getByRole("button", { name: "Caler les diapositives" }).last().focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Chapitres et diapositives" });
    await dialog.getByRole("button", { name: "Ajouter un moment" }).press("Enter");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await control(page, "draft").click();
    await save(page);
    const written = await editing.written(MARKED_FILE, (text) => text.includes("draft: true"));
    const { recordings } = parse(written.split("---\n")[1] ?? "") as { recordings: { cues?: unknown[] }[] };
    assert.deepEqual(recordingOf(written).cues, before.cues);
    assert.equal(recordings[1]?.cues?.length, 1);
    await editor.context.close();
  });

  test("can be typed where there is nothing to hear", async () => {
    const entry = original
      .replace(/\n {4}sources:\n(?: {6}.*\n)+/, "\n    sources:\n      - url: /media/demo/absent.mp3\n")
      .replace(/\n {4}cues:\n(?: {6}.*\n)+/, "\n");
    assert.notEqual(entry, original);
    await writeFile(path.join(editing.content, MARKED_FILE), entry);
    // it is set aside then, and its files leave the site: the form must know that when it opens
    await editing.indexed((text) => text.includes("absent.mp3"));
    const editor = await openMarked(editing);
    const { page } = editor;
    const dialog = await openWindow(page, "Caler les diapositives");
    await dialog.getByText("Aucune diapositive n’est montrée à ce moment.").waitFor();
    const add = dialog.getByRole("button", { name: "Ajouter un moment" });
    await add.press("Enter");
    await add.press("Enter");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("1:02:03");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByText("2 moments, de 0:00 à 1:02:03").waitFor();
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
