import { localize, type Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Typeset } from "../entry/ordinals.tsx";
import { searchPath } from "../search/path.ts";

export function SiteHeader({ site, lang, path }: { site: Site; lang: Lang; path: string }) {
  const words = dictionary(lang);
  return (
    <header class="site-header page">
      <p class="site-name">
        <a href="/" aria-current={path === "/" ? "page" : undefined}>
          {site.logo !== undefined && <img src={site.logo} alt="" width={40} height={40} />}
          <span>{site.name}</span>
        </a>
      </p>
      {site.navigation.length > 0 && (
        <details class="site-menu ui">
          <summary>{words.nav.menu}</summary>
        </details>
      )}
      {site.navigation.length > 0 && (
        <nav class="site-nav ui" aria-label={words.nav.main}>
          <ul>
            {site.navigation.map((item) => (
              <li key={item.url}>
                <a href={item.url} aria-current={current(item.url, path)}>
                  <Typeset text={localize(item.label, lang)} lang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SearchForm site={site} lang={lang} />
    </header>
  );
}

function current(url: string, path: string): "page" | "true" | undefined {
  if (url === path) return "page";
  return url !== "/" && path.startsWith(url) ? "true" : undefined;
}

/** Works without script: the search page reads `q`. `src/browser` may open its dialog from it. */
function SearchForm({ site, lang }: { site: Site; lang: Lang }) {
  const words = dictionary(lang).search;
  return (
    <search class="site-search ui">
      <form action={searchPath(site, lang)} method="get" data-site-search>
        <label class="visually-hidden" for="site-search">
          {words.label}
        </label>
        <input id="site-search" type="search" name="q" placeholder={words.placeholder} autocomplete="off" />
        <button type="submit">{words.submit}</button>
      </form>
    </search>
  );
}
