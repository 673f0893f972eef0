/** The interface on each forge: signing in, also once more, and what does not come of it or is not answered. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openPage } from "../../harness/browser/page.ts";
import { withBrowser } from "../../harness/browser/with-browser.ts";
import { control, goHome, openForm, type } from "../../harness/cms/cms.ts";
import { type Online, openOnline } from "../../harness/cms/online.ts";

const NOT_LOADED = "Une partie de l’interface n’a pas pu être chargée";
const RELOAD = "Recharger la page";

describe("the interface on each forge", () => {
  const its = withBrowser();
  let online: Online;
  before(async () => {
    online = await openOnline(its.browser, { login: "annelb", name: null });
  });
  after(() => online.close());

  /** The interface of somebody who has not signed in, on a forge. @returns the scripts that it asks for, too */
  async function opened(backend: string) {
    const watched = await openPage(its.browser, online.origin);
    const { page } = watched;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.route("**/admin/hub.json", async (route) => {
      const response = await route.fetch();
      const core = await response.json();
      const cms = { ...core.site.cms, backend, appId: "a" };
      await route.fulfill({ response, json: { ...core, site: { ...core.site, cms } } });
    });
    await page.goto(`${online.origin}/admin/`);
    return { ...watched, asked };
  }
  const FORGES = {
    github: "Se connecter avec GitHub",
    gitlab: "Se connecter avec GitLab",
    gitea: "Se connecter avec Gitea",
    "git-gateway": "Se connecter",
  };
  for (const [backend, button] of Object.entries(FORGES))
    test(`offers to sign in with ${backend}, and loads no other forge and no form`, async () => {
      const { page, asked, noise, context } = await opened(backend);
      await page.getByRole("button", { name: button, exact: true }).waitFor();
      const [, ...others] = Object.keys(FORGES).sort((name) => (name === backend ? -1 : 1));
      const loaded = asked.map((url) => /\/chunks\/(.+)-\w{8}\.js$/.exec(url)?.[1] ?? "");
      assert.ok(loaded.includes(backend));
      for (const name of [...others, "local", "entry-form"]) assert.ok(!loaded.includes(name), name);
      assert.deepEqual(noise, []);
      await context.close();
    });

  test("says where the script of the form does not come, and offers to load the page again", async () => {
    const page = await online.editor.context.newPage();
    await page.route("**/chunks/entry-form-*.js", (route) => route.abort());
    await page.goto(`${online.origin}/admin/#/collections/articles-2026/new`);
    const told = page.getByRole("alert").filter({ hasText: NOT_LOADED });
    await told.waitFor();
    await page.unrouteAll();
    await told.getByRole("button", { name: RELOAD }).click();
    await control(page, "title").waitFor();
    await page.close();
  });

  test("says where the script of the forge does not come, and offers to load the page again", async () => {
    const { page, context } = await opened("github");
    await page.route("**/chunks/github-*.js", (route) => route.abort());
    await page.reload();
    const notice = page.getByRole("alert");
    await notice.filter({ hasText: NOT_LOADED }).waitFor();
    await page.unroute("**/chunks/github-*.js");
    await notice.getByRole("button", { name: RELOAD }).click();
    await page.getByRole("button", { name: FORGES.github, exact: true }).waitFor();
    await context.close();
  });

  test("a form is saved once its editor has signed in again in another tab", async () => {
    const { forge, origin, editor } = online;
    const { page, context } = editor;
    await openForm(page, "links-2026", "entries/ffmpeg");
    await type(page, control(page, "title"), "Écrit avant la fin");
    forge.token = "renewed";
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText(/Connectez-vous de nouveau dans un autre onglet/).waitFor();
    const other = await context.newPage();
    await other.goto(`${origin}/admin/`);
    await other.getByRole("alert").filter({ hasText: "Votre connexion a pris fin" }).waitFor();
    await other.getByRole("button", { name: "Se connecter avec GitHub" }).click();
    await other.getByRole("link", { name: "Articles" }).waitFor();
    await other.close();
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Modifications enregistrées").waitFor();
    const draft = "cms/links-2026/ffmpeg";
    assert.match(forge.git("show", `${draft}:content/links/2026/ffmpeg.md`), /^title: Écrit avant la fin$/m);
    assert.match(forge.git("log", "-1", "--format=%B", draft), /, par annelb$/);
  });

  test("a draft that could not be deleted stays, and so does what was typed", async () => {
    const { forge, editor } = online;
    const { page } = editor;
    await type(page, control(page, "title"), "Écrit encore");
    forge.down = true;
    await page.getByRole("button", { name: "Supprimer les modifications" }).click();
    await page.getByText(/^Échec de la suppression.*ne répond pas/).waitFor();
    assert.equal(await control(page, "title").inputValue(), "Écrit encore");
    assert.match(page.url(), /\/links-2026\/entries\/ffmpeg$/);
    assert.equal(await page.getByText("Modifications non publiées supprimées").count(), 0);
    forge.down = false;
  });

  test("where it does not answer, nobody is signed out, and what was asked for opens once it does", async () => {
    const { forge, editor } = online;
    const { page } = editor;
    const told = page.getByRole("alert");
    const notice = told.filter({ hasText: "La fiche n’a pas pu être ouverte" });
    const ask = async () => {
      await goHome(page);
      await page.evaluate(() => {
        location.hash = "/collections/links-2026/entries/audacity";
      });
      await notice.waitFor();
      assert.doesNotMatch((await page.locator("body").textContent()) ?? "", /\[object|Error|Failed/);
    };
    forge.token = "other";
    await ask();
    await notice.getByRole("button", { name: "Se connecter de nouveau" }).click();
    await page.getByRole("button", { name: "Se connecter avec GitHub" }).click();
    await control(page, "title").waitFor();
    forge.down = true;
    await ask();
    forge.down = false;
    await notice.getByRole("button", { name: "Ouvrir de nouveau la fiche" }).click();
    await control(page, "title").waitFor();
    forge.down = true;
    await page.reload();
    await told.filter({ hasText: "Le dépôt ne répond pas" }).waitFor();
    forge.down = false;
    await told.getByRole("button", { name: RELOAD }).click();
    await control(page, "title").waitFor();
  });
});
