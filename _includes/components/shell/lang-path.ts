import { PAGE_KINDS, type Site } from "../../../src/content/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/** Where a page that each language of the interface has stands: below the language's home, the main one at the root. */
export const langPath = (site: Site, lang: Lang, path: string): string =>
  lang === site.languages[0] || !site.languages.includes(lang) ? path : `/${lang}${path}`;

/** Where a reader's notebook is shown. */
export const notebookPath = (site: Site, lang: Lang): string =>
  langPath(site, lang, PAGE_KINDS.notebook.path);
