import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { escapeHtml } from "../../text/index.ts";
import { type Context, contextOf } from "../context.ts";
import { inlineText } from "../inline-text.ts";
import { isLocalImage } from "../safe-url.ts";

/**
 * Images of the hub alone: an image from elsewhere would tell its host who reads, and becomes a link to it.
 * An image with a title, alone in its paragraph, is a figure with a caption.
 */
export function images(md: MarkdownIt): void {
  md.core.ruler.push("figures", (state) => {
    for (const [i, token] of state.tokens.entries()) {
      if (token.type === "inline") figure(state.tokens[i - 1], token, state.tokens[i + 1], state);
    }
  });
  md.renderer.rules["image"] = (tokens, index, _options, env) => {
    const token = tokens[index];
    return token ? render(token, contextOf(env), isInLink(tokens.slice(0, index))) : "";
  };
  md.renderer.rules["figcaption"] = (tokens, index) =>
    `<figcaption>${escapeHtml(tokens[index]?.content ?? "")}</figcaption>`;
}

function figure(open: Token | undefined, inline: Token, close: Token | undefined, state: StateCore): void {
  const [image, ...others] = inline.children ?? [];
  if (image?.type !== "image" || others.length > 0 || open?.type !== "paragraph_open" || open.hidden) return;
  const caption = image.attrGet("title");
  if (caption === null || !isLocalImage(String(image.attrGet("src")))) return;
  open.tag = "figure";
  if (close) close.tag = "figure";
  const text = new state.Token("figcaption", "figcaption", 0);
  text.content = String(caption);
  image.attrs = image.attrs?.filter(([name]) => name !== "title") ?? null;
  inline.children = [image, text];
}

const isInLink = (before: readonly Token[]): boolean =>
  before.findLast(({ type }) => type === "link_open" || type === "link_close")?.type === "link_open";

/** How wide a browser shows an image of a text: the width of its column (`--measure`), or of a narrow screen. */
const SHOWN = "(min-width: 42rem) 38rem, 92vw";

function render(token: Token, { image, absolute }: Context, inLink: boolean): string {
  const src = String(token.attrGet("src") ?? "");
  const alt = inlineText(token.children ?? []);
  if (!isLocalImage(src) && inLink) return escapeHtml(alt || src);
  if (!isLocalImage(src)) return `<a href="${escapeHtml(src)}" rel="noopener">${escapeHtml(alt || src)}</a>`;
  const known = image?.(src);
  const sizes = known?.sizes ?? [];
  const title = token.attrGet("title");
  const attributes = [
    `src="${escapeHtml(absolute?.(src) ?? src)}"`,
    `alt="${escapeHtml(alt)}"`,
    ...(sizes.length > 0
      ? [`srcset="${sizes.map((one) => `${one.src} ${one.width}w`).join(", ")}"`, `sizes="${SHOWN}"`]
      : []),
    ...(known ? [`width="${known.width}"`, `height="${known.height}"`] : []),
    ...(title === null ? [] : [`title="${escapeHtml(String(title))}"`]),
    'loading="lazy"',
    'decoding="async"',
  ];
  return `<img ${attributes.join(" ")}>`;
}
