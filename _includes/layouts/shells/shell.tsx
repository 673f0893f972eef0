import type { ComponentChildren, JSX } from "preact";
import { type Image, localize, type Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { OutputLink } from "../../../src/outputs/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { Breadcrumb, type Crumb } from "../../components/shell/breadcrumb.tsx";
import { SiteFooter } from "../../components/shell/footer.tsx";
import { Head } from "../../components/shell/head.tsx";
import { SiteHeader } from "../../components/shell/header.tsx";
import { type Levels, ShoreEdge, textLevels } from "../../components/shore/index.ts";

export interface ShellProps {
  site: Site;
  /** Language of the entry, and so of the words around it. */
  lang: Lang;
  /** Name of the page; the hub's name follows it in the tab. Typeset here. */
  title: string;
  /** For search engines and cards; the site's description where there is none. */
  description?: string | undefined;
  /** Address from the root: `/articles/x/`. */
  path: string;
  /** Steps below the home page; the last, the page itself, has no path. None on the home page. */
  breadcrumb?: readonly Crumb[];
  /** Open Graph type. */
  kind?: "website" | "article" | "profile";
  /** Picture of the page when it is shared; the site's where there is none. */
  image?: Pick<Image, "src" | "alt"> | undefined;
  /** A JSON-LD document. */
  jsonLd?: string | undefined;
  /** Address of the original where the text is republished; the page's own otherwise. */
  canonical?: string | undefined;
  /** The same page in other languages. */
  translations?: readonly { lang: Lang; path: string }[];
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

/** The document around every page. `main` is a plain block: layouts inside it use `.page`, `.sheet`, `.stack`. */
export function Shell(props: ShellProps): JSX.Element {
  const { site, lang, path, breadcrumb = [], children } = props;
  const shore =
    props.shore ?? textLevels(`${props.title} ${props.description ?? localize(site.description, lang)}`, 96);
  return (
    <html lang={lang}>
      <Head {...props} />
      <body>
        <a class="skip-link ui" href="#contenu">
          {dictionary(lang).nav.skip}
        </a>
        <div class="neatline" aria-hidden="true" />
        <SiteHeader site={site} lang={lang} path={path} />
        <Breadcrumb crumbs={breadcrumb} lang={lang} />
        <main id="contenu" tabIndex={-1}>
          {children}
        </main>
        <ShoreEdge levels={shore} />
        <SiteFooter site={site} lang={lang} licence={props.ownLicence !== true} />
      </body>
    </html>
  );
}
