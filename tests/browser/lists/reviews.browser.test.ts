/** Drafts that go through review, on the first screen and in the list of their type. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openReview, type Review } from "../../harness/cms/review.ts";

describe("with reviews", () => {
  let review: Review;
  before(async () => {
    review = await openReview();
  });
  after(() => review.close());

  test("what is written and what waits to be read again stand on the first screen and in lists", async () => {
    const { page, editing } = review;
    await review.write("vasiere", "Vasière", "draft");
    await review.write("estuaire", "Estuaire", "pending_review");
    await page.goto(`${editing.origin}/admin/#/`);
    await page.reload();
    const part = (name: string) =>
      page.locator(".home section").filter({ has: page.getByRole("heading", { name }) });
    await part("Mes brouillons")
      .getByRole("link", { name: /Vasière/ })
      .waitFor();
    await part("À relire")
      .getByRole("link", { name: /Estuaire/ })
      .waitFor();
    await page.goto(`${editing.origin}/admin/#/collections/topics?etat=review`);
    await page.locator(".line", { hasText: "Estuaire" }).waitFor();
    assert.deepEqual(await page.locator(".lines .line-title").allTextContents(), ["Estuaire"]);
    review.nothingWrong();
  });
});
