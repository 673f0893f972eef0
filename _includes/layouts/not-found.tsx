import { PAGE_KINDS, type Site } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { Typeset } from "../components/entry/ordinals.tsx";
import { SearchForm, searchPath } from "../components/search/index.ts";
import { ListHeader } from "./shells/list-shell.tsx";
import { Shell } from "./shells/shell.tsx";

/** What the host shows for an address that leads nowhere. */
export function NotFoundPage({ site, lang }: { site: Site; lang: Lang }) {
  const words = dictionary(lang);
  const ways = [
    { url: PAGE_KINDS.home.path, label: words.nav.home },
    { url: searchPath(site, lang), label: words.search.title },
    { url: PAGE_KINDS.siteMap.path, label: words.sitemap.title },
  ];
  return (
    <Shell
      site={site}
      lang={lang}
      title={words.notFound.title}
      path={PAGE_KINDS.notFound.path}
      scripts={["/assets/search.js"]}
      noIndex
    >
      <div class="page">
        <ListHeader title={words.notFound.title} intro={words.notFound.text} lang={lang} />
        <p>
          <Typeset text={words.notFound.help} lang={lang} />
        </p>
        <hub-search-lost>
          <SearchForm site={site} lang={lang} />
        </hub-search-lost>
        <ul class="plain-rows">
          {ways.map(({ url, label }) => (
            <li key={url}>
              <a href={url}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}
