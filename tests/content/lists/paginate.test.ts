import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pageNumbers } from "../../../_includes/components/lists/index.ts";
import { paginate } from "../../../src/content/index.ts";
import { fc } from "../../harness/property.ts";

describe("a long list", () => {
  test("is cut in pages with addresses of their own", () => {
    assert.deepEqual(paginate(["a", "b", "c"], 2, "/articles/"), [
      { items: ["a", "b"], number: 1, total: 2, path: "/articles/" },
      { items: ["c"], number: 2, total: 2, path: "/articles/page/2/" },
    ]);
  });

  test("has one empty page when there is nothing", () => {
    assert.deepEqual(paginate([], 20, "/liens/"), [{ items: [], number: 1, total: 1, path: "/liens/" }]);
  });

  test("keeps every item once, in order, with distinct addresses", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 30 }), (items, size) => {
        const pages = paginate(items, size, "/x/");
        assert.deepEqual(
          pages.flatMap((page) => page.items),
          items,
        );
        assert.equal(new Set(pages.map((page) => page.path)).size, pages.length);
        assert.ok(pages.every((page) => page.items.length <= size && page.total === pages.length));
      }),
    );
  });
});

describe("the numbers of the pages", () => {
  const cases: [current: number, total: number, shown: string][] = [
    [1, 1, "1"],
    [3, 7, "1 2 3 4 5 6 7"],
    [1, 9, "1 2 … 9"],
    [5, 9, "1 … 4 5 6 … 9"],
    [9, 9, "1 … 8 9"],
    [3, 9, "1 2 3 4 … 9"],
  ];
  for (const [current, total, shown] of cases)
    test(`around page ${current} of ${total} are ${shown}`, () => {
      assert.equal(
        pageNumbers(current, total)
          .map((n) => n ?? "…")
          .join(" "),
        shown,
      );
    });
});
