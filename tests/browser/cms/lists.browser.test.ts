/** Lists of entries: in another order, in groups, less what is not looked for; and what a list finds of other years. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { control, openForm, trouble } from "../../harness/cms/cms.ts";
import { withCms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

/** Chooses in a menu by keys alone; the choice is the nth of the menu, from 0. */
async function choose(page: Page, menu: string, nth: number): Promise<void> {
  await page.getByRole("button", { name: menu }).focus();
  await page.keyboard.press("ArrowDown");
  const focused = (n: number) =>
    page.waitForFunction(
      (at) => document.querySelectorAll("[role=menu] [role^=menuitem]")[at] === document.activeElement,
      n,
    );
  await focused(0);
  for (let n = 1; n <= nth; n += 1) {
    await page.keyboard.press("ArrowDown");
    await focused(n);
  }
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
}

const groups = (page: Page) => page.locator("#nc-root [class*='GroupHeading']");
const entries = (page: Page) => page.locator("#nc-root [class*='ListCardTitle']");

async function become(read: () => Promise<string[]>, wanted: readonly string[]): Promise<void> {
  const found = await until(read, (names) => names.join("\n") === wanted.join("\n"));
  assert.deepEqual(found, wanted);
}

describe("a list of entries", () => {
  const editing = withCms();

  test("is sorted, grouped and filtered by keys alone", async () => {
    const editor = await editing.open();
    const { page } = editor;
    const titles = () => entries(page).allTextContents();
    const headings = () => groups(page).allTextContents();
    const adkavout = "Adkavout ar vunutenn — 09/10/2026";
    const finding = "Finding the minute — 07/10/2026";
    const retrouver = "Retrouver la minute — 06/10/2026";
    const ecouter = "Écouter une conférence avec un vieux téléphone — 15/09/2026";
    const porte = "Ce qui reste quand on ferme la porte — 24/03/2026";
    await become(titles, [adkavout, finding, retrouver, ecouter, porte]);

    await choose(page, "Trier par", 1);
    await become(titles, [adkavout, porte, finding, retrouver, ecouter]);
    await choose(page, "Grouper par", 1);
    await become(headings, ["Octobre 2026", "Septembre 2026", "Mars 2026"]);
    await become(titles, [adkavout, finding, retrouver, ecouter, porte]);
    await choose(page, "Trier par", 0);
    await become(headings, ["Mars 2026", "Septembre 2026", "Octobre 2026"]);

    await choose(page, "Grouper par", 0);
    await become(headings, ["Anglais", "Breton", "Français"]);
    await become(titles, [finding, adkavout, porte, ecouter, retrouver]);

    await choose(page, "Filtrer par", 1);
    await become(headings, ["Français"]);
    await become(titles, [retrouver]);
    await page.getByRole("button", { name: "Filtrer par" }).click();
    const featured = page.getByRole("menuitemcheckbox", { name: "Mis en avant" });
    assert.equal(await featured.getAttribute("aria-checked"), "true");
    await featured.click();
    await become(headings, ["Anglais", "Breton", "Français"]);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("of conferences, in a form, has those of all years", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "links-2026");
    await page
      .getByRole("button", { name: /une conférence/ })
      .first()
      .click();
    await control(page, "conference").focus();
    await page.keyboard.type("mediation numerique");
    await page.getByRole("option", { name: /Médiation numérique/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page
      .locator(".reference-chosen")
      .getByText(/Médiation numérique/)
      .waitFor();
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("in a form, has its items moved by keys, and says so in French", async () => {
    const editor = await editing.open();
    const { page } = editor;
    await openForm(page, "conferences-2013", "entries/mediation-numerique-pour-qui-pourquoi");
    const told = (words: string) =>
      page.locator("[id^=DndLiveRegion]").filter({ hasText: words }).waitFor({ state: "attached" });
    // a key comes to nothing until the places of all items are measured: whoever hears nothing presses it again
    const moveTo = async (words: string) => {
      for (let tries = 0; tries < 5; tries += 1) {
        await page.keyboard.press("ArrowDown");
        const heard = await page
          .waitForFunction(
            (wanted) =>
              [...document.querySelectorAll("[id^=DndLiveRegion]")].some((it) =>
                it.textContent?.includes(wanted),
              ),
            words,
            { timeout: 3000 },
          )
          .catch(() => undefined);
        if (heard !== undefined) return;
      }
      await told(words);
    };
    const programme = async () =>
      (await page.locator("#nc-root [class*='NestedObjectLabel']").allTextContents()).slice(1, 4);
    const [first = "", second = "", third = ""] = await programme();
    assert.match(first, /L’objet de la médiation numérique/);
    const handle = page.getByRole("button", { name: "Déplacer cet élément" }).nth(1);
    assert.equal(
      await handle.evaluate(
        (it) => document.getElementById(it.getAttribute("aria-describedby") ?? "")?.textContent,
      ),
      "Pour déplacer cet élément, appuyez sur la barre d’espace, puis sur les flèches. La barre d’espace le pose, Échap le remet à sa place.",
    );
    await handle.focus();
    await page.keyboard.press("Space");
    await told("place 1 sur 5.");
    await moveTo("place 2 sur 5.");
    await page.keyboard.press("Escape");
    await told("Élément remis à sa place.");
    assert.deepEqual(await programme(), [first, second, third]);
    await page.keyboard.press("Space");
    await told("place 1 sur 5.");
    await moveTo("place 2 sur 5.");
    await page.keyboard.press("Space");
    await told("Élément posé, place 2 sur 5.");
    await become(programme, [second, first, third]);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });
});
