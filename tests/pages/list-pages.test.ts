/** What changes in the pages of a long list when an entry comes or goes, and how one gets from page to page. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import list from "../../pages/list.11ty.tsx";
import topic from "../../pages/topic.11ty.tsx";
import type { Hub } from "../../src/content/index.ts";
import { sitemap } from "../../src/outputs/index.ts";
import { renderRoute } from "../../src/site/render.ts";
import { hubOf, source } from "../content/sources.ts";

const ARTICLES = 500;

const article = (n: number) =>
  source("article", `texte-${n}`, {
    title: `Texte ${n}`,
    publishedAt: new Date(Date.UTC(2016, 0, 1 + n * 5)).toISOString().slice(0, 10),
    topics: ["mer"],
  });

function hubWith(numbers: readonly number[]): Hub {
  return hubOf([source("topic", "mer", { title: "La mer" }), ...numbers.map(article)]);
}

/** The markup of each page of the lists of types, and of the topic, by address. */
function pagesOf(hub: Hub): ReadonlyMap<string, string> {
  const drawn = <T>(kind: { items: (hub: Hub) => readonly T[]; path: (item: T) => string }) =>
    kind.items(hub).map((item) => {
      const url = kind.path(item);
      return [url, renderRoute({ kind: { name: "page", ...kind } as never, item, file: "" }, hub)] as const;
    });
  return new Map([...drawn(list), ...drawn(topic)]);
}

const numbers = Array.from({ length: ARTICLES }, (_, n) => n);
const pages = pagesOf(hubWith(numbers));

function changed(after: ReadonlyMap<string, string>, below: string): readonly string[] {
  return [...new Set([...pages.keys(), ...after.keys()])].filter(
    (path) => path.startsWith(below) && pages.get(path) !== after.get(path),
  );
}

describe("of the pages of five hundred articles", () => {
  test("a new one changes the first alone, or it and what it gives to another", () => {
    const after = pagesOf(hubWith([...numbers, ARTICLES]));
    for (const below of ["/articles/", "/themes/"]) {
      const paths = changed(after, below);
      assert.ok(paths.length >= 1 && paths.length <= 3, paths.join(" "));
    }
  });

  test("one that goes changes few, however old it is", () => {
    for (const gone of [3, 121, 250, 371, 488]) {
      const after = pagesOf(hubWith(numbers.filter((n) => n !== gone)));
      for (const below of ["/articles/", "/themes/"]) {
        const paths = changed(after, below);
        assert.ok(paths.length >= 1 && paths.length <= 7, `${gone}: ${paths.join(" ")}`);
      }
    }
  });

  test("each is reached from the one before, names the dates that it holds, and is its own canonical address", () => {
    const titles = new Set<string>();
    let path: string | undefined = "/articles/";
    let count = 0;
    while (path !== undefined) {
      const html: string = pages.get(path) ?? "";
      assert.match(html, new RegExp(`<link rel="canonical" href="[^"]*${path}"`));
      titles.add(/<title>([^<]*)/.exec(html)?.[1] ?? "");
      count += 1;
      path = /<a href="([^"]+)" rel="next">Plus anciens</.exec(html)?.[1];
    }
    assert.equal(count, [...pages.keys()].filter((one) => one.startsWith("/articles/")).length);
    assert.equal(titles.size, count);
    assert.ok([...titles].some((title) => /^Articles \(\d.* \d{4} – .* \d{4}\)/.test(title)));
  });

  test("the first leads to each year, the others to the first and to what is later", () => {
    const first = pages.get("/articles/") ?? "";
    const years = [...first.matchAll(/<a href="\/articles\/suite\/[^"]+">(\d{4})</g)].map(([, year]) => year);
    assert.deepEqual(years, ["2021", "2020", "2019", "2018", "2017", "2016"]);
    const third = [...pages].filter(([path]) => path.startsWith("/articles/"))[2]?.[1] ?? "";
    assert.match(third, /<a href="\/articles\/">Les plus récents</);
    assert.match(third, /<a href="\/articles\/suite\/[^"]+" rel="prev">Plus récents</);
  });

  test("the site map names each, with the date of what changed last on it", () => {
    const map = sitemap(hubWith(numbers))
      .map(({ text }) => text)
      .join("");
    for (const path of pages.keys()) assert.ok(map.includes(`${path}</loc>`), path);
    const dates = [...map.matchAll(/\/articles\/(?:suite\/[^<]+)?<\/loc>\s*<lastmod>([^<]+)/g)].map(
      ([, date]) => date,
    );
    assert.ok(new Set(dates).size > 20);
  });
});
