import type { Hub } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { Typeset } from "../components/entry/ordinals.tsx";
import { Answers, Explore, SearchForm, searchPath } from "../components/search/index.ts";
import { Shell } from "./shells/shell.tsx";

/** One field over everything. What follows it serves those who have no script, and those who do not know the word. */
export function SearchPage({ hub, lang }: { hub: Hub; lang: Lang }) {
  const words = dictionary(lang).search;
  const others = hub.site.languages.filter((other) => other !== lang);
  return (
    <Shell
      site={hub.site}
      lang={lang}
      title={words.title}
      summary={words.label}
      path={searchPath(hub.site, lang)}
      breadcrumb={[{ title: words.title }]}
      translations={others.map((other) => ({ inLanguage: other, path: searchPath(hub.site, other) }))}
      scripts={["/assets/search.js"]}
      noIndex
    >
      <div class="page search-page">
        <header class="search-head">
          <h1>{words.title}</h1>
          <p class="lead">
            <Typeset text={words.prompt} lang={lang} />
          </p>
        </header>
        <hub-search>
          <SearchForm site={hub.site} lang={lang} help="search-help" />
          <Answers lang={lang} />
          <section class="search-explore" aria-labelledby="search-explore" data-explore>
            <h2 id="search-explore">{words.explore}</h2>
            <noscript>
              <p>
                <Typeset text={words.noScript} lang={lang} />
              </p>
            </noscript>
            <Explore hub={hub} lang={lang} />
          </section>
        </hub-search>
      </div>
    </Shell>
  );
}
