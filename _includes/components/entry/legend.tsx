import type { ComponentChildren } from "preact";
import type { Entry } from "../../../src/content/index.ts";
import { dictionary, ownLanguageName } from "../../../src/i18n/index.ts";
import { foreign } from "../../foreign.ts";
import { Names } from "./byline.tsx";
import { EntryLink } from "./entry-link.tsx";
import { Typeset } from "./ordinals.tsx";
import { When } from "./when.tsx";

/** A line of a legend. */
export function LegendItem({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="legend-item">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What goes with an entry, as the legend of a chart: dates, topics, other languages, origin. `children` come first. */
export function Legend(props: { entry: Entry; zone: string; children?: ComponentChildren }) {
  const { entry, zone, children } = props;
  const { lang, publishedAt, updatedAt, authors, topics, translations, source } = entry;
  const words = dictionary(lang).entry;
  const dated = entry.type === "article" || entry.type === "link";
  const isPosted = (entry.type === "conference" || entry.type === "series") && publishedAt !== undefined;
  if (!(dated || isPosted || updatedAt || topics.length > 0 || translations.length > 0 || source || children))
    return null;
  return (
    <dl class="legend ui">
      {children}
      {dated && publishedAt !== undefined && (
        <LegendItem label={words.published}>
          <When iso={publishedAt} lang={lang} zone={zone} />
        </LegendItem>
      )}
      {isPosted && (
        <LegendItem label={words.posted}>
          <When iso={publishedAt} lang={lang} zone={zone} />
          {authors.length > 0 && (
            <>
              {`, ${words.by.toLocaleLowerCase(lang)} `}
              <Names people={authors} lang={lang} />
            </>
          )}
        </LegendItem>
      )}
      {updatedAt !== undefined && (
        <LegendItem label={words.updated}>
          <When iso={updatedAt} lang={lang} zone={zone} />
        </LegendItem>
      )}
      {topics.length > 0 && (
        <LegendItem label={words.topics}>
          <ul>
            {topics.map((topic) => (
              <li key={topic.slug}>
                <EntryLink entry={topic} lang={lang} />
              </li>
            ))}
          </ul>
        </LegendItem>
      )}
      {translations.length > 0 && (
        <LegendItem label={words.translations}>
          <ul>
            {translations.map((other) => (
              <li key={other.path}>
                <a href={other.path} hreflang={other.inLanguage} {...foreign(other.inLanguage, lang)}>
                  {ownLanguageName(other.inLanguage)}
                </a>
              </li>
            ))}
          </ul>
        </LegendItem>
      )}
      {source !== undefined && (
        <LegendItem label={words.source}>
          <a href={source.url}>
            <Typeset text={source.name} lang={entry.inLanguage} around={lang} />
          </a>
        </LegendItem>
      )}
    </dl>
  );
}
