/** The board of drafts, and drafts that meet the work of somebody else, on one's own machine. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import { frames } from "../../harness/browser/frames.ts";
import { control, type } from "../../harness/cms/cms.ts";
import { held } from "../../harness/cms/held-answer.ts";
import { card, column, openFresh, openReview, type Review, setStatus } from "../../harness/cms/review.ts";
import { happens } from "../../harness/until.ts";

describe("drafts beside each other", () => {
  let review: Review;
  let page: Page;
  before(async () => {
    review = await openReview();
    page = review.page;
  });
  after(() => review.close());

  test("the board shows each draft under its status, moves a card, publishes it and deletes another", async () => {
    for (const [slug, title, status] of [
      ["vasiere", "Vasière", "draft"],
      ["falaise", "Falaise", "pending_review"],
      ["marais", "Marais", "pending_publish"],
    ] as const)
      await review.write(slug, title, status);
    // drafts are asked for once: those made since are in the board of a page that is new
    await page.goto(`${review.editing.origin}/admin/#/workflow`);
    await page.reload();
    await column(page, "Brouillons").getByRole("heading", { name: "Vasière" }).waitFor();
    await column(page, "Prêts").getByRole("heading", { name: "Marais" }).waitFor();
    const inReview = column(page, "En révision");
    await card(page, "Falaise").dragTo(column(page, "Prêts"));
    await column(page, "Prêts").getByRole("heading", { name: "Falaise" }).waitFor();
    await card(page, "Vasière").dragTo(inReview);
    await inReview.getByRole("heading", { name: "Vasière" }).waitFor();
    assert.deepEqual(await axeFindings(page, "critical"), []);

    await card(page, "Falaise").getByRole("button", { name: "Publier" }).click();
    await card(page, "Falaise").waitFor({ state: "detached" });
    await review.editing.published("themes/falaise/");
    await card(page, "Marais").getByRole("button", { name: "Supprimer" }).click();
    await card(page, "Marais").waitFor({ state: "detached" });
    assert.equal(
      review.git("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads/cms/"),
      "cms/topics/vasiere",
    );
    assert.match(
      review.git("log", "-1", "--format=%B", "cms/topics/vasiere"),
      /à « En révision ».*\n\nStatus: pending_review/,
    );

    await page.setViewportSize({ width: 390, height: 844 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    const after = await page.getByRole("link", { name: "Voir le site" }).boundingBox();
    const last = await column(page, "Prêts").boundingBox();
    assert.ok(after && last && after.y >= last.y + last.height, "what follows the board is below it");
    await card(page, "Vasière").getByRole("link").click();
    for (const name of ["Enregistrer", "Statut : En révision", "Publier"]) {
      const button = page.getByRole("button", { name, exact: true });
      await button.waitFor();
      const box = await button.boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 390, `${name} is in sight on a phone`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    review.nothingWrong();
  });

  test("a draft that somebody else saved meanwhile is not replaced without asking", async () => {
    await review.write("grave", "Grève", "draft");
    await openFresh(page, "topics", "entries/grave");
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
    await review.write("grave", "Grève de galets", "draft", false);
    await type(page, control(page, "title"), "Grève de sable");
    review.editor.questions.length = 0;
    await page.getByRole("button", { name: "Enregistrer" }).click();
    const versions = page.getByRole("dialog", { name: "Deux versions de cette fiche" });
    await versions.getByRole("button", { name: "Annuler" }).click();
    await page
      .getByText(/rien n’a été enregistré/)
      .first()
      .waitFor();
    assert.equal(await control(page, "title").inputValue(), "Grève de sable");
    assert.match(review.git("show", "cms/topics/grave:content/topics/grave.md"), /de galets/);
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await versions.getByLabel(/Grève de sable/).check();
    await versions.getByRole("button", { name: "Enregistrer ces choix" }).click();
    await page.getByText("Modifications enregistrées").waitFor();
    assert.match(review.git("show", "cms/topics/grave:content/topics/grave.md"), /de sable/);
    review.nothingWrong();
  });

  test("a draft that contradicts what was published meanwhile is refused in plain words, and kept", async () => {
    await openFresh(page, "topics", "entries/falaise");
    await type(page, control(page, "title"), "Falaise de granit");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
    const raw = "---\ntitle: Falaise de schiste\n---\n";
    await review.act("persistEntry", {
      dataFiles: [{ path: "content/topics/falaise.md", slug: "falaise", raw }],
      assets: [],
      options: {},
    });
    await setStatus(page, "Brouillon", "Prêt");
    await page.getByRole("button", { name: "Publier" }).click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    await page.getByText(/ce qui est publié a changé aux mêmes endroits.*rien n’est perdu/).waitFor();
    assert.equal(review.git("show", "edition:content/topics/falaise.md"), raw.trimEnd());
    assert.match(review.git("show", "cms/topics/falaise:content/topics/falaise.md"), /de granit/);
    // the refusal itself is the one answer that was no success
    assert.deepEqual(
      review.editor.missing.splice(0).map((line) => line.slice(0, 3)),
      ["409"],
    );
    review.nothingWrong();
  });

  test("a draft that is published after its form was left fills no other", async () => {
    await review.write("marnage", "Marnage", "pending_publish");
    await openFresh(page, "topics", "entries/marnage");
    await page.getByRole("button", { name: "Statut : Prêt" }).waitFor();
    const late = await held(page, "publishUnpublishedEntry", "marnage");
    await page.getByRole("button", { name: "Publier" }).click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    await late.asked;
    await openFresh(page, "topics", "entries/memoire-locale");
    await type(page, control(page, "title"), "Mémoire des lieux");
    const read = page.waitForResponse((response) => {
      const asked = response.request().postData() ?? "";
      return asked.includes('"getEntry"') && asked.includes("marnage");
    });
    await late.letGo();
    await (await read).finished();
    await frames(page);
    await frames(page);
    assert.match(page.url(), /\/memoire-locale$/);
    assert.equal(await control(page, "title").inputValue(), "Mémoire des lieux");
    await page.getByText("Modifications non enregistrées").waitFor();
    review.nothingWrong();
  });

  test("the first draft of an entry, saved after its form was left, fills no other", async () => {
    await openFresh(page, "topics", "entries/prise-de-son");
    await type(page, control(page, "title"), "Prise de sons");
    const late = await held(page, "persistEntry", "prise-de-son");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await late.asked;
    await openFresh(page, "topics", "entries/communs");
    await late.letGo();
    await page.getByText("Entrée enregistrée").last().waitFor();
    await type(page, control(page, "title"), "Communs de la mer");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    const draft = (slug: string) => review.git("show", `cms/topics/${slug}:content/topics/${slug}.md`);
    const isThere = () => review.git("for-each-ref", "refs/heads/cms/topics/communs") !== "";
    await happens(isThere, "the draft of what is in the form");
    assert.match(draft("communs"), /title: Communs de la mer/);
    assert.match(draft("prise-de-son"), /title: Prise de sons/);
    review.nothingWrong();
  });
});
