/** Rendering is done once for the same text and the same answers of the page around it, and anew where one differs. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { localReferences, type MarkdownEnv, renderMarkdown } from "../../src/markdown/index.ts";
import { setMemoLimit } from "../../src/text/index.ts";

const SOURCE = "## Un\n\n[a](/b/) [g](/h/) ![c](/media/d.png)\n\n::: recording conferences/e\n:::\n";
const around = (told: { width?: number; host?: string; embed?: string; unlinked?: string }): MarkdownEnv => ({
  lang: "fr",
  image: () => ({ width: told.width ?? 1, height: 1 }),
  absolute: (url) => `https://${told.host ?? "a"}.fr${url}`,
  embed: () => told.embed ?? "<i>e</i>",
  unlinked: (href) => href === (told.unlinked ?? "/b/"),
});

describe("a text that was rendered", () => {
  before(() => setMemoLimit(1_000_000));
  after(() => setMemoLimit(0));

  test("is the same for the same answers", () =>
    assert.equal(renderMarkdown(SOURCE, around({})), renderMarkdown(SOURCE, around({}))));

  const others: readonly (readonly [name: string, env: MarkdownEnv, holds: string])[] = [
    ["the size of its image", around({ width: 7 }), 'width="7"'],
    ["the address of the site", around({ host: "z" }), 'href="https://z.fr/h/"'],
    ["what leads nowhere", around({ unlinked: "/h/" }), '<a href="https://a.fr/b/">a</a> g'],
    ["what is embedded", around({ embed: "<b>f</b>" }), "<b>f</b>"],
    ["the level of its headings", { ...around({}), headingShift: 2 }, "<h4"],
    ["the ids of the page", { ...around({}), idPrefix: "p-" }, 'id="p-un"'],
    ["the links to its headings", { ...around({}), permalinks: true }, "#un"],
  ];
  for (const [name, env, holds] of others)
    test(`is another where another is ${name}`, () => {
      const before = renderMarkdown(SOURCE, around({}));
      const after = renderMarkdown(SOURCE, env);
      assert.ok(after.includes(holds), after);
      assert.ok(!before.includes(holds), before);
      assert.equal(renderMarkdown(SOURCE, around({})), before);
    });

  test("is another where nothing is around it", () => {
    renderMarkdown(SOURCE, around({}));
    const html = renderMarkdown(SOURCE, { lang: "fr" });
    assert.ok(html.includes('href="/b/"') && html.includes('src="/media/d.png"') && !html.includes("width"));
    assert.ok(html.includes("embed-missing"));
  });

  test("asks each thing of the page once more when it is asked for again, and renders nothing anew", () => {
    const asked: string[] = [];
    const env: MarkdownEnv = {
      lang: "fr",
      image: (src) => {
        asked.push(src);
        return undefined;
      },
    };
    const source = "![un](/media/kept.png)";
    renderMarkdown(source, env);
    renderMarkdown(source, env);
    assert.deepEqual(asked, ["/media/kept.png", "/media/kept.png"]);
  });
});

describe("what a text names inside the site", () => {
  const cases: readonly (readonly [source: string, expected: readonly object[]])[] = [
    ["[a](/b/?c#d)", [{ kind: "link", line: 1, path: "/b/" }]],
    ["[a](/b%C3%A9#d)", [{ kind: "link", line: 1, path: "/bé" }]],
    ["[a](/b%E9)", [{ kind: "link", line: 1, path: "/b%E9" }]],
    ["a\nb ![c](/media/d%20e.png)", [{ kind: "image", line: 2, path: "/media/d e.png" }]],
    ["[a](https://b.fr/c) [d](#e) [f](?g) [h](i) [j](mailto:k@l.fr)", []],
    [
      "::: moment conferences/a matin&t=1,2\n:::",
      [{ kind: "embed", line: 1, type: "conference", slug: "a", recording: "matin", start: 1 }],
    ],
    ["::: recording conferences/a\nb\n:::", [{ kind: "embed", line: 1, type: "conference", slug: "a" }]],
    [
      "> ::: slide conferences/a d 3\n> :::",
      [{ kind: "embed", line: 1, type: "conference", slug: "a", deck: "d", slide: 3 }],
    ],
    ["::: slide conferences/a\n:::", []],
    ["`[a](/b/)`", []],
  ];
  for (const [source, expected] of cases)
    test(JSON.stringify(source), () => assert.deepEqual(localReferences(source), expected));

  test("stands on its line, in a paragraph of several, in a list, in a table, in a note", () => {
    const source = [
      ...["# [a](/1/)", "", "b", "[c](/3/) d [e](/4/)", "`f", "g` [h](/6/)", "", "- i", "- [j](/9/)", ""],
      ...["|k|", "|-|", "|[l](/13/)|", "", "m[^1] [n]", "", "[^1]: o", "    [p](/18/)", "", "[n]: /15/"],
    ].join("\n");
    const found = localReferences(source).map((reference) => [
      "path" in reference && reference.path,
      reference.line,
    ]);
    assert.deepEqual(
      found,
      [1, 3, 4, 6, 9, 13, 15, 18].map((line) => [`/${line}/`, line === 3 ? 4 : line]),
    );
  });
});
