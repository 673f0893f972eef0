/** What the search page says of what it found, and of what it did not. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { Watched } from "../../harness/browser/page.ts";
import { searchFor } from "../../harness/browser/search-page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const TITLES = "hub-search .found-title a";

describe("the answer to a search", () => {
  const site = withSite();

  let watched: Watched;
  before(async () => {
    watched = await site.open();
    // each document finds a browser that has searched nothing yet
    await watched.context.addInitScript("localStorage.clear(); sessionStorage.clear()");
  });
  after(() => watched.context.close());

  async function onPage(search: string, run: (page: Page) => Promise<void>): Promise<void> {
    const { page, noise } = watched;
    await page.goto(`${site.origin}/recherche/${search}`);
    await run(page);
    // each test tells its own
    assert.deepEqual(noise.splice(0), []);
  }

  const first = async (page: Page) => (await page.locator(TITLES).first().textContent()) ?? "";
  const status = (page: Page, text: RegExp) =>
    page.locator("[data-status]").filter({ hasText: text }).waitFor();

  test("links what is said late in a paragraph to its own second", () =>
    onPage("?q=vrai+projet+photographie", async (page) => {
      const passage = page.locator('a.passage-speech[href*="#t="]').first();
      await passage.waitFor();
      const second = Number(/t=(\d+)$/.exec((await passage.getAttribute("href")) ?? "")?.[1]);
      const vtt = await readFile("content/media/demo/mediation-numerique.vtt", "utf8");
      const [, minutes, seconds] =
        /00:(\d\d):(\d\d)\.\d+ --> [^\n]+\n[^\n]+photographie est celle/.exec(vtt) ?? [];
      const said = Number(minutes) * 60 + Number(seconds);
      assert.ok(second <= said && second > said - 10, `${second} for ${said}`);
      await passage.click();
      await page.waitForFunction(() =>
        [...document.querySelectorAll("p")].some(
          (p) =>
            p.textContent?.includes("et que le vrai projet") &&
            p.getBoundingClientRect().top < innerHeight &&
            p.getBoundingClientRect().bottom > 0,
        ),
      );
    }));

  test("opens words with a hyphen that the hub writes apart", () =>
    onPage("?q=vivre-ensemble", async (page) => {
      await page.locator(TITLES).first().waitFor();
      assert.match((await page.locator(".found mark").allTextContents()).join(" "), /vivre ensemble/);
    }));

  test("shows first the page of the very name that was typed", () =>
    onPage("?q=Conf%C3%A9rences", async (page) => {
      await page.locator(TITLES).first().waitFor();
      assert.equal(await first(page), "Conférences");
    }));

  test("says that a misspelt word is nowhere, and what it found instead", () =>
    onPage("?q=utilt%C3%A9", async (page) => {
      await status(
        page,
        /^Aucun résultat pour «\u00A0utilté\u00A0». \d+\u00A0résultats pour «\u00A0utilité\u00A0»$/,
      );
      assert.match(await first(page), /utilité/i);
    }));

  test("has what other words for the same find, and says so", () =>
    onPage("?q=baladodiffusion", async (page) => {
      await status(
        page,
        /^Aucun résultat pour «\u00A0baladodiffusion\u00A0»\. Avec d’autres mots \(podcast\)\u00A0: \d+\u00A0résultats$/,
      );
      assert.match(await first(page), /podcast/i);
      // what is marked is the word that was found
      assert.match((await page.locator("hub-search mark").first().textContent()) ?? "", /podcast/i);
    }));

  test("says which word of several is nowhere, and marks and counts only what has the others", () =>
    onPage("?q=handicap+num%C3%A9rique", async (page) => {
      await status(
        page,
        /^Aucun résultat n’a tous les mots .* «\u00A0handicap\u00A0» n’apparaît dans aucune page\.$/,
      );
      const promised = Number(
        /(\d+)\u00A0résultats en ont/.exec((await page.locator("[data-status]").textContent()) ?? "")?.[1],
      );
      const marks = await page.locator(".found mark").allTextContents();
      assert.ok(marks.length > 0);
      for (const mark of marks) assert.match(mark, /numérique/i);
      await page.locator("[data-filters] input[value=conference]").waitFor();
      const counts = await page.locator('[data-facet="type"] .facet-count').allTextContents();
      assert.equal(
        counts.reduce((sum, count) => sum + Number(count), 0),
        promised,
      );
    }));

  test("leaves out what has an excluded word, and counts what is left", () =>
    onPage("", async (page) => {
      const count = async (query: string) => {
        await searchFor(page, query);
        return Number(/^\d+/.exec((await page.locator("[data-status]").textContent()) ?? "")?.[0]);
      };
      const without = await count("médiation -numérique");
      assert.ok(without > 0);
      assert.equal(without, (await count("médiation")) - (await count("médiation numérique")));
    }));

  test("keeps what holds the quoted words in a row, and nothing else", () =>
    onPage("", async (page) => {
      const results = await searchFor(page, "« utilité sociale »");
      assert.ok(results.length > 0);
      for (const { path } of results) {
        const html = await (await page.request.get(site.origin + path)).text();
        assert.match(html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "), /utilités? sociales?/i, path);
      }
    }));

  for (const [query, lang] of [
    ["dour yen", "br"],
    ["synthetic voice", "en"],
  ] as const)
    test(`finds « ${query} » where it is rather than another word in French`, () =>
      onPage(`?q=${query.replace(" ", "+")}`, async (page) => {
        await status(page, new RegExp(`pour «\u00A0${query}\u00A0»$`));
        assert.equal(await page.locator(".found").first().getAttribute("lang"), lang);
      }));

  test("helps where there is nothing, and tells near words apart from results", () =>
    onPage("?q=illectronisme", async (page) => {
      await status(page, /^Aucun résultat pour «\u00A0illectronisme\u00A0»$/);
      assert.ok(await page.locator("[data-explore]").isVisible());
      assert.match((await page.locator("[data-notes]").textContent()) ?? "", /un autre mot/);
      assert.equal(await page.locator(".found").count(), 0);
      const near = page.getByRole("heading", { name: "Mots proches" }).locator("xpath=..").getByRole("link");
      assert.ok((await near.count()) > 0);
      const word = (await near.first().textContent()) ?? "";
      await near.first().click();
      await status(page, new RegExp(`^\\d+\u00A0résultats? pour «\u00A0${word}\u00A0»$`));
    }));

  test("is found by how to come to a meeting", () =>
    onPage("", async (page) => {
      const found = await searchFor(page, "boucle magnétique");
      assert.deepEqual(
        found
          .slice(0, 5)
          .map(({ path }) => path)
          .sort(),
        [
          "/conferences/enregistrer-une-reunion/",
          "/conferences/evaluation-de-l-utilite-sociale/",
          "/conferences/l-heure-de-la-relecture/",
          "/conferences/publier-pour-etre-repris/",
          "/conferences/transcrire-a-plusieurs/",
        ],
      );
    }));
});
