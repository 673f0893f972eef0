/** Links of the rich text: made, seen, changed and taken away where they stand, with the keyboard and the clipboard. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trouble } from "../../harness/cms/cms.ts";
import { textForm, textOf } from "../../harness/cms/text.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const TALK = "/conferences/l-heure-de-la-relecture/";

describe("links of the rich text", () => {
  const editing = withForms();
  const form = () => textForm(editing);

  test("a page of the hub is found by its title, and an address of the hub becomes relative", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = form();
    await text.open(editor, "Voir");
    await page.keyboard.type(" ");
    await page.keyboard.press("Control+K");
    const address = page.getByRole("combobox", { name: "Adresse, ou titre d’une page du site" });
    await address.waitFor();
    await page.keyboard.type("heure de la relec");
    await page.getByRole("option", { name: "L’heure de la relecture" }).waitFor();
    assert.equal(await address.getAttribute("aria-activedescendant"), "text-link-address-0");
    await page.keyboard.press("Enter");
    await page.keyboard.type(", puis ");
    await page.keyboard.press("Control+K");
    await page.keyboard.type(`${editing.origin}${TALK}?x=1#t=12`);
    await page.getByText("L’heure de la relecture").last().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("la douzième seconde");
    await page.keyboard.press("Enter");
    await page.keyboard.type(".");
    assert.equal(
      await text.saved(editor),
      `Voir [L’heure de la relecture](${TALK}), puis [la douzième seconde](${TALK}?x=1#t=12).`,
    );
    await text.again(editor);
    await textOf(editor)
      .locator(`a[href="${TALK}"]`, { hasText: /^.?L’heure de la relecture.?$/ })
      .waitFor();
    assert.deepEqual(trouble(editor), []);
    assert.deepEqual(editor.questions, []);
    await editing.giveBack(editor);
  });

  test("an address that leads nowhere is refused, with the reason; Escape leaves the text as it was", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = form();
    await text.open(editor, "Voir ici");
    await page.keyboard.press("Shift+Control+ArrowLeft");
    await page.keyboard.press("Control+K");
    for (const [typed, told] of [
      ["javascript:alert(1)", "n’est ni une adresse"],
      ["/conferences/nulle-part/", "Aucune page du site n’a cette adresse."],
      ["/media/rien.pdf", "Aucun fichier du site n’a cette adresse."],
    ] as const) {
      await page.keyboard.press("Control+A");
      await page.keyboard.type(typed);
      await page.locator("#text-link-told").getByText(told).waitFor();
    }
    await page.keyboard.press("Control+A");
    await page.keyboard.type("/conferences/nulle-part/");
    await page.keyboard.press("Enter");
    await page.locator("#text-link-told.refusal").waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.getByRole("dialog", { name: "Lien" }).count(), 0);
    // what was selected still is
    await page.keyboard.type("là");
    assert.equal(await text.saved(editor), "Voir là");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("a link that is clicked is opened, changed, taken away, and brought back", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = form();
    await text.open(
      editor,
      "Un [vieux **mot**](https://exemple.org/a_b) et [la relecture](/conferences/l-heure-de-la-relecture/).",
    );
    const shown = page.getByRole("dialog", { name: "Lien" });
    await textOf(editor).locator('a[href="https://exemple.org/a_b"]').click();
    await shown.getByText("exemple.org/a_b").waitFor();
    assert.equal(
      await shown.getByRole("link", { name: "Ouvrir" }).getAttribute("href"),
      "https://exemple.org/a_b",
    );
    await shown.getByRole("button", { name: "Modifier" }).click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("exemple.net/c");
    await page.keyboard.press("Enter");
    await textOf(editor).locator("a", { hasText: "la relecture" }).click();
    await shown.getByText("Conférence").waitFor();
    await shown.getByRole("button", { name: "Retirer" }).click();
    assert.equal(await textOf(editor).locator("a").count(), 1);
    await page.keyboard.press("Control+Z");
    await until(
      () => textOf(editor).locator("a").count(),
      (count) => count === 2,
    );
    await page.keyboard.press("Control+Y");
    await until(
      () => textOf(editor).locator("a").count(),
      (count) => count === 1,
    );
    assert.equal(await text.saved(editor), "Un [vieux **mot**](https://exemple.net/c) et la relecture.");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("an address that is pasted over words makes a link of them", async () => {
    const editor = await editing.take(CLIPBOARD);
    const { page } = editor;
    const text = form();
    await text.open(editor, "Lire la relecture");
    await page.evaluate((address) => navigator.clipboard.writeText(address), `${editing.origin}${TALK}#t=5`);
    await page.keyboard.press("Shift+Control+ArrowLeft");
    await page.keyboard.press("Control+V");
    await page.keyboard.type(" !");
    await page.evaluate(() => navigator.clipboard.writeText("javascript:alert(1)"));
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Control+V");
    assert.equal(await text.saved(editor), `Lire la [relecture](${TALK}#t=5) javascript:alert(1)`);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("headings of three levels are offered, and the tools are named in French", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = form();
    await text.open(editor, "Un titre");
    await page.getByRole("button", { name: "Titres", exact: true }).click();
    assert.deepEqual(await page.getByRole("menuitem").allInnerTexts(), [
      "Titre de partie",
      "Titre de sous-partie",
      "Titre plus petit",
    ]);
    await page.getByRole("menuitem", { name: "Titre de sous-partie" }).click();
    await textOf(editor).click();
    for (const level of [1, 5, 6]) await page.keyboard.press(`Control+${level}`);
    await textOf(editor).getByRole("heading", { level: 3 }).waitFor();
    assert.equal(await text.saved(editor), "### Un titre");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });
});
