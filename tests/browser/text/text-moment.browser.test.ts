/** Moments and slides of the hub in a text: found by what is said, heard, cut, shown as cards, and saved as their lines. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trouble } from "../../harness/cms/cms.ts";
import { textForm, textOf } from "../../harness/cms/text.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

const TALK = "conferences/evaluation-de-l-utilite-sociale";

describe("what a text quotes of the hub", () => {
  const editing = withForms();

  test("a moment is found by a sentence, heard, cut, inserted, changed, and taken back", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = textForm(editing);
    await text.open(editor, "Avant");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/");
    await page.getByRole("dialog", { name: "Insérer" }).waitFor();
    await page.keyboard.type("moment");
    await page.keyboard.press("Enter");
    const chosen = page.getByRole("dialog", { name: "Un moment d’un enregistrement" });
    await chosen.getByRole("combobox").waitFor();
    await page.keyboard.type("regarder tout de meme");
    await page.getByRole("option", { name: /L’utilité sociale est une manière/ }).waitFor();
    await page.keyboard.press("Enter");
    // the very sentence is proposed
    await chosen
      .getByText("L’utilité sociale est une manière de les regarder tout de même.")
      .first()
      .waitFor();
    assert.equal(await chosen.getByLabel("Commence à").inputValue(), "114.124");
    await chosen.getByLabel("Finit à").selectOption("123.637");
    await chosen.getByRole("button", { name: "Écouter le moment" }).click();
    await until(
      () =>
        chosen
          .locator("audio")
          .evaluate((audio: HTMLAudioElement) => [audio.paused, audio.currentTime] as const),
      ([isPaused, at]) => !isPaused && at > 114.2 && at < 123,
    );
    await chosen.getByRole("button", { name: "Insérer le moment" }).click();
    await page.keyboard.type("Après");
    const body = `Avant\n\n::: moment ${TALK} t=114.124,123.637\n:::\n\nAprès`;
    assert.equal(await text.saved(editor), body);
    await text.again(editor);
    const card = textOf(editor).locator(".text-embed");
    await card.getByText("au-delà de ses comptes.").waitFor();
    await card.getByRole("button", { name: "Modifier" }).click();
    assert.equal(await chosen.getByLabel("Finit à").inputValue(), "123.637");
    await chosen.getByLabel("Finit à").selectOption("117.727");
    await chosen.getByRole("button", { name: "Garder ce moment" }).click();
    await card.getByText("1:57").waitFor();
    await card.getByText("au-delà de ses comptes.").waitFor({ state: "detached" });
    await textOf(editor).getByText("Après").click();
    await page.keyboard.press("Control+Z");
    // what is taken back is what is shown
    await card.getByText("au-delà de ses comptes.").waitFor();
    await textOf(editor).getByText("Après").click();
    await page.keyboard.press("End");
    await page.keyboard.type(".");
    assert.equal(await text.saved(editor), `${body}.`);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("a slide is leafed to; what stands in a text already is a card, and is as it was when it is saved again", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const text = textForm(editing);
    const there = `::: moment ${TALK} t=104.8,131\nUn passage,\nen deux lignes.\n:::\n\nPuis\n\n::: recording ${TALK}\n:::`;
    await text.open(editor, `${there}\n\nFin`);
    const cards = textOf(editor).locator(".text-embed");
    assert.equal(await cards.count(), 2);
    assert.equal(
      await cards.first().getByLabel("Légende (optionnel)").inputValue(),
      "Un passage, en deux lignes.",
    );
    await page.keyboard.press("Enter");
    await page.keyboard.type("/");
    await page.getByRole("dialog", { name: "Insérer" }).waitFor();
    await page.keyboard.type("diapo");
    await page.keyboard.press("Enter");
    const chosen = page.getByRole("dialog", { name: "Une diapositive" });
    await chosen.getByRole("combobox").waitFor();
    await page.keyboard.type("evaluation de l");
    await page.keyboard.press("Enter");
    await chosen.getByRole("img", { name: "Page 1 sur 11" }).waitFor();
    await chosen.getByRole("button", { name: "Suivante" }).click();
    await chosen.getByRole("img", { name: "Page 2 sur 11" }).waitFor();
    await chosen.getByRole("button", { name: "Insérer la diapositive" }).click();
    await cards.nth(2).getByRole("img", { name: "Diapositive 2" }).waitFor();
    assert.equal(await text.saved(editor), `${there}\n\nFin\n\n::: slide ${TALK} support 2\n:::`);
    await cards.nth(1).getByRole("button", { name: "Retirer" }).click();
    await until(
      () => cards.count(),
      (count) => count === 2,
    );
    assert.equal(
      await text.saved(editor),
      `${there.slice(0, there.indexOf("\n\n::: recording"))}\n\nFin\n\n::: slide ${TALK} support 2\n:::`,
    );
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });
});
