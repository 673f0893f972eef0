import { newEnv } from "./context.ts";
import type { MarkdownEnv } from "./env.ts";
import { parser } from "./parser.ts";

/**
 * The HTML of a contributor's Markdown, for a page, a feed or a preview alike. Whatever the text, nothing in the
 * HTML can run, load from another host or open a window; only what `env.embed` returns is trusted.
 */
export const renderMarkdown = (source: string, env: MarkdownEnv): string =>
  parser.render(source, newEnv(env));
