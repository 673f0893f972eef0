import type { MarkdownIt } from "markdown-it";
import { directionOf } from "../../text/index.ts";

/** Blocks with words that are written from right to left are shown so (`dir`). */
export function direction(md: MarkdownIt): void {
  md.core.ruler.push("direction", ({ tokens }) => {
    tokens.forEach((token, index) => {
      const dir = token.type === "inline" ? directionOf(token.content) : undefined;
      if (dir === undefined) return;
      const block = tokens[index - 1];
      // the paragraph of a tight list is not written: its item is
      const written = block?.hidden === true ? tokens[index - 2] : block;
      written?.attrSet("dir", dir);
    });
  });
}
