import type { ListPage, Topic } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { Legend } from "../components/entry/index.ts";
import { Pagination, Rows, spanName, TopicTree } from "../components/lists/index.ts";
import { EntryHeader, EntryOpening } from "./shells/entry-header.tsx";
import { type EntryPageProps, EntryShell } from "./shells/entry-shell.tsx";
import { EntryClosing, EntryText } from "./shells/entry-text.tsx";

export interface TopicPageProps extends EntryPageProps<Topic> {
  /** Part of what the topic gathers. */
  list: ListPage<Topic["resources"][number]>;
}

/** A topic: where it stands in the tree, and what is said of it here. */
export function TopicPage(props: TopicPageProps) {
  const { entry, site, list } = props;
  const { lang } = entry;
  const { topic: words } = dictionary(lang);
  const part = spanName(list, lang, site.timeZone);
  const above = entry.ancestors.map(({ title, path, inLanguage }) => ({ title, path, lang: inLanguage }));
  return (
    <EntryShell {...props} path={list.path} above={above} part={part}>
      <article class="entry">
        <EntryOpening entry={entry}>
          <EntryHeader entry={entry} />
          <aside class="margin">
            {entry.children.length > 0 && (
              <nav aria-label={words.children}>
                <p class="ui soft">{words.children}</p>
                <TopicTree topics={entry.children} lang={lang} />
              </nav>
            )}
            <Legend entry={entry} zone={site.timeZone} />
          </aside>
        </EntryOpening>
        <div class="sheet page">
          <div class="entry-body">
            <EntryText entry={entry} markdown={props.markdown} />
          </div>
          <section class="full" aria-labelledby="ressources">
            <h2 id="ressources" class="section-title">
              {words.resources}
            </h2>
            {list.items.length === 0 ? (
              <p class="soft">{words.empty}</p>
            ) : (
              <Rows entries={list.items} lang={lang} zone={site.timeZone} level={3} typed />
            )}
            <Pagination list={list} lang={lang} />
          </section>
          <div class="entry-body">
            <EntryClosing entry={entry} site={site} />
          </div>
        </div>
      </article>
    </EntryShell>
  );
}
