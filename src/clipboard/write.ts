/** The cleaned document as Markdown, in the signs that the editor writes itself. */
import type { Nodes as Hast, Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { FootnoteDefinition, FootnoteReference, Nodes, RootContent } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { attribute, type Element } from "./tree.ts";

const labelOf = (node: Element) => ({
  identifier: attribute(node, "label"),
  label: attribute(node, "label"),
});

export function write(tree: Root): string {
  const document = toMdast(tree as Hast, {
    newlines: false,
    handlers: {
      "note-reference": (_state: unknown, node: Element): FootnoteReference => ({
        type: "footnoteReference",
        ...labelOf(node),
      }),
      note: (state, node: Element): FootnoteDefinition => ({
        type: "footnoteDefinition",
        ...labelOf(node),
        children: state.toFlow(state.all(node)) as FootnoteDefinition["children"],
      }),
      a: (state, node: Element) => {
        const children = state.all(node) as RootContent[];
        const url = attribute(node, "href");
        if (url === "" || url.startsWith("#") || !children.some(isSeen)) return children;
        const title = attribute(node, "title");
        return { type: "link", url, title: title === "" ? null : title, children } as RootContent;
      },
    },
  });
  return toMarkdown(document, {
    resourceLink: true,
    rule: "-",
    ruleSpaces: true,
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmStrikethroughToMarkdown(),
      gfmFootnoteToMarkdown(),
    ],
  }).trim();
}

function isSeen(node: Nodes): boolean {
  if ("value" in node) return node.value.trim() !== "";
  return "children" in node && node.children.some(isSeen);
}
