import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ItemPlace, type ListPage, paginate } from "../../../src/content/index.ts";
import { fc } from "../../harness/property.ts";

interface Item {
  readonly id: string;
  readonly date: string;
}

const placed = ({ id, date }: Item) => ({ id, place: { date }, slug: date });
const named = (name: string) => ({ id: name, place: { name }, slug: name.toLowerCase() });

/** The latest first, one a day. */
const days = (count: number): readonly Item[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `/articles/texte-${count - n}/`,
    date: new Date(Date.UTC(2020, 0, count - n)).toISOString().slice(0, 10),
  }));

const spans = (pages: readonly ListPage<unknown>[]): readonly string[] =>
  pages.flatMap(({ span }) => (span === undefined ? [] : [`${said(span.first)}…${said(span.last)}`]));
const said = (place: ItemPlace): string => ("date" in place ? place.date : place.name);

describe("a long list", () => {
  test("has one page up to the size that is asked for, at its own address", () => {
    for (const count of [0, 1, 20]) {
      const items = days(count);
      assert.deepEqual(paginate(items, 20, "/articles/", placed), [
        { items, by: count === 0 ? "name" : "date", base: "/articles/", path: "/articles/" },
      ]);
    }
  });

  test("begins with the latest, and names its other pages after the first item of each", () => {
    const [first, second, ...others] = paginate(days(100), 20, "/articles/", placed);
    assert.equal(first?.path, "/articles/");
    assert.equal(first?.span, undefined);
    assert.equal(second?.path, `/articles/suite/${second?.items[0]?.date}/`);
    assert.equal(
      spans(second === undefined ? [] : [second])[0],
      `${second?.items[0]?.date}…${second?.items.at(-1)?.date}`,
    );
    assert.equal(others.at(-1)?.items.at(-1)?.date, "2020-01-01");
    assert.equal(others.at(-1)?.next, undefined);
  });

  test("leads from its first page to each year that is not on it", () => {
    const [first, ...others] = paginate(days(1000), 20, "/articles/", placed);
    assert.deepEqual(
      first?.jumps?.map(({ label }) => label),
      ["2021", "2020"],
    );
    for (const { label, path } of first?.jumps ?? []) {
      const page = others.find((one) => one.path === path);
      assert.ok(
        page?.items.some(({ date }) => date.startsWith(label)),
        label,
      );
      const before = others[others.findIndex((one) => one.path === path) - 1] ?? first;
      assert.ok(
        before?.items.every(({ date }) => !date.startsWith(label)),
        label,
      );
    }
    assert.ok(others.every(({ jumps }) => jumps === undefined));
  });

  test("of names leads to letters, and says so of its pages", () => {
    const people = Array.from(
      { length: 60 },
      (_, n) => `${String.fromCharCode(65 + Math.floor(n / 3))}da ${n}`,
    );
    const [first, second] = paginate(people, 10, "/personnes/", named);
    assert.equal(first?.by, "name");
    assert.match(first?.jumps?.[0]?.label ?? "", /^[A-Z]$/);
    assert.equal(second?.path, `/personnes/suite/${second?.items[0]?.toLowerCase()}/`);
  });

  test("numbers pages that begin on one day from the oldest, which keeps its address as others come", () => {
    const sameDay = (count: number): readonly Item[] =>
      days(count).map(({ id }) => ({ id, date: "2019-12-27" }));
    const paths = paginate(sameDay(100), 10, "/c/", placed).map(({ path }) => path);
    assert.equal(paths.at(-1), "/c/suite/2019-12-27/");
    assert.equal(paths.at(-2), "/c/suite/2019-12-27-2/");
    const later = paginate(sameDay(130), 10, "/c/", placed).map(({ path }) => path);
    assert.deepEqual(later.slice(-5), paths.slice(-5));
  });

  test("keeps every item once, in order, in pages of half the size at least that lead to one another", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 5, max: 30 }), (items, size) => {
        const pages = paginate(items, size, "/x/", (id) => ({
          id,
          place: { date: "2020-01-01" },
          slug: "2020-01-01",
        }));
        assert.deepEqual(
          pages.flatMap((page) => page.items),
          items,
        );
        assert.equal(new Set(pages.map((page) => page.path)).size, pages.length);
        assert.ok(pages.length === 1 || pages.every((page) => page.items.length >= Math.floor(size / 2)));
        assert.equal(pages.length > 1, pages[0]?.jumps !== undefined);
        assert.ok(pages.every((page, n) => (page.span === undefined) === (n === 0)));
        pages.forEach((page, n) => {
          assert.equal(page.previous, pages[n - 1]?.path);
          assert.equal(page.next, pages[n + 1]?.path);
        });
      }),
    );
  });

  test("has pages of about the size that is asked for", () => {
    const sizes = paginate(days(5000), 20, "/x/", placed).map(({ items }) => items.length);
    const mean = 5000 / sizes.length;
    assert.ok(mean > 16 && mean < 25, `${mean}`);
    assert.ok(Math.max(...sizes) <= 70, `${Math.max(...sizes)}`);
  });
});

describe("a change of a list of five hundred", () => {
  const all = days(500);
  const before = new Map(paginate(all, 20, "/x/", placed).map((page) => [page.path, JSON.stringify(page)]));

  /** Addresses whose page is another, is new or is gone. */
  function changed(items: readonly Item[]): readonly string[] {
    const after = new Map(
      paginate(items, 20, "/x/", placed).map((page) => [page.path, JSON.stringify(page)]),
    );
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
  }

  test("is one of few pages, whichever item goes", () => {
    assert.ok(before.size > 20);
    const counts = all.map((item) => changed(all.filter((one) => one !== item)).length);
    assert.ok(Math.max(...counts) <= 7, `${Math.max(...counts)}`);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    assert.ok(mean < 2, `${mean}`);
  });

  test("is one of the first pages where one is published", () => {
    let items = all;
    for (let n = 1; n <= 60; n += 1) {
      items = [{ id: `/articles/nouveau-${n}/`, date: "2021-12-31" }, ...items];
      const kept = [...before.keys()].slice(3);
      assert.ok(
        changed(items).every((path) => !kept.includes(path)),
        `${n}`,
      );
    }
  });
});
