import { PAGE_KINDS, type Site } from "../../../src/content/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { langPath } from "../shell/lang-path.ts";

/** Where one searches in a language of the interface. */
export const searchPath = (site: Site, lang: Lang): string => langPath(site, lang, PAGE_KINDS.search.path);
