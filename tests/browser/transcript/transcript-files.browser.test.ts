/** Transcripts brought to the form: what is taken, what is refused and why, what was lost. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, save, trouble, type } from "../../harness/cms/cms.ts";
import {
  correct,
  draftText,
  drop,
  facts,
  fieldOf,
  loseFiles,
  openTranscriptForm,
  takeOffered,
  unfold,
  words,
} from "../../harness/cms/transcript-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { happens } from "../../harness/until.ts";

const ARCHIVES = ["conferences-2026", "small-archives-long-tides"] as const;

describe("a transcript that is brought", () => {
  const editing = withForms();

  test("explains a file that it cannot take, and takes another", async () => {
    const editor = await openTranscriptForm(editing);
    const { page } = editor;
    const field = fieldOf(page);
    await field.getByRole("button", { name: "Retirer la transcription" }).click();
    await drop(field, "notes.docx", "PK\u0003\u0004…");
    await field.getByText(/«\s?notes\.docx\s?» est un document de traitement de texte/).waitFor();
    await drop(field, "notes.txt", "Bonjour à tous.\nMerci.");
    await field.getByText("Aucune parole n’a pu être lue.").waitFor();
    await field.getByText(/Ligne 1\s: aucun texte avec un temps/).waitFor();
    await field.getByText(/dont les lignes commencent par \[00:12:30\]/).waitFor();
    await drop(
      field,
      "Débat du soir.srt",
      "perdu\n\n1\n00:00:01,000 --> 00:00:03,000\nAnne Le Gall : Bonjour.\n",
    );
    await field.getByRole("region", { name: "Aperçu de Débat du soir.srt" }).waitFor();
    await takeOffered(field);
    await facts(field, ["1 paragraphe", "Anne Le Gall"]);
    await field.getByText("debat-du-soir.vtt").waitFor();
    await field.getByText(/Ligne 1\s: texte avant le premier temps/).waitFor();
    await field.getByRole("button", { name: "Ne pas la garder" }).click();
    await field.getByText("debat-du-soir.vtt").waitFor({ state: "detached" });
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("says plainly that a file was lost, where a page loaded again has not kept it", async () => {
    const editor = await openTranscriptForm(editing);
    const { page } = editor;
    const field = fieldOf(page);
    await field.getByRole("button", { name: "Retirer la transcription" }).click();
    await drop(field, "perdue.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.\n");
    await takeOffered(field);
    await facts(field, ["1 paragraphe"]);
    await draftText(page, "perdue.vtt");
    await loseFiles(page);
    await page.reload();
    await unfold(page);
    await field.getByText(/perdue\.vtt n’est ni dans ce brouillon ni sur le site/).waitFor();
    await drop(field, "retrouvée.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.\n");
    await takeOffered(field);
    await facts(field, ["1 paragraphe"]);
    await editor.context.close();
  });

  test("takes an SRT in place of a transcript, gives the old one back, and writes WebVTT", async () => {
    const editor = await openTranscriptForm(editing, ARCHIVES);
    const { page } = editor;
    const field = fieldOf(page);
    const srt =
      "1\n00:00:01,000 --> 00:00:03,000\nAnn Lee: Good morning.\n\n2\n00:00:03,500 --> 00:00:05,000\nThank you.\n";
    await drop(field, "talk.srt", srt);
    await takeOffered(field);
    await facts(field, ["1 paragraphe", "Ann Lee"]);
    await field.getByText(/^Brute/).waitFor();
    await field.getByRole("button", { name: "Revenir à la précédente" }).click();
    await field.getByText("1 paragraphe", { exact: true }).waitFor({ state: "detached" });
    await drop(field, "talk.srt", srt);
    await takeOffered(field);
    await facts(field, ["1 paragraphe"]);
    await save(page);
    assert.equal(
      await editing.written("media/demo/small-archives.vtt", (text) => text.includes("Ann Lee")),
      "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ann Lee>Good morning.\n\n00:00:03.500 --> 00:00:05.000\n<v Ann Lee>Thank you.\n",
    );
    // nothing but its address is left of the old one; files are written before their entry
    const replaced = /transcript:\n {6}file: \/media\/demo\/small-archives\.vtt\n {4}\S/;
    await editing.written("conferences/2026/small-archives-long-tides.md", (text) => replaced.test(text));
    await editing.published("conferences/small-archives-long-tides/", (html) =>
      html.includes("Good morning."),
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("takes a pasted text with times, to a file of its own", async () => {
    const editor = await openTranscriptForm(editing, ARCHIVES);
    const { page } = editor;
    const field = fieldOf(page);
    await field.getByRole("button", { name: "Retirer la transcription" }).click();
    await field.getByRole("button", { name: "Coller un texte" }).click();
    await page.keyboard.insertText("[00:00:02] Ann Lee: Good evening.\n\n[00:00:06] Bob Roe: Thanks.");
    await field.getByRole("button", { name: "Prendre ce texte" }).click();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await happens(
      async () => (await focused())?.startsWith("Aperçu de") === true,
      "the focus on what is offered",
    );
    await takeOffered(field);
    await facts(field, ["2 paragraphes", "Ann Lee, Bob Roe"]);
    await happens(
      async () => (await focused()) === "Déposer un fichier",
      "the focus where one brings a transcript",
    );
    const dialog = await correct(page);
    await dialog.getByRole("button", { name: "Marquer comme relue" }).click();
    await page.keyboard.press("Escape");
    assert.equal(
      await focused(),
      "Marquer comme relue",
      "a question that is not answered leaves one where one was",
    );
    await words(dialog, 2).fill("Many thanks.");
    await dialog.getByRole("button", { name: "Terminer" }).click();
    await save(page);
    const entry = await editing.written(
      "conferences/2026/small-archives-long-tides.md",
      (text) => !text.includes("small-archives.vtt"),
    );
    const file = /file: \/(media\/2026\/\S+\.vtt)/.exec(entry)?.[1] ?? "none";
    assert.match(await editing.written(file), /<v Ann Lee>Good evening\.\n\n.*\n<v Bob Roe>Many thanks\.\n$/);
    await editing.published("conferences/small-archives-long-tides/", (html) =>
      html.includes("Many thanks."),
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});

describe("a transcript that waits to be taken", () => {
  const editing = withForms();

  test("is shown before it is taken: who speaks, how long, its first words; its voices get their names there", async () => {
    const editor = await openTranscriptForm(editing, ARCHIVES, { bypassCSP: true });
    const { page } = editor;
    const field = fieldOf(page);
    const vtt =
      "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v SPEAKER_00>Good morning.\n\n00:00:03.500 --> 00:00:05.000\n<v SPEAKER_01>Thank you.\n\n00:00:06.000 --> 00:00:07.000\n<v SPEAKER_00>Really?\n";
    await drop(field, "whisper.vtt", vtt);
    const preview = field.getByRole("region", { name: "Aperçu de whisper.vtt" });
    await preview.getByText("2 voix, 3 répliques, finit à 0:07, l’enregistrement dure 1:28").waitFor();
    await preview
      .getByText("Une transcription qui va de 0:01 à 0:07, alors que l’enregistrement dure 1:28.")
      .waitFor();
    await preview.getByLabel(/^SPEAKER_00 2 fois/).fill("SPEAKER_01");
    await preview.getByLabel(/^SPEAKER_01 1 fois/).fill("Bob Roe");
    await preview.getByText("0:03 Bob Roe").waitFor();
    assert.deepEqual(await axeFindings(page, undefined, ".transcript-preview"), []);
    await type(page, control(page, "title"), "Small archives");
    await save(page);
    await page
      .getByText(/whisper\.vtt est en aperçu\. Prenez-la, ou annulez/)
      .first()
      .waitFor();
    await preview.getByRole("button", { name: "Annuler" }).click();
    await preview.waitFor({ state: "detached" });
    await field.getByText("small-archives.vtt").waitFor();
    await drop(field, "whisper.vtt", vtt.replace("00:00:07.000", "00:02:07.000"));
    await preview
      .getByText("Une transcription qui finit à 2:07, alors que l’enregistrement dure 1:28.")
      .waitFor();
    await preview.getByLabel(/^SPEAKER_00 2 fois/).fill("SPEAKER_01");
    await preview.getByLabel(/^SPEAKER_01 1 fois/).fill("Bob Roe");
    await takeOffered(field);
    await facts(field, ["3 paragraphes", "SPEAKER_01, Bob Roe"]);
    await field.getByText(/^Une transcription qui finit à 2:07/).waitFor();
    const dialog = await correct(page);
    await dialog.getByText(/^Une transcription qui finit à 2:07/).waitFor();
    await dialog.getByRole("button", { name: "Terminer" }).click();
    await save(page);
    assert.equal(
      await editing.written("media/demo/small-archives.vtt", (text) => text.includes("Bob Roe")),
      vtt
        .replace("00:00:07.000", "00:02:07.000")
        .replace("SPEAKER_01", "Bob Roe")
        .replaceAll("SPEAKER_00", "SPEAKER_01"),
    );
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
