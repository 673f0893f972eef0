/** The sound of an article: sent in its form, seen in its preview, published. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { control, openForm, save, trouble, type } from "../../harness/cms/cms.ts";
import { choose, locked, OPUS } from "../../harness/cms/recording-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

describe("the sound of an article", () => {
  const editing = withForms();

  test("is sent, previewed and published", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Une pièce pour la radio");
    await page
      .getByRole("button", { name: /un enregistrement/ })
      .first()
      .click();
    const box = page.getByRole("group", { name: "Fichiers audio" });
    await choose(page, box, { name: "piece.opus", mimeType: "", buffer: await readFile(OPUS) });
    await box.getByText("piece.opus", { exact: true }).waitFor();
    const preview = page.frameLocator("iframe").first();
    await preview.locator('hub-player[recording="enregistrement"]').waitFor();
    await save(page);
    const text = await editing.written("articles/2026/une-piece-pour-la-radio.md");
    const { recordings } = parse(text.split("---\n")[1] ?? "") as {
      recordings: { id: string; sources: object[] }[];
    };
    const { bytes, seconds } = await locked("small-archives.opus");
    assert.deepEqual(recordings, [
      {
        id: "enregistrement",
        sources: [{ url: "/media/2026/piece.opus", bytes, seconds, type: "audio/ogg" }],
      },
    ]);
    const html = await editing.published("articles/une-piece-pour-la-radio/");
    assert.match(html, /<hub-player class="player" recording="enregistrement">/);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
