/** What is put into the rich text, found by typing "/": as it shows, as it is saved, as it is opened again, and undone. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { frames } from "../../harness/browser/frames.ts";
import { control, type Editor, trouble } from "../../harness/cms/cms.ts";
import { textForm, textOf } from "../../harness/cms/text.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

const SQUARE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGPgEpPDihiGlgQAVokOgQ0OztQAAAAASUVORK5CYII=",
  "base64",
);

/** Milliseconds after which Slate has heard where the browser’s caret went: it asks ten times a second. */
const SLATE_FOLLOWS_MS = 200;

/** Lets Slate follow a caret that the browser moved. */
async function followed(page: Page): Promise<void> {
  await frames(page);
  await page.clock.runFor(SLATE_FOLLOWS_MS);
}

const panel = (page: Page) => page.getByRole("dialog", { name: "Insérer" });

/** Types the sign, then what is wanted, and takes the first that answers. */
async function insert({ page }: Editor, wanted: string): Promise<void> {
  await page.keyboard.type("/");
  await panel(page).getByRole("combobox").waitFor();
  await page.keyboard.type(wanted);
  await page.keyboard.press("Enter");
}

describe("what is put into the rich text", () => {
  const editing = withForms();

  test("a page, a person, a quotation and a note, by the keyboard alone", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = textForm(editing);
    await text.open(editor, "Voir");
    await page.keyboard.type(" ");
    await insert(editor, "page");
    await page.keyboard.type("heure de la relec");
    await page.getByRole("option", { name: "L’heure de la relecture" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type(" avec ");
    await insert(editor, "personne");
    await page.keyboard.type("solene cors");
    await page.getByRole("option", { name: "Solène Corsen" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type(", dit-on ");
    await insert(editor, "note");
    await page.keyboard.type("Propos recueillis.");
    await page.keyboard.press("Enter");
    await page.keyboard.type(".");
    await page.keyboard.press("Enter");
    await insert(editor, "cit");
    await page.keyboard.type("On a gardé le bruit de la pluie.");
    const body = await text.saved(editor);
    assert.equal(
      body,
      "Voir [L’heure de la relecture](/conferences/l-heure-de-la-relecture/) avec [Solène Corsen](/personnes/solene-corsen/), dit-on [^1].\n\n> On a gardé le bruit de la pluie.\n\n[^1]: Propos recueillis.",
    );
    await text.again(editor);
    await textOf(editor).getByTitle("Note 1", { exact: true }).click();
    const note = page.getByRole("textbox", { name: "Note 1" });
    assert.equal(await note.inputValue(), "Propos recueillis.");
    await note.press("End");
    await page.keyboard.type(" *Hier*.");
    assert.equal(await text.saved(editor), `${body} *Hier*.`);
    // once it is left, the note shows as it is read
    await textOf(editor).getByText("Voir").click();
    await textOf(editor).locator(".text-note em").getByText("Hier", { exact: true }).waitFor();
    assert.equal(await note.count(), 0);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("a table is written in at once, and taken back in one step", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = textForm(editing);
    await text.open(editor, "Avant");
    await page.keyboard.press("Enter");
    await insert(editor, "tab");
    await page.getByRole("spinbutton", { name: "Colonnes" }).waitFor();
    await page.keyboard.press("Enter");
    await until(
      () => textOf(editor).getByRole("cell").count(),
      (count) => count === 12,
    );
    await page.keyboard.press("Control+Z");
    await until(
      () => textOf(editor).getByRole("cell").count(),
      (count) => count === 0,
    );
    await insert(editor, "tab");
    await page.getByRole("spinbutton", { name: "Colonnes" }).fill("2");
    await page.getByRole("spinbutton", { name: /^Lignes/ }).fill("1");
    await page.keyboard.press("Enter");
    await until(
      () => textOf(editor).getByRole("cell").count(),
      (count) => count === 4,
    );
    for (const word of ["An", "Lieu", "2026"]) {
      await page.keyboard.type(word);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("Brest ");
    // only what has its place on a line
    await page.keyboard.type("/");
    await panel(page).getByRole("combobox").waitFor();
    assert.deepEqual(await panel(page).getByRole("option").locator("span").allTextContents(), [
      "Lien vers une page du site",
      "Personne",
      "Note",
    ]);
    await page.keyboard.press("Escape");
    assert.equal(
      await text.saved(editor),
      "Avant\n\n| An   | Lieu   |\n| ---- | ------ |\n| 2026 | Brest  |",
    );
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("a picture is sent with its description and its credit, and is as it was when it is opened again", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = textForm(editing);
    await text.open(editor, "Avant");
    await page.keyboard.press("Enter");
    await insert(editor, "ima");
    await page
      .locator("#text-picture")
      .setInputFiles({ name: "Un carré.png", mimeType: "image/png", buffer: SQUARE });
    await page.getByRole("textbox", { name: "Description" }).fill("Un [carré] noir");
    await page.getByRole("textbox", { name: "Légende et crédit" }).fill('« Le "carré" », Anne, CC BY');
    await page.keyboard.press("Enter");
    await page.keyboard.type("Après");
    const body = await text.saved(editor);
    assert.equal(
      body,
      'Avant\n\n![Un \\[carré\\] noir](/media/2026/un-carre.png "« Le \\"carré\\" », Anne, CC BY")\n\nAprès',
    );
    await editing.written("media/2026/un-carre.png");
    await text.again(editor);
    await textOf(editor).getByText("Après").click();
    await page.keyboard.press("End");
    await followed(page);
    await page.keyboard.type(".");
    const card = textOf(editor).locator(".text-picture");
    await card.getByRole("img", { name: "Un [carré] noir" }).waitFor();
    const alt = card.getByRole("textbox", { name: "Description" });
    assert.equal(await alt.inputValue(), "Un [carré] noir");
    await card.getByRole("textbox", { name: "Légende et crédit" }).fill("Anne, CC BY");
    const changed = body.replace(/ "«.*"\)/, ' "Anne, CC BY")');
    assert.equal(await text.saved(editor), `${changed}.`);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("a note goes with its number, and its number with it; both come back together", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = textForm(editing);
    const markdown = "Un[^1] deux[^2] trois.\n\n[^1]: Première.\n\n[^2]: Deuxième.";
    await text.open(editor, markdown);
    const notes = () => textOf(editor).locator(".text-note").count();
    const calls = () => textOf(editor).locator(".text-note-call").count();
    const both = async (count: number) => {
      const found = await until(
        async () => [await notes(), await calls()],
        (counts) => counts.every((one) => one === count),
      );
      assert.deepEqual(found, [count, count]);
    };
    await page.getByRole("button", { name: "Retirer la note 2" }).click();
    await both(1);
    await page.keyboard.press("Control+Z");
    await both(2);
    await textOf(editor).getByText("Un", { exact: false }).first().click();
    await page.keyboard.press("Control+Home");
    await followed(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Delete");
    await both(1);
    assert.equal(await text.saved(editor), "Un deux[^2] trois.\n\n[^2]: Deuxième.");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("the sign is a sign where nothing is put in, and Escape leaves the text as it was", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = textForm(editing);
    await text.open(editor, "Un");
    await page.keyboard.type("/deux https://exemple.org/x / trois /quatre");
    await page.getByText("Rien de ce nom").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.type(" ");
    await page.keyboard.type("/");
    await page.keyboard.type("im");
    await page.getByRole("option", { name: /^Image/ }).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await panel(page).count(), 0);
    await page.keyboard.type("cinq ");
    await page.getByRole("button", { name: "Insérer…" }).click();
    await page.getByRole("combobox", { name: "Que voulez-vous insérer ?" }).waitFor();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"]) await page.keyboard.press(key);
    assert.equal(
      await page.getByRole("option", { selected: true }).locator("span").textContent(),
      "Lien vers une page du site",
    );
    await page.keyboard.press("Backspace");
    await page.keyboard.type("six");
    assert.equal(await text.saved(editor), "Un/deux https://exemple.org/x / trois /quatre cinq six");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("a note that is being written outlasts a click elsewhere; a window goes with the form that is left", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = textForm(editing);
    await text.open(editor, "Un");
    await page.keyboard.type(" ");
    await insert(editor, "note");
    await page.keyboard.type("Une longue note.");
    await control(page, "title").click();
    await panel(page)
      .getByRole("alert")
      .getByText(/pas encore dans le texte/)
      .waitFor();
    // Back, and then to stay after all
    editor.answer = false;
    await page.goBack();
    await until(
      () => editor.questions.length,
      (asked) => asked > 0,
    );
    await page.waitForURL(/entries/);
    editor.answer = true;
    assert.equal(await panel(page).getByLabel("Texte de la note").inputValue(), "Une longue note.");
    await page.keyboard.press("Enter");
    assert.equal(await text.saved(editor), "Un [^1]\n\n[^1]: Une longue note.");

    await text.again(editor);
    await textOf(editor).locator("> :first-child").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" ");
    await insert(editor, "moment");
    const chosen = page.getByRole("dialog", { name: "Un moment d’un enregistrement" });
    await chosen.waitFor();
    await page.goBack();
    await page.locator(".home").waitFor();
    await chosen.waitFor({ state: "detached" });
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });
});
