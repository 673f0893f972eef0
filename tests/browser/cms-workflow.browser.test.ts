/**
 * From a draft to the page, through Decap's own screens: each type, with reviews, on one's own machine. What was
 * committed is asked of git, and what is online over HTTP.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { axeFindings } from "../harness/axe.ts";
import { launch } from "../harness/chromium.ts";
import {
  control,
  type Editing,
  type Editor,
  openEditor,
  openForm,
  startReviewing,
  trouble,
  type,
} from "../harness/cms.ts";
import { ENTRY_CASES } from "../harness/entry-cases.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** Opens a form once the one before it is gone. */
async function openFresh(page: Page, collection: string, what?: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/collections/${collection}`);
  await control(page, "title").waitFor({ state: "detached" });
  await openForm(page, collection, what);
}

/** Saves the form of a new entry: a draft, whose form opens again under its own address. */
async function saveNew(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.waitForURL(/\/entries\//);
  await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
}

async function setStatus(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("button", { name: `Statut : ${from}` }).click();
  await page.getByRole("menuitem", { name: to }).click();
  await page.getByRole("button", { name: `Statut : ${to}` }).waitFor();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publier" }).click();
  await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
  await page.getByRole("button", { name: "Publiée", exact: true }).waitFor();
}

async function openBoard(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Relecture" }).click();
  await page.getByRole("heading", { name: "Brouillons et relecture" }).waitFor();
}

/** Takes out what is in order. */
function forget(lines: string[], expected: string): void {
  const kept = lines.filter((line) => line !== expected);
  lines.splice(0, lines.length, ...kept);
}

/** A card of the board, and the column that it is in. */
const card = (page: Page, title: string) =>
  page.locator('[draggable="true"]').filter({ has: page.getByRole("heading", { name: title }) });
const column = (page: Page, name: string) =>
  page.locator("#nc-root").getByRole("heading", { name, exact: true }).locator("..");

describe("with reviews, on this machine", () => {
  let browser: Browser;
  let editing: Editing;
  let editor: Editor;
  let page: Page;
  let untouched: readonly string[];

  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: editing.folder, encoding: "utf8", stdio: "pipe" }).trimEnd();
  const own = () => [git("status", "--porcelain"), git("rev-parse", "HEAD"), git("ls-files", "-s")];
  const files = (commit: string) => git("show", "--format=", "--name-only", commit).split("\n");
  const message = (commit: string) => git("log", "-1", "--format=%s", commit);
  /** What a visitor is answered. */
  const visit = (path: string) => fetch(`${editing.origin}/${path}`);
  const gone = async (path: string) => {
    while ((await visit(path)).status !== 404) await setTimeout(100);
  };
  /** What somebody at another screen does. */
  const act = async (action: string, params: object) => {
    const answer = await fetch(`${editing.origin}/__estran/cms`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ action, params }),
    });
    assert.equal(answer.status, 200, action);
  };
  /** A draft, written as the form would, to come to what is tested. */
  const write = (slug: string, title: string, status: string, newEntry = true) =>
    act("persistEntry", {
      dataFiles: [{ path: `content/topics/${slug}.md`, slug, raw: `---\ntitle: ${title}\n---\n` }],
      assets: [],
      options: { useWorkflow: true, newEntry, collectionName: "topics", status },
    });

  before(async () => {
    [browser, editing] = await Promise.all([launch(), startReviewing()]);
    untouched = own();
    editor = await openEditor(browser, editing, { bypassCSP: true });
    page = editor.page;
  });
  after(() => Promise.all([browser.close(), editing.close()]));

  const nothingWrong = () => {
    assert.deepEqual(trouble(editor), []);
    assert.deepEqual(own(), untouched, "the person’s own files, index and branch are as they were");
  };

  for (const { what, collection, fill, file, text, path } of ENTRY_CASES)
    test(`${what}, goes from draft to review, to ready, to its page`, async () => {
      const slug = file.replace(/^.*\/|\.md$/g, "");
      const branch = `cms/${collection}/${slug}`;
      await openFresh(page, collection);
      await fill(page);
      await saveNew(page);
      assert.match(page.url(), new RegExp(`entries/${slug}$`));
      assert.equal(git("show", `${branch}:content/${file}`), text.trimEnd());
      assert.equal((await visit(path)).status, 404, "a draft is not online");

      await setStatus(page, "Brouillon", "En révision");
      await setStatus(page, "En révision", "Prêt");
      assert.equal(
        git("log", "-1", "--format=%(trailers:key=Status,valueonly)", branch).trim(),
        "pending_publish",
      );
      await publish(page);

      await editing.published(path);
      const answer = await visit(path);
      const title = await control(page, "title").inputValue();
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get("content-type") ?? "", /text\/html/);
      const html = (await answer.text()).replaceAll("&#39;", "'").replaceAll(/[\u00A0\u202F]/g, " ");
      const main = html.slice(html.indexOf("<main"));
      assert.ok(main.includes(title.split(" ").at(-1) ?? ""), `${title} in its page`);
      assert.deepEqual(files("edition"), [`content/${file}`], "the entry’s file only");
      assert.match(message("edition"), new RegExp(`^Ajouter « ${slug} » \\(.+\\), par Anne Le Bris$`));
      assert.equal(git("for-each-ref", `refs/heads/${branch}`), "");
      nothingWrong();
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
      .first()
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
    assert.deepEqual(git("diff", "--name-only", `edition...${draft}`).split("\n"), all);

    // opened again, it is the article that is in the form, with its picture
    await openFresh(page, "articles-2026", "entries/des-oyats");
    assert.equal(await control(page, "title").inputValue(), "Des oyats");
    await page.frameLocator("#preview-pane").locator('main img[src^="blob:"]').first().waitFor();

    await setStatus(page, "Brouillon", "Prêt");
    await publish(page);
    await editing.published("themes/dunes/");
    assert.match(await editing.published("articles/des-oyats/"), /href="\/themes\/dunes\/"/);
    assert.deepEqual(files("edition"), all);
    // published a moment ago, the picture was asked for before the site had it
    forget(editor.missing, `404 ${editing.origin}/media/2026/oyats.png`);
    nothingWrong();
  });

  test("an entry that is to come is published to the branch, and to the site on its day only", async () => {
    await openFresh(page, "articles-2027");
    await type(page, control(page, "title"), "Plus tard");
    await control(page, "publishedAt").fill("2027-06-01");
    await saveNew(page);
    await setStatus(page, "Brouillon", "Prêt");
    await publish(page);
    assert.deepEqual(files("edition"), ["content/articles/2027/plus-tard.md"]);
    assert.equal(await page.getByRole("link", { name: "Voir la page" }).count(), 0);
    // whatever the next build brings, that is not in it
    await write("suivant", "Suivant", "pending_publish");
    await act("publishUnpublishedEntry", { collection: "topics", slug: "suivant" });
    await editing.published("themes/suivant/");
    assert.equal((await visit("articles/plus-tard/")).status, 404);
    nothingWrong();
  });

  test("an entry is taken off the site, put back, and deleted", async () => {
    await write("temoin", "Témoin", "pending_publish");
    await act("publishUnpublishedEntry", { collection: "topics", slug: "temoin" });
    await openFresh(page, "topics", "entries/temoin");
    assert.equal(
      await page.getByRole("link", { name: "Voir la page" }).getAttribute("href"),
      `${editing.origin}/themes/temoin/`,
    );
    editor.questions.length = 0;
    await page.getByRole("button", { name: "Publiée", exact: true }).click();
    await page.getByRole("menuitem", { name: "Dépublier" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Dépublier" }).click();
    await page.getByText("Entrée dépubliée").waitFor();
    assert.deepEqual(editor.questions, [], "nothing is taken for the work of somebody else");
    assert.equal(message("edition"), "Supprimer « temoin » (Thème), par Anne Le Bris");
    await gone("themes/temoin/");

    await openBoard(page);
    await column(page, "Prêts").getByRole("heading", { name: "Témoin" }).waitFor();
    await card(page, "Témoin").getByRole("link").click();
    await publish(page);
    await editing.published("themes/temoin/");
    await page.getByRole("button", { name: "Supprimer l’entrée publiée" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Supprimer" }).click();
    await gone("themes/temoin/");
    assert.deepEqual(files("edition"), ["content/topics/temoin.md"]);
    nothingWrong();
  });

  test("the board shows each draft under its status, moves a card, publishes it and deletes another", async () => {
    for (const [slug, title, status] of [
      ["vasiere", "Vasière", "draft"],
      ["falaise", "Falaise", "pending_review"],
      ["marais", "Marais", "pending_publish"],
    ] as const)
      await write(slug, title, status);
    // drafts are asked for once: those made since are in the board of a page that is new
    await page.goto(`${editing.origin}/admin/#/workflow`);
    await page.reload();
    await column(page, "Brouillons").getByRole("heading", { name: "Vasière" }).waitFor();
    await column(page, "Prêts").getByRole("heading", { name: "Marais" }).waitFor();
    const review = column(page, "En révision");
    await card(page, "Falaise").dragTo(column(page, "Prêts"));
    await column(page, "Prêts").getByRole("heading", { name: "Falaise" }).waitFor();
    await card(page, "Vasière").dragTo(review);
    await review.getByRole("heading", { name: "Vasière" }).waitFor();
    assert.deepEqual(await axeFindings(page, "critical"), []);

    await card(page, "Falaise").getByRole("button", { name: "Publier" }).click();
    await card(page, "Falaise").waitFor({ state: "detached" });
    await editing.published("themes/falaise/");
    await card(page, "Marais").getByRole("button", { name: "Supprimer" }).click();
    await card(page, "Marais").waitFor({ state: "detached" });
    assert.equal(
      git("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads/cms/"),
      "cms/topics/vasiere",
    );
    assert.match(
      git("log", "-1", "--format=%B", "cms/topics/vasiere"),
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
    nothingWrong();
  });

  test("a draft that somebody else saved meanwhile is not replaced without asking", async () => {
    await write("grave", "Grève", "draft");
    await openFresh(page, "topics", "entries/grave");
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
    await write("grave", "Grève de galets", "draft", false);
    await type(page, control(page, "title"), "Grève de sable");
    editor.questions.length = 0;
    editor.answer = false;
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page
      .getByText(/rien n’a été enregistré/)
      .first()
      .waitFor();
    assert.match(editor.questions.join(), /Quelqu’un a modifié cette entrée/);
    assert.equal(await control(page, "title").inputValue(), "Grève de sable");
    // Decap rejects a promise that nobody waits for
    forget(editor.noise, "error: Object");
    assert.match(git("show", "cms/topics/grave:content/topics/grave.md"), /de galets/);
    editor.answer = true;
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Modifications enregistrées").waitFor();
    assert.match(git("show", "cms/topics/grave:content/topics/grave.md"), /de sable/);
    nothingWrong();
  });

  test("a draft that contradicts what was published meanwhile is refused in plain words, and kept", async () => {
    await openFresh(page, "topics", "entries/falaise");
    await type(page, control(page, "title"), "Falaise de granit");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByRole("button", { name: "Statut : Brouillon" }).waitFor();
    const raw = "---\ntitle: Falaise de schiste\n---\n";
    await act("persistEntry", {
      dataFiles: [{ path: "content/topics/falaise.md", slug: "falaise", raw }],
      assets: [],
      options: {},
    });
    await setStatus(page, "Brouillon", "Prêt");
    await page.getByRole("button", { name: "Publier" }).click();
    await page.getByRole("menuitem", { name: "Publier maintenant" }).click();
    await page.getByText(/ce qui est publié a changé aux mêmes endroits.*rien n’est perdu/).waitFor();
    assert.equal(git("show", "edition:content/topics/falaise.md"), raw.trimEnd());
    assert.match(git("show", "cms/topics/falaise:content/topics/falaise.md"), /de granit/);
    // the refusal itself is the one answer that was no success
    assert.deepEqual(
      editor.missing.splice(0).map((line) => line.slice(0, 3)),
      ["409"],
    );
    nothingWrong();
  });
});
