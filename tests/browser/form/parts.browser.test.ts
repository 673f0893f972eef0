/** A form in its parts: what is needed first is seen first, and a fault opens the part that it is in. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { collectionKey, typeFields } from "../../../src/cms/index.ts";
import { axeFindings } from "../../harness/browser/axe.ts";
import {
  control,
  type Editor,
  openForm,
  openPart,
  save,
  setMoment,
  trouble,
  type,
} from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const heading = (page: Page, name: string): Locator =>
  page.locator(".form-part-title").getByRole("button", { name, exact: true });
const part = (page: Page, name: string): Locator => page.getByRole("tab", { name, exact: true });
const expanded = (button: Locator) => button.getAttribute("aria-expanded");

describe("a form in its parts", () => {
  const editing = withForms();
  let editor: Editor;
  let page: Page;
  before(async () => {
    editor = await editing.open({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
    page = editor.page;
  });
  after(() => editor.context.close());

  for (const collection of [
    "articles-2026",
    "conferences-2027",
    "links-2026",
    "people",
    "series",
    "topics",
    "pages",
  ])
    test(`what ${collection} require is seen without scrolling`, async () => {
      await openForm(page, collection);
      const of = collectionKey(collection)?.type ?? "page";
      const required = typeFields(of).flatMap(({ name, required: asked }) => (asked ? [name] : []));
      for (const name of [...required, ...(of === "conference" ? ["startsAt"] : [])]) {
        const box = await control(page, name).boundingBox();
        assert.ok(box !== null && box.y > 60 && box.y + box.height <= 800, `${name}: ${JSON.stringify(box)}`);
      }
      assert.equal(await expanded(heading(page, "Réglages")), "false");
      assert.equal(await control(page, "lang").isVisible(), false);
      assert.deepEqual(await axeFindings(page, undefined, ".form-parts > section > h2"), []);
    });

  test("opens and folds its parts by keyboard", async () => {
    await openForm(page, "conferences-2027");
    for (const name of ["Annoncer", "Après la rencontre"])
      assert.equal(await expanded(heading(page, name)), "true", name);
    await heading(page, "Réglages").press("Enter");
    await control(page, "lang").waitFor({ state: "visible" });
    await heading(page, "Après la rencontre").press(" ");
    await page.getByRole("button", { name: "Ajouter des fichiers…" }).waitFor({ state: "hidden" });
  });

  test("a folded part says what is in it; whether the page is online stands at the foot of the form", async () => {
    await openForm(page, "people", "entries/helene-duclos");
    const settings = page.locator(".form-part").filter({ has: heading(page, "Réglages") });
    const said = settings.locator(".form-part-said");
    assert.match((await said.textContent()) ?? "", /langue/i);
    await openPart(page, "Réglages");
    await said.waitFor({ state: "detached" });
    await heading(page, "Réglages").click();
    await heading(page, "Présenter").click();
    await page.getByText("Cette page est en ligne.").waitFor();
    await page.getByRole("button", { name: "Retirer du site" }).waitFor();
    await heading(page, "Présenter").click();
  });

  test("a refused save opens the part and the group of its first fault", async () => {
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Repris sans adresse");
    await openPart(page, "Réglages");
    await page
      .locator('[class*="-ControlContainer"]')
      .filter({ has: page.locator('label[for^="source-field-"]') })
      .locator('[class*="-TopBarContainer"]')
      .click();
    // one goes on in what the mouse has opened
    await page.waitForFunction(() => document.activeElement?.id.startsWith("name-field-"));
    await page.keyboard.type("Ouest-France");
    await heading(page, "Réglages").click();
    await control(page, "source").waitFor({ state: "hidden" });
    await save(page);
    await page.waitForFunction(() => document.activeElement?.matches('[id^="url-field-"]'));
    assert.equal(await expanded(heading(page, "Réglages")), "true");
    await page.getByRole("button", { name: "Fermer" }).click();
  });

  test("stays as it is when it is saved, and its file is in the order of the schema", async () => {
    await page.evaluate(() => {
      location.hash = "/";
    });
    await openForm(page, "conferences-2027");
    await type(page, control(page, "title"), "Une rencontre en parties");
    await setMoment(page, "startsAt", "2027-07-05T18:30");
    await type(page, control(page, "summary"), "Un chapô.");
    const place = page
      .locator('[class*="-ControlContainer"]')
      .filter({ has: page.locator('label[for^="venue-field-"]') })
      .first();
    await place.getByText("Rien encore").click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith("name-field-"));
    await page.keyboard.type("La Laverie");
    await page.getByRole("button", { name: "Ajouter une personne" }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith("person-field-"));
    await page.keyboard.type("helene");
    await page.keyboard.press("Enter");
    await heading(page, "Après la rencontre").click();
    await openPart(page, "Réglages");
    const essential = control(page, "essential");
    await type(page, essential, "Venez.");
    const pane = page.locator('[class*="-ControlPaneContainer"]').first();
    const scrolled = () => pane.evaluate((it) => it.scrollTop);
    const before = await scrolled();
    assert.ok(before > 400);
    await save(page);
    const at = "conferences/2027/une-rencontre-en-parties.md";
    await editing.written(at);
    await page.waitForURL(/\/entries\/une-rencontre-en-parties$/);
    await page.getByRole("button", { name: /^Publiée/ }).waitFor();
    assert.equal(await expanded(heading(page, "Réglages")), "true");
    assert.equal(await expanded(heading(page, "Après la rencontre")), "false");
    assert.ok(Math.abs((await scrolled()) - before) < 120, `${before} → ${await scrolled()}`);
    assert.equal(await place.locator('input[id^="name-field-"]').inputValue(), "La Laverie");
    assert.ok(await place.locator('input[id^="name-field-"]').isVisible(), "what was open is open");
    await place.getByRole("button", { name: "Replier" }).click();
    await place.getByText("La Laverie", { exact: true }).waitFor();
    await page
      .getByText(/^1 personne\s: Hélène Duclos$/)
      .first()
      .waitFor();
    const text = await readFile(path.join(editing.content, at), "utf8");
    const keys = [...text.matchAll(/^(\w+):/gm)].map(([, key]) => key);
    assert.deepEqual(keys, [
      "title",
      "summary",
      "publishedAt",
      "essential",
      "startsAt",
      "venue",
      "speakers",
      "id",
      "revision",
    ]);
    assert.deepEqual(trouble(editor), []);
  });
});

describe("on a telephone, the parts of a form", () => {
  const editing = withForms();
  let editor: Editor;
  let page: Page;
  before(async () => {
    editor = await editing.open({ bypassCSP: true, viewport: { width: 390, height: 844 } });
    page = editor.page;
  });
  after(() => editor.context.close());

  test("are tabs, which keys go through", async () => {
    await openForm(page, "conferences-2027");
    const selected = () => page.getByRole("tab", { selected: true }).textContent();
    assert.deepEqual(await page.getByRole("tab").allTextContents(), [
      "Annoncer",
      "Après la rencontre",
      "Réglages",
    ]);
    assert.equal(await page.getByRole("tabpanel").count(), 1);
    await part(page, "Annoncer").focus();
    for (const [key, name] of [
      ["ArrowRight", "Après la rencontre"],
      ["End", "Réglages"],
      ["ArrowRight", "Annoncer"],
      ["ArrowLeft", "Réglages"],
      ["Home", "Annoncer"],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await selected(), name, key);
      assert.ok(await page.getByRole("tabpanel", { name }).isVisible());
    }
    assert.deepEqual(await axeFindings(page, undefined, ".form-tabs"), []);
  });

  test("come back to what is wrong where a save is refused", async () => {
    await type(page, control(page, "title"), "Sans date");
    await openPart(page, "Réglages");
    await save(page);
    await page.waitForFunction(() => document.activeElement?.id.startsWith("startsAt-field-"));
    assert.equal(await page.getByRole("tab", { selected: true }).textContent(), "Annoncer");
    assert.deepEqual(trouble(editor), []);
  });
});
