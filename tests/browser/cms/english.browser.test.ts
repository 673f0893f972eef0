/** A hub whose editors read English: Decap's words and ours, on each screen. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openForm, trouble } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

/** Letters and words that French has and English has not. */
const FRENCH =
  /[éèêëàâçùûîïôœ«»]|\b(?:le|la|les|un|une|des|du|et|est|pas|vous|votre|cette|dans|pour|sur|fiche)\b/gi;

/** What a screen says to eyes and ears, without the page of the preview. */
const words = (page: Page): Promise<string> =>
  page.evaluate(`[document.title, document.body.innerText, ...[...document.querySelectorAll("*")].flatMap(
    (it) => ["aria-label", "title", "placeholder", "alt", "label"].map((name) => it.getAttribute(name) ?? ""),
  )].join("\\n")`);

const french = async (page: Page): Promise<readonly string[]> =>
  (await words(page)).split("\n").filter((line) => line.match(FRENCH) !== null);

const NEW = ["articles-2026", "conferences-2026", "links-2026", "people", "series", "topics", "pages"];

describe("the editing interface in English", () => {
  const editing = withForms(async (content) => {
    const file = path.join(content, "site.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("\ncms:\n", "\ncms:\n  language: en\n"));
  });

  test("has English buttons and menus, in lists and in forms", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await page.getByRole("button", { name: "Quick add" }).waitFor();
    await openForm(page, "articles-2026");
    await page.getByRole("button", { name: "Publish", exact: true }).first().waitFor();
    assert.equal(await page.getByRole("button", { name: /^Publier/ }).count(), 0);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  for (const collection of NEW)
    test(`says nothing in French in a new form: ${collection}`, async () => {
      const editor = await editing.take();
      const { page } = editor;
      await openForm(page, collection);
      await page
        .locator(".preview-problems")
        .getByText(/^(?:Title|Name)$/)
        .first()
        .waitFor();
      assert.deepEqual(await french(page), []);
      await page.getByRole("button", { name: "Publish", exact: true }).first().click();
      await page.getByRole("menuitem", { name: "Publish now" }).click();
      await page
        .locator("#estran-notice")
        .getByText(/^Nothing is saved, nothing is lost/)
        .waitFor();
      assert.deepEqual(await french(page), []);
      assert.deepEqual([...editor.noise, ...trouble(editor)], []);
      await editing.giveBack(editor);
    });

  test("says nothing in French where nothing is found, in the bin, and beside the interface", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await page.evaluate(() => {
      location.hash = "#/search/zzzz";
    });
    await page.getByText("No entry matches.").waitFor();
    assert.deepEqual(await french(page), []);
    await page.goto(`${editing.origin}/admin/corbeille/`);
    await page.getByText("The bin is empty.").waitFor();
    assert.deepEqual(await french(page), []);
    await page.goto(`${editing.origin}/admin/ajouter/`);
    await page.getByRole("link", { name: "Add to the hub" }).waitFor();
    assert.deepEqual(await french(page), []);
    assert.deepEqual([...editor.noise, ...trouble(editor)], []);
    await editor.context.close();
  });
});
