import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type EmbedRef, type MarkdownEnv, markdownText, renderMarkdown } from "../../src/markdown/index.ts";
import { attribute, elementsOf } from "./safe-html.ts";

const render = (source: string, env: Partial<MarkdownEnv> = {}): string =>
  renderMarkdown(source, { lang: "fr", ...env })
    .replace(/\u00A0/g, "_")
    .replace(/\u202F/g, "~")
    .trim();

describe("words that are written from right to left are shown so, whatever is around them", () => {
  const [arabic, hebrew] = ["مرحبا بكم في المدينة", "שלום לכולם"];
  for (const [source, html] of [
    [`${arabic}.\n\nEn français.`, `<p dir="auto">${arabic}.</p>\n<p>En français.</p>`],
    [`## ${hebrew}`, `<h2 id="section" dir="auto">${hebrew}</h2>`],
    [`- ${hebrew}\n- oui`, `<ul>\n<li dir="auto">${hebrew}</li>\n<li>oui</li>\n</ul>`],
    [`> ${arabic}`, `<blockquote>\n<p dir="auto">${arabic}</p>\n</blockquote>`],
  ] as const)
    test(source, () => assert.equal(render(source), html));
  test("in cells of tables", () =>
    assert.match(
      render(`| mot | ${hebrew} |\n|---|--:|\n| a | ${arabic} |`),
      /<th scope="col" class="align-right" dir="auto">.*<td>a<\/td>.*<td class="align-right" dir="auto">/s,
    ));
});

/** From the examples of https://spec.commonmark.org/, whose English text French typography leaves alone. */
const commonmark: [string, string][] = [
  ["*foo bar*", "<p><em>foo bar</em></p>"],
  ["**foo** __bar__", "<p><strong>foo</strong> <strong>bar</strong></p>"],
  ["foo_bar_baz", "<p>foo_bar_baz</p>"],
  ["- a\n- b\n\n1) c", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>"],
  ["3. a", '<ol start="3">\n<li>a</li>\n</ol>'],
  ["> a\nb", "<blockquote>\n<p>a\nb</p>\n</blockquote>"],
  ["a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>"],
  ["***", "<hr>"],
  ["`` a ` b ``", "<p><code>a ` b</code></p>"],
  ["    a\n     b", '<pre tabindex="0"><code>a\n b\n</code></pre>'],
  ["[foo]\n\n[foo]: /url", '<p><a href="/url">foo</a></p>'],
  ["\\*a\\* &amp; &copy;", "<p>*a* &amp; ©</p>"],
  ["a\n=\n", '<h2 id="a">a</h2>'],
  ["~~a~~", "<p><s>a</s></p>"],
];
describe("CommonMark", () => {
  for (const [source, html] of commonmark)
    test(JSON.stringify(source), () => assert.equal(render(source), html));
});

const typography: [string, string][] = [
  ["Oh **oui**!", "<p>Oh <strong>oui</strong>~!</p>"],
  ['"*mot*" : voilà', "<p>«_<em>mot</em>_»_: voilà</p>"],
  ["l'`code !` : a", "<p>l’<code>code !</code>_: a</p>"],
  ["[l'été !](/a/?b=c)", '<p><a href="/a/?b=c">l’été~!</a></p>'],
  [
    "<https://exemple.org/l'ete?a=b>!",
    '<p><a href="https://exemple.org/l\'ete?a=b" rel="noopener">https://exemple.org/l\'ete?a=b</a>~!</p>',
  ],
  [
    "Voir https://exemple.org/a?b !",
    '<p>Voir <a href="https://exemple.org/a?b" rel="noopener">https://exemple.org/a?b</a>~!</p>',
  ],
  ["exemple.org et a@b.fr et 14:30", "<p>exemple.org et a@b.fr et 14:30</p>"],
  ["a &amp; b\\!", "<p>a &amp; b~!</p>"],
  [
    "| a ! |\n|---|\n",
    '<section class="table-scroll" tabindex="0" aria-label="Tableau 1"><table>\n<thead>\n<tr>\n<th scope="col">a~!</th>\n</tr>\n</thead>\n</table></section>',
  ],
];
describe("typography", () => {
  for (const [source, html] of typography)
    test(JSON.stringify(source), () => assert.equal(render(source), html));
  test("raises the ending of French ordinals, in words alone", () => {
    assert.equal(
      render('Le 1er *du XXIe* siècle, [la 2e](/2e/ "le 1er"), `1er`, <https://exemple.org/1er>'),
      '<p>Le 1<sup>er</sup> <em>du XXI<sup>e</sup></em>_siècle, <a href="/2e/" title="le 1er">la 2<sup>e</sup></a>, ' +
        '<code>1er</code>, <a href="https://exemple.org/1er" rel="noopener">https://exemple.org/1er</a></p>',
    );
    assert.equal(render("## Le 1er"), '<h2 id="le-1er">Le 1<sup>er</sup></h2>');
    assert.equal(render("![Le 1er](/media/a.png)"), render("![Le 1er](/media/a.png)", { lang: "en" }));
    assert.equal(render("the 1er", { lang: "en" }), "<p>the 1er</p>");
    assert.equal(markdownText("Le 1er **mai**"), "Le 1er\u00A0mai");
  });
  test("follows the language of the text", () => {
    assert.equal(render('He said "hi"!', { lang: "en" }), "<p>He said “hi”!</p>");
  });
});

describe("headings", () => {
  test("have readable, unique ids and never take the level of the page's title", () => {
    assert.equal(
      render("# L'été !\n\n## L’été\n\n### ***\n\n###### Bas", { headingShift: 1 }),
      '<h2 id="l-ete">L’été~!</h2>\n<h3 id="l-ete-2">L’été</h3>\n<h4 id="section">***</h4>\n<h6 id="bas">Bas</h6>',
    );
  });
  test("carry the prefix of their text", () =>
    assert.equal(render("## A", { idPrefix: "bio-" }), '<h2 id="bio-a">A</h2>'));
  test("have a link to themselves, beside them and named after them, when asked", () => {
    const elements = elementsOf(renderMarkdown("## `code` & *vie*", { lang: "fr", permalinks: true }));
    const heading = elements.find(({ tagName }) => tagName === "h2");
    const link = elements.find(({ tagName }) => tagName === "a");
    assert.ok(heading && link);
    assert.equal(attribute(link, "href"), `#${attribute(heading, "id")}`);
    assert.equal(attribute(link, "aria-label"), "Lien vers la section «\u00A0code & vie\u00A0»");
  });
});

describe("footnotes", () => {
  const source = "a[^x] b[^x] c^[en ligne]\n\n[^x]: La *note*";
  for (const [lang, label] of [
    ["fr", "Notes"],
    ["en", "Notes"],
    ["br", "Notennoù"],
  ] as const) {
    test(`are labelled in ${lang}, and every link finds its target`, () => {
      const elements = elementsOf(renderMarkdown(source, { lang, idPrefix: "corps-" }));
      const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
      const targets = elements.flatMap((element) => attribute(element, "href")?.slice(1) ?? []);
      assert.equal(targets.length, 6);
      for (const id of [...ids, ...targets]) assert.ok(id.startsWith("corps-") && ids.includes(id), id);
      assert.equal(
        attribute(elements.find(({ tagName }) => tagName === "section") ?? assert.fail(), "aria-label"),
        label,
      );
      const unnamed = elements.filter(
        (element) => element.tagName === "a" && !attribute(element, "aria-label"),
      );
      assert.deepEqual(unnamed, []);
    });
  }
  test("of an unknown note stay text", () => assert.equal(render("a[^z]"), "<p>a[^z]</p>"));
});

describe("images", () => {
  const image: MarkdownEnv["image"] = (src) =>
    src === "/media/a.png" ? { width: 640, height: 480 } : undefined;
  test("have their size and wait for the reader", () => {
    assert.equal(
      render("Voici ![Un *quai*](/media/a.png) et ![b](/media/b.png)", { image }),
      '<p>Voici <img src="/media/a.png" alt="Un quai" width="640" height="480" loading="lazy" decoding="async"> et <img src="/media/b.png" alt="b" loading="lazy" decoding="async"></p>',
    );
  });
  test("with a title, alone in their paragraph, are figures", () => {
    assert.equal(
      render('![Un quai](/media/a.png "Le quai : l\'été")'),
      '<figure><img src="/media/a.png" alt="Un quai" loading="lazy" decoding="async"><figcaption>Le quai_: l’été</figcaption></figure>',
    );
  });
  test("from elsewhere become links, or text inside a link", () => {
    assert.equal(
      render("![x](https://a.example/b.png)"),
      '<p><a href="https://a.example/b.png" rel="noopener">x</a></p>',
    );
    assert.equal(render("[![x](https://a.example/b.png)](/c/)"), '<p><a href="/c/">x</a></p>');
  });
});

describe("tables", () => {
  test("align by class, since inline styles are forbidden, and are told apart", () => {
    const html = render("|a|b|\n|:-:|--:|\n|1|2|\n\ntexte\n\n|c|\n|---|\n|3|");
    assert.match(html, /<td class="align-center">1<\/td>\s*<td class="align-right">2<\/td>/);
    assert.match(html, /aria-label="Tableau 1".*aria-label="Tableau 2"/s);
    assert.doesNotMatch(html, /style=/);
  });
});

test("addresses of the site become absolute for feeds, and no others", () => {
  const absolute = (url: string): string => new URL(url, "https://hub.example/articles/a/").href;
  const html = render(
    "[a](/b/) [c](#d) [e](https://f.example/) <g@h.fr> ![i](/media/j.png) k[^1]\n\n[^1]: l",
    { absolute },
  );
  const addresses = elementsOf(html).flatMap(
    (element) => attribute(element, "href") ?? attribute(element, "src") ?? [],
  );
  assert.deepEqual(addresses, [
    "https://hub.example/b/",
    "https://hub.example/articles/a/#d",
    "https://f.example/",
    "mailto:g@h.fr",
    "https://hub.example/media/j.png",
    "https://hub.example/articles/a/#fn-1",
    "https://hub.example/articles/a/#fnref-1",
  ]);
});

describe("embeds", () => {
  const embed: MarkdownEnv["embed"] = (kind, ref) => `<i>${kind} ${JSON.stringify(ref)}</i>`;
  const cases: [string, string, EmbedRef][] = [
    [
      "::: moment conferences/a-b t=12,90\n:::",
      "moment",
      { type: "conference", slug: "a-b", start: 12, end: 90 },
    ],
    ["::: moment conferences/a t=00:12:30\n:::", "moment", { type: "conference", slug: "a", start: 750 }],
    [
      "::: moment conferences/a matin&t=12,90\n:::",
      "moment",
      { type: "conference", slug: "a", recording: "matin", start: 12, end: 90 },
    ],
    [
      "::: moment conferences/a #matin-t754\n:::",
      "moment",
      { type: "conference", slug: "a", recording: "matin", start: 754 },
    ],
    ["::: moment conferences/a t754\n:::", "moment", { type: "conference", slug: "a", start: 754 }],
    ["::: recording conferences/a\n:::", "recording", { type: "conference", slug: "a" }],
    [
      "::: recording /conferences/a/ matin\n\n:::",
      "recording",
      { type: "conference", slug: "a", recording: "matin" },
    ],
    [
      "::: slide conferences/a deck 3\n:::",
      "slide",
      { type: "conference", slug: "a", deck: "deck", slide: 3 },
    ],
    [
      "::: moment conferences/a matin\\&t\\=12\n\\:::\n:::",
      "moment",
      { type: "conference", slug: "a", recording: "matin", start: 12, caption: "\\:::" },
    ],
    ["::: recording articles/a\n:::", "recording", { type: "article", slug: "a" }],
    [
      "::: recording conferences/a\nC'est ici !\n:::",
      "recording",
      { type: "conference", slug: "a", caption: "C’est ici\u202F!" },
    ],
  ];
  for (const [source, kind, ref] of cases) {
    test(`${JSON.stringify(source)} is handed to the page`, () => {
      assert.deepEqual(
        renderMarkdown(source, { lang: "fr", embed }).trim(),
        `<i>${kind} ${JSON.stringify(ref)}</i>`,
      );
    });
  }
  test("end the paragraph before them and live in quotes and lists", () => {
    const html = render(
      "avant\n::: recording conferences/a\n:::\naprès\n\n> ::: recording conferences/b\n> :::",
      { embed },
    );
    assert.equal(
      html,
      '<p>avant</p>\n<i>recording {"type":"conference","slug":"a"}</i>\n<p>après</p>\n<blockquote>\n<i>recording {"type":"conference","slug":"b"}</i>\n</blockquote>',
    );
  });
  test("that lead nowhere say so, in the page's language", () => {
    assert.equal(
      render("::: recording conferences/a\n:::", { lang: "en" }),
      '<p class="embed-missing">This content is not available.</p>',
    );
  });
  test("that cannot be read stay text", () =>
    assert.equal(render("::: bidule <b>\n"), "<p>::: bidule &lt;b&gt;</p>"));
  test("are not read in code", () =>
    assert.match(render("    ::: recording conferences/a\n    :::", { embed }), /^<pre/));
});

test("one text's notes and ids never leak into the next", () => {
  const source = "## A\n\nb[^1]\n\n[^1]: c";
  assert.equal(render(source), render(source));
});

test("a picture of which smaller ones were made names them by their widths", () => {
  const image = (width: number, ...sizes: readonly number[]) =>
    renderMarkdown("![a](/media/a.png)", {
      lang: "fr",
      image: () => ({
        ...{ width, height: 600 },
        sizes: sizes.map((one) => ({ src: `/media/sizes/a/${one}.webp`, width: one })),
      }),
    });
  assert.match(
    image(800, 400, 800),
    /srcset="\/media\/sizes\/a\/400\.webp 400w, \/media\/sizes\/a\/800\.webp 800w"/,
  );
  assert.match(image(800, 400), / sizes="[^"]+" width="800" height="600"/);
  assert.doesNotMatch(image(800), /srcset|sizes/);
});

test("an embed is none as code, and needs no space; a bare address of mail is no link", () => {
  const env = { lang: "fr", embed: () => "<i>e</i>" } as const;
  assert.match(renderMarkdown("    ::: recording conferences/a\n    :::", env), /^<pre/);
  assert.match(renderMarkdown(":::recording conferences/a\n:::", env), /^<i>e<\/i>/);
  assert.doesNotMatch(renderMarkdown("mailto:a@b.fr ou a@b.fr", env), /<a/);
});
