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
