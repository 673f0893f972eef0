import { PAGE_KINDS, type Site } from "../../../src/content/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/** Where one searches in a language of the interface: below the language's home, the main one at the root. */
export const searchPath = (site: Site, lang: Lang): string =>
  lang === site.languages[0] || !site.languages.includes(lang)
    ? PAGE_KINDS.search.path
    : `/${lang}${PAGE_KINDS.search.path}`;
