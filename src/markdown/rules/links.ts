import type { Env, MarkdownIt } from "markdown-it";
import { contextOf } from "../context.ts";
import { hasScheme, isSafeUrl } from "../safe-url.ts";

/** Links: an allow-list of schemes, nothing that opens a window, no handle on our page for the page that is opened. */
export function links(md: MarkdownIt): void {
  md.validateLink = isSafeUrl;
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  // A bare address is a link only when it is written in full.
  for (const schema of ["ftp:", "//", "mailto:"]) md.linkify.add(schema, null);
  md.renderer.rules["link_open"] = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    const href = String(token?.attrGet("href") ?? "");
    if (isUnlinked(href, env)) return "";
    if (hasScheme(href)) {
      if (/^https?:/i.test(href)) token?.attrSet("rel", "noopener");
    } else {
      const { absolute } = contextOf(env);
      if (absolute) token?.attrSet("href", absolute(href));
    }
    return renderer.renderToken(tokens, index, options);
  };
  md.renderer.rules["link_close"] = (tokens, index, options, env, renderer) => {
    // links do not nest
    const opening = tokens.slice(0, index).findLast(({ type }) => type === "link_open");
    const href = String(opening?.attrGet("href") ?? "");
    return isUnlinked(href, env) ? "" : renderer.renderToken(tokens, index, options);
  };
}

function isUnlinked(href: string, env: Env | undefined): boolean {
  return !hasScheme(href) && contextOf(env).unlinked?.(href) === true;
}
