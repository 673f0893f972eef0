/** The blocks that HTML of a clipboard holds, each kind alone, and the Markdown of them. */
import { describe } from "node:test";
import { each, hold } from "./hold.ts";

describe("headings", () => {
  hold({
    "go one deeper under a first one, to the sixth level": [
      ["<h1>a</h1><h5>b</h5><h6>c</h6>", "## a\n\n###### b\n\n###### c"],
      ["<h2>a</h2><h6>b</h6>", "## a\n\n###### b"],
    ],
    "begin with the title of a document of Word": [
      ['<p class="MsoTitle">a</p><h1>b</h1><h2>c</h2>', "## a\n\n## b\n\n### c"],
      ['<p class="MsoTitlePage">a</p><h2>b</h2>', "a\n\n## b"],
      ['<p class="NoMsoTitle">a</p><h2>b</h2>', "a\n\n## b"],
    ],
    "are what Word in a browser calls headings": [
      [
        '<p role="heading" aria-level="1">a<span class="EOP">&nbsp;</span></p><p role="heading" aria-level="2">b</p>',
        "## a\n\n### b",
      ],
      ['<div role="heading">a</div>', "## a"],
    ],
    "are without what MediaWiki puts beside them": [
      ['<h2>a<span class="mw-editsection">[<a href="/b">modifier</a>]</span></h2>', "## a"],
    ],
    "are not told by a table of contents of Word": [['<p class="MsoToc1">a 3</p><h2>a</h2>', "## a"]],
    "are one line": [
      ["<h2>a<br>b</h2>", "## a b"],
      ["<h2><div>a</div></h2>", "## a"],
      ["<h2><i>a<br>b</i></h2>", "## *a b*"],
    ],
  });
});

const CODE = "white-space:pre;font-family:Menlo, Monaco";

describe("code", () => {
  hold({
    "of an editor of code keeps its lines": [
      [`<div style="${CODE}"><div>a (</div><br><div>  b</div></div>`, "```\na (\n\n  b\n```"],
      ['<p style="white-space:pre-wrap;font-family:Courier New">*a*</p>', "```\n*a*\n```"],
      ['<p style="white-space:pre-wrap;font-family:Arial">*a*</p>', "\\*a\\*"],
      ['<p style="white-space:pre-line;font-family:monospace">*a*</p>', "\\*a\\*"],
      ['<p style="font-family:Consolas">*a*</p>', "\\*a\\*"],
    ],
    "has the language that a class names": [
      ['<pre class="lang-js">a</pre>', "```js\na\n```"],
      ['<pre><code class="hljs language-c++">a</code></pre>', "```c++\na\n```"],
      ['<pre class="slang-js">a</pre>', "```\na\n```"],
    ],
    "has lines where breaks and blocks are, and spaces of one kind": [
      ["<pre>a<br>b</pre>", "```\na\nb\n```"],
      ["<pre><p>a</p><p>b</p></pre>", "```\na\nb\n```"],
      ["<pre><div><div>a</div></div><div>b</div></pre>", "```\na\nb\n```"],
      ["<pre><div>a</div><div>b</div></pre>", "```\na\nb\n```"],
      ["<pre>a&nbsp;&nbsp;b <b>c</b></pre>", "```\na  b c\n```"],
    ],
  });
});

describe("paragraphs", () => {
  hold({
    "keep the lines of a chat": [
      ['<span style="white-space: pre-wrap">a\n<b>b</b>\n\nc</span>', "a\\\n**b**\n\nc"],
      ['<div style="white-space:pre-line"><p>a</p>\n<p>b\nc</p></div>', "a\n\nb\\\nc"],
      ['<p style="white-space:normal">a\nb</p>', "a b"],
    ],
    "end at two line breaks, not at one": [
      ["<p>a<br>b</p>", "a\\\nb"],
      ["<p>a<br><br>b</p>", "a\n\nb"],
      ["<p>a<br> <br>b</p>", "a\n\nb"],
      ["<p>a<br>b<br>c</p>", "a\\\nb\\\nc"],
      ["<p><br>a<br></p>", "a"],
      ["<p>&nbsp;<br>a<br>&nbsp;</p>", "a"],
    ],
    "are made of text beside blocks": [
      ["a<p>b</p>c", "a\n\nb\n\nc"],
      ["<div>a<div>b</div>c</div>", "a\n\nb\n\nc"],
    ],
    "have no spaces at their ends": [["<p>&nbsp;a&nbsp;b&nbsp;</p>", "a\u00A0b"]],
    "share an inline element that holds them": [
      [
        '<a href="https://example.org/"><div><p>a</p><p>b</p></div></a>',
        "[a](https://example.org/)\n\n[b](https://example.org/)",
      ],
      ["<i>a<p>b</p></i>", "*a*\n\n*b*"],
    ],
    "of nothing are not there": each(
      "h2 blockquote div p section",
      (tag) => `<p>a</p><${tag}> <br></${tag}><p>b</p>`,
      "a\n\nb",
    ),
    "may be parted by a rule": [["<p>a</p><hr><p>b</p>", "a\n\n- - -\n\nb"]],
  });
});

describe("lists", () => {
  hold({
    "of one paragraph an item are tight, of more are not": [
      ["<ul><li><p>a</p></li><li><p>b</p></li></ul>", "* a\n* b"],
      ["<ul><li><div>a</div><ul><li>b</li></ul></li></ul>", "* a\n  * b"],
      ["<ul><li><p>a</p><p>b</p></li></ul>", "* a\n\n  b"],
      ["<ul><li><p>a</p>b</li></ul>", "* a\n\n  b"],
    ],
    "of Word in a browser are one, though each item has its own": [
      [
        `<div>${['<ul><li data-aria-level="1">a</li></ul>', '<ul><li data-aria-level="2">b</li></ul>', '<ul><li aria-level="1">c</li></ul>', '<ol start="1"><li>d</li></ol>', '<ol start="2"><li>e</li></ol>'].map((list) => `<div class="ListContainerWrapper X1">${list}</div>`).join("")}</div>`,
        "* a\n  * b\n* c\n\n1. d\n2. e",
      ],
    ],
    "of a pad are one, though each line has its own": [
      [
        '<div class="ace-line"><ul class="list-bullet1"><li>a</li></ul></div><div class="ace-line"><ul class="list-bullet2"><li>b</li></ul></div><div class="ace-line">c</div><div class="ace-line"><ol start="1" class="list-number1"><li>d</li></ol></div><div class="ace-line"><ol start="2" class="list-number1"><li>e</li></ol></div>',
        "* a\n  * b\n\nc\n\n1. d\n2. e",
      ],
    ],
    "of terms have each with what it means": [
      ["<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd><dd>e</dd></dl>", "**a**\\\nb\n\n**c**\\\nd\\\ne"],
      ["<dl><div><dt>a</dt><dd><p>b</p><ul><li>c</li></ul></dd></div></dl>", "**a**\n\nb\n\n* c"],
    ],
    "have items of all that stands in them": [
      ["<ul> <li>a</li> b </ul>", "* a\n* b"],
      ["<ol><ol><li>a</li></ol></ol>", "1. 1. a"],
      ["<ul><li>a</li><ol><li>b</li></ol></ul>", "* a\n  1. b"],
    ],
    "of nothing are not there": [
      ["<p>a</p><ul><li> </li></ul>", "a"],
      ["<p>a</p><ol><li></li></ol>", "a"],
    ],
  });

  const item = (level: number, marker: string, text: string) =>
    `<p style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${marker}</span>${text}</p>`;
  hold({
    "of Word are nested by their levels": [
      [
        item(1, "·", "a") + item(2, "o ", "b") + item(3, "§", "c") + item(1, "·", "d"),
        "* a\n  * b\n    * c\n* d",
      ],
      [item(2, "·", "a") + item(1, "·", "b"), "* a\n\n- b"],
    ],
    "of Word are numbered where their marker is a number or a letter": [
      ...["1.", "a)", "(1)", "iv.", "[1]", "AB."].map((marker) => [item(1, marker, "a"), "1. a"] as const),
      ...["·", "-", "o", "abc.", "·a."].map((marker) => [item(1, marker, "a"), "* a"] as const),
      [item(1, "3.", "a") + item(1, "4.", "b"), "3. a\n4. b"],
      [item(1, "(12)", "a"), "12. a"],
    ],
    "of Word end where their kind changes": [
      [item(1, "1.", "a") + item(1, "·", "b"), "1. a\n\n* b"],
      [`${item(1, "·", "a")} ${item(1, "·", "b")}`, "* a\n* b"],
      [`${item(1, "·", "a")}<p>b</p>${item(1, "·", "c")}`, "* a\n\nb\n\n* c"],
    ],
    "of Word may number headings, whose number is dropped": [1, 2, 3, 4, 5, 6].map(
      (n) =>
        [
          `<h${n}><span style="mso-list:Ignore">1.</span><i>a</i></h${n}>`,
          `${"#".repeat(Math.max(n, 2))} *a*`,
        ] as const,
    ),
  });
});

const table = (rows: string, attributes = "") => `<table${attributes}>${rows}</table>`;
const two = (cell: string) => table(`<tr><td>${cell}</td><td>z</td></tr>`);

describe("tables", () => {
  hold({
    "have their cells on one line": [
      [two("a<br>b"), "| a b | z |\n| - | - |"],
      [two("<p>a</p><p>b</p>"), "| a b | z |\n| - | - |"],
      [two("<ul><li>a</li><li>b</li></ul><p>c</p>"), "| a, b c | z |\n| - | - |"],
      [two("a<p> </p>b"), "| a b | z |\n| - | - |"],
    ],
    "have rows of their head, body and foot, and a caption before": [
      [
        table(
          "<caption>m</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr></tr><tr><td>c</td><td>d</td></tr></tbody><tfoot><tr><td>e</td><td>f</td></tr></tfoot>",
        ),
        "m\n\n| a | b |\n| - | - |\n| c | d |\n| e | f |",
      ],
    ],
    "that arrange a page are what they hold": [
      [table("<tr><td>a</td><td>b</td></tr>", ' role="presentation"'), "a\n\nb"],
      [table("<tr><td>a</td><td>b</td></tr>", ' role="none"'), "a\n\nb"],
      [table("<tr><td>a</td><td>b</td></tr>", ' role="nonesuch"'), "| a | b |\n| - | - |"],
      [two("<h1>a</h1>"), "## a\n\nz"],
      [two("<h2>a</h2>"), "## a\n\nz"],
      [two("<h3>a</h3>"), "### a\n\nz"],
      [two("<h4>a</h4>"), "#### a\n\nz"],
      [two("<h5>a</h5>"), "##### a\n\nz"],
      [two("<h6>a</h6>"), "###### a\n\nz"],
      [two("<blockquote>a</blockquote>"), "> a\n\nz"],
      [two("<pre>a</pre>"), "```\na\n```\n\nz"],
      [two("a<hr>b"), "a\n\n- - -\n\nb\n\nz"],
      [two(two("a")), "| a | z |\n| - | - |\n\nz"],
    ],
  });
});
