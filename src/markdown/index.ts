/** The door of `markdown`: the one renderer for pages, feeds and previews, its check, and the plain words of a text. */
export { CLOSING, OPENING, readDirective } from "./directive.ts";
export type { EmbedKind, EmbedRef, MarkdownEnv } from "./env.ts";
export { markdownHeadings } from "./headings-of.ts";
export { lintMarkdown } from "./lint.ts";
export { localReferences } from "./local-references.ts";
export { markdownText } from "./plain.ts";
export { markdownReferences } from "./references.ts";
export { renderMarkdown, renderMarkdownAfresh } from "./render.ts";
export { NARROW_IMAGE_SIZE, TEXT_IMAGE_SIZES } from "./rules/images.ts";
export { isSafeUrl } from "./safe-url.ts";
