/** Editing online, from the list to the bin: what an editor reads, and what git keeps of it. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { withBrowser } from "../../harness/browser/with-browser.ts";
import { control, openForm, type } from "../../harness/cms/cms.ts";
import { type Online, openOnline } from "../../harness/cms/online.ts";
import { openFresh, saveNew, setStatus } from "../../harness/cms/review.ts";
import { happens } from "../../harness/until.ts";

/** GitHub accounts need no name. */
const ANNE = { login: "annelb", name: null };
const DRAFT = "cms/articles-2026/une-proposition";
const FILE = "content/articles/2026/une-proposition.md";

const news = (page: Page) => page.getByRole("region", { name: "Nouvelles de la publication" });
const publish = async (page: Page) => {
  await page.getByRole("button", { name: "Publier" }).click();
  await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
};

describe("an editor who may write to the repository", () => {
  const its = withBrowser();
  let online: Online;
  let page: Page;
  before(async () => {
    online = await openOnline(its.browser, ANNE);
    page = online.editor.page;
  });
  after(async () => {
    await online.close();
  });
  const git = (...args: string[]) => online.forge.git(...args);
  const message = (branch: string) => git("log", "-1", "--format=%an: %B", branch);

  test("saves a draft: a branch and a proposal, in French and in the name of the account", async () => {
    await page.locator('a[href*="entries/"]').first().waitFor();
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Une proposition");
    await saveNew(page);
    const said = "Ajouter « une-proposition » (Article), par annelb";
    assert.equal(message(DRAFT), `annelb: ${said}`);
    assert.equal(git("diff", "--name-only", `main...${DRAFT}`), FILE);
    const [proposal] = online.forge.proposals.all;
    assert.deepEqual([proposal?.title, proposal?.body], [said, "Proposée depuis l’interface d’édition."]);
  });

  test("saves it again, in a second commit", async () => {
    await type(page, control(page, "summary"), "Un chapô");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Modifications enregistrées").waitFor();
    await happens(() => git("show", `${DRAFT}:${FILE}`).includes("summary: Un chapô"), "the commit");
    assert.equal(message(DRAFT), "annelb: Modifier « une-proposition » (Article), par annelb");
    assert.equal(git("rev-list", "--count", `main..${DRAFT}`), "2");
  });

  test("finds the link to the page that the host built of the draft", async () => {
    const address = "https://deploy-preview-1--hub.netlify.app";
    online.forge.report(DRAFT, {
      context: "netlify/hub/deploy-preview",
      state: "success",
      target_url: address,
    });
    await page.reload();
    const link = page.getByRole("link", { name: "Voir l’aperçu" });
    await link.waitFor();
    assert.equal(await link.getAttribute("href"), `${address}/articles/une-proposition/`);
  });

  test("reads in French that a check refuses the draft, which stays", async () => {
    const before = git("rev-parse", "main");
    await setStatus(page, "Brouillon", "Prêt");
    const said = 'Required status check "netlify/hub/deploy-preview" is failing.';
    for (const status of [405, 422]) {
      online.forge.refusal = { status, message: said };
      await publish(page);
      await news(page)
        .getByText("la vérification du site le refuse. Le brouillon reste tel qu’il est, rien n’est perdu.")
        .waitFor();
      const link = news(page).getByRole("link", { name: "Lire pourquoi" });
      assert.equal(await link.getAttribute("href"), "https://github.com/ville/hub/pull/1");
      await news(page).getByRole("button", { name: "Fermer" }).click();
    }
    online.forge.refusal = undefined;
    assert.equal(git("rev-parse", "main"), before, "nothing was written over what is online");
    assert.equal(online.forge.proposals.all[0]?.state, "open");
  });

  test("publishes it: the history says what and who, the page comes online", async () => {
    await publish(page);
    await news(page).getByText("Elle sera en ligne dans deux minutes environ.").waitFor();
    assert.equal(message("main"), "annelb: Publier « une-proposition » (Article), par annelb");
    assert.match(git("show", `main:${FILE}`), /^---\ntitle: Une proposition\nsummary: Un chapô\n/);
    await online.build();
    await page.clock.runFor(16_000);
    await news(page).getByRole("link", { name: "voir la page" }).waitFor();
  });

  test("takes nothing back of what somebody else published while a draft was written", async () => {
    const file = "content/links/2026/ffmpeg.md";
    const saved = async (title: string) => {
      await type(page, control(page, "title"), title);
      await page.getByRole("button", { name: "Enregistrer" }).click();
      await happens(() => git("for-each-ref", "refs/heads/cms/links-2026/ffmpeg") !== "", "the commit");
      await happens(() => git("show", `cms/links-2026/ffmpeg:${file}`).includes(title), "the commit");
      await page.getByText("Modifications enregistrées").waitFor();
    };
    await openFresh(page, "links-2026", "entries/ffmpeg");
    await saved("Un premier titre");
    online.forge.publish(file, `${git("show", `main:${file}`)}\n\nUne autre fin.\n`);
    await saved("Un second titre");
    await setStatus(page, "Brouillon", "Prêt");
    await publish(page);
    await happens(() => git("show", `main:${file}`).includes("title: Un second titre"), "the commit");
    assert.match(git("show", `main:${file}`), /\n\nUne autre fin\.$/);
  });

  test("deletes an entry and takes it out of those that name it, in one commit", async () => {
    await openFresh(page, "topics", "entries/communs");
    await page.getByRole("button", { name: "Supprimer l’entrée" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Supprimer", exact: true }).click();
    await page.waitForURL(/#\/collections\/topics$/);
    assert.equal(message("main"), "annelb: Supprimer « communs » (Thème), par annelb");
    const changed = git("show", "--format=", "--name-status", "main").split("\n");
    assert.ok(changed.includes("D\tcontent/topics/communs.md"));
    assert.ok(changed.includes("M\tcontent/links/2026/schema-org.md"));
    assert.doesNotMatch(git("show", "main:content/links/2026/schema-org.md"), /\bcommuns\b/);
    online.nothingWrong();
  });

  test("deletes an entry, and brings it back from the bin as a draft", async () => {
    await openFresh(page, "links-2026", "entries/audacity");
    const file = "content/links/2026/audacity.md";
    const text = git("show", `main:${file}`);
    await page.getByRole("button", { name: "Supprimer l’entrée" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Supprimer/ })
      .click();
    await page.waitForURL(/#\/collections\/links-2026$/);
    assert.equal(message("main"), "annelb: Supprimer « audacity » (Lien), par annelb");
    assert.equal(git("ls-tree", "main", file), "");
    await online.build();
    await page.getByRole("link", { name: "Corbeille" }).click();
    await page
      .getByRole("link", { name: /^Restaurer/ })
      .first()
      .click();
    await page.getByText(/est de retour/).waitFor();
    assert.equal(git("show", `cms/links-2026/audacity:${file}`), text);
    assert.equal(message("cms/links-2026/audacity"), "annelb: Restaurer « audacity » (Lien), par annelb");
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
    assert.deepEqual(new Set(online.editor.questions), new Set(["Publier cette entrée\u202F?"]));
    online.nothingWrong();
  });
});

describe("anybody, where proposals are open", () => {
  const its = withBrowser();
  test("proposes an entry from a copy, and sends it to review", async (t) => {
    const online = await openOnline(its.browser, ANNE, ["openAuthoring: true"]);
    t.after(async () => {
      await online.close();
    });
    const { page } = online.editor;
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Une proposition");
    await saveNew(page);
    const branch = "cms/annelb/hub/articles-2026/une-proposition";
    const said = "Ajouter « une-proposition » (Article), par annelb";
    assert.equal(online.forge.git("log", "-1", "--format=%an: %B", branch), `annelb: ${said}`);
    assert.equal(online.forge.proposals.all.length, 0);
    await setStatus(page, "Brouillon", "En révision");
    const [proposal] = online.forge.proposals.all;
    assert.deepEqual([proposal?.title, proposal?.branch, proposal?.state], [said, branch, "open"]);
    online.nothingWrong();
  });
});
