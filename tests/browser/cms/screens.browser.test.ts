/** The interface on a telephone, by keyboard, and as assistive technologies hear it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axeFindings } from "../../harness/browser/axe.ts";
import { openPage } from "../../harness/browser/page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";
import { control, openForm, trouble } from "../../harness/cms/cms.ts";
import { unfold } from "../../harness/cms/transcript-form.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

describe("the screens of the editing interface", () => {
  const editing = withForms();
  const site = withSite();

  test("have no critical barrier in a list and in a form", async () => {
    const editor = await editing.take();
    const { page } = editor;
    assert.deepEqual(await axeFindings(page, "critical"), []);
    await openForm(page, "conferences-2026", "entries/small-archives-long-tides");
    await page.frameLocator("#preview-pane").locator("main").waitFor();
    assert.deepEqual(await axeFindings(page, "critical"), []);
    await editing.giveBack(editor);
  });

  test("fit a telephone, with the button that publishes in sight", async () => {
    const { page, context } = await editing.open({ viewport: { width: 390, height: 800 } });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(await overflow(), 0);
    await openForm(page, "articles-2026");
    assert.equal(await overflow(), 0);
    const publish = await page
      .getByRole("button", { name: /^Publier/ })
      .first()
      .boundingBox();
    assert.ok(
      publish !== null && publish.x >= 0 && publish.x + publish.width <= 390,
      JSON.stringify(publish),
    );
    const title = await control(page, "title").boundingBox();
    assert.ok(title !== null && title.width > 300 && title.x + title.width <= 390, JSON.stringify(title));
    await context.close();
  });

  test("name in the tab what they show", async () => {
    const editor = await editing.take();
    const { page } = editor;
    const isCalled = (title: string) =>
      page.waitForFunction((asked) => document.title === asked, title).then(() => undefined);
    await isCalled("Édition");
    for (const [address, title] of [
      ["/collections/articles", "Articles – Édition"],
      ["/search/mar%C3%A9e", "«\u00A0marée\u00A0» – Édition"],
      ["/collections/people/new", "Personne – Édition"],
      [
        "/collections/conferences-2026/entries/small-archives-long-tides",
        "Small archives, long tides – Édition",
      ],
      ["/collections/settings/entries/site", "Réglages du site – Édition"],
    ]) {
      await page.evaluate((hash) => location.assign(hash), `#${address}`);
      await isCalled(title ?? "");
    }
    await editing.giveBack(editor);
  });

  test("begin with the first where an address cannot be read, as they are opened and later", async () => {
    const { page, context, noise } = await openPage(editing.browser, editing.origin);
    const first = page.getByRole("heading", { level: 1, name: "Estran", exact: true });
    for (const address of [
      "/admin/#/collections/articles-2026/entries/%E9",
      "/admin/#/collections/people%",
    ]) {
      await page.goto(editing.origin + address);
      await page.waitForURL("**/admin/#/");
      await first.waitFor();
    }
    assert.deepEqual(noise, []);
    await context.close();
  });

  test("let one choose a person by keyboard alone, and take it away", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await openForm(page, "articles-2026");
    const authors = page.getByRole("combobox", { name: "Auteurs et autrices" });
    await authors.focus();
    await page.keyboard.type("helene");
    await page.keyboard.press("ArrowDown");
    assert.equal(await authors.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Enter");
    const chosen = page.getByRole("button", { name: "Retirer Hélène Duclos" });
    await chosen.waitFor();
    await page.keyboard.press("Backspace");
    await chosen.waitFor({ state: "detached" });
    await editing.giveBack(editor);
  });

  test("show the choice that the arrows are on, and buttons as buttons", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await page.setViewportSize({ width: 1280, height: 500 });
    await openForm(page, "conferences-2013", "entries/mediation-numerique-pour-qui-pourquoi");
    const topics = page.getByRole("combobox", { name: "Thèmes" });
    await topics.focus();
    for (let n = 0; n < 12; n += 1) await page.keyboard.press("ArrowDown");
    const seen = await page.locator("[role=option][aria-selected=true]").evaluate((option) => {
      const { left, top, bottom } = option.getBoundingClientRect();
      return document.elementFromPoint(left + 20, (top + bottom) / 2)?.closest('[role="option"]') === option;
    });
    assert.ok(seen, "the choice is in sight");
    await unfold(page);
    for (const name of ["Régler les chapitres", "Caler les diapositives", "Coller un texte"])
      assert.equal(
        await page
          .getByRole("button", { name })
          .first()
          .evaluate((it) => getComputedStyle(it).borderTopWidth),
        "1px",
        name,
      );
    const box = await page.locator("#nc-root [class*='-ViewControls']").boundingBox();
    const problems = page.locator(".preview-problems");
    await problems.waitFor();
    const list = await problems.boundingBox();
    assert.ok(box && list && box.y + box.height <= list.y, "nothing lies over what remains to be done");
    await editor.context.close();
  });

  for (const [path, heading] of [["/admin/ajouter/", "Le bouton «\u00A0Ajouter au hub\u00A0»"]] as const)
    test(`${path} is accessible and works under its policy`, async () => {
      const { page, context, noise, foreign } = await openPage(editing.browser, editing.origin);
      await page.goto(editing.origin + path);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      await page.waitForLoadState("networkidle");
      assert.deepEqual(trouble({ noise, foreign, missing: [] }), []);
      await context.close();
    });

  test("are drawn by day, whatever the system asks for", async () => {
    const colours = async (colorScheme: "light" | "dark") => {
      const { page, context } = await editing.open({ colorScheme });
      const found = await page.evaluate(() =>
        [document.body, document.querySelector(".screen h1"), document.querySelector(".side-bar input")].map(
          (element) => {
            const { color, backgroundColor } = getComputedStyle(element ?? document.documentElement);
            return [color, backgroundColor];
          },
        ),
      );
      await context.close();
      return found;
    };
    assert.deepEqual(await colours("dark"), await colours("light"));
  });

  test("give the button of the hub", async () => {
    const { page, context } = await openPage(editing.browser, editing.origin);
    await page.goto(`${editing.origin}/admin/ajouter/`);
    const code = page.getByRole("textbox", { name: "Adresse du bouton" });
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#code")?.value !== "");
    assert.match(
      await code.inputValue(),
      /^javascript:location\.href="http:\/\/127\.0\.0\.1:\d+\/admin\/#\/collections\/links\/new\?"/,
    );
    await context.close();
  });

  test("online, say what is not set where no repository is named, under the policy of the site", async () => {
    const { page, context, noise, foreign } = await site.open();
    await page.goto(`${site.origin}/admin/`);
    await page.getByText(/ajoutez-y cms\.repository/).waitFor();
    assert.deepEqual(trouble({ noise, foreign, missing: [] }), []);
    await context.close();
  });
});
