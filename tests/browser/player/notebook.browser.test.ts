/** The reader's notebook and queue: kept in the browser, over reloads and tabs; played in a row; taken away; forgotten. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { axeFindings } from "../../harness/browser/axe.ts";
import type { Watched } from "../../harness/browser/page.ts";
import { TALK } from "../../harness/browser/player.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const OTHER = "/conferences/small-archives-long-tides/";
const CARNET = "/carnet/";

const row = (page: Page, text: string) => page.locator(".notebook-list > li", { hasText: text });
const sounds = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll("audio")].some((one) => !one.paused && one.currentTime > 0),
  );
const talkOf = (page: Page, name: RegExp) =>
  page.getByRole("complementary", { name: "En cours de lecture" }).getByRole("link", { name });

describe("the notebook", () => {
  const site = withSite();

  const onSite = async (run: (watched: Watched) => Promise<void>, options: BrowserContextOptions = {}) => {
    const watched = await site.open({ permissions: ["clipboard-read", "clipboard-write"], ...options });
    try {
      await run(watched);
      assert.deepEqual(watched.noise, []);
      assert.deepEqual(watched.foreign, []);
    } finally {
      await watched.context.close();
    }
  };
  const openTalk = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${site.origin}${path}`);
    await page.locator("hub-player[data-ready]").first().waitFor();
  };
  /** Keeps the words of a paragraph, from its button. */
  const keep = async (page: Page, path: string, n: number): Promise<void> => {
    await openTalk(page, path);
    await page.locator(".quote-open").nth(n).click();
    const menu = page.locator(".quote-menu");
    await menu.getByRole("button").nth(3).click();
    await menu.getByRole("status").getByRole("link").waitFor();
  };
  const openNotebook = (page: Page) => page.goto(`${site.origin}${CARNET}`);

  test("keeps a minute and its note over a reload, and gives its citation", () =>
    onSite(async ({ page }) => {
      await keep(page, TALK, 2);
      const words = (await page.locator("hub-transcript p[data-s] > span").nth(2).textContent()) ?? "";
      await page.locator(".quote-menu").getByRole("link", { name: "Mon carnet" }).click();
      await page.waitForURL(`**${CARNET}`);
      await page.getByLabel("Ma note").fill("À relire : la date.");
      await page.reload();
      assert.equal(await page.getByLabel("Ma note").inputValue(), "À relire : la date.");
      await page.getByRole("button", { name: /^Copier la citation/ }).click();
      await page.getByText("Copié.").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(copied.startsWith(`«\u00A0${words.slice(0, 40)}`), copied);
      assert.match(
        copied,
        /Évaluation de l’utilité sociale.*, 0:29–0:\d\d\. https:\S+#t=29,\d+ CC BY-NC-SA 4\.0\.$/,
      );
    }));

  test("is one over two tabs", () =>
    onSite(async ({ page, context }) => {
      await openNotebook(page);
      await page.getByText("Rien encore.").waitFor();
      const other = await context.newPage();
      await keep(other, TALK, 1);
      await page.getByLabel("Ma note").fill("De l’autre onglet");
      await openNotebook(other);
      assert.equal(await other.getByLabel("Ma note").inputValue(), "De l’autre onglet");
      await other.getByRole("button", { name: /^Retirer/ }).click();
      await page.getByText("Rien encore.").waitFor();
    }));

  test("plays its queue over two talks in the order that the reader gives it, a passage to its end, on the same page", () =>
    onSite(async ({ page }) => {
      await openTalk(page, OTHER);
      await page.getByRole("button", { name: "Add to my queue" }).click();
      await page.getByRole("button", { name: "In my queue" }).waitFor();
      await keep(page, TALK, 0);
      await openNotebook(page);
      await page.getByRole("button", { name: /^Ajouter à ma suite/ }).click();
      const queue = page.locator("ol.notebook-list > li");
      assert.match((await queue.nth(1).textContent()) ?? "", /^Évaluation/);
      const up = queue.nth(1).getByRole("button", { name: /^Monter/ });
      await up.focus();
      await page.keyboard.press("Enter");
      assert.match((await queue.nth(0).textContent()) ?? "", /^Évaluation/);
      await page.getByText(/Place 1 sur 2/).waitFor();
      assert.match((await page.locator(":focus").textContent()) ?? "", /^(?:Monter|Descendre).*Évaluation/);
      await page.getByRole("button", { name: "Écouter à la suite" }).click();
      await talkOf(page, /^Évaluation/).waitFor();
      await sounds(page);
      assert.match((await page.locator("li[aria-current]").textContent()) ?? "", /^Évaluation/);
      // near the end of the passage, of which the rest is heard
      const end = await page.evaluate(() => {
        const { queue: kept } = JSON.parse(localStorage.getItem("hub-notebook") ?? "") as {
          queue: { span: { end: number } }[];
        };
        return kept[0]?.span.end ?? 0;
      });
      await page.evaluate((to) => {
        const audio = [...document.querySelectorAll("audio")].find((one) => !one.paused);
        if (audio !== undefined) audio.currentTime = to - 0.7;
      }, end);
      await talkOf(page, /^Small archives/).waitFor();
      await sounds(page);
      assert.match((await page.locator("li[aria-current]").textContent()) ?? "", /^Small archives/);
      assert.equal(new URL(page.url()).pathname, CARNET);
      // a link to its page leaves the voice as it is
      await talkOf(page, /^Small archives/).click();
      await page.waitForURL(`**${OTHER}`);
      await sounds(page);
      assert.equal(await page.locator(".voice-room audio").count(), 1);
    }));

  test("is taken away as citations, Markdown and a playlist with times", () =>
    onSite(async ({ page }) => {
      await keep(page, TALK, 2);
      await openNotebook(page);
      await page.getByLabel("Ma note").fill("Ma *note*");
      await page.getByRole("button", { name: /^Ajouter à ma suite/ }).click();
      const take = async (name: string): Promise<string> => {
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name }).click(),
        ]);
        return readFile(await file.path(), "utf8");
      };
      assert.match(await take("Citations (.txt)"), /^«\u00A0Commençons.*4\.0\.\nMa \*note\*\n$/);
      const markdown = await take("Markdown (.md)");
      assert.match(
        markdown,
        /^# Mon carnet\n\n> «\u00A0Commençons.*\n>\n> — \[.*\]\(https:\S+#t=29,\d+\), CC BY-NC-SA 4\.0\n\nMa \\\*note\\\*\n/,
      );
      assert.match(markdown, /\n## À la suite\n\n1\. \[/);
      const lines = (await take("Liste d’écoute (.m3u)")).trimEnd().split("\n");
      const [head, list, info, start, stop, address] = lines;
      assert.deepEqual([head, list, lines.length], ["#EXTM3U", "#PLAYLIST:À la suite", 6]);
      const [from, to] = [start, stop].map((line) => Number(line?.split("=")[1]));
      assert.equal(from, 29);
      assert.ok(info?.startsWith(`#EXTINF:${(to ?? 0) - 29},`), info);
      assert.match(address ?? "", /^https:\/\/\S+\.(?:opus|mp3|m4a|ogg)$/);
    }));

  test("is forgotten with one button, once the reader has said yes", () =>
    onSite(async ({ page }) => {
      await keep(page, TALK, 2);
      await openNotebook(page);
      await page.getByRole("button", { name: "Tout oublier" }).click();
      await page.getByRole("button", { name: "Garder" }).click();
      assert.equal(await page.locator(".notebook-list > li").count(), 1);
      await page.getByRole("button", { name: "Tout oublier" }).click();
      await page.getByRole("button", { name: "Oublier", exact: true }).click();
      await page.getByText("Le carnet est vide.").waitFor();
      await page.reload();
      await page.getByText("Rien encore.").waitFor();
      assert.equal(await page.evaluate(() => localStorage.getItem("hub-notebook")), null);
    }));

  test("says in words that the room of the browser is full, or that there is none", () =>
    onSite(async ({ page }) => {
      await openTalk(page, TALK);
      await page.evaluate(
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }",
      );
      await page.locator(".quote-open").nth(1).click();
      await page.getByRole("button", { name: "Mettre dans mon carnet" }).click();
      await page.getByText(/Rien n’a été gardé\s: la place .* est pleine/).waitFor();
      await page.evaluate(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })",
      );
      await page.getByRole("button", { name: "Mettre dans mon carnet" }).click();
      await page.getByText(/Rien n’a été gardé\s: ce navigateur ne laisse pas/).waitFor();
    }));

  test("is said to need its script, where there is none, and is left out of search engines", async () => {
    const { page, context } = await site.open({ javaScriptEnabled: false });
    await openNotebook(page);
    const said = page.locator("main noscript");
    assert.ok((await said.boundingBox())?.height);
    assert.match((await said.textContent()) ?? "", /il a besoin de JavaScript/);
    assert.equal(await page.locator("meta[name=robots]").getAttribute("content"), "noindex");
    await context.close();
    assert.doesNotMatch(await (await fetch(`${site.origin}/sitemap.xml`)).text(), /carnet/);
    for (const path of ["/en/carnet/", "/br/carnet/"])
      assert.equal((await fetch(`${site.origin}${path}`)).status, 200);
  });

  for (const colorScheme of ["light", "dark"] as const)
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ])
      test(`has no barriers, ${colorScheme}, ${viewport.width} px`, () =>
        onSite(
          async ({ page }) => {
            await openNotebook(page);
            await page.getByText("Rien encore.").waitFor();
            assert.deepEqual(await axeFindings(page), []);
            await keep(page, TALK, 2);
            await openNotebook(page);
            await page.getByRole("button", { name: /^Ajouter à ma suite/ }).click();
            await page.getByRole("button", { name: "Tout oublier" }).click();
            await row(page, "Commençons").waitFor();
            assert.deepEqual(await axeFindings(page), []);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
            if (process.env["PICTURES"] !== undefined)
              await page.screenshot({
                path: `${process.env["PICTURES"]}-${viewport.width}-${colorScheme}.png`,
                fullPage: true,
              });
          },
          { colorScheme, viewport, bypassCSP: true },
        ));
});
