import { type MarkdownEnv, renderMarkdown } from "../../../src/markdown/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { raw } from "../../raw.ts";

/** What the hub knows of what a text embeds. */
export type ProseEnv = Pick<MarkdownEnv, "embed" | "image" | "unlinked">;

/** An entry's Markdown, with a link beside each heading. */
export function Prose(props: { body: string; lang: Lang; env?: ProseEnv | undefined }) {
  const { body, lang, env } = props;
  if (body.trim() === "") return null;
  return <div class="prose" {...raw(renderMarkdown(body, { lang, permalinks: true, ...env }))} />;
}
