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

/**
 * How wide a picture is asked for on a narrow screen (`sizes` of HTML), which it fills: such screens have two or three
 * pixels to one of CSS, and at two thirds of them a photograph is as sharp to the eye and half as heavy.
 */
export const NARROW_IMAGE_SIZE = "66vw";

/** The same of an image of a text: the width of its column (`--measure`) where there is room. */
export const TEXT_IMAGE_SIZES = `(min-width: 42rem) 38rem, ${NARROW_IMAGE_SIZE}`;

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
      ? [
          `srcset="${sizes.map((one) => `${one.src} ${one.width}w`).join(", ")}"`,
          `sizes="${TEXT_IMAGE_SIZES}"`,
        ]
      : []),
    ...(known ? [`width="${known.width}"`, `height="${known.height}"`] : []),
    ...(title === null ? [] : [`title="${escapeHtml(String(title))}"`]),
    'loading="lazy"',
    'decoding="async"',
  ];
  return `<img ${attributes.join(" ")}>`;
}
