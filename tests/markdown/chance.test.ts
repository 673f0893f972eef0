/** Whatever chance writes, nothing that is rendered can run, load from elsewhere or hide. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { lintMarkdown, markdownReferences, markdownText, renderMarkdown } from "../../src/markdown/index.ts";
import { cases, fc } from "../harness/property.ts";
import { assertHarmless } from "./safe-html.ts";

const render = (source: string): string => renderMarkdown(source, { lang: "fr", permalinks: true });

const piece = fc.oneof(
  fc.constantFrom(..."<>&\"'`[](){}!#:;/\\*_|~^-+= \n\t\u0000\u00A0\u202E".split("")),
  fc.constantFrom(
    "javascript:",
    "data:text/html,",
    "https://",
    "//",
    "/media/",
    "![",
    "](",
    "[^1]",
    "[^1]: ",
    "::: moment conferences/a t=1\n",
    ":::\n",
  ),
  fc.constantFrom(
    "<script>",
    "</p>",
    "<img src=x onerror=x>",
    "onload=x",
    "&#106;",
    "&colon;",
    "\n\n",
    "\n## ",
    "| a |\n|---|\n",
    "```\n",
    "    ",
    "mot",
  ),
);
test("nothing that chance can write gets through, nor breaks the reader, the check or the summary", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join("");
      assertHarmless(render(source));
      const lines = source.split("\n").length;
      for (const { line } of [...lintMarkdown(source), ...markdownReferences(source)])
        assert.ok(line >= 1 && line <= lines);
      assert.equal(typeof markdownText(source), "string");
    }),
    { numRuns: cases(500) },
  );
});
