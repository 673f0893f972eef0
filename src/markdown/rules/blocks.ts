import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "../../text/index.ts";
import { contextOf } from "../context.ts";

/** Tables and code that are wider than the screen scroll in a region of their own, which the keyboard reaches. */
export function blocks(md: MarkdownIt): void {
  const { rules } = md.renderer;
  rules["table_open"] = (_tokens, _index, _options, env) => {
    const context = contextOf(env);
    context.tables += 1;
    const label = context.words.table(context.tables);
    return `<section class="table-scroll" tabindex="0" aria-label="${label}"><table>\n`;
  };
  rules["table_close"] = () => "</table></section>\n";
  rules["th_open"] = (tokens, index) => `<th scope="col"${cell(tokens[index])}>`;
  rules["td_open"] = (tokens, index) => `<td${cell(tokens[index])}>`;
  const code = (text: string, info: string): string => {
    const language = /^[\w+#.-]+/.exec(info.trim())?.[0];
    const name = language === undefined ? "" : ` class="language-${escapeHtml(language)}"`;
    return `<pre tabindex="0"><code${name}>${escapeHtml(text)}</code></pre>\n`;
  };
  rules["fence"] = (tokens, index) => code(tokens[index]?.content ?? "", tokens[index]?.info ?? "");
  rules["code_block"] = (tokens, index) => code(tokens[index]?.content ?? "", "");
}

const cell = (token: Token | undefined): string =>
  `${alignment(token?.attrGet("style"))}${token?.attrGet("dir") ? ' dir="auto"' : ""}`;

/** A class instead of the inline style, which the site's content security policy forbids. */
function alignment(style: string | number | null | undefined): string {
  const side = /text-align:(left|center|right)/.exec(String(style ?? ""))?.[1];
  return side === undefined ? "" : ` class="align-${side}"`;
}
