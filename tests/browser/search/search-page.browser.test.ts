/** The search page as readers use it: typing, narrowing, going back, by keyboard, and when things go wrong. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { Watched } from "../../harness/browser/page.ts";
import { searchFor } from "../../harness/browser/search-page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

const FIELD = "hub-search input[type=search]";
const TITLES = "hub-search .found-title a";
const TALK = "/conferences/evaluation-de-l-utilite-sociale/";

describe("the search page", () => {
  const site = withSite();

  /** Runs a test on the page, which must stay silent and at home. */
  async function onPage(search: string, run: (page: Page, watched: Watched) => Promise<void>): Promise<void> {
    const watched = await site.open();
    await watched.page.goto(`${site.origin}/recherche/${search}`);
    await run(watched.page, watched);
    await watched.context.close();
    assert.deepEqual(watched.noise, []);
    assert.deepEqual(watched.foreign, []);
  }

  const first = async (page: Page) => (await page.locator(TITLES).first().textContent()) ?? "";
  const status = (page: Page, text: RegExp) =>
    page.locator("[data-status]").filter({ hasText: text }).waitFor();

  test("shows results while one types, and the address follows", () =>
    onPage("", async (page) => {
      await page.locator(FIELD).pressSequentially("mediation num", { delay: 20 });
      await status(page, /résultats pour «\u00A0mediation num\u00A0»/);
      assert.match(await first(page), /Médiation numérique/);
      assert.equal(new URL(page.url()).searchParams.get("q"), "mediation num");
      await page.waitForFunction(() => document.title === "mediation num – Recherche · Estran");
      assert.ok(await page.locator("[data-explore]").isHidden());
    }));

  test("links each passage to the paragraph that was spoken", () =>
    onPage("?q=crit%C3%A8res+comptables", async (page) => {
      const passage = page.locator(`a.passage-speech[href^="${TALK}#t"]`).first();
      await passage.waitFor();
      const href = (await passage.getAttribute("href")) ?? "";
      const html = await (await page.request.get(site.origin + TALK)).text();
      const paragraph = new RegExp(`id="${href.split("#")[1]}"[^]*?</p>`).exec(html)?.[0] ?? "";
      assert.match(paragraph, /critères comptables/);
    }));

  test("offers the feed of the topic or person that a search is about, and the feed is there", () =>
    onPage("?q=mediation+numerique", async (page) => {
      const feed = page.locator('hub-search a[href="/themes/mediation-numerique/atom.xml"]');
      await feed.waitFor();
      assert.equal(await feed.textContent(), "Suivre «\u00A0Médiation numérique\u00A0» (flux Atom)");
      const answer = await page.request.get(`${site.origin}/themes/mediation-numerique/atom.xml`);
      assert.match(await answer.text(), /<feed /);
      await page.goto(`${site.origin}/recherche/?q=duclos`);
      await page.locator('hub-search a[href="/personnes/helene-duclos/atom.xml"]').waitFor();
      await page.goto(`${site.origin}/recherche/?q=porte`);
      await page.locator(TITLES).first().waitFor();
      assert.equal(await page.locator('hub-search a[href$="/atom.xml"]').count(), 0);
    }));

  test("groups the passages of a talk under it, the best first", () =>
    onPage("?q=utilit%C3%A9+sociale", async (page) => {
      const talk = page.locator(".found", { has: page.locator(`a[href="${TALK}"]`) });
      await talk.waitFor();
      assert.equal(await talk.locator("> .passages > li").count(), 3);
      await talk.locator("summary").click();
      assert.match((await talk.locator("summary").textContent()) ?? "", /^Voir les \d+\u00A0passages$/);
      const promised = Number(/\d+/.exec((await talk.locator("summary").textContent()) ?? "")?.[0]);
      await talk
        .locator("a.passage")
        .nth(promised - 1)
        .waitFor();
      assert.match((await talk.locator("a.passage mark").first().textContent()) ?? "", /utilité/i);
    }));

  test("narrows by facets with counts, and can be gone back on", () =>
    onPage("?q=m%C3%A9diation", async (page) => {
      await status(page, /résultats/);
      const box = page.locator("[data-filters] input[value=conference]");
      await box.waitFor();
      const label =
        (await page
          .locator("[data-filters] label", { has: page.locator("input[value=conference]") })
          .textContent()) ?? "";
      const count = Number(/\d+$/.exec(label)?.[0]);
      await box.check();
      await status(page, new RegExp(`^${count}\u00A0résultat`));
      assert.equal(await page.locator(".found").count(), await page.locator(".found-conference").count());
      assert.equal(new URL(page.url()).searchParams.get("type"), "conference");
      await page.goBack();
      await page.waitForFunction(() => document.querySelector(".found:not(.found-conference)") !== null);
      assert.equal(new URL(page.url()).searchParams.get("type"), null);
      await page.goForward();
      await page.waitForFunction(() => document.querySelector(".found:not(.found-conference)") === null);
      await page.getByRole("button", { name: "Retirer le filtre «\u00A0Conférence\u00A0»" }).click();
      await page.waitForFunction(() => document.querySelector(".found:not(.found-conference)") !== null);
      assert.ok(await page.locator(FIELD).evaluate((field) => field === document.activeElement));
    }));

  test("a shared address shows the same search, also one of filters alone", () =>
    onPage("?theme=mediation-numerique&avec=transcript", async (page) => {
      await status(page, /résultats?$/);
      assert.deepEqual(
        await page
          .locator(TITLES)
          .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
        ["/conferences/mediation-numerique-pour-qui-pourquoi/"],
      );
      await page.locator("[data-chips] button").first().waitFor();
      await page.evaluate(() => history.pushState(null, "", "/recherche/"));
      await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
      await page.locator("[data-chips] button").first().waitFor({ state: "hidden" });
      assert.equal(await page.locator(".found").count(), 0);
    }));

  test("shows more results when asked, and gives the focus to the first of them", () =>
    onPage("?q=rencontre", async (page) => {
      await status(page, /résultats/);
      await page.waitForFunction(() => document.querySelectorAll(".found").length === 10);
      await page.getByRole("button", { name: "Plus de résultats" }).click();
      await page.locator(".found").nth(10).waitFor();
      const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      assert.equal(focused, await page.locator(TITLES).nth(10).getAttribute("href"));
    }));

  test("sorts by date only when asked", () =>
    onPage("?q=utilit%C3%A9+sociale&tri=date", async (page) => {
      await status(page, /résultats/);
      const years = await page
        .locator(".found-facts")
        .evaluateAll((facts) =>
          facts.map((fact) => Number(/\b(?:19|20)\d\d\b/.exec(fact.textContent ?? "")?.[0] ?? 0)),
        );
      assert.deepEqual(
        years,
        [...years].sort((a, b) => b - a),
      );
      assert.ok((years[0] ?? 0) > (years.at(-1) ?? 0));
    }));

  test("is gone through by arrows, and left and entered by Escape and Enter", () =>
    onPage("", async (page) => {
      await page.locator(FIELD).fill("podcast");
      await page.locator(TITLES).first().waitFor();
      await page.locator(FIELD).press("ArrowDown");
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
      const href = await page.locator(TITLES).first().getAttribute("href");
      assert.equal(await focused(), href);
      await page.keyboard.press("ArrowDown");
      assert.notEqual(await focused(), href);
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "search");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.origin}${href}`);
    }));

  test("looks in the other languages where the reader's has nothing", () =>
    onPage("?q=mend+a+net", async (page) => {
      await status(page, /anglais/);
      assert.equal(await page.locator(".found").first().getAttribute("lang"), "en");
    }));

  test("offers languages as a facet, counted when it is opened", () =>
    onPage("?q=minute", async (page) => {
      await status(page, /résultat/);
      const facet = page.locator('details[data-facet="lang"]');
      await facet.locator("summary").click();
      const english = facet.locator("label", { hasText: "Anglais" });
      await english.filter({ hasText: /[1-9]/ }).waitFor();
      const count = Number(/\d+$/.exec((await english.textContent()) ?? "")?.[0]);
      await english.click();
      await status(page, new RegExp(`^${count}\u00A0résultat`));
      assert.equal(new URL(page.url()).searchParams.get("langue"), "en");
      assert.equal(await page.locator(".found").first().getAttribute("lang"), "en");
      await page.getByRole("button", { name: /Chercher en anglais/ }).click();
      await page.locator(".found:not([lang])").first().waitFor();
    }));

  test("remembers searches in the browser alone, and forgets them", () =>
    onPage("", async (page) => {
      await page.locator(FIELD).fill("podcast");
      await page.locator(FIELD).press("Enter");
      await page.locator(TITLES).first().waitFor();
      await page.goto(`${site.origin}/recherche/`);
      await page.getByRole("link", { name: "podcast", exact: true }).waitFor();
      await page.getByRole("button", { name: "Oublier ces recherches" }).click();
      assert.equal(await page.evaluate(() => localStorage.getItem("hub-searches")), null);
      assert.equal(await page.locator(".recent").count(), 0);
    }));

  const HOSTILE = [
    "évaluation ".repeat(1000),
    "\u0000\u0007\u001b[31m",
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    ".*+?^$()|[]{}\\",
    "(((((((((((",
    '"""""',
    "%%%",
    "💡 \u202Egnirts",
    "__proto__ constructor",
    "-".repeat(500),
  ];
  test("survives whatever is typed, and injects none of it", () =>
    onPage("", async (page) => {
      for (const query of HOSTILE) {
        await searchFor(page, query);
        assert.equal(
          await page.locator("hub-search script, hub-search img[src=x]").count(),
          0,
          query.slice(0, 40),
        );
      }
      const results = await searchFor(page, "podcast");
      assert.ok(results.length > 0, "it still searches afterwards");
    }));

  for (const [name, pattern] of [
    ["missing", "**/pagefind/**"],
    ["without its bundle", "**/pagefind/fr/pagefind.js"],
    ["half deployed", "**/pagefind/fr/*.pf_meta"],
    ["without its words", "**/pagefind/fr/index/**"],
    ["without fragments", "**/pagefind/fr/fragment/**"],
  ] as const)
    test(`says that it cannot search with an index ${name}, and offers the pages`, async () => {
      const { page, context } = await site.open();
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(`${site.origin}/recherche/?q=podcast`);
      await status(page, /n’a pas pu être chargée/);
      assert.ok(await page.getByRole("button", { name: "Réessayer" }).isVisible());
      assert.ok(await page.locator("[data-explore]").isVisible());
      await page.unroute(pattern);
      await page.goto(`${site.origin}/recherche/?q=podcast`);
      await page.locator(TITLES).first().waitFor();
      await context.close();
    });

  test("says that one is offline", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/agenda/`);
    await page.goto(`${site.origin}/recherche/`);
    await page.route("**/pagefind/**", (route) => route.abort());
    await context.setOffline(true);
    await page.locator(FIELD).fill("podcast");
    await status(page, /hors connexion/);
    await context.close();
  });

  test("offers other ways without JavaScript", async () => {
    const { page, context } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/recherche/?q=podcast`);
    assert.ok(await page.getByRole("heading", { name: "Parcourir le site" }).isVisible());
    assert.ok(await page.locator("[data-explore] noscript p").isVisible());
    assert.ok(await page.getByRole("link", { name: "Mémoire locale" }).isVisible());
    assert.ok(await page.getByRole("link", { name: /DuckDuckGo/ }).isVisible());
    await context.close();
  });
});
