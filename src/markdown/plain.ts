import type { Token } from "markdown-it";
import { newEnv } from "./context.ts";
import { inlineText } from "./inline-text.ts";
import { parser } from "./parser.ts";
import { embedMeta } from "./rules/embed.ts";

/**
 * The words of a Markdown text, one block a line, for summaries, feeds and search; the notes come last. Typeset in
 * `lang`, French unless told.
 */
export const markdownText = (source: string, lang = "fr"): string =>
  parser
    .parse(source, newEnv({ lang }))
    .map(lineOf)
    .join("")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();

function lineOf(token: Token): string {
  switch (token.type) {
    case "inline":
      return inlineText(token.children ?? []);
    case "fence":
    case "code_block":
      return token.content;
    case "embed":
      return `${embedMeta(token)?.caption ?? ""}\n`;
    case "th_close":
    case "td_close":
      return " ";
    case "paragraph_close":
    case "heading_close":
    case "tr_close":
      return "\n";
    default:
      return "";
  }
}
