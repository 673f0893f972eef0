/** Lists in forms: entries of all years, items moved by keys. And the list that one comes to from a form. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { frames } from "../../harness/browser/frames.ts";
import { control, openForm, trouble } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";

async function become(read: () => Promise<string[]>, wanted: readonly string[]): Promise<void> {
  const found = await until(read, (names) => names.join("\n") === wanted.join("\n"));
  assert.deepEqual(found, wanted);
}

/**
 * From a list to that of a year, and to a form as soon as the list is drawn. What the list does after that, in
 * the next frame, comes once the form was asked for and before anybody has heard of it.
 */
const LEFT_AS_DRAWN = `(async () => {
  const { requestAnimationFrame, setTimeout } = window;
  const waiting = [];
  window.requestAnimationFrame = (work) => waiting.push(work);
  location.hash = "/collections/links-2026";
  await new Promise((resolve) => {
    const isDrawn = () => document.querySelector("h1")?.textContent === "Liens" && resolve();
    new MutationObserver(isDrawn).observe(document.body, { childList: true, subtree: true });
  });
  location.hash = "/collections/links-2026/entries/ffmpeg";
  window.setTimeout = (work) => work();
  for (const work of waiting) work(performance.now());
  Object.assign(window, { requestAnimationFrame, setTimeout });
})()`;

describe("a list", () => {
  const editing = withForms();

  test("of conferences, in a form, has those of all years", async () => {
    const editor = await editing.take();
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
    await editing.giveBack(editor);
  });

  test("in a form, has its items moved by keys, and says so in French", async () => {
    const editor = await editing.take();
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
    await editing.giveBack(editor);
  });

  test("of a year gives way to that of all years at once, and leads nobody away who is in a form by now", async () => {
    const editor = await editing.take();
    const { page } = editor;
    await page.getByRole("navigation", { name: "Contenus" }).getByRole("link", { name: "Thèmes" }).click();
    await page.locator(".line").first().waitFor();
    await frames(page);
    await page.evaluate(LEFT_AS_DRAWN);
    await control(page, "title").waitFor();
    await frames(page);
    assert.match(page.url(), /#\/collections\/links-2026\/entries\/ffmpeg$/);
    assert.equal(await control(page, "title").inputValue(), "FFmpeg");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });
});
