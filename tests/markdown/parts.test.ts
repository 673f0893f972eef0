/** Parts of a text one by one: code, tables, notes, headings, images, embeds, and the words that are left without marks. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  lintMarkdown,
  type MarkdownEnv,
  markdownReferences,
  markdownText,
  renderMarkdown,
} from "../../src/markdown/index.ts";

const render = (source: string, env: Partial<MarkdownEnv> = {}): string =>
  renderMarkdown(source, { lang: "fr", ...env })
    .replace(/\u00A0/g, "_")
    .replace(/\u202F/g, "~")
    .trim();

const image = (src: string, alt: string, more = ""): string =>
  `<img src="${src}" alt="${alt}"${more} loading="lazy" decoding="async">`;

describe("is rendered", () => {
  const cases: readonly (readonly [name: string, source: string, html: string])[] = [
    [
      "code of a language",
      "```c++ x\na < b\n```",
      '<pre tabindex="0"><code class="language-c++">a &lt; b\n</code></pre>',
    ],
    ["code of no language", "```\na\n```", '<pre tabindex="0"><code>a\n</code></pre>'],
    ["code whose language is no name", '``` "x"\na\n```', '<pre tabindex="0"><code>a\n</code></pre>'],
    [
      "a table",
      "|a|b|c|\n|:-|-|-:|\n|1|2|3|",
      '<section class="table-scroll" tabindex="0" aria-label="Tableau 1"><table>\n<thead>\n<tr>\n<th scope="col" class="align-left">a</th>\n<th scope="col">b</th>\n<th scope="col" class="align-right">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-left">1</td>\n<td>2</td>\n<td class="align-right">3</td>\n</tr>\n</tbody>\n</table></section>',
    ],
    [
      "a note called twice",
      "a[^1] b[^1]\n\n[^1]: c",
      '<p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref" aria-label="Note 1">1</a></sup> b<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref" aria-label="Note 1">1</a></sup></p>\n<section class="footnotes" role="doc-endnotes" aria-label="Notes">\n<ol>\n<li id="fn-1"><p>c <a href="#fnref-1" class="footnote-backref" role="doc-backlink" aria-label="Retour au texte, appel de note 1">↩\uFE0E</a> <a href="#fnref-1-2" class="footnote-backref" role="doc-backlink" aria-label="Retour au texte, appel de note 1 (2)">↩\uFE0E</a></p>\n</li>\n</ol>\n</section>',
    ],
    [
      "a heading called as a note",
      "## fn-1\n\n## fnref-2\n\n## fn",
      '<h2 id="section-fn-1">fn-1</h2>\n<h2 id="section-fnref-2">fnref-2</h2>\n<h2 id="fn">fn</h2>',
    ],
    [
      "a title on an image in a text",
      'a ![b](/media/c.png "l\'été")',
      `<p>a ${image("/media/c.png", "b", ' title="l’été"')}</p>`,
    ],
    ["an image alone, without a title", "![b](/media/c.png)", `<p>${image("/media/c.png", "b")}</p>`],
    ["an image alone, with an empty title", '![b](/media/c.png "")', `<p>${image("/media/c.png", "b")}</p>`],
    [
      "an image alone in a heading",
      '## ![b](/media/c.png "d")',
      `<h2 id="b">${image("/media/c.png", "b", ' title="d"')}</h2>`,
    ],
    [
      "an image in a tight list",
      '- ![b](/media/c.png "d")',
      `<ul>\n<li>${image("/media/c.png", "b", ' title="d"')}</li>\n</ul>`,
    ],
    [
      "a link from an image of elsewhere, without words",
      "![](https://a.fr/b.png)",
      '<p><a href="https://a.fr/b.png" rel="noopener">https://a.fr/b.png</a></p>',
    ],
    [
      "an image of elsewhere with a title",
      '![b](https://a.fr/c.png "d")',
      '<p><a href="https://a.fr/c.png" rel="noopener">b</a></p>',
    ],
    ["words of an image", "![l'été !](/media/c.png)", `<p>${image("/media/c.png", "l’été~!")}</p>`],
    [
      "an address after a link",
      "<https://a.fr/l'x> l'y",
      '<p><a href="https://a.fr/l\'x" rel="noopener">https://a.fr/l\'x</a> l’y</p>',
    ],
    [
      "a title on an image before words",
      '![b](/media/c.png "d") e',
      `<p>${image("/media/c.png", "b", ' title="d"')} e</p>`,
    ],
    [
      "a mail that names an address",
      "[a](mailto:b@c.fr?body=https:x)",
      '<p><a href="mailto:b@c.fr?body=https:x">a</a></p>',
    ],
    ["a mail", "[a](mailto:b@c.fr)", '<p><a href="mailto:b@c.fr">a</a></p>'],
    ["what looks like an address", "ftp://a.fr //a.fr b@c.fr a.fr", "<p>ftp://a.fr //a.fr b@c.fr a.fr</p>"],
  ];
  for (const [name, source, html] of cases) test(name, () => assert.equal(render(source), html));

  test("a heading with its link, absolute for feeds", () =>
    assert.equal(
      render("## A & B", { permalinks: true, absolute: (url) => `https://a.fr/${url}` }),
      '<div class="heading"><h2 id="a-et-b">A &amp; B</h2><a class="heading-link" href="https://a.fr/#a-et-b" aria-label="Lien vers la section «_A &amp; B_»"><span aria-hidden="true">#</span></a></div>',
    ));

  test("the words of a language", () => {
    const told = (lang: "fr" | "en" | "br") =>
      render("|a|\n|-|\n\n## B\n\nc[^1]\n\n[^1]: d", { lang, permalinks: true });
    for (const [lang, ...words] of [
      ["fr", "Tableau 1", "Lien vers la section «_B_»", "Note 1", "Retour au texte, appel de note 1"],
      ["en", "Table 1", "Link to the section “B”", "Note 1", "Back to the text, reference 1"],
      ["br", "Taolenn 1", "Liamm war-du ar rann «_B_»", "Notenn 1", "Distreiñ d’an destenn, galv 1"],
    ] as const)
      for (const word of words) assert.ok(told(lang).includes(`"${word}"`), `${lang} ${word}`);
    const missing = (lang: "fr" | "en" | "br") => render("::: recording conferences/a\n:::", { lang });
    assert.ok(missing("fr").includes("Ce contenu n’est pas disponible."));
    assert.ok(missing("br").includes("N’eo ket hegerz an endalc’had-mañ."));
  });
});

describe("an embed", () => {
  const embed: MarkdownEnv["embed"] = (kind, ref) => `<i>${kind} ${JSON.stringify(ref)}</i>`;
  const cases: readonly (readonly [name: string, source: string, html: string])[] = [
    [
      "ends a list",
      "- a\n::: recording conferences/b\n:::",
      '<ul>\n<li>a</li>\n</ul>\n<i>recording {"type":"conference","slug":"b"}</i>',
    ],
    [
      "stands in an item",
      "- ::: recording conferences/b\n  :::",
      '<ul>\n<li>\n<i>recording {"type":"conference","slug":"b"}</i>\n</li>\n</ul>',
    ],
    [
      "is code from four spaces on",
      "    ::: recording conferences/b",
      '<pre tabindex="0"><code>::: recording conferences/b\n</code></pre>',
    ],
    [
      "may begin after three",
      "   ::: recording conferences/b\n   :::",
      '<i>recording {"type":"conference","slug":"b"}</i>',
    ],
    [
      "that is not closed holds no more than its line",
      "::: recording conferences/b\na\n\nc",
      '<i>recording {"type":"conference","slug":"b"}</i>\n<p>a</p>\n<p>c</p>',
    ],
    [
      "ends where the next begins",
      "::: recording conferences/b\n::: recording conferences/c\n:::",
      '<i>recording {"type":"conference","slug":"b"}</i>\n<i>recording {"type":"conference","slug":"c"}</i>',
    ],
    [
      "has a caption on one line",
      "::: recording conferences/b\n\n a  b\n\nl'c\n:::",
      '<i>recording {"type":"conference","slug":"b","caption":"a b l’c"}</i>',
    ],
    [
      "is a passage of a recording by any of its names",
      "::: moment conferences/b soir=1,2\n:::",
      '<i>moment {"type":"conference","slug":"b","recording":"soir","start":1,"end":2}</i>',
    ],
  ];
  for (const [name, source, html] of cases) test(name, () => assert.equal(render(source, { embed }), html));
});

describe("the words of a text", () => {
  const cases: readonly (readonly [source: string, words: string])[] = [
    ["a\nb  \nc\\\nd", "a b c d"],
    ["a \\* b &amp; c", "a * b & c"],
    ["[a](/b/ 'c') **d** ~~e~~ `f`", "a d e f"],
    ["    a\n    b", "a\nb"],
    ["> a\n> - b", "a\nb"],
    ["::: recording conferences/a\n:::", ""],
    ["***", ""],
    ["a\n\n\n\nb", "a\nb"],
    ["![a *b*](/media/c.png) d", "a b d"],
    ["a[^1]\n\n[^1]: b", "a\nb"],
    ["a <b>c</b>", "a <b>c</b>"],
  ];
  for (const [source, words] of cases)
    test(JSON.stringify(source), () => assert.equal(markdownText(source), words));
});

describe("the line of what a text names", () => {
  const line = (source: string) => markdownReferences(source).map((reference) => reference.line);
  test("counts lines that end in any way", () => {
    for (const end of ["\n", "\r\n", "\r"])
      assert.deepEqual(line(["a", "", "[b](/c/)"].join(end)), [3], JSON.stringify(end));
    assert.deepEqual(line("a  \nb\\\n[c][d]\n\n[d]: /e"), [3]);
    for (const [end, name] of [
      ["", "soft"],
      ["  ", "hard"],
    ] as const)
      assert.deepEqual(line(`a${end}\nb${end}\n[c](%20d)\n\ne`), [3], name);
    assert.deepEqual(line("[a](/b/)\n[c](/d/)\n[e](/b/)"), [1, 2, 3]);
  });
  test("is known of an address that was written otherwise", () =>
    assert.deepEqual(line("a\n[b](</c d>)\n[e](/é)"), [2, 3]));
  test("of an image says its words", () =>
    assert.deepEqual(markdownReferences("![a *b*](/media/c.png)"), [
      { type: "image", line: 1, src: "/media/c.png", alt: "a b" },
    ]));
  test("of a tag that goes over several lines is its first", () =>
    assert.deepEqual(
      lintMarkdown('a\nb <i\nclass="x"> c').map((problem) => problem.line),
      [2],
    ));
});
