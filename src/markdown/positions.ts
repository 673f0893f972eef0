import type { Token } from "markdown-it";

/** A token, and the line of the source that it is on, from 1. */
export interface Positioned {
  readonly token: Token;
  readonly line: number;
}

export const linesOf = (source: string): string[] => source.split(/\r\n?|\n/);

/**
 * All the tokens, those inside lines too, with their lines. markdown-it knows the lines of blocks alone: inside one, we
 * count the line breaks, then look for the first line that holds what the token was written as.
 */
export function positioned(tokens: readonly Token[], lines: readonly string[]): Positioned[] {
  const found: Positioned[] = [];
  let start = 0;
  let end = lines.length;
  for (const token of tokens) {
    if (token.map) [start, end] = token.map;
    found.push({ token, line: start + 1 });
    let line = start;
    for (const child of token.children ?? []) {
      if (child.type === "softbreak" || child.type === "hardbreak") line = Math.min(line + 1, end - 1);
      line = seek(lines, line, end, child);
      found.push({ token: child, line: line + 1 });
    }
  }
  return found;
}

function seek(lines: readonly string[], from: number, end: number, token: Token): number {
  const needle = needleOf(token);
  if (needle === "") return from;
  for (let line = from; line < end; line += 1) if (lines[line]?.includes(needle)) return line;
  return from;
}

/** What the source surely holds of a token, "" when nothing is sure. */
function needleOf(token: Token): string {
  if (token.type === "html_inline") return token.content.split("\n")[0] ?? "";
  const address = String(token.attrGet("href") ?? token.attrGet("src") ?? "");
  return /^[^%\s]*/.exec(address)?.[0] ?? "";
}
