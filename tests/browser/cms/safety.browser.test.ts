/** What must not be lost, and what must not pass. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import {
  control,
  type Editor,
  type openEditor,
  openForm,
  save,
  trouble,
  type,
} from "../../harness/cms/cms.ts";
import { draftKept, shown } from "../../harness/cms/drafts.ts";
import { held } from "../../harness/cms/held-answer.ts";
import { withForms } from "../../harness/cms/with-cms.ts";

const ARTICLE = "articles/2026/retrouver-la-minute.md";

describe("the editing interface", () => {
  const editing = withForms();
  let editor: Editor;
  /** One that nobody has used: it is loaded again, or has another policy or index. */
  const open = async (options: Parameters<typeof openEditor>[2] = {}) => {
    editor = await editing.open(options);
    return editor.page;
  };
  /** The one that another test has left; `leave` leaves it to the next. */
  const take = async () => {
    editor = await editing.take();
    return editor.page;
  };
  const leave = () => editing.giveBack(editor);
  const source = (file: string) => readFile(path.join(editing.content, file), "utf8");

  test("keeps what was typed when the page is loaded again in the middle of writing", async () => {
    const page = await open();
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Un texte à ne pas perdre");
    await draftKept(page, "Un texte à ne pas perdre");
    await page.reload();
    await shown(page, "title", "Un texte à ne pas perdre");
    assert.ok(
      editor.questions.some((question) => /sauvegarde/i.test(question)),
      editor.questions.join(),
    );
    await editor.context.close();
  });

  test("keeps changes to an entry that exists, too", async () => {
    const page = await open();
    await openForm(page, "people", "entries/helene-duclos");
    await type(page, control(page, "role"), "Un autre rôle");
    await draftKept(page, "Un autre rôle");
    await page.reload();
    await shown(page, "role", "Un autre rôle");
    assert.equal(await control(page, "title").inputValue(), "Hélène Duclos");
    await editor.context.close();
  });

  test("offers nothing to resume where all that was typed was saved as the page went away", async () => {
    const page = await open();
    await openForm(page, "people", "entries/helene-duclos");
    await type(page, control(page, "role"), "Enregistré, page fermée");
    await draftKept(page, "Enregistré, page fermée");
    // the answer never comes
    await page.route("**/__estran/cms", async (route) => {
      if (!route.request().postData()?.includes('"persistEntry"')) return route.fallback();
      await route.fetch();
    });
    await save(page);
    await editing.written("people/helene-duclos.md", (text) => text.includes("Enregistré, page fermée"));
    await page.unrouteAll();
    await page.reload();
    await shown(page, "role", "Enregistré, page fermée");
    await page.frameLocator("#preview-pane").getByRole("heading", { level: 1 }).waitFor();
    assert.deepEqual(
      editor.questions.filter((question) => /sauvegarde/i.test(question)),
      [],
    );
    await editor.context.close();
  });

  test("shows the entry of the address, after a form that was left without saving", async () => {
    const page = await take();
    const [left, shown] = ["topics/communs.md", "topics/memoire-locale.md"];
    const before = await source(left);
    await openForm(page, "topics", "entries/communs");
    await type(page, control(page, "title"), "Un titre laissé là");
    await page.evaluate(() => {
      location.hash = "/collections/topics/entries/memoire-locale";
    });
    const title = control(page, "title");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[id^="title-field-"]')?.value === "Mémoire locale",
    );
    await type(page, title, "Mémoires locales");
    await save(page);
    await editing.written(shown, (text) => text.includes("title: Mémoires locales"));
    assert.equal(await source(left), before);
    assert.deepEqual(trouble(editor), []);
    await leave();
  });

  test("says in a sentence why nothing was saved when the network fails, and saves once it is back", async () => {
    const page = await take();
    await openForm(page, "people", "entries/helene-duclos");
    await type(page, control(page, "role"), "Écrit sans réseau");
    await page.route("**/__estran/cms", (route) => route.abort());
    await save(page);
    const told = page.getByText(/Pas enregistré\s: le dépôt ne répond pas\. Vérifiez votre connexion/);
    await told.waitFor();
    assert.doesNotMatch((await told.textContent()) ?? "", /Error|fetch/i);
    assert.equal(await control(page, "role").inputValue(), "Écrit sans réseau");
    await page.unroute("**/__estran/cms");
    await save(page);
    await editing.written("people/helene-duclos.md", (text) => text.includes("role: Écrit sans réseau\n"));
    await leave();
  });

  test("refuses a bad value in the form's words, keeps the form, and takes it once corrected", async () => {
    const page = await take();
    await openForm(page, "links-2026");
    await type(page, control(page, "title"), "Lien mal écrit");
    await type(page, control(page, "url"), "exemple");
    await save(page);
    const notice = page.getByRole("alert").filter({ hasText: "il reste à corriger" });
    await notice.waitFor();
    assert.match(
      (await notice.textContent()) ?? "",
      /Adresse\u00A0: «\sexemple\s»\u202F; attendu\u00A0: une adresse qui commence par https/,
    );
    assert.equal(await control(page, "title").inputValue(), "Lien mal écrit");
    await assert.rejects(source("links/2026/lien-mal-ecrit.md"));
    await type(page, control(page, "url"), "https://exemple.fr/");
    await save(page);
    assert.match(await editing.written("links/2026/lien-mal-ecrit.md"), /url: https:\/\/exemple\.fr\/\n/);
    await notice.waitFor({ state: "detached" });
    await leave();
  });

  test("leaves the rest of a file as it was when one field changes", async () => {
    const before = await source(ARTICLE);
    const page = await take();
    await openForm(page, "articles-2026", "entries/retrouver-la-minute");
    await type(page, control(page, "title"), "Retrouver la seconde");
    await save(page);
    const after = await editing.written(ARTICLE, (text) => text !== before);
    const body = (text: string) => text.slice(text.indexOf("\n---\n", 4) + 5);
    assert.equal(body(after), body(before));
    assert.match(after, /^---\ntitle: Retrouver la seconde\n/);
    assert.deepEqual(trouble(editor), []);
    await leave();
  });

  test("a form opens by itself once the site answers again", async () => {
    const page = await open();
    let refused = 0;
    await page.route("**/admin/media.*.json", async (route) => {
      refused += 1;
      await (refused <= 3 ? route.fulfill({ status: 503 }) : route.continue());
    });
    await openForm(page, "people", "entries/gurvan-lostmarch");
    assert.equal(refused, 4);
    await editor.context.close();
  });

  test("a form reads one version of the index, though another build took its place", async () => {
    const page = await open();
    // as online: nobody tells that the site was built
    await page.route("**/__estran/events", (route) => route.abort());
    await page.reload();
    await page.getByRole("link", { name: "Articles" }).waitFor();
    const file = path.join(editing.content, "articles/2026/un-de-plus.md");
    const article = await source(ARTICLE);
    await writeFile(file, article.replace(/^id: .*\n/m, "").replace(/^title: .*$/m, "title: Un de plus"));
    await editing.indexed((text) => text.includes("Un de plus"));
    await openForm(page, "people", "entries/gurvan-lostmarch");
    await writeFile(file, (await readFile(file, "utf8")).replace("Un de plus", "Un autre de plus"));
    await editing.indexed((text) => text.includes("Un autre de plus"));
    await page.evaluate(() => {
      location.hash = "/";
    });
    await page.getByRole("link", { name: "Articles" }).first().click();
    await page.getByText("Un autre de plus").waitFor();
    assert.deepEqual(editor.missing, []);
    await editor.context.close();
  });

  test("prepares a link from the bookmark, letter for letter", async () => {
    const page = await take();
    const asked = new URLSearchParams({
      title: "L'été & l’hiver <1> « oui »",
      url: "https://exemple.fr/?a=1&b=%272%27",
      body: "Un passage & sa suite.",
    });
    await page.goto(`${editing.origin}/admin/#/collections/links/new?${asked.toString()}`);
    await control(page, "title").waitFor();
    assert.match(page.url(), /#\/collections\/links-\d{4}\/new/);
    assert.equal(await control(page, "title").inputValue(), asked.get("title"));
    assert.equal(await control(page, "url").inputValue(), asked.get("url"));
    await save(page);
    const text = await editing.written("links/2026/l-ete-et-l-hiver-1-oui.md");
    assert.match(text, /\nUn passage & sa suite\.\n$/);
    await leave();
  });

  test("fills a form with its own entry alone, however late another one is read", async () => {
    const page = await take();
    const late = await held(page, "getEntry", "helene-duclos");
    await page.evaluate(() => {
      location.hash = "/collections/people/entries/helene-duclos";
    });
    await late.asked;
    await openForm(page, "topics", "entries/communs");
    await late.letGo();
    assert.equal(await control(page, "title").inputValue(), "Communs et partage");
    assert.deepEqual(trouble(editor), []);
    await leave();
  });

  test("saves a new entry that is left meanwhile, and keeps the next form apart from it", async () => {
    const page = await take();
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Laissé en route");
    const late = await held(page, "persistEntry", "laisse-en-route");
    await save(page);
    await late.asked;
    await openForm(page, "topics", "entries/communs");
    await openForm(page, "articles-2026");
    await type(page, control(page, "title"), "Le suivant");
    await late.letGo();
    assert.match(page.url(), /articles-2026\/new$/);
    assert.equal(await control(page, "title").inputValue(), "Le suivant");
    await page.getByText("Modifications non enregistrées").waitFor();
    await save(page);
    assert.match(await editing.written("articles/2026/le-suivant.md"), /^---\ntitle: Le suivant\n/);
    assert.match(await source("articles/2026/laisse-en-route.md"), /^---\ntitle: Laissé en route\n/);
    assert.deepEqual(trouble(editor), []);
    await leave();
  });

  test("finds an entry by words without their accents, in its title and in the names of its people", async () => {
    const page = await take();
    await page.goto(`${editing.origin}/admin/#/search/evaluation%20utilite%20helene`);
    await page.locator(".line", { hasText: "Évaluation de l’utilité sociale" }).first().waitFor();
    await leave();
  });

  test("runs nothing that a content file holds", async () => {
    const file = path.join(editing.content, "topics/mechant.md");
    await writeFile(file, "---js\n{ title: (globalThis.pris = true, 'Méchant') }\n---\n");
    // the policy of the page would hide that the engine runs
    const page = await open({ bypassCSP: true });
    await page.goto(`${editing.origin}/admin/#/collections/topics/entries/mechant`);
    await control(page, "title").waitFor();
    assert.equal(await page.evaluate(() => "pris" in globalThis), false);
    await editor.context.close();
  });
});
