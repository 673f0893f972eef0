/** What is pasted from the clipboard of the machine, as the rich text shows it and as it is saved. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import type { Locator } from "playwright-core";
import { control, type Editor, openForm, save, trouble, type } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

const PASTED = new URL("../../clipboard/pasted/", import.meta.url);

const rich = ({ page }: Editor): Locator => page.locator('[data-slate-editor="true"]').first();

/** Puts HTML on the clipboard from another page, as another program does, then presses what pastes. */
async function paste({ page, context }: Editor, html: string, text = ""): Promise<void> {
  const elsewhere = await context.newPage();
  await elsewhere.goto(new URL("/robots.txt", page.url()).href);
  await elsewhere.bringToFront();
  await elsewhere.evaluate(
    async ([asHtml, asText]) => {
      const item = { "text/html": new Blob([asHtml], { type: "text/html" }) };
      const plain = { "text/plain": new Blob([asText], { type: "text/plain" }) };
      await navigator.clipboard.write([new ClipboardItem(asText === "" ? item : { ...item, ...plain })]);
    },
    [html, text] as const,
  );
  await elsewhere.close();
  await page.bringToFront();
  await page.keyboard.press("Control+V");
}

describe("pasted into the rich text", () => {
  const editing = withForms();
  const writing = async (title: string): Promise<Editor> => {
    const editor = await editing.take({ permissions: ["clipboard-read", "clipboard-write"] });
    await openForm(editor.page, "articles-2026");
    await type(editor.page, control(editor.page, "title"), title);
    await rich(editor).click();
    return editor;
  };
  const saved = async (slug: string, words: string): Promise<string> => {
    const text = await editing.written(`articles/2026/${slug}.md`, (found) => found.includes(words));
    return text.slice(text.indexOf("\n---\n") + 5);
  };

  test("Google Docs keeps headings, bold, links, lists and tables, and is undone in one step", async () => {
    const editor = await writing("De Google Docs");
    await paste(editor, await readFile(new URL("google-docs.clip", PASTED), "utf8"));
    await rich(editor).getByRole("heading", { level: 2, name: "Titre Google" }).waitFor();
    await rich(editor).getByRole("cell", { name: "B2" }).waitFor();
    await editor.page.keyboard.press("Control+Z");
    await until(
      () => rich(editor).textContent(),
      (text) => (text ?? "").replace(/\s|\uFEFF/g, "") === "",
    );
    await editor.page.keyboard.press("Control+Y");
    await rich(editor).getByRole("cell", { name: "B2" }).waitFor();
    await save(editor.page);
    assert.equal(
      await saved("de-google-docs", "B2"),
      "## Titre Google\n\nTexte simple, **gras**, *italique* et [un lien](https://example.org/).\n\n* puce A\n* puce B\n\n| A1  | B1  |\n| --- | --- |\n| A2  | B2  |\n",
    );
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("LibreOffice keeps an upright bar in a cell, where one goes on writing", async () => {
    const editor = await writing("De LibreOffice");
    await paste(editor, await readFile(new URL("libreoffice.clip", PASTED), "utf8"));
    await rich(editor).getByRole("cell", { name: "z" }).click();
    const { keyboard } = editor.page;
    await keyboard.press("End");
    await keyboard.type("|t");
    await keyboard.press("Tab");
    await keyboard.type("u");
    await keyboard.press("Enter");
    await keyboard.type("Après.");
    await save(editor.page);
    assert.match(
      await saved("de-libreoffice", "Après."),
      /\| Col 1 +\| Col 2 +\|\n\| -+ \| -+ \|\n\| x\\\|y +\| z\\\|t +\|\n\| u +\| +\|\n\nAprès\.\n$/,
    );
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("goes between words, a picture alone leaves the form as it is", async () => {
    const editor = await writing("Entre deux mots");
    const { keyboard } = editor.page;
    await keyboard.type("Un mot.", { delay: 5 });
    await paste(editor, '<img src="https://example.org/a.png" alt="A">');
    const told = editor.page.getByRole("alert").filter({ hasText: "Elles sont sur un autre site" });
    await told.getByRole("button", { name: "Fermer" }).click();
    await rich(editor).click();
    await keyboard.press("Control+End");
    for (let n = 0; n < "mot.".length; n += 1) await keyboard.press("ArrowLeft");
    await paste(editor, "<b>grand</b>&nbsp;", "grand");
    await paste(editor, "<pre>a\n  b</pre><p><strong>c</strong></p>", "a");
    await save(editor.page);
    assert.equal(
      await saved("entre-deux-mots", "mot."),
      "Un **grand**\n\n```\na\n  b\n```\n\n**c**\n\nmot.\n",
    );
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("a picture is sent with the draft, and its description asked", async () => {
    const editor = await writing("Une image");
    await editor.page.evaluate(async () => {
      const canvas = new OffscreenCanvas(8, 8);
      canvas.getContext("2d")?.fillRect(0, 0, 8, 8);
      const picture = await canvas.convertToBlob({ type: "image/png" });
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    });
    await editor.page.keyboard.press("Control+V");
    const alt = rich(editor).getByRole("textbox", { name: "Description" }).first();
    await type(editor.page, alt, "Un carré noir");
    await save(editor.page);
    const text = await saved("une-image", "carré");
    const [, path = ""] = /^!\[Un carré noir\]\((\/media\/2026\/[a-z0-9-]+\.png)\)\n$/.exec(text) ?? [];
    assert.notEqual(path, "", text);
    await editing.written(path.slice(1));
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });
});
