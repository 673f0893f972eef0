import type { Recording } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { formatTimecode, type Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "../entry/ordinals.tsx";
import { momentHref } from "./anchors.ts";

interface ChaptersProps {
  readonly recording: Recording;
  readonly lang: Lang;
  /** Of their titles (BCP 47). */
  readonly inLanguage: string;
}

/** The chapters of a recording, each a link to its moment. */
export function Chapters({ recording, lang, inLanguage }: ChaptersProps) {
  const { chapters, id } = recording;
  if (chapters.length === 0) return null;
  const t = dictionary(lang).chapters;
  return (
    <nav class="chapters" aria-labelledby={`${id}-chapitres`}>
      <h3 id={`${id}-chapitres`} class="companion-title">
        {t.title}
      </h3>
      <ol class="chapter-list">
        {chapters.map(({ at, title, url }) => (
          <li class="chapter" data-at={at}>
            <a class="chapter-link" href={momentHref(recording, at)} data-at={at} data-recording={id}>
              <span class="chapter-time">{formatTimecode(at)}</span>{" "}
              <span {...foreign(inLanguage, lang)}>
                <Typeset text={title} lang={inLanguage} />
              </span>
            </a>
            {url === undefined ? null : (
              <a class="chapter-more" href={url} aria-label={`${t.more} : ${title}`}>
                {t.more}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
