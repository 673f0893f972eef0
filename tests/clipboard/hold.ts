/** Pairs of HTML and the Markdown (CommonMark, GFM) that says the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlToMarkdown } from "../../src/clipboard/index.ts";

type Cases = Readonly<Record<string, readonly (readonly [html: string, markdown: string])[]>>;

export function hold(cases: Cases): void {
  for (const [what, pairs] of Object.entries(cases))
    test(what, () => {
      for (const [html, markdown] of pairs) assert.equal(htmlToMarkdown(html), markdown, html);
    });
}

/** The same for each of several elements. */
export const each = (tags: string, html: (tag: string) => string, markdown: string) =>
  tags.split(" ").map((tag) => [html(tag), markdown] as const);
