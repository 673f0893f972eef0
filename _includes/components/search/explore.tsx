import type { ComponentChildren } from "preact";
import { archivePath, archiveYears, ENTRY_TYPES, type Hub, PAGE_KINDS } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { EntryLink, Typeset } from "../entry/index.ts";
import { TopicTree } from "../lists/index.ts";

/** People beyond this number are left to their list. */
const PEOPLE = 40;
const ENGINE = "DuckDuckGo";

/** The other ways to find something: by type, topic, person, year, or with an engine outside. */
export function Explore({ hub, lang }: { hub: Hub; lang: Lang }) {
  const { types, search, archive, nav } = dictionary(lang);
  const topics = hub.topics.filter((topic) => topic.parent === undefined);
  const years = archiveYears(hub);
  const heard = hub.people.filter(
    ({ talks, articles, links }) => talks.length + articles.length + links.length > 0,
  );
  return (
    <div class="search-explore-columns">
      <Way id="chercher-types" title={search.facets.type}>
        <ul>
          {(["conference", "article", "series", "link"] as const).map((type) => (
            <li key={type}>
              <a href={ENTRY_TYPES[type].path}>{types[type].other}</a>
            </li>
          ))}
          <li>
            <a href={PAGE_KINDS.siteMap.path}>{nav.sitemap}</a>
          </li>
        </ul>
      </Way>
      <Way id="chercher-themes" title={types.topic.other} isEmpty={topics.length === 0}>
        <TopicTree topics={topics} lang={lang} />
      </Way>
      <Way id="chercher-personnes" title={types.person.other} isEmpty={hub.people.length === 0}>
        <ul>
          {heard.slice(0, PEOPLE).map((person) => (
            <li key={person.slug}>
              <EntryLink entry={person} lang={lang} />
            </li>
          ))}
          <li>
            <a href={ENTRY_TYPES.person.path}>
              {nav.seeAll}
              <span class="visually-hidden">{`\u00A0: ${types.person.other}`}</span>
            </a>
          </li>
        </ul>
      </Way>
      <Way id="chercher-annees" title={archive.title} isEmpty={years.length === 0}>
        <ul class="search-years figures">
          {years.map(({ year }) => (
            <li key={year}>
              <a href={archivePath(year)}>{year}</a>
            </li>
          ))}
        </ul>
        <p class="ui">
          <a href={engineUrl(hub.site.url)} rel="external">
            <Typeset text={search.external(ENGINE)} lang={lang} />
          </a>
        </p>
      </Way>
    </div>
  );
}

interface WayProps {
  readonly id: string;
  readonly title: string;
  readonly isEmpty?: boolean;
  readonly children: ComponentChildren;
}

function Way({ id, title, isEmpty = false, children }: WayProps) {
  if (isEmpty) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** A plain link: nothing is asked of the engine before somebody follows it. */
function engineUrl(site: string): string {
  return `https://duckduckgo.com/?q=${encodeURIComponent(`site:${new URL(site).host} `)}`;
}
