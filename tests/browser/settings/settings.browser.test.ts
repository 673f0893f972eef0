/** The settings of the site in a form: the file keeps what hands wrote in it, and nothing is saved that the build refuses. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { control, type Editor, save, trouble, wrongAt } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

/** Opens the form from the side bar. */
async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "/";
  });
  await page.getByRole("link", { name: "Réglages du site" }).click();
  await control(page, "name").waitFor();
}

const menu = (page: Page): Locator =>
  page
    .locator('[class*="-ControlContainer"]')
    .filter({ has: page.locator('label[for^="navigation-field"]') });

const items = (page: Page): Promise<string[]> =>
  menu(page)
    .locator('[class*="-SortableListItem"]')
    .evaluateAll((all) => all.map((item) => (item.textContent ?? "").split(" — ")[0] ?? ""));

describe("the settings of the site", () => {
  const editing = withForms();
  let editor: Editor;
  let page: Page;
  before(async () => {
    editor = await editing.open();
    page = editor.page;
  });
  after(() => editor.context.close());

  const file = () => readFile(path.join(editing.content, "site.yaml"), "utf8");

  test("change where the form changed them: comments and all other lines stay", async () => {
    const before = await file();
    await openSettings(page);
    await control(page, "name").fill("Le hub du port");
    const english = page.getByRole("textbox", { name: "Devise, anglais" });
    assert.equal(await english.inputValue(), "Meetings to read, to hear, to find again");
    await english.fill("Listen again: to all of it");
    await save(page);
    const text = await editing.written("site.yaml", (found) => found.includes("Le hub du port"));
    assert.equal(
      text,
      before
        .replace("name: Estran\n", "name: Le hub du port\n")
        .replace("en: Meetings to read, to hear, to find again", 'en: "Listen again: to all of it"'),
    );
    await editing.published("/", (html) => html.includes("Le hub du port"));
    await page.getByText("En ligne").first().waitFor();
  });

  test("menus gain a page that is found by its title, and are put in order by keys", async () => {
    await openSettings(page);
    const order = await items(page);
    await menu(page).getByRole("button", { name: "Ajouter un lien" }).click();
    const address = menu(page).getByRole("combobox", { name: "Où il mène" });
    await address.click();
    // an address of the site is a path in it, wherever the site moves
    await address.fill("https://estran.example/themes/");
    assert.equal(await address.inputValue(), "/themes/");
    await address.fill("");
    await address.pressSequentially("vie priv");
    await menu(page)
      .getByRole("option", { name: /^Vie privée/ })
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    assert.equal(await address.inputValue(), "/vie-privee/");
    // its title is its label until somebody writes another
    const label = menu(page).getByRole("textbox", { name: "Libellé, français" });
    assert.equal(await label.inputValue(), "Vie privée");
    await menu(page).getByRole("textbox", { name: "Libellé, anglais" }).fill("Privacy");

    const heard = (words: string, timeout = 30_000) =>
      page
        .locator("[id^=DndLiveRegion]")
        .filter({ hasText: words })
        .waitFor({ state: "attached", timeout })
        .then(() => true);
    await menu(page).getByRole("button", { name: "Déplacer cet élément" }).first().focus();
    await page.keyboard.press("Space");
    await heard("place 1 sur 7.");
    // a key comes to nothing until the places of all items are measured: whoever hears nothing presses it again
    const down = async () => {
      await page.keyboard.press("ArrowDown");
      return heard("place 2 sur 7.", 2000).catch(() => false);
    };
    for (let tries = 0; tries < 5 && !(await down()); tries += 1);
    await page.keyboard.press("Space");
    await heard("Élément posé, place 2 sur 7.");
    await page.waitForFunction(
      (second) => document.querySelector('[class*="-SortableListItem"]')?.textContent?.includes(second),
      order[1] ?? "",
    );
    await save(page);
    const text = await editing.written("site.yaml", (found) => found.includes("en: Privacy }, url"));
    const found = [
      ...text.slice(text.indexOf("navigation:"), text.indexOf("footer:")).matchAll(/url: (\S+)/g),
    ];
    assert.deepEqual(
      found.map(([, url]) => url),
      ["/articles/", "/conferences/", "/liens/", "/themes/", "/agenda/", "/a-propos/", "/vie-privee/"],
    );
    assert.match(text, /^ {2}- \{ label: \{ fr: Vie privée, en: Privacy \}, url: \/vie-privee\/ \}$/m);
    await editing.published("/", (html) => /href="\/vie-privee\/"[\s\S]*<main/.test(html));
  });

  test("are not saved where the build would refuse them: every field is marked, with the reason", async () => {
    await openSettings(page);
    const before = await file();
    const site = page.getByRole("textbox", { name: /^Adresse publique/ });
    await site.fill("https://ville.exemple.fr/hub");
    const first = menu(page).locator('[class*="-SortableListItem"]').first();
    await first.getByRole("button").first().click();
    const address = first.getByRole("combobox", { name: "Où il mène" });
    await address.fill("/une-page-partie/");
    await page.keyboard.press("Escape");
    await save(page);
    const notice = page.getByRole("alert").filter({ hasText: "il reste à corriger" });
    await notice.waitFor();
    // what the settings say by themselves comes first: menus are judged with the entries
    assert.match((await wrongAt(site)) ?? "", /une adresse sans chemin.*n’aurait pas de style/);
    await site.fill("https://ville.exemple.fr");
    await save(page);
    await notice.filter({ hasText: "une-page-partie" }).waitFor();
    assert.match((await wrongAt(address)) ?? "", /ne mène à aucune entrée/);
    const mark = await until(
      () => wrongAt(site),
      (wrong) => wrong === null,
    );
    assert.equal(mark, null);
    assert.equal(await file(), before);
  });

  test("leave the console empty", () => assert.deepEqual(trouble(editor), []));
});
