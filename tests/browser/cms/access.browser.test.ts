/** No critical barrier, as axe tells them, on any screen of the interface: lists, forms, menus, media, drafts. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { frames } from "../../harness/browser/frames.ts";
import { type Editor, openForm, trouble } from "../../harness/cms/cms.ts";
import { card, openReview, type Review } from "../../harness/cms/review.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const COLLECTIONS = [
  "articles-2026",
  "conferences-2026",
  "series",
  "people",
  "links-2026",
  "topics",
  "pages",
] as const;

/** What axe finds in a menu while it is open, and in the page around it. */
async function findingsInMenu(page: Page, opener: Locator): Promise<string[]> {
  await opener.click();
  const choice = page.locator("[role=menu] [role^=menuitem]").first();
  await choice.waitFor();
  // what Decap leaves without a name gets it in the frame that follows
  await frames(page);
  const findings = await axeFindings(page, "critical");
  await page.keyboard.press("Escape");
  await choice.waitFor({ state: "detached" });
  return findings;
}

describe("without reviews", () => {
  const editing = withForms();

  for (const width of [1280, 390])
    describe(`at ${width} px, no critical barrier`, () => {
      let editor: Editor;
      let page: Page;
      before(async () => {
        editor = await editing.open({ bypassCSP: true, viewport: { width, height: 900 } });
        page = editor.page;
      });

      for (const collection of COLLECTIONS)
        test(`in the list and the form of ${collection}`, async () => {
          const list = collection.replace(/-\d+$/, "");
          await page.goto(`${editing.origin}/admin/#/collections/${list}`);
          await page.locator(".line").first().waitFor();
          assert.deepEqual(await axeFindings(page, "critical"), [], "list");
          await openForm(page, collection);
          assert.deepEqual(await axeFindings(page, "critical"), [], "form");
          assert.equal(await page.locator("[aria-label*=string], [aria-label*=markdown]").count(), 0);
        });

      test("in the menus of a list and of a form while they are open", async () => {
        await page.goto(`${editing.origin}/admin/#/collections/articles`);
        const made = page.getByRole("button", { name: "Ajout rapide" });
        assert.deepEqual(await findingsInMenu(page, made), [], "Ajout rapide");
        await openForm(page, "articles-2026");
        for (const name of [/^Publier/, "Titres"]) {
          const opener = page.getByRole("button", { name }).first();
          assert.deepEqual(await findingsInMenu(page, opener), [], String(name));
        }
      });

      test("among the media", async () => {
        await page.goto(`${editing.origin}/admin/#/collections/articles`);
        await page.getByRole("button", { name: "Médias" }).click();
        await page.getByRole("dialog").locator("img").first().waitFor();
        assert.deepEqual(await axeFindings(page, "critical"), []);
        const medium = page.getByRole("dialog").locator("[aria-pressed]").first();
        await medium.press("Enter");
        await page.getByRole("dialog").locator("[aria-pressed=true]").waitFor();
        await page.keyboard.press("Escape");
        assert.deepEqual(trouble(editor), []);
      });
    });
});

describe("with reviews, no critical barrier", () => {
  let review: Review;
  before(async () => {
    review = await openReview();
  });
  after(() => review.close());

  test("on the board of drafts, nor in the menu of a draft’s status", async () => {
    const { page } = review;
    await review.write("vasiere", "Vasière", "draft");
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${review.editing.origin}/admin/#/workflow`);
      await page.reload();
      assert.match((await card(page, "Vasière").textContent()) ?? "", /Modifié le \d\d\/\d\d\/\d{4}/);
      assert.deepEqual(await axeFindings(page, "critical"), [], `board at ${width} px`);
      await openForm(page, "topics", "entries/vasiere");
      const status = page.getByRole("button", { name: "Statut : Brouillon" });
      assert.deepEqual(await findingsInMenu(page, status), [], `status at ${width} px`);
    }
    review.nothingWrong();
  });
});
