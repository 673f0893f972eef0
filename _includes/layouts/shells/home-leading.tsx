import type { Article } from "../../../src/content/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Byline, EntryLink, Picture, Typeset, When } from "../../components/entry/index.ts";
import { foreign } from "../../foreign.ts";

/** The article that opens the list, at full size. */
export function Leading({ entry, lang, zone }: { entry: Article; lang: Lang; zone: string }) {
  return (
    <article class="leading">
      <Picture image={entry.image} lang={lang} inLanguage={entry.inLanguage} shown="half" />
      <h3 class="leading-title">
        <EntryLink entry={entry} lang={lang} />
      </h3>
      {entry.summary !== undefined && (
        <p {...foreign(entry.inLanguage, lang)}>
          <Typeset text={entry.summary} lang={entry.inLanguage} />
        </p>
      )}
      <div class="ui soft leading-meta">
        <Byline people={entry.authors} lang={lang} />
        <When iso={entry.publishedAt} lang={lang} zone={zone} />
      </div>
    </article>
  );
}
