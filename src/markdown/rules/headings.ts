import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml, slugify, uniqueSlug } from "../../text/index.ts";
import { type Context, contextOf } from "../context.ts";
import { inlineText } from "../inline-text.ts";

/** Gives headings their place under the page's title, a readable id, and a link to themselves beside them. */
export function headings(md: MarkdownIt): void {
  md.core.ruler.push("headings", (state) => {
    const context = contextOf(state.env);
    for (const [i, token] of state.tokens.entries()) {
      if (token.type === "heading_open") place(token, state.tokens[i + 2], state.tokens[i + 1], context);
    }
  });
  md.renderer.rules["heading_open"] = (tokens, index, options, env, renderer) =>
    (contextOf(env).permalinks ? '<div class="heading">' : "") + renderer.renderToken(tokens, index, options);
  md.renderer.rules["heading_close"] = (tokens, index, options, env, renderer) => {
    const close = renderer.renderToken(tokens, index, options);
    const { permalinks, words, absolute } = contextOf(env);
    const meta = tokens[index]?.meta;
    if (!permalinks || !meta) return close;
    const href = `#${String(meta["id"])}`;
    const label = words.permalink(String(meta["title"]));
    return `${close.trimEnd()}<a class="heading-link" href="${escapeHtml(absolute?.(href) ?? href)}" aria-label="${escapeHtml(label)}"><span aria-hidden="true">#</span></a></div>\n`;
  };
}

/** Notes have ids of their own (`notes.ts`): a heading of such a name takes none of them. */
function readableId(title: string): string {
  const slug = slugify(title) || "section";
  return /^fn(?:ref)?-\d/.test(slug) ? `section-${slug}` : slug;
}

function place(open: Token, close: Token | undefined, inline: Token | undefined, context: Context): void {
  const level = Number(open.tag.slice(1)) + (context.headingShift ?? 0);
  const tag = `h${Math.min(6, Math.max(2, level))}`;
  const title = inlineText(inline?.children ?? []).trim();
  const id = uniqueSlug(`${context.idPrefix ?? ""}${readableId(title)}`, context.ids, context.lastIds);
  context.ids.add(id);
  open.tag = tag;
  open.attrSet("id", id);
  if (close) {
    close.tag = tag;
    close.meta = { id, title };
  }
}
