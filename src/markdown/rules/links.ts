import type { MarkdownIt } from "markdown-it";
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
    if (hasScheme(href)) {
      if (/^https?:/i.test(href)) token?.attrSet("rel", "noopener");
    } else {
      const { absolute } = contextOf(env);
      if (absolute) token?.attrSet("href", absolute(href));
    }
    return renderer.renderToken(tokens, index, options);
  };
}
