import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { demoPages } from "../harness/browser/demo-site.ts";

/** What offers to listen, or quotes what is heard, away from the recording's own page. */
const OFFERS = {
  "a card's coast": /<a class="listen-coast.*?<\/a>/gs,
  "the way to listen on the home page": /<p class="view-listen">.*?<\/p>/gs,
  "a quotation on the home page": /<figure class="view-heard">.*?<\/figure>/gs,
  "a passage in a text": /<figure class="moment">.*?<\/figure>/gs,
};
/** In the three languages of the interface. */
const SAYS_SO = /voix\sde\ssynthèse|synthetic\svoice|mouezh\ssintezenn/i;

describe("a voice that is nobody's says so before one listens: all recordings of the demonstration are such", () => {
  for (const [place, pattern] of Object.entries(OFFERS))
    test(place, async () => {
      const pages = await demoPages();
      const offers = pages.flatMap(({ path, html }) =>
        (html.match(pattern) ?? []).map((found) => ({ path, found })),
      );
      assert.notEqual(offers.length, 0);
      assert.deepEqual(
        offers.filter(({ found }) => !SAYS_SO.test(found)),
        [],
      );
    });
});
