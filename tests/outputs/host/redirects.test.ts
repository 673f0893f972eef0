/** Where old addresses lead, and what hosts would leave out. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Hub } from "../../../src/content/index.ts";
import { hostProblems, OUTPUTS, redirectsFile } from "../../../src/outputs/index.ts";
import { hubOf, source } from "../../content/sources.ts";
import { makeHub } from "../fixture.ts";

const hub = makeHub();
const leading = (moves: readonly { readonly from: string; readonly to: string }[]): Hub => ({
  ...hub,
  redirects: moves.map((move) => ({ ...move, file: "articles/x.md" })),
  conferences: [],
});
const moved = (count: number): Hub =>
  leading(Array.from({ length: count }, (_, n) => ({ from: `/n${n}`, to: "/" })));

describe("an old address", () => {
  const rules = [
    ["/article12.html", "/article12.html /articles/x/ 301!"],
    ["/spip.php?article=12", "/spip.php article=12 /articles/x/ 301!"],
    ["/spip.php?page=a b&id=é", "/spip.php page=a%20b id=%C3%A9 /articles/x/ 301!"],
    ["/été/", "/%C3%A9t%C3%A9/ /articles/x/ 301!"],
  ] as const;
  for (const [from, line] of rules)
    test(`${from} is written ${line}`, () =>
      assert.equal(redirectsFile(leading([{ from, to: "/articles/x/" }])), `${line}\n`));

  test("of a player below its conference is written where the hub has players", () => {
    assert.match(redirectsFile({ ...hub, redirects: [] }), /^\/conferences\/:slug\/embed\/\*/);
    const silent = hub.conferences.filter(({ recordings }) => recordings.length === 0);
    assert.equal(redirectsFile({ ...hub, redirects: [], conferences: silent }), "");
  });
});

describe("a host is too small", () => {
  const found = (of: Hub): readonly string[] => hostProblems(of, OUTPUTS).map((problem) => problem.found);

  test("from the first redirection past two thousand, of which one is told with what to do", () => {
    assert.deepEqual(found(moved(2_000)), []);
    assert.deepEqual(hostProblems(moved(2_001), OUTPUTS), [
      {
        severity: "warning",
        file: "site.yaml",
        found: "2001 redirections d’anciennes adresses",
        expected: "2000 au plus chez certains hébergeurs",
        remedy: "Choisissez un hébergeur sans cette limite, ou retirez ce qui ne sert plus.",
      },
    ]);
  });

  test("for a redirection of more than a thousand characters, which is shown by its beginning", () => {
    const rest = " / 301!".length;
    const line = (length: number) => leading([{ from: `/${"a".repeat(length - rest - 1)}`, to: "/" }]);
    assert.deepEqual(found(line(1_000)), []);
    assert.deepEqual(hostProblems(line(1_001), OUTPUTS), [
      {
        severity: "warning",
        file: "site.yaml",
        found: `la redirection « /${"a".repeat(59)}… » est trop longue pour certains hébergeurs`,
        remedy: "Raccourcissez ce qui la compose.",
      },
    ]);
  });

  test("for a header of more than two thousand characters, as many hosts of sounds make it", () => {
    const many = (count: number): Hub => ({
      ...hub,
      site: { ...hub.site, mediaHosts: Array.from({ length: count }, (_, n) => `media-${n}.anse.example`) },
    });
    assert.deepEqual(found(many(20)), []);
    const problems = found(many(80));
    assert.ok(
      problems.includes("l’en-tête de « / » est trop longue pour certains hébergeurs"),
      problems.join("\n"),
    );
  });

  test("for more than a hundred rules of headers, which only names made for that need", () => {
    const own = hub.pages[0] ?? assert.fail();
    // second letters that tell them from /admin/, /conferences/, /embed/, /flux/, /media/ and /pagefind/ one by one
    const slugs = [..."acefmp"].flatMap((first) =>
      [..."0123456789bcfghjkqrtvwxyz"].map((next) => first + next),
    );
    const pages = (count: number): Hub => ({
      ...leading([]),
      pages: slugs.slice(0, count).map((slug) => ({ ...own, slug })),
    });
    assert.deepEqual(found(pages(20)), []);
    const [problem = ""] = found(pages(slugs.length));
    assert.match(problem, /^1\d\d règles d’en-têtes$/);
  });
});

test("the numbers that pages of lists had lead to the beginning of their list, where a list has several pages", () => {
  const hubWith = (count: number) =>
    hubOf([
      source("topic", "mer", { title: "La mer" }),
      ...Array.from({ length: count }, (_, n) =>
        source("link", `lien-${n}`, { url: `https://exemple.fr/${n}`, topics: ["mer"] }),
      ),
    ]);
  assert.equal(redirectsFile(hubWith(20)), "");
  assert.deepEqual(redirectsFile(hubWith(80)).trim().split("\n"), [
    "/liens/page/* /liens/ 301",
    "/themes/:slug/page/* /themes/:slug/ 301",
  ]);
});
