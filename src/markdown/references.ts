import { newEnv } from "./context.ts";
import type { EmbedKind, EmbedRef } from "./env.ts";
import { inlineText } from "./inline-text.ts";
import { parser } from "./parser.ts";
import { linesOf, positioned } from "./positions.ts";
import { embedMeta } from "./rules/embed.ts";

/** What a text points to, with the line (from 1): whether it exists is for the caller to check. */
export type MarkdownReference =
  | { readonly type: "link"; readonly line: number; readonly href: string }
  | { readonly type: "image"; readonly line: number; readonly src: string; readonly alt: string }
  | { readonly type: "embed"; readonly line: number; readonly kind: EmbedKind; readonly ref: EmbedRef };

/** The links, images and embeds of a text, in the order of the text. Addresses are as a page would carry them. */
export function markdownReferences(source: string): MarkdownReference[] {
  const tokens = parser.parse(source, newEnv({ lang: "fr" }, false));
  return positioned(tokens, linesOf(source)).flatMap(({ token, line }): MarkdownReference[] => {
    if (token.type === "link_open")
      return [{ type: "link", line, href: String(token.attrGet("href") ?? "") }];
    if (token.type === "image") {
      const src = String(token.attrGet("src") ?? "");
      return [{ type: "image", line, src, alt: inlineText(token.children ?? []) }];
    }
    const directive = embedMeta(token)?.directive;
    return directive === undefined || "problem" in directive
      ? []
      : [{ type: "embed", line, kind: directive.kind, ref: directive.ref }];
  });
}
