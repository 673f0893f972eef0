import { localize } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { textLevels } from "../../../src/shore/index.ts";
import { Breadcrumb } from "../../components/shell/breadcrumb.tsx";
import { SiteFooter } from "../../components/shell/footer.tsx";
import { Head } from "../../components/shell/head.tsx";
import { SiteHeader } from "../../components/shell/header.tsx";
import { ShoreEdge } from "../../components/shore/index.ts";
import type { ShellProps } from "./shell-props.ts";

/** The document around every page. `main` is a plain block: layouts inside it use `.page`, `.sheet`, `.stack`. */
export function Shell(props: ShellProps) {
  const { site, lang, path, breadcrumb = [], children } = props;
  const shore =
    props.shore ?? textLevels(`${props.title} ${props.summary ?? localize(site.description, lang)}`, 96);
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
