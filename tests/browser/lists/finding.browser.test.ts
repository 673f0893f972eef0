/** Finding an entry: one list a type whatever the year, what it is narrowed by, search in everything, the first screen. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { type HubCore, hubData, indexFiles, partFile } from "../../../src/cms/index.ts";
import { axeFindings } from "../../harness/browser/axe.ts";
import { control, save, trouble, type } from "../../harness/cms/cms.ts";
import { withForms } from "../../harness/cms/with-cms.ts";
import { until } from "../../harness/until.ts";
import { makeHub, newEntry } from "../../outputs/fixture.ts";

const lines = (page: Page) => page.locator(".lines .line");
const titles = (page: Page) => page.locator(".lines .line-title").allTextContents();

async function become(page: Page, wanted: readonly string[]): Promise<void> {
  const found = await until(
    () => titles(page),
    (names) => names.join("\n") === wanted.join("\n"),
  );
  assert.deepEqual(found, wanted);
}

async function openList(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Contenus" }).getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await lines(page).first().waitFor();
}

const WAITING: readonly (readonly [file: string, text: string])[] = [
  ["articles/2026/attente.md", "---\ntitle: Un brouillon\npublishedAt: 2026-11-01\ndraft: true\n---\n"],
  ["articles/2026/fautif.md", "---\ntitle: Un fautif\npublishedAt: 2026-11-02\ntopics: [absent]\n---\n"],
  ["articles/2026/bientot.md", "---\ntitle: Bientôt\npublishedAt: 2099-11-03\n---\n"],
];

describe("finding an entry", () => {
  const editing = withForms(async (content) => {
    for (const [file, text] of WAITING) await writeFile(path.join(content, file), text);
  });

  test("one line a type, whatever the year; what is new is offered once", async () => {
    const editor = await editing.open();
    const { page } = editor;
    const bar = page.getByRole("navigation", { name: "Contenus" });
    const names = (await bar.getByRole("link").allTextContents()).map((name) => name.replace(/ ?\d+$/, ""));
    assert.deepEqual(names, [
      ...[
        "Accueil",
        "Articles",
        "Conférences",
        "Cycles",
        "Personnes",
        "Liens",
        "Thèmes",
        "Pages",
        "Réglages du site",
      ],
    ]);
    await openList(page, "Articles");
    const dates = await page.locator(".line-facts").allTextContents();
    const years = dates.map((told) => Number(/\d{4}/.exec(told)?.[0]));
    assert.ok(years.includes(2013) && years.includes(2026), String(years));
    assert.deepEqual(
      years,
      [...years].sort((a, b) => b - a),
    );
    await page.getByRole("button", { name: "Ajout rapide" }).click();
    const offered = await page.getByRole("menuitem").allTextContents();
    assert.equal(new Set(offered).size, offered.length);
    assert.equal(offered.length, 7);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Nouvel article" }).click();
    await control(page, "title").waitFor();
    assert.match(page.url(), /#\/collections\/articles-2026\/new$/);
    assert.deepEqual(trouble(editor), []);
    await editor.context.close();
  });

  test("is narrowed by year, state, topic, person, language and what is to be mended, by keys too", async () => {
    const editor = await editing.take({ bypassCSP: true });
    const { page } = editor;
    await openList(page, "Articles");
    const told = await page
      .getByRole("navigation", { name: "Contenus" })
      .getByRole("link", { name: "Articles" })
      .textContent();
    // those that are not online join them a moment later
    const all = Number(/\d+$/.exec(told ?? "")?.[0]) + WAITING.length;
    const areAll = () => page.waitForFunction((n) => document.querySelectorAll(".line").length === n, all);
    await areAll();
    const by = (label: string) => page.locator(".filters").getByLabel(label);

    await by("État").selectOption("Brouillon");
    await become(page, ["Un brouillon"]);
    await by("État").selectOption("Mise de côté");
    await become(page, ["Un fautif"]);
    await page.locator(".line-reasons", { hasText: "absent" }).waitFor();
    await by("État").selectOption("À paraître");
    await become(page, ["Bientôt"]);
    await page.getByRole("button", { name: "Tout montrer" }).click();
    await areAll();

    await by("Année").selectOption("2025");
    await page.waitForURL(/\?annee=2025$/);
    const years = await until(
      () => page.locator(".line-facts").allTextContents(),
      (told) => told.every((facts) => facts.includes("2025")),
    );
    assert.ok(years.length > 0);
    await by("Année").selectOption("Toutes");

    await by("Langue").focus();
    await page.keyboard.type("Bre");
    await become(page, ["Adkavout ar vunutenn"]);
    await by("Langue").selectOption("Toutes");

    await by("Thème").fill("Transcription");
    await page.waitForURL(/theme=/);
    const aboutIt = await titles(page);
    assert.ok(aboutIt.length > 0 && aboutIt.length < all, String(aboutIt));
    await by("Thème").fill("");
    await by("Personne").fill("Rédaction d’Estran");
    await page.waitForURL(/personne=/);
    await by("Personne").fill("");
    await areAll();

    await by("À corriger").focus();
    await page.keyboard.press("Space");
    await page.locator(".line", { hasText: "Un fautif" }).waitFor();
    assert.equal(await page.locator(".line:not(:has(.line-reasons))").count(), 0);
    assert.deepEqual(await axeFindings(page, undefined, ".screen"), []);

    // back from a form, the list is as it was left
    await page.locator(".line", { hasText: "Un fautif" }).getByRole("link").press("Enter");
    await control(page, "title").waitFor();
    await page.getByRole("link", { name: /Écriture dans la collection/ }).click();
    await page.waitForURL(/#\/collections\/articles\?a-corriger=oui$/);
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("is searched for in all years and types, as one types and by Enter", async () => {
    const editor = await editing.take({ bypassCSP: true });
    const { page } = editor;
    await openList(page, "Liens");
    const field = page.getByRole("searchbox", { name: "Rechercher dans tous les contenus" });
    await field.pressSequentially("mediation");
    await page.locator(".line-facts", { hasText: "Thème" }).first().waitFor();
    await page.locator(".line-facts", { hasText: "2013" }).first().waitFor();
    assert.equal(await field.evaluate((it) => it === document.activeElement), true);
    await field.fill("");
    await field.pressSequentially("brouillon");
    await field.press("Enter");
    await page.waitForURL(/#\/search\/brouillon$/);
    await become(page, ["Un brouillon"]);
    await page.getByRole("heading", { level: 1, name: "« brouillon »" }).waitFor();
    assert.deepEqual(await axeFindings(page, undefined, ".screen"), []);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Liens" }).waitFor();
    // whatever is looked for
    await page.goto(`${editing.origin}/admin/#/search/${encodeURIComponent("100 % d’/?#")}`);
    await page.getByText("Aucune fiche ne correspond.").waitFor();
    const asked = await until(
      () => field.inputValue(),
      (value) => value !== "",
    );
    assert.equal(asked, "100 % d’/?#");
    assert.deepEqual(trouble(editor), []);
    await editing.giveBack(editor);
  });

  test("what was just saved or deleted here is so in the list, before it is built", async () => {
    const editor = await editing.open();
    const { page } = editor;
    // the index stays as it is for this browser
    const frozen = new Map<string, Buffer>();
    await page.route(/\/admin\/(?:hub|home|lists\/[^/]+)\.json$/, async (route) => {
      const { pathname } = new URL(route.request().url());
      const body = frozen.get(pathname) ?? (await (await route.fetch()).body());
      frozen.set(pathname, body);
      await route.fulfill({ body, contentType: "application/json" });
    });
    await page.reload();
    await openList(page, "Thèmes");
    await page.getByRole("link", { name: "Nouveau thème" }).click();
    await type(page, control(page, "title"), "Ça vient d’être écrit");
    await save(page);
    await editing.written("topics/ca-vient-d-etre-ecrit.md");
    await page.waitForURL(/\/entries\/ca-vient-d-etre-ecrit$/);
    await page.getByRole("link", { name: /Écriture dans la collection/ }).click();
    const line = page.locator(".line", { hasText: "Ça vient d’être écrit" });
    await line.waitFor();
    await line.getByRole("link").click();
    await control(page, "title").waitFor();
    await page
      .getByRole("button", { name: /Supprimer/ })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("button", { name: "Supprimer", exact: true }).click();
    await page.waitForURL(/#\/collections\/topics$/);
    await lines(page).first().waitFor();
    assert.equal(await line.count(), 0);
    await editor.context.close();
  });

  test("the first screen has what waits, each line with its form; nothing empty", async () => {
    const editor = await editing.take({ bypassCSP: true });
    const { page } = editor;
    const part = (name: string) =>
      page.locator(".home section").filter({ has: page.getByRole("heading", { name, exact: true }) });
    await part("Mes brouillons")
      .getByRole("link", { name: /Un brouillon/ })
      .waitFor();
    await part("Mises de côté")
      .getByText(/absent/)
      .waitFor();
    await part("À paraître")
      .getByRole("link", { name: /Bientôt/ })
      .waitFor();
    await part("Prochaines rencontres sans inscription").getByRole("link").first().waitFor();
    await part("Modifiées récemment").getByRole("link").first().waitFor();
    assert.equal(await page.getByRole("heading", { name: /À relire|Enregistrements sans/ }).count(), 0);
    assert.equal(await page.locator(".home section:not(:has(.line))").count(), 0);
    assert.deepEqual(await axeFindings(page, undefined, ".screen"), []);
    await page.setViewportSize({ width: 390, height: 844 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    assert.deepEqual(await axeFindings(page, undefined, ".screen"), []);
    await part("Mes brouillons")
      .getByRole("link", { name: /Un brouillon/ })
      .press("Enter");
    await control(page, "title").waitFor();
    assert.equal(await control(page, "title").inputValue(), "Un brouillon");
    assert.deepEqual(trouble(editor), []);
    await page.setViewportSize({ width: 1280, height: 900 });
    await editing.giveBack(editor);
  });

  test("of ten thousand, a list reads one part, and the rest as one goes on or looks for something", async () => {
    const hub = makeHub({
      entries: Array.from({ length: 10_000 }, (_, n) =>
        newEntry("link", `lien-${n}`, {
          title: `Lien ${n} de ${2010 + (n % 16)}`,
          url: `https://exemple.fr/${n}`,
          publishedAt: `${2010 + (n % 16)}-${String(1 + (n % 12)).padStart(2, "0")}-10`,
        }),
      ),
    });
    const files = indexFiles(hub, hubData(hub, {}, {}));
    const editor = await editing.open();
    const { page } = editor;
    const asked: string[] = [];
    await page.route(
      /\/admin\/((?:hub|home\.[^/]+|media\.[^/]+|(?:lists|entries)\/[^/]+)\.json)$/,
      async (route) => {
        const [, name = ""] = /\/admin\/(.+)$/.exec(new URL(route.request().url()).pathname) ?? [];
        asked.push(name);
        await route.fulfill({ json: files[name] });
      },
    );
    await page.reload();
    await openList(page, "Liens");
    const { parts } = files["hub.json"] as HubCore;
    const links = parts.filter((part) => part.type === "link");
    assert.ok(links.length >= 20 && links.every(({ count }) => count <= 500));
    const read = () => asked.filter((name) => name.startsWith("lists/links"));
    assert.deepEqual(
      read(),
      links.slice(0, 1).map((part) => `lists/${partFile(part)}`),
    );
    assert.deepEqual(
      asked.filter((name) => name.startsWith("entries/")),
      [],
    );
    assert.equal(await lines(page).count(), 50);
    await page.getByRole("button", { name: "Montrer la suite" }).press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".line").length === 100);
    assert.equal(read().length, 1);
    const field = page.getByRole("searchbox");
    await field.pressSequentially("lien 7777");
    await become(page, ["Lien 7777 de 2011"]);
    assert.equal(new Set(read()).size, links.length);
    assert.equal(read().length, links.length);
    await editor.context.close();
  });
});
