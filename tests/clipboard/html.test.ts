/** What HTML of a clipboard says inside of a line, each thing alone, and the Markdown of it. */
import { describe } from "node:test";
import { each, hold } from "./hold.ts";

const around = (tag: string) => `<p>a <${tag}>b</${tag}> c</p>`;
const styled = (style: string, tag = "span") => `<p>a <${tag} style="${style}">b</${tag}> c</p>`;

describe("marks of a text", () => {
  hold({
    "are those of its elements": [
      ...each("b strong", around, "a **b** c"),
      ...each("i em cite dfn var", around, "a *b* c"),
      ...each("s strike", around, "a ~~b~~ c"),
      ...each("code tt kbd samp", around, "a `b` c"),
    ],
    "are those of its styles": [
      ...["bold", "BOLDER", "600", "900"].map((w) => [styled(`font-weight: ${w}`), "a **b** c"] as const),
      ...["normal", "lighter", "100", "500"].map((w) => [styled(`font-weight:${w}`, "b"), "a b c"] as const),
      ...["unbold", "6000", "boldish", "16000"].map((w) => [styled(`font-weight:${w}`), "a b c"] as const),
      ...["abnormal", "1000", "4000"].map((w) => [styled(`font-weight:${w}`, "b"), "a **b** c"] as const),
      [styled("font-style: italic"), "a *b* c"],
      [styled("color:red; Font-Style:oblique 10deg"), "a *b* c"],
      [styled("font-style:normal", "i"), "a b c"],
      [styled("font-style:inherit", "i"), "a *b* c"],
      [styled("text-decoration: underline line-through"), "a ~~b~~ c"],
      [styled("text-decoration-line:line-through"), "a ~~b~~ c"],
      [styled("text-decoration:underline"), "a b c"],
      [styled("font-weight"), "a b c"],
    ],
    "run through elements that say nothing of it": each(
      "span font u ins small big sub sup mark abbr acronym bdi bdo time data label nobr o:p",
      (tag) => `<p><b>a<${tag}>b</${tag}>c</b></p>`,
      "**abc**",
    ),
    "stand in one another": [["<p><i>a <b>b</b></i> <s><code>c</code></s></p>", "*a* **_b_** ~~`c`~~"]],
    "are one where they are neighbours": [
      ["<p><b>a</b><b>b</b></p>", "**ab**"],
      ["<p><b>a</b> <b>b</b></p>", "**a b**"],
      ["<p><b>a</b> <i>b</i></p>", "**a** *b*"],
      ["<p><b>a</b> c <b>b</b></p>", "**a** c **b**"],
    ],
    "have no spaces at their ends": [
      ...each("b strong", (tag) => `<p>a<${tag}> b </${tag}>c</p>`, "a **b** c"),
      ["<p>a<i> b </i>c</p>", "a *b* c"],
      ["<p>a<s> b </s>c</p>", "a ~~b~~ c"],
      ['<p>a<a href="https://example.org/"> b </a>c</p>', "a [b](https://example.org/) c"],
    ],
    "of bold are not in headings and heads of tables": [
      ...[1, 2, 3].map((n) => [`<h${n}>a <b>b</b></h${n}>`, `${"#".repeat(Math.max(n, 2))} a b`] as const),
      ["<h4><b>a</b></h4>", "#### a"],
      ["<h5><b>a</b></h5>", "##### a"],
      ["<h6><b>a</b></h6>", "###### a"],
      ["<table><tr><th><b>a</b></th><th>b</th></tr></table>", "| a | b |\n| - | - |"],
    ],
  });
});

describe("what is not read is left out", () => {
  hold({
    "by its element": each(
      "audio button canvas iframe noscript object script select style svg textarea title video del v:shape w10:wrap m:r",
      (tag) => `<p>a<${tag}>b</${tag}>c</p>`,
      "ac",
    ),
    "by an attribute or a style that hides it": [
      ["<p>a<span hidden>b</span>c</p>", "ac"],
      ['<p>a<span style="display: none">b</span>c</p>', "ac"],
      ['<p>a<span style="mso-hide:all">b</span>c</p>', "ac"],
      ['<p>a<span style="display:inline">b</span>c</p>', "abc"],
      ['<p>a<br class="Apple-interchange-newline">c</p>', "ac"],
    ],
    "by being the comment of a reviewer": [
      ...["MsoCommentReference", "MsoCommentText", "msocomtxt", "comment", "CommentText", "comtext"]
        .concat("comanchor", "comoff", "sdannoanc")
        .map((name) => [`<p>a<span class="x ${name}">b</span>c</p>`, "ac"] as const),
      ...["comments", "uncomment", "company", "sdannoance", "becomtext"].map(
        (name) => [`<p>a<span class="${name}">b</span>c</p>`, "abc"] as const,
      ),
      ['<p>a<span style="mso-element:comment-list">b</span>c</p>', "ac"],
      ['<p>a<span style="mso-special-character:comment">b</span>c</p>', "ac"],
      ['<p>a<a href="#_msocom_1">b</a>c</p>', "ac"],
      ['<p>a<a href="#cmnt12">b</a>c</p>', "ac"],
      ['<p>a<a href="https://example.org/#cmnt1">b</a>c</p>', "a[b](https://example.org/#cmnt1)c"],
      ...["_com_1", "_msocom_2", "_anchor_3", "_CMNT4"].map(
        (id) => [`<p>a<span id="${id}">b</span>c</p>`, "ac"] as const,
      ),
      ['<p>a<span id="my_com_1">b</span>c</p>', "abc"],
    ],
  });
});

describe("spaces that programs draw are spaces", () => {
  hold({
    "of Word and of Safari": [
      ['<p>a<span style="mso-tab-count:1">\t\t</span>b</p>', "a b"],
      ['<p>a<span style="mso-spacerun:yes">&nbsp;&nbsp;</span>b</p>', "a b"],
      ['<p>a<span class="Apple-converted-space">&nbsp;</span>b</p>', "a b"],
      ['<p>a<span class="Apple-tab-span">\t</span>b</p>', "a b"],
      ["<p>a<span>&nbsp;</span>b</p>", "a\u00A0b"],
    ],
  });
});

describe("numbers", () => {
  hold({
    "that are raised or lowered stay so": [
      ["<p>12 m<sup>2</sup>, CO<sub>2</sub>, 10<sup>-3</sup>, Ca<sup>2+</sup></p>", "12 m², CO₂, 10⁻³, Ca²⁺"],
      ['<p>x<span style="vertical-align: super">3</span></p>', "x³"],
      ['<p>1<sup>er</sup>, n<sup>o</sup>, x<span style="vertical-align:middle">3</span></p>', "1er, no, x3"],
      ['<p>a<sup><a href="https://example.org/">1</a></sup></p>', "a[1](https://example.org/)"],
    ],
  });
});

describe("signs that nobody sees", () => {
  hold({
    "are left out, those that Windows puts around numbers too": [
      ["<p>Tél. \u202A02 98\u202C \u200E(mairie)\u200F a\u200Bb</p>", "Tél. 02 98 (mairie) ab"],
    ],
  });
});

describe("links", () => {
  const link = (href: string) => `<p><a href="${href}">a</a></p>`;
  const kept = (href: string) => [link(href), `[a](${href})`] as const;
  const leads = (href: string) => [link(href), "[a](https://example.org/?b=1)"] as const;
  const there = encodeURIComponent("https://example.org/?b=1");
  hold({
    "keep an address for readers": [
      kept("https://example.org/"),
      kept("HTTP://example.org/"),
      kept("mailto:a@example.org"),
      kept("tel:+33298000000"),
      kept("/themes/eau/"),
    ],
    "lose any other": [
      "//example.org/",
      "ftp://example.org/",
      "eau/",
      "data:text/html,a",
      "xhttps://a.b",
    ].map((href) => [link(href), "a"] as const),
    "lead where they did before a mail program": [
      leads(`https://www.google.com/url?q=${there}&sa=D`),
      leads(`https://google.fr/url?q=${there}`),
      leads(`https://eur01.safelinks.protection.outlook.com/?url=${there}`),
      leads(`https://l.facebook.com/l.php?u=${there}&h=AT0`),
      leads(`https://l.instagram.com/?u=${there}`),
      kept("https://www.facebook.com/l.php?u=a"),
      kept("https://www.google.com/url?sa=D"),
      kept("https://www.google.com/search?q=b"),
      kept("https://notgoogle.com/url?q=b"),
      kept("https://google.com.example/url?q=b"),
      kept("https://example.org/?url=b"),
    ],
    "lose what follows readers, and nothing else": [
      [
        link("https://example.org/?utm_source=x&b=%C3%A9+1&fbclid=y#c"),
        "[a](https://example.org/?b=%C3%A9+1#c)",
      ],
      [link("https://example.org/a?xtor=EPR-1"), "[a](https://example.org/a)"],
      [
        link(
          "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F%3Futm_medium%3Dmail",
        ),
        "[a](https://example.org/)",
      ],
      kept("https://example.org/?utmost=1#utm_source=c"),
    ],
    "to a place of the document are its words": [
      ['<p><a href="https://example.org/a#b">a</a></p><p id="b">b</p>', "a\n\nb"],
      ['<p><a href="#b">a</a></p>', "a"],
      ['<p><a href="https://example.org/a#b">a</a></p>', "[a](https://example.org/a#b)"],
    ],
    "of no words are not there": [['<p>a<a href="https://example.org/"> </a>b</p>', "a b"]],
    "keep their title": [['<a href="https://example.org/" title="t">a</a>', '[a](https://example.org/ "t")']],
  });
});

describe("drawn characters", () => {
  const drawn = (alt: string) => `<p>a <img alt="${alt}" src="x.png"></p>`;
  hold({
    "are characters, and no other picture is": [
      [drawn("🇫🇷"), "a 🇫🇷"],
      [drawn("👩‍🔬"), "a 👩‍🔬"],
      [drawn("🌊 mer"), "a"],
      [drawn("la 🌊"), "a"],
      [drawn("🌊🌊🌊🌊🌊🌊🌊🌊🌊"), "a"],
      [drawn(""), "a"],
    ],
  });
});
