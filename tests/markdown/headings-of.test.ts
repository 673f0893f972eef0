import assert from "node:assert/strict";
import { test } from "node:test";
import { markdownHeadings, renderMarkdown } from "../../src/markdown/index.ts";

test("the sections of a text are its titles of the second level, by the ids that the page gives them", () => {
  const source = "## Le *lavoir*\n\na\n\n### Dessous\n\n## Le lavoir\n\n> ## Cité\n\n## 1er temps\n\n## ?\n";
  const html = renderMarkdown(source, { lang: "fr", permalinks: true });
  const sections = markdownHeadings(source, "fr");
  assert.deepEqual(
    sections.map(({ title }) => title),
    ["Le lavoir", "Le lavoir", "1er temps", "?"],
  );
  assert.equal(new Set(sections.map(({ id }) => id)).size, 4);
  for (const { id } of sections) assert.ok(html.includes(`<h2 id="${id}">`), id);
});

test("a title has the signs that are escaped or named in it, and no note", () =>
  assert.deepEqual(
    markdownHeadings("## Un \\* deux &amp; `x`[^1]\n\n[^1]: Note\n", "fr").map(({ title }) => title),
    ["Un * deux & x"],
  ));
