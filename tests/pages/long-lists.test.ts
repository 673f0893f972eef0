/** Lists that grow with a hub are cut in pages or folded: none weighs more as the years pass. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import agenda from "../../pages/agenda.11ty.tsx";
import agendaYear from "../../pages/agenda-year.11ty.tsx";
import archiveYear from "../../pages/archive-year.11ty.tsx";
import home from "../../pages/home.11ty.tsx";
import type { PageKind } from "../../pages/kind.ts";
import person from "../../pages/person.11ty.tsx";
import series from "../../pages/series.11ty.tsx";
import type { Hub } from "../../src/content/index.ts";
import { sitemap } from "../../src/outputs/index.ts";
import { renderRoute } from "../../src/site/render.ts";
import { hubOf, source } from "../content/sources.ts";

const MAX_BYTES = 60 * 1024;
const MEETINGS = 1_500;
const ARTICLES = 900;
const TOPICS = 659;

/** Texts that compress as little as words do: a linear congruential generator spells them. */
let state = 1;
const letter = (): string => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return "abcdefghijklmnopqrstuvwxyz"[Math.floor((state / 2_147_483_648) * 26)] ?? "";
};
const words = (count: number): string =>
  Array.from({ length: count }, () => Array.from({ length: 6 }, letter).join("")).join(" ");

const day = (n: number): string => new Date(Date.UTC(2012, 0, 1 + n * 3)).toISOString().slice(0, 10);

const hub: Hub = hubOf([
  source("person", "ada", { title: "Ada" }),
  source("series", "les-jeudis", { title: "Les jeudis", publishedAt: "2012-01-01" }),
  ...Array.from({ length: TOPICS }, (_, n) => source("topic", `theme-${n}`, { title: words(3) })),
  ...Array.from({ length: MEETINGS }, (_, n) =>
    source("conference", `rencontre-${n}`, {
      title: words(8),
      summary: words(20),
      startsAt: `${day(n)}T18:00:00`,
      endsAt: `${day(n)}T20:00:00`,
      ...(n % 3 === 0 ? { series: "les-jeudis" } : {}),
      ...(n % 4 === 0 ? { speakers: [{ person: "ada" }] } : {}),
    }),
  ),
  ...Array.from({ length: ARTICLES }, (_, n) =>
    source("article", `texte-${n}`, {
      title: words(8),
      summary: words(25),
      publishedAt: "2025-05-04",
      topics: [`theme-${n % TOPICS}`],
    }),
  ),
]);

/** The address and the markup of each page of a kind. */
function pagesOf<T>(kind: PageKind<T>): readonly (readonly [path: string, html: string])[] {
  return kind.items(hub).map((item) => {
    const url = kind.path(item);
    const route = { kind: { name: "page", ...kind } as never, item, url, file: "" };
    return [url, renderRoute(route, hub)];
  });
}

const linked = (pages: ReturnType<typeof pagesOf>, prefix: string): ReadonlySet<string> =>
  new Set(
    pages.flatMap(([, html]) =>
      [...html.matchAll(/href="([^"]+)"/g)].flatMap(([, href = ""]) =>
        href.startsWith(prefix) ? [href] : [],
      ),
    ),
  );

describe("in a hub of many years", () => {
  const drawn = {
    agenda: pagesOf(agenda),
    agendaYear: pagesOf(agendaYear),
    archiveYear: pagesOf(archiveYear),
    home: pagesOf(home),
    series: pagesOf(series),
    person: pagesOf(person),
  };

  for (const [name, pages] of Object.entries(drawn))
    test(`no page of ${name} weighs more than 60 KB, compressed`, () => {
      assert.ok(pages.length > 0);
      assert.deepEqual(
        pages.filter(([, html]) => gzipSync(html).length > MAX_BYTES).map(([path]) => path),
        [],
      );
    });

  test("each meeting is in the agenda or in that of its year, and each thing in the archive", () => {
    const meetings = linked([...drawn.agenda, ...drawn.agendaYear], "/conferences/rencontre-");
    assert.equal(meetings.size, MEETINGS);
    const archived = linked(drawn.archiveYear, "/conferences/rencontre-").size;
    assert.equal(archived, MEETINGS);
    assert.equal(linked(drawn.archiveYear, "/articles/texte-").size, ARTICLES);
  });

  test("each meeting of a series is on its page, each talk of a person on theirs", () => {
    assert.equal(linked(drawn.series, "/conferences/rencontre-").size, MEETINGS / 3);
    assert.equal(linked(drawn.person, "/conferences/rencontre-").size, MEETINGS / 4);
  });

  test("every page of a year can be reached, and the site map names it", () => {
    const years = [...drawn.agendaYear, ...drawn.archiveYear].map(([path]) => path);
    const reached = new Set([
      ...linked(drawn.agenda, "/agenda/"),
      ...linked(drawn.agendaYear, "/agenda/"),
      ...linked(drawn.archiveYear, "/archives/"),
    ]);
    const map = sitemap(hub)
      .map(({ text }) => text)
      .join("");
    for (const path of years) {
      assert.ok(map.includes(`${path}</loc>`), path);
      if (path.startsWith("/agenda/") || path.includes("/page/")) assert.ok(reached.has(path), path);
    }
  });

  test("the home page names the topics that gather the most, and leads to all", () => {
    const html = drawn.home.find(([path]) => path === "/")?.[1] ?? "";
    const named = [...html.matchAll(/href="\/themes\/([^/"]+)\/"/g)];
    assert.equal(named.length, 24);
    assert.match(html, /href="\/themes\/"/);
  });
});
