/** Words that are nowhere in the hub: searching them says so. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { demoPages } from "../../harness/browser/demo-site.ts";
import { searchFor } from "../../harness/browser/search-page.ts";
import { withSite } from "../../harness/browser/with-browser.ts";

/** French words, and words that nobody has, none of them in the demonstration. */
const ABSENT = `
  illectronisme handicap smartphone trigonométrie tournesol girafe kayak trombone zèbre pamplemousse
  chromosome parapluie volcan hippocampe saxophone ornithorynque mayonnaise trapèze bibelot gyrophare
  cyclotourisme blockchain camembert vélodrome télésiège astrolabe pyjama quetsche rhubarbe yaourtière
  brugoutal farlipon mouvrane dorbalisque crolentine vispadule tragnolet plourquin zarbouliste gnarfule
  houspigane jorvatrice kestrumable lonfrapide nistrougal oxplandeur pruvolisse quiblandre rastugnol wermofide
`
  .trim()
  .split(/\s+/);

describe("a word that is nowhere", () => {
  const site = withSite();
  let page: Page;
  before(async () => {
    page = (await site.open()).page;
    await page.goto(`${site.origin}/recherche/`);
  });

  test("is one of fifty, and on no page", async () => {
    assert.equal(new Set(ABSENT).size, 50);
    const text = (await demoPages())
      .map(({ html }) => html.replace(/<[^>]*>/g, " "))
      .join(" ")
      .toLowerCase();
    assert.deepEqual(
      ABSENT.filter((word) => new RegExp(`(?<!\\p{L})${word}`, "u").test(text)),
      [],
    );
  });

  for (const word of ABSENT)
    test(`« ${word} » has no result`, async () => {
      assert.deepEqual(await searchFor(page, word), []);
      assert.equal(
        await page.locator("[data-status]").textContent(),
        `Aucun résultat pour «\u00A0${word}\u00A0»`,
      );
    });
});
