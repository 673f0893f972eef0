/** What is pasted, HTML of word processors, mail and pages, as the Markdown of the hub. */
import { fromHtml } from "hast-util-from-html";
import { visible } from "../text/index.ts";
import { asBlocks, codeBlocks } from "./blocks.ts";
import { asBulleted } from "./bullets.ts";
import { asLines } from "./lines.ts";
import { asLists } from "./lists.ts";
import { markRuns, spacesOutside } from "./marks.ts";
import { asNotes } from "./notes.ts";
import { withoutUnread } from "./prune.ts";
import { asTables } from "./tables.ts";
import type { ElementContent, Root } from "./tree.ts";
import { write } from "./write.ts";

export interface HtmlOptions {
  /** Number of the first footnote: those before it are taken. 1 where nothing is said. */
  readonly firstNote?: number;
}

/** Signs that are not seen: soft hyphens, joints of width zero, byte order marks, marks of direction (Windows puts them around telephone numbers). */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/**
 * Markdown of HTML: headings from level 2, emphasis, lists, tables, links, footnotes, quotations, code. Styles, pictures,
 * comments and deletions are left out; every word that was to be read is kept.
 */
export function htmlToMarkdown(html: string, { firstNote = 1 }: HtmlOptions = {}): string {
  const steps: readonly ((tree: Root) => Root)[] = [
    withoutUnread,
    asLines,
    codeBlocks,
    asLists,
    (tree) => asNotes(tree, firstNote),
    asTables,
    markRuns,
    asBlocks,
    asBulleted,
    (tree) => ({ ...tree, children: spacesOutside(tree.children as ElementContent[]) }),
  ];
  const read = (source: string) =>
    write(steps.reduce((tree, step) => step(tree), fromHtml(source, { fragment: true })));
  const markdown = flatterIfDeep(read, html.replace(UNSEEN, ""));
  // those that were written as references too
  return visible(markdown.replace(UNSEEN, ""));
}

/** Elements that only hold others: thousands of them inside one another are more than a tree is walked through. */
const HOLDERS = /<\/?(?:div|span|font|b|i|u|section|article|blockquote)\b[^>]*>/gi;

/** What is read of a source; without the elements that only hold, where there are too many of them. */
function flatterIfDeep(read: (source: string) => string, source: string): string {
  try {
    return read(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return read(source.replace(HOLDERS, " "));
  }
}
