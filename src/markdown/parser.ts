import MarkdownIt from "markdown-it";
import { blocks } from "./rules/blocks.ts";
import { direction } from "./rules/direction.ts";
import { embeds } from "./rules/embed.ts";
import { headings } from "./rules/headings.ts";
import { images } from "./rules/images.ts";
import { links } from "./rules/links.ts";
import { notes } from "./rules/notes.ts";
import { typography } from "./rules/typography.ts";

/** The one Markdown parser: CommonMark (https://spec.commonmark.org/), tables, notes, embeds; no raw HTML. */
export const parser = newParser(false);

/** The same, which sees raw HTML and every link instead of showing them as text: for the check, never for a page. */
export const inspector = newParser(true);
inspector.validateLink = () => true;

function newParser(html: boolean) {
  // Order matters: typography first, then what reads the words (headings, captions).
  return new MarkdownIt({ html, linkify: true })
    .use(notes)
    .use(embeds)
    .use(links)
    .use(typography)
    .use(headings)
    .use(images)
    .use(blocks)
    .use(direction);
}
