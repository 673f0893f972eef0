/** A hub whose editors read English: nothing in the form of a meeting, nor in its windows, is left in French. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openForm, trouble } from "../../harness/cms/cms.ts";
import { frenchFinder } from "../../harness/cms/french.ts";
import { textOf } from "../../harness/cms/text.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const NAME = "small-archives-long-tides";

/** An entry in English that names nothing in French, with slides and their moments. */
function inEnglish(entry: string): string {
  return entry
    .replace(/^(?:topics|authors|organisers): .*\n/gm, "")
    .replace("La Laverie (invented organisation)", "The library")
    .replace("Rédaction d’Estran", "Morgan Ashdown")
    .replace(
      "\nlinks:",
      `
    cues:
      - {at: 5, deck: slides, slide: 1}
      - {at: 26.1, deck: slides, slide: 2}
decks:
  - id: slides
    title: The cards
    file: /media/demo/utilite-sociale.pdf
links:`,
    );
}

describe("in English", () => {
  let find: (page: Page) => Promise<readonly string[]>;
  const cms = withForms(async (content) => {
    const change = async (file: string, by: (text: string) => string) => {
      const at = path.join(content, file);
      const changed = by(await readFile(at, "utf8"));
      await writeFile(at, changed);
      return changed;
    };
    await change("site.yaml", (text) => text.replace("\ncms:\n", "\ncms:\n  language: en\n"));
    find = frenchFinder(await change(`conferences/2026/${NAME}.md`, inEnglish));
  });

  /** The form, its recording unfolded. */
  const open = async (width: number) => {
    const editor = await cms.open({ viewport: { width, height: 800 } });
    const { page } = editor;
    await openForm(page, "conferences-2026", `entries/${NAME}`);
    const after = page.getByRole("tab", { name: "After the meeting", exact: true });
    if ((await after.count()) > 0) await after.click();
    await page
      .locator('[class*="TopBarContainer"]', { hasText: /recording/i })
      .getByTestId("expand-button")
      .first()
      .press("Enter");
    await page.getByRole("group", { name: "Transcript", exact: true }).waitFor();
    return editor;
  };
  const nothingFrench = async (page: Page, where: string) => assert.deepEqual(await find(page), [], where);
  const fits = async (page: Page, where: string) => {
    const wide = await page.evaluate(
      "(() => { const it = document.querySelector('dialog[open]') ?? document.scrollingElement; return it.scrollWidth - it.clientWidth; })()",
    );
    assert.equal(wide, 0, `${where} is wider than its window`);
  };

  for (const width of [1280, 390])
    test(`the form and its windows, ${width} pixels wide`, async () => {
      const editor = await open(width);
      const { page, context } = editor;
      const look = async (where: string) => {
        await nothingFrench(page, where);
        await fits(page, where);
      };
      await look("the form");

      await page
        .getByLabel("Or the address of a file that is already online")
        .fill("https://a.example/b.mp3");
      await page.keyboard.press("Enter");
      await page.getByText("is not one of those that this site takes its recordings from").waitFor();
      await look("the sound files");

      await page.getByRole("button", { name: "Set the chapters" }).click();
      const marks = page.getByRole("dialog", { name: "Chapters and slides" });
      await marks.getByRole("slider", { name: "Chapter: A cupboard of tapes" }).focus();
      await look("the window of chapters");
      await marks.getByRole("button", { name: /^Slides/ }).click();
      await marks.getByRole("button", { name: "Show slide 1" }).click();
      await marks
        .getByText("Slide 1 at 0:00.")
        .or(marks.getByText(/^Slide 1 moved up/))
        .waitFor();
      await look("the window of slides");
      await marks.getByRole("button", { name: /^Chapters/ }).click();
      await marks.getByRole("button", { name: "Paste a list" }).click();
      await page.keyboard.type("0:10 One\nnothing\n");
      await marks.getByText(/^Line 2, “nothing”/).waitFor();
      await look("the list of chapters that is pasted");
      await marks.getByRole("button", { name: "Done" }).click();

      await page.getByRole("button", { name: "Correct", exact: true }).click();
      const transcript = page.getByRole("dialog", { name: /^Transcript/ });
      await transcript.getByRole("textbox", { name: /^Paragraph 1, / }).focus();
      await page.keyboard.press("F1");
      await transcript.getByRole("region", { name: "Keyboard shortcuts" }).waitFor();
      await look("the correction of a transcript");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+F");
      await transcript.getByLabel("Find", { exact: true }).fill("tape");
      await transcript.getByText(/matches$/).waitFor();
      await transcript.getByRole("button", { name: /paragraph 2: say who is speaking$/ }).click();
      await look("what is looked for, and who speaks");
      await transcript.getByRole("button", { name: "Done" }).click();
      assert.deepEqual(trouble(editor), []);
      await context.close();
    });

  test("what is put into a text", async () => {
    const editor = await cms.open();
    const { page, context } = editor;
    await openForm(page, "conferences-2026", `entries/${NAME}`);
    await textOf(editor).locator("> :last-child").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "Insert" });
    /** Leaves what was opened before. */
    const insert = async (wanted: string) => {
      await page.keyboard.press("Escape");
      await textOf(editor).locator(":scope:focus").waitFor();
      await page.keyboard.type("/");
      await panel.getByRole("combobox").waitFor();
      await page.keyboard.type(wanted);
      await page.keyboard.press("Enter");
    };
    await page.keyboard.type("/");
    await panel.getByRole("option", { name: /^Quotation/ }).waitFor();
    await nothingFrench(page, "what can be inserted");
    await insert("picture");
    await page.getByRole("button", { name: "Insert the picture" }).waitFor();
    await nothingFrench(page, "a picture");
    await insert("moment");
    await page.getByRole("dialog", { name: "A moment of a recording" }).waitFor();
    await nothingFrench(page, "a moment");
    await insert("slide");
    const slides = page.getByRole("dialog", { name: "A slide" });
    await slides.getByRole("combobox").fill("small archives");
    await page.keyboard.press("Enter");
    await slides.getByText(/^of \d+$/).waitFor();
    await nothingFrench(page, "a slide");
    await slides.getByRole("button", { name: "Insert the slide" }).click();
    await page.getByRole("textbox", { name: "Caption (optional)" }).waitFor();
    await nothingFrench(page, "the card of a slide");
    await textOf(editor).getByText("synthetic voice").click();
    await page.keyboard.press("Control+K");
    await page.getByRole("dialog", { name: "Link" }).getByRole("combobox").fill("nowhere at all");
    await page.keyboard.press("Enter");
    await page.getByText(/^“nowhere at all” is neither/).waitFor();
    await nothingFrench(page, "a link");
    assert.deepEqual(trouble(editor), []);
    await context.close();
  });
});
