import { type MarkdownEnv, renderMarkdown } from "../../../src/markdown/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { raw } from "../../raw.ts";

/** What the hub knows of what a text embeds. */
export type ProseEnv = Pick<MarkdownEnv, "embed" | "image" | "unlinked">;

/** An entry's Markdown, with a link beside each heading. */
export function Prose(props: { body: string; lang: Lang; inLanguage?: string; env?: ProseEnv | undefined }) {
  const { body, lang, inLanguage = lang, env } = props;
  if (body.trim() === "") return null;
  const html = renderMarkdown(body, { lang: inLanguage, around: lang, permalinks: true, ...env });
  return <div class="prose" {...foreign(inLanguage, lang)} {...raw(html)} />;
}
