import { newEnv } from "./context.ts";
import { parser } from "./parser.ts";

/** The sections of a text, each with the id that `renderMarkdown` gives it; those below them are left out. */
export function markdownHeadings(
  source: string,
  lang: string,
): readonly { readonly id: string; readonly title: string }[] {
  return parser
    .parse(source, newEnv({ lang }))
    .filter(({ type, tag, level }) => type === "heading_close" && tag === "h2" && level === 0)
    .map(({ meta }) => ({ id: String(meta?.["id"]), title: String(meta?.["title"]) }));
}
