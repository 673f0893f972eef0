/** What programs put on the clipboard (`pasted/*.clip`), and the Markdown that it is (`pasted/*.md`), to the letter. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { htmlToMarkdown } from "../../src/clipboard/index.ts";

const HTML = new URL("pasted/", import.meta.url);

describe("the clipboard of a program is clean Markdown", () => {
  for (const name of readdirSync(HTML).filter((file) => file.endsWith(".clip")))
    test(name, async () => {
      const [html, markdown] = await Promise.all([
        readFile(new URL(name, HTML), "utf8"),
        readFile(new URL(name.replace(/clip$/, "md"), HTML), "utf8"),
      ]);
      assert.equal(`${htmlToMarkdown(html)}\n`, markdown);
    });
});

describe("HTML is Markdown", () => {
  const cases: readonly (readonly [what: string, html: string, markdown: string])[] = [
    ["bold that is none", '<b style="font-weight:normal">a</b>', "a"],
    ["bold by a style, but for a word", '<b>a <span style="font-weight:400">b</span> c</b>', "**a** b **c**"],
    ["bold around paragraphs", "<strong><p>a</p><p>b</p></strong>", "**a**\n\n**b**"],
    ["spaces at the ends of bold", "a<b> b </b>c", "a **b** c"],
    ["bold in a heading", "<h2><b>a</b> <i>b</i></h2>", "## a *b*"],
    ["headings under the first", "<h1>a</h1><h2>b</h2><h3>c</h3>", "## a\n\n### b\n\n#### c"],
    ["headings that begin with the third", "<h3>a</h3>", "### a"],
    ["a picture alone", '<img src="https://example.org/a.png" alt="A">', ""],
    ["a picture in a text", '<p>a <img src="data:image/png;base64,AA=="> b</p>', "a b"],
    ["a drawn character", '<p>a <img class="emoji" alt="🌊" src="x.svg"></p>', "a 🌊"],
    ["lines of a pre", "<pre>a\n  b\n</pre>", "```\na\n  b\n```"],
    ["code with an accent grave", "<p><code>a`b</code></p>", "``a`b``"],
    ["a comment alone", "<!--[if gte mso 9]><xml></xml><![endif]--><!--StartFragment-->", ""],
    ["an empty paragraph of Word", "<p>a</p><p><o:p>&nbsp;</o:p></p><p>b</p>", "a\n\nb"],
    ["a table with no head", "<table><tr><td>a</td><td>b</td></tr></table>", "| a | b |\n| - | - |"],
    ["a table that arranges", "<table><tr><td><p>a</p></td></tr><tr><td>b</td></tr></table>", "a\n\nb"],
    ["a link that runs", '<a href="javascript:alert(1)">a</a>', "a"],
    ["a link to a file of this machine", '<a href="file:///C:/a.docx">a</a>', "a"],
    [
      "a link around a heading",
      '<a href="https://example.org/"><h2>a</h2></a>',
      "## [a](https://example.org/)",
    ],
    ["signs of Markdown", "<p>*a* _b_ # c [d]</p>", "\\*a\\* \\_b\\_ # c \\[d]"],
    ["a nested quotation", "<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b"],
    ["soft hyphens", "<p>conf\u00ADé\u00ADrence</p>", "conférence"],
    [
      "a list inside a list, beside its item",
      "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>",
      "* a\n  * b\n* c",
    ],
    ["deletions and additions", "<p>a <del>b</del><ins>c</ins></p>", "a c"],
    ["struck text", "<p>a <s>b</s></p>", "a ~~b~~"],
    ["nothing", "", ""],
    ["a link to a place whose name is no code", '<a href="#50%">a</a><a name="50%">b</a>', "ab"],
    [
      "a link that runs, inside of one",
      '<a href="https://www.google.com/url?q=javascript:alert(1)">a</a>',
      "a",
    ],
    [
      "a link that runs, inside of that of a mail program",
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)">a</a>',
      "a",
    ],
    [
      "a link inside of that of a mail program",
      '<a href="https://urldefense.com/v3/__https://www.example.org/a?b=1__;!!abc!def$">a</a>',
      "[a](https://www.example.org/a?b=1)",
    ],
    [
      "a link with spaces and ends of lines",
      '<a href="https://example.org/a b\n\tc">a</a>',
      "[a](https://example.org/a%20bc)",
    ],
    ["a telephone number with spaces", '<a href="tel:+33 2 98">a</a>', "[a](tel:+33298)"],
    ["what leads to a heading, beside it", '<h2>a<a href="#a" aria-hidden="true">#</a></h2>', "## a"],
    ["a place where a word may be cut", "<p>a<wbr>b</p>", "ab"],
    ["characters that nobody sees, as references", "<p>a&#x202E;b&#8203;c&#1;d</p>", "abcd"],
    ["half a character", "<p>a\uD800b</p>", "ab"],
    [
      "formulas, once",
      '<p><math><mi>x</mi></math> <span class="katex"><span class="katex-mathml"><math><mi>E</mi><annotation>E</annotation></math></span><span>E</span></span></p>',
      "x E",
    ],
    [
      "a table of Apple’s notes",
      "<div>a</div><object><table><tr><td>b</td><td>c</td></tr></table></object>",
      "a\n\n| b | c |\n| - | - |",
    ],
    [
      "code under the name of its language",
      '<pre><div>python</div><div><code class="language-python">x = 1</code></div></pre>',
      "```python\nx = 1\n```",
    ],
    ["a numbered list that begins later", '<ol><li value="3">a</li><li>b</li></ol>', "3. a\n4. b"],
    [
      "bullets that were typed",
      "<p>a<br>• b<br>• <b>c</b></p><p>•d</p><p>e</p>",
      "a\n\n* b\n* **c**\n* d\n\ne",
    ],
    ["bullets of Word’s typeface", "<p>\uF0B7\ta</p><p>\uF0B7\tb</p>", "* a\n* b"],
    [
      "bold that ends with a sign, beside a letter",
      "<p><b>a :</b>b, <b>c:</b>1, l<b>’eau</b></p>",
      "**a** :b, **c**:1, l’**eau**",
    ],
    [
      "a video and a map of other sites, as links",
      '<p>a</p><figure><iframe width="560" src="https://www.youtube-nocookie.com/embed/aB3-x_YzK12?rel=0" title="Une visite"></iframe><figcaption>b</figcaption></figure><p>c <iframe src="//umap.openstreetmap.fr/fr/map/x_1"></iframe></p>',
      "a\n\n[Une visite](https://www.youtube.com/watch?v=aB3-x_YzK12)\n\nb\n\nc\n\n[umap.openstreetmap.fr/fr/map/x_1](https://umap.openstreetmap.fr/fr/map/x_1)",
    ],
    [
      "players of other sites, by the page of what they play",
      [
        "https://player.vimeo.com/video/76979871?h=8272103f6e",
        "https://www.dailymotion.com/embed/video/x8abcd",
        "https://tube.example/videos/embed/9c9de5e8",
      ]
        .map((src) => `<iframe src="${src}" title="v"></iframe>`)
        .join(""),
      "[v](https://vimeo.com/76979871)\n\n[v](https://www.dailymotion.com/video/x8abcd)\n\n[v](https://tube.example/w/9c9de5e8)",
    ],
    [
      "a sound and a film, by their file",
      '<audio controls><source src="https://example.org/a.mp3"></audio><video src="https://example.org/b.mp4" title="b"></video>',
      "[example.org/a.mp3](https://example.org/a.mp3)\n\n[b](https://example.org/b.mp4)",
    ],
    [
      "frames that nobody sees, or that have no address, as nothing",
      'a<iframe src="https://example.org/count" width="1" height="1"></iframe><iframe srcdoc="b"></iframe><iframe hidden src="https://example.org/"></iframe><iframe src="javascript:alert(1)"></iframe>',
      "a",
    ],
    ["thousands of elements inside one another", `${"<span>".repeat(5000)}a${"</span>".repeat(5000)}`, "a"],
  ];
  for (const [what, html, markdown] of cases) test(what, () => assert.equal(htmlToMarkdown(html), markdown));
});

describe("notes", () => {
  const made = '<p>a<a href="#n1" id="r1">1</a></p>';
  const both = '<p>a<a href="#n1" id="r1">[1]</a> b<sup>[<a href="#n2" id="r2">2</a>]</sup></p>';
  const note = (n: number, text: string) => `<p id="n${n}"><a href="#r${n}">${n}</a> ${text}</p>`;

  test("are numbered after those of the text", () => {
    const html = `${made}<div id="n1"><p><a href="#r1">1</a> b</p></div>`;
    assert.equal(htmlToMarkdown(html, { firstNote: 4 }), "a[^4]\n\n[^4]: b");
  });

  const cases: readonly (readonly [what: string, html: string, markdown: string])[] = [
    [
      "may have several paragraphs",
      `${made}<div><p><a href="#r1" id="n1">1</a> b</p><p>c</p></div>`,
      "a[^1]\n\n[^1]: b\n\n    c",
    ],
    [
      "come in the order of the text",
      both + note(2, "d") + note(1, "c"),
      "a[^1] b[^2]\n\n[^1]: c\n\n[^2]: d",
    ],
    [
      "of one block are each its own",
      `${both}<div>${note(1, "c")}${note(2, "d")}</div>`,
      "a[^1] b[^2]\n\n[^1]: c\n\n[^2]: d",
    ],
    [
      "may be items of a list",
      `${both}<hr><ol><li id="n1">c <a href="#r1">↑</a></li><li id="n2">d <a href="#r2">↑</a></li></ol>`,
      "a[^1] b[^2]\n\n[^1]: c\n\n[^2]: d",
    ],
    [
      "may be made twice",
      `<p>a<a href="#n1" id="r1">1</a> b<a href="#n1" id="r2">1</a></p><p id="n1"><a href="#r1">↑</a><a href="#r2">↑</a> c</p>`,
      "a[^1] b[^1]\n\n[^1]: c",
    ],
    ["are none where nothing leads back", `${made}<p id="n1">b</p>`, "a1\n\nb"],
    ["are none where nothing leads to them", `<p id="r1">a</p>${note(1, "b")}`, "a\n\n1 b"],
  ];
  for (const [what, html, markdown] of cases) test(what, () => assert.equal(htmlToMarkdown(html), markdown));
});
