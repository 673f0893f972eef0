import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { foreign } from "../../foreign.ts";
import { Typeset } from "../entry/ordinals.tsx";

/** A step on the way from the home page; the last is the page itself and has no path. */
export interface Crumb {
  title: string;
  path?: string;
  /** BCP 47. */
  lang?: string;
}

export function Breadcrumb({ crumbs, lang }: { crumbs: readonly Crumb[]; lang: Lang }) {
  if (crumbs.length === 0) return null;
  const words = dictionary(lang).nav;
  const all: Crumb[] = [{ title: words.home, path: "/" }, ...crumbs];
  return (
    <nav class="breadcrumb page ui" aria-label={words.breadcrumb}>
      <ol>
        {all.map((crumb) => (
          <li key={crumb.title}>
            {crumb.path === undefined ? (
              <span aria-current="page" {...foreign(crumb.lang ?? lang, lang)}>
                <Typeset text={crumb.title} lang={crumb.lang ?? lang} />
              </span>
            ) : (
              <a href={crumb.path} {...foreign(crumb.lang ?? lang, lang)}>
                <Typeset text={crumb.title} lang={crumb.lang ?? lang} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
