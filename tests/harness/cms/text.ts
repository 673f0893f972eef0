/** The text of an entry in the form, written in by keys and from the clipboard. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Locator } from "playwright-core";
import { type Editing, type Editor, goHome, openForm, save } from "./cms.ts";

const NAME = "ce-qui-reste-quand-on-ferme-la-porte";
const FILE = `articles/2026/${NAME}.md`;
const bodyOf = (text: string): string => text.slice(text.indexOf("\n---\n") + 5);

export const textOf = ({ page }: Pick<Editor, "page">): Locator =>
  page.locator('[data-slate-editor="true"]').first();

export interface TextForm {
  /** Opens an article whose text is this Markdown, which ends with words, the cursor after them. */
  readonly open: (editor: Editor, markdown: string) => Promise<void>;
  /** Saves it. @returns its Markdown as it is in the file, once it is not what was opened */
  readonly saved: (editor: Editor) => Promise<string>;
  /** Leaves the form, and opens what was saved. */
  readonly again: (editor: Editor) => Promise<void>;
}

export function textForm(editing: Pick<Editing, "content" | "written">): TextForm {
  let opened = "";
  const show = async (editor: Editor) => {
    const { page } = editor;
    if (page.url().includes("/entries/")) await goHome(page);
    await openForm(page, "articles-2026", `entries/${NAME}`);
    await textOf(editor).waitFor();
  };
  return {
    open: async (editor, markdown) => {
      const file = path.join(editing.content, FILE);
      const old = await readFile(file, "utf8");
      opened = `${markdown}\n`;
      await writeFile(file, old.replace(bodyOf(old), opened));
      await show(editor);
      // elsewhere a click might be between two cards, where one may write
      await textOf(editor).locator("> :last-child").click();
      await editor.page.keyboard.press("Control+End");
    },
    saved: async ({ page }) => {
      await save(page);
      await page.getByText("Modifications enregistrées").first().waitFor();
      const body = bodyOf(await editing.written(FILE, (text) => bodyOf(text) !== opened));
      opened = body;
      return body.trim();
    },
    again: show,
  };
}
