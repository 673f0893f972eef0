/** What a page says of itself to the document around it. */
import type { ComponentChildren } from "preact";
import type { Site } from "../../../src/content/index.ts";
import type { Card, OutputLink } from "../../../src/outputs/index.ts";
import type { Levels } from "../../../src/shore/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import type { Crumb } from "../../components/shell/breadcrumb.tsx";

export interface ShellProps {
  site: Site;
  /** Language of the entry, and so of the words around it. */
  lang: Lang;
  /** Language of the title and the summary (BCP 47), where it is not the same. */
  inLanguage?: string;
  /** Name of the page; the hub's name follows it in the tab. Typeset here. */
  title: string;
  /** Name of the page in the tab and in search engines, where another page may have the same. Typeset. */
  distinctTitle?: string | undefined;
  /** For search engines and cards; the site's description where there is none. */
  summary?: string | undefined;
  /** Address from the root: `/articles/x/`. */
  path: string;
  /** Steps below the home page; the last, the page itself, has no path. None on the home page. */
  breadcrumb?: readonly Crumb[];
  /** Open Graph type. */
  kind?: "website" | "article" | "profile";
  /** What is shown of the page when it is shared; the site's card where there is none. */
  card?: Card | undefined;
  /** True where whoever shares the page is given a player: `head` then says which. */
  isHeard?: boolean;
  /** A JSON-LD document. */
  jsonLd?: string | undefined;
  /** Address of the original where the text is republished; the page's own otherwise. */
  canonical?: string | undefined;
  /** The same page in other languages. */
  translations?: readonly { inLanguage: string; path: string }[];
  /** Module scripts that only this page needs: `/assets/player.js`. */
  scripts?: readonly string[];
  /** Feeds of what the page shows, offered before the site's own. */
  feeds?: readonly OutputLink[];
  /** More for `<head>`: citation metadata, oEmbed discovery … */
  head?: ComponentChildren;
  /** True where the page states its own licence (`rel=license` comes once). */
  ownLicence?: boolean;
  /** True for pages that search engines leave out. */
  noIndex?: boolean;
  /** Outline of the coast at the foot of the page, 96 levels from 0 to 1; drawn from the words of the title where there is none. */
  shore?: Levels | undefined;
  children: ComponentChildren;
}
