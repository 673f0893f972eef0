import type { Token } from "markdown-it";

/** The words of a line, as somebody would read them out: no marks, no notes; an image says its alternative. */
export const inlineText = (tokens: readonly Token[]): string => tokens.map(textOf).join("");

function textOf(token: Token): string {
  if (token.type === "softbreak" || token.type === "hardbreak") return " ";
  if (token.type === "image") return inlineText(token.children ?? []);
  return token.type === "text" || token.type === "text_special" || token.type === "code_inline"
    ? token.content
    : "";
}
