import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { byDateAsc, byDateDesc, byTitle } from "../../src/content/hub/order.ts";
import { allEntries, type Entry } from "../../src/content/index.ts";
import { fc } from "../harness/property.ts";
import { makeHub, newEntry } from "../outputs/fixture.ts";

const article = (slug: string, publishedAt: string, title = slug) =>
  newEntry("article", slug, { title, publishedAt });

/** Two of one instant, written with different offsets, one before them and one after. */
const hub = makeHub({
  entries: [
    article("zoe", "2026-03-01T10:00:00Z", "Même titre"),
    article("abc", "2026-03-01T11:00:00+01:00", "meme TITRE"),
    article("tot", "2026-02-28T10:00:00Z", "Élan"),
    article("tard", "2026-03-02T10:00:00Z", "Zut"),
    newEntry("link", "abc", {
      title: "Même titre",
      url: "https://x.example/",
      publishedAt: "2026-03-01T10:00:00Z",
    }),
  ],
});
const ours = new Set(["zoe", "abc", "tot", "tard"]);
const entries: readonly Entry[] = allEntries(hub).filter(({ slug }) => ours.has(slug));

describe("an order of the hub", () => {
  const orders = [
    ["by date, latest first", byDateDesc, "article/tard article/abc article/zoe link/abc article/tot"],
    ["by date, earliest first", byDateAsc, "article/tot article/abc article/zoe link/abc article/tard"],
    ["by title", byTitle, "article/tot article/abc article/zoe link/abc article/tard"],
  ] as const;
  for (const [name, order, expected] of orders)
    test(`${name}, then by type and slug, from whatever order the files were read in`, () => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
          const sorted = shuffled.sort(order).map(({ type, slug }) => `${type}/${slug}`);
          assert.equal(sorted.join(" "), expected);
        }),
      );
    });
});
