import { dictionary } from "../../../src/i18n/index.ts";
import { markdownHeadings } from "../../../src/markdown/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";

/** Fewer sections are seen without a list of them. */
const FEWEST = 3;

/** The sections of a text, which stay in sight at its side on wide screens. */
export function Outline({ body, lang, inLanguage }: { body: string; lang: Lang; inLanguage: string }) {
  const headings = markdownHeadings(body, inLanguage);
  if (headings.length < FEWEST) return null;
  const label = dictionary(lang).conference.parts.index;
  return (
    <nav class="margin outline ui" aria-label={label}>
      <p class="soft">{label}</p>
      <ol {...foreign(inLanguage, lang)}>
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
