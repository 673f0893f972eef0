/**
 * From a draft to the page, through Decap's own screens: each type, with reviews, on one's own machine. What was
 * committed is asked of git, and what is online over HTTP.
 */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { control, type, withoutVersion } from "../../harness/cms/cms.ts";
import { ENTRY_CASES } from "../../harness/cms/entry-cases.ts";
import {
  card,
  column,
  forget,
  openBoard,
  openFresh,
  openReview,
  publish,
  type Review,
  saveNew,
  setStatus,
} from "../../harness/cms/review.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** Spaces and apostrophes are set as French asks for: they are compared as one. */
const plainly = (text: string) => text.replaceAll("’", "'").replaceAll(/\s+/g, " ").trim();

function headingOf(html: string): string {
  const [, inside = ""] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  const text = inside
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  return plainly(text);
}

describe("with reviews, on this machine", () => {
  let review: Review;
  let page: Page;
  before(async () => {
    review = await openReview();
    page = review.page;
  });
  after(() => review.close());

  for (const { what, collection, fill, file, text, path } of ENTRY_CASES)
    test(`${what}, goes from draft to review, to ready, to its page`, async () => {
      const slug = file.replace(/^.*\/|\.md$/g, "");
      const branch = `cms/${collection}/${slug}`;
      await openFresh(page, collection);
      await fill(page);
      await saveNew(page);
      assert.match(page.url(), new RegExp(`entries/${slug}$`));
      assert.equal(withoutVersion(review.git("show", `${branch}:content/${file}`)), text.trimEnd());
      assert.equal((await review.visit(path)).status, 404, "a draft is not online");

      await setStatus(page, "Brouillon", "En révision");
      await setStatus(page, "En révision", "Prêt");
      assert.equal(
        review.git("log", "-1", "--format=%(trailers:key=Status,valueonly)", branch).trim(),
        "pending_publish",
      );
      await publish(page);

      await review.editing.published(path);
      const answer = await review.visit(path);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get("content-type") ?? "", /text\/html/);
      assert.equal(headingOf(await answer.text()), plainly(await control(page, "title").inputValue()));
      assert.deepEqual(review.files("edition"), [`content/${file}`], "the entry’s file only");
      assert.match(review.message("edition"), new RegExp(`^Ajouter « ${slug} » \\(.+\\), par Anne Le Bris$`));
      assert.equal(review.git("for-each-ref", `refs/heads/${branch}`), "");
      review.nothingWrong();
    });

  test("an article, its picture and a topic that it names for the first time are one draft, published together", async () => {
    await openFresh(page, "articles-2026");
    await type(page, control(page, "title"), "Des oyats");
    await type(page, control(page, "topics"), "Dunes");
    await page.getByRole("option", { name: /Dunes/ }).click();
    await page.getByRole("group", { name: "Nouveau thème" }).getByRole("button", { name: "Créer" }).click();
    const image = page.locator('[id^="image-field-"]').first();
    await image.getByRole("button").first().click();
    await image.getByRole("button", { name: "Choisir une image" }).click();
    await page
      .locator('input[type="file"]')
      .last()
      .setInputFiles({ name: "oyats.png", mimeType: "image/png", buffer: PNG });
    await page.getByRole("button", { name: "Choisir les éléments sélectionnés" }).click();
    await type(page, image.locator('[id^="alt-field-"]'), "Des herbes hautes.");
    await saveNew(page);
    const draft = "cms/articles-2026/des-oyats";
    const all = [
      "content/articles/2026/des-oyats.md",
      "content/media/2026/oyats.png",
      "content/topics/dunes.md",
    ];
    assert.deepEqual(review.git("diff", "--name-only", `edition...${draft}`).split("\n"), all);

    // opened again, it is the article that is in the form, with its picture
    await openFresh(page, "articles-2026", "entries/des-oyats");
    assert.equal(await control(page, "title").inputValue(), "Des oyats");
    await page.frameLocator("#preview-pane").locator('main img[src^="blob:"]').first().waitFor();

    await setStatus(page, "Brouillon", "Prêt");
    await publish(page);
    await review.editing.published("themes/dunes/");
    assert.match(await review.editing.published("articles/des-oyats/"), /href="\/themes\/dunes\/"/);
    assert.deepEqual(review.files("edition"), all);
    // published a moment ago, the picture was asked for before the site had it
    forget(review.editor.missing, `404 ${review.editing.origin}/media/2026/oyats.png`);
    review.nothingWrong();
  });

  test("an entry that is to come is published to the branch, and to the site on its day only", async () => {
    await openFresh(page, "articles-2027");
    await type(page, control(page, "title"), "Plus tard");
    await control(page, "publishedAt").fill("2027-06-01");
    await saveNew(page);
    await setStatus(page, "Brouillon", "Prêt");
    await publish(page);
    assert.deepEqual(review.files("edition"), ["content/articles/2027/plus-tard.md"]);
    assert.equal(await page.getByRole("link", { name: "Voir la page" }).count(), 0);
    // whatever the next build brings, that is not in it
    await review.write("suivant", "Suivant", "pending_publish");
    await review.act("publishUnpublishedEntry", { collection: "topics", slug: "suivant" });
    await review.editing.published("themes/suivant/");
    assert.equal((await review.visit("articles/plus-tard/")).status, 404);
    review.nothingWrong();
  });

  test("an entry is taken off the site, put back, and deleted", async () => {
    await review.write("temoin", "Témoin", "pending_publish");
    await review.act("publishUnpublishedEntry", { collection: "topics", slug: "temoin" });
    await openFresh(page, "topics", "entries/temoin");
    assert.equal(
      await page.getByRole("link", { name: "Voir la page" }).getAttribute("href"),
      `${review.editing.origin}/themes/temoin/`,
    );
    review.editor.questions.length = 0;
    await page.getByRole("button", { name: "Publiée", exact: true }).click();
    await page.getByRole("menuitem", { name: "Dépublier" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Dépublier" }).click();
    await page.getByText("Entrée dépubliée").waitFor();
    assert.deepEqual(review.editor.questions, [], "nothing is taken for the work of somebody else");
    assert.equal(review.message("edition"), "Supprimer « temoin » (Thème), par Anne Le Bris");
    await review.gone("themes/temoin/");

    await openBoard(page);
    await column(page, "Prêts").getByRole("heading", { name: "Témoin" }).waitFor();
    await card(page, "Témoin").getByRole("link").click();
    await publish(page);
    await review.editing.published("themes/temoin/");
    await page.getByRole("button", { name: "Supprimer l’entrée publiée" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Supprimer" }).click();
    await review.gone("themes/temoin/");
    assert.deepEqual(review.files("edition"), ["content/topics/temoin.md"]);
    review.nothingWrong();
  });
});
