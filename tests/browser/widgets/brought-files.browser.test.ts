/** Files brought to a form at once, dropped anywhere in the window or chosen by a button: each goes where it belongs. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, openForm, save, setMoment, trouble, type } from "../../harness/cms/cms.ts";
import { dropOn } from "../../harness/cms/drop.ts";
import { MP3, OPUS } from "../../harness/cms/recording-form.ts";
import { takeOffered } from "../../harness/cms/transcript-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

const CONTENT = fileURLToPath(new URL("../../../content/", import.meta.url));
const PDF = path.join(CONTENT, "media/demo/mediation-numerique.pdf");
const VTT = "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Anne Le Gall>Bonjour.\n";
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const notice = (page: Page) => page.getByRole("alert").filter({ has: page.locator(".notice-close") });

async function meeting(page: Page, title: string): Promise<void> {
  await openForm(page, "conferences-2027");
  await type(page, control(page, "title"), title);
  await setMoment(page, "startsAt", "2027-07-05T18:30");
  await setMoment(page, "endsAt", "2027-07-05T20:00");
}

describe("files brought to a form", () => {
  const editing = withForms();
  const entryOf = (slug: string, ready?: (text: string) => boolean) =>
    editing.written(`conferences/2027/${slug}.md`, ready);

  test("sound, slides and a transcript dropped at once are a recording with its text, and a deck", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await meeting(page, "Un soir");
    await dropOn(page, "body", [
      { name: "Débat du soir.mp3", bytes: await readFile(MP3) },
      { name: "Diapos_du-soir.pdf", bytes: await readFile(PDF) },
      { name: "Débat du soir.vtt", bytes: Buffer.from(VTT) },
      { name: "film.mp4", bytes: Buffer.from("film") },
      { name: "diapos.pptx", bytes: Buffer.from("PK") },
      { name: "notes.xyz", bytes: Buffer.from("?") },
    ]);
    const told = notice(page);
    await told
      .getByRole("heading", { name: "3 fichiers sont à leur place, 3 fichiers ne sont pas pris" })
      .waitFor();
    await told.getByText(/«\s?film\.mp4\s?» est un film, dont le site ne prend que le son\./).waitFor();
    await told.getByText(/«\s?diapos\.pptx\s?» est une présentation à exporter\./).waitFor();
    await told.getByText(/«\s?notes\.xyz\s?» est un fichier «\s?\.xyz\s?»/).waitFor();
    assert.deepEqual(await axeFindings(page, undefined, ".notice"), []);
    await told.getByRole("button", { name: "Fermer" }).click();
    const transcript = page.getByRole("group", { name: "Transcription", exact: true });
    await transcript.getByText("1 voix, 1 réplique, finit à 0:03, l’enregistrement dure 1:28").waitFor();
    await takeOffered(transcript);
    assert.equal(
      await page.locator('[id^="title-field-"]').last().inputValue(),
      "Diapos du soir",
      "a deck is called as its file",
    );
    await save(page);
    const text = await entryOf("un-soir", (found) => found.includes("decks:"));
    assert.match(
      text,
      /\nrecordings:\n {2}- id: debat-du-soir\n {4}sources:\n {6}- url: \/media\/2027\/debat-du-soir\.mp3\n {8}bytes: \d+\n {8}seconds: [\d.]+\n {8}type: audio\/mpeg\n {4}transcript:\n {6}file: \/media\/2027\/debat-du-soir\.vtt\n/,
    );
    assert.match(
      text,
      /\ndecks:\n {2}- id: diapos-du-soir\n {4}file: \/media\/2027\/diapos-du-soir\.pdf\n {4}title: Diapos du soir\n/,
    );
    assert.equal(await editing.written("media/2027/debat-du-soir.vtt"), VTT);
    for (const [name, source] of [
      ["debat-du-soir.mp3", MP3],
      ["diapos-du-soir.pdf", PDF],
    ] as const)
      assert.deepEqual(
        await readFile(path.join(editing.content, "media/2027", name)),
        await readFile(source),
        `${name} is stored as it came`,
      );
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("the button takes several by keys; another encoding, a portrait of the entry and a document find theirs", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await meeting(page, "Par le bouton");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Ajouter des fichiers…" }).press("Enter");
    const mp3 = { name: "a.mp3", mimeType: "audio/mpeg", buffer: await readFile(MP3) };
    const opus = { name: "a.opus", mimeType: "", buffer: await readFile(OPUS) };
    const picture = { name: "salle.png", mimeType: "image/png", buffer: PNG };
    const notes = { name: "Compte rendu.odt", mimeType: "", buffer: Buffer.from("PK") };
    await (await chooser).setFiles([mp3, picture, opus, { ...picture, name: "autre.png" }, notes]);
    const told = notice(page);
    await told
      .getByRole("heading", { name: "4 fichiers sont à leur place, 1 fichier n’est pas pris" })
      .waitFor();
    await told.getByText(/«\s?a\.opus\s?» va à l’enregistrement «\s?a\s?»/).waitFor();
    await told.getByText(/«\s?autre\.png\s?» n’est pas pris\s: la fiche a déjà son image/).waitFor();
    await told.getByRole("button", { name: /salle\.png/ }).click();
    const alt = page.locator('[id^="alt-field-"]').first();
    await alt.waitFor();
    await until(
      () => alt.evaluate((field) => field === document.activeElement),
      (focused) => focused,
    );
    await told.getByRole("button", { name: "Fermer" }).click();
    await type(page, alt, "La salle vide");
    await save(page);
    const text = await entryOf("par-le-bouton", (found) => found.includes("recordings:"));
    assert.match(text, /\nimage:\n {2}src: \/media\/2027\/salle\.png\n {2}alt: La salle vide\n/);
    assert.match(
      text,
      /\ndocuments:\n {2}- file: \/media\/2027\/compte-rendu\.odt\n {4}title: Compte rendu\n/,
    );
    assert.match(text, /- id: a\n {4}sources:\n {6}- url: \/media\/2027\/a\.opus\n[^-]*- url: \S*a\.mp3\n/);
    assert.doesNotMatch(text, /autre/);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("on the text of an article, a picture goes into it and a PDF to the documents", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Avec images");
    await dropOn(page, '[data-slate-editor="true"]', [
      { name: "dans le texte.png", bytes: PNG },
      { name: "rapport.pdf", bytes: await readFile(PDF) },
    ]);
    const told = notice(page);
    await told.getByRole("heading", { name: "1 fichier est à sa place" }).waitFor();
    await told.getByRole("button", { name: "Fermer" }).click();
    const inText = page.locator('[data-slate-editor="true"]').first();
    await inText.getByRole("textbox", { name: "Légende et crédit" }).waitFor();
    assert.equal(await inText.getByText(/Alt Text|^Title$/).count(), 0);
    await type(page, inText.getByRole("textbox", { name: "Description" }), "Un point");
    await save(page);
    const text = await editing.written("articles/2026/avec-images.md", (found) => found.includes("Un point"));
    assert.match(text, /\n!\[Un point\]\(\/media\/2026\/dans-le-texte\.png\)\n/);
    assert.match(text, /\ndocuments:\n {2}- file: \/media\/2026\/rapport\.pdf\n {4}title: Rapport\n/);
    assert.doesNotMatch(text, /\nimage:/);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });
});
