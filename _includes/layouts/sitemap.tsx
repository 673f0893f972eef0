import { ENTRY_TYPES, type Entry, type EntryType, type Hub, PAGE_KINDS } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { EntryLink, Typeset } from "../components/entry/index.ts";
import { TopicTree } from "../components/lists/index.ts";
import { ListShell } from "./shells/list-shell.tsx";

/** Beyond this many entries a type is summed up by its latest and its list. */
const SHOWN = 60;

/** The whole site on a page. */
export function SitemapPage({ hub, lang }: { hub: Hub; lang: Lang }) {
  const words = dictionary(lang);
  const { title, intro, sections } = words.sitemap;
  const ways = [
    { path: PAGE_KINDS.home.path, label: words.nav.home },
    { path: PAGE_KINDS.agenda.path, label: words.agenda.title },
    { path: PAGE_KINDS.archive.path, label: words.archive.title },
    { path: PAGE_KINDS.search.path, label: words.search.title },
    { path: PAGE_KINDS.feeds.path, label: words.feeds.title },
  ];
  return (
    <ListShell site={hub.site} lang={lang} title={title} intro={intro} path={PAGE_KINDS.siteMap.path}>
      <div class="plan">
        <section aria-labelledby="plan-rubriques">
          <h2 id="plan-rubriques">{sections}</h2>
          <ul>
            {ways.map(({ path, label }) => (
              <li key={path}>
                <a href={path}>
                  <Typeset text={label} lang={lang} />
                </a>
              </li>
            ))}
            {hub.pages.map((page) => (
              <li key={page.path}>
                <EntryLink entry={page} lang={lang} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="plan-topic">
          <h2 id="plan-topic">
            <a href={ENTRY_TYPES.topic.path}>{words.types.topic.other}</a>
          </h2>
          <TopicTree topics={hub.topics.filter((topic) => topic.parent === undefined)} lang={lang} />
        </section>
        <PlanSection type="series" entries={hub.series} lang={lang} />
        <PlanSection type="conference" entries={hub.conferences} lang={lang} />
        <PlanSection type="article" entries={hub.articles} lang={lang} />
        <PlanSection type="link" entries={hub.links} lang={lang} />
        <PlanSection type="person" entries={hub.people} lang={lang} />
      </div>
    </ListShell>
  );
}

function PlanSection({ type, entries, lang }: { type: EntryType; entries: readonly Entry[]; lang: Lang }) {
  if (entries.length === 0) return null;
  const words = dictionary(lang);
  const { path } = ENTRY_TYPES[type];
  return (
    <section aria-labelledby={`plan-${type}`}>
      <h2 id={`plan-${type}`}>
        <a href={path}>{words.types[type].other}</a>
      </h2>
      <ul>
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.path}>
            <EntryLink entry={entry} lang={lang} />
          </li>
        ))}
        {entries.length > SHOWN && (
          <li>
            <a href={path}>
              {words.nav.seeAll}
              <span class="visually-hidden">{`\u00A0: ${words.types[type].other}`}</span>
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
