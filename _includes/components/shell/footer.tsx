import { licenceOf, localize, type Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { LicenceLink } from "../entry/licence-link.tsx";
import { Typeset } from "../entry/ordinals.tsx";
import { notebookPath } from "./lang-path.ts";
import { ThemeChoice } from "./theme-choice.tsx";

interface FooterProps {
  site: Site;
  lang: Lang;
  /** False on pages that state a licence of their own, so that a page has one. */
  licence: boolean;
}

export function SiteFooter({ site, lang, licence }: FooterProps) {
  const words = dictionary(lang);
  return (
    <footer class="site-footer">
      <div class="site-footer-inner page">
        <div class="site-footer-about">
          <p class="site-footer-name">{site.name}</p>
          <p>
            <Typeset text={localize(site.tagline, lang)} lang={lang} />
          </p>
        </div>
        <nav class="ui" aria-label={words.nav.footer}>
          <ul class="site-footer-links">
            {site.footer.map((item) => (
              <li key={item.url}>
                <a href={item.url}>
                  <Typeset text={localize(item.label, lang)} lang={lang} />
                </a>
              </li>
            ))}
            <li>
              <a href={notebookPath(site, lang)} data-notebook>
                {words.notebook.title}
              </a>
            </li>
          </ul>
        </nav>
        <div class="site-footer-end ui">
          <Licence site={site} lang={lang} own={licence} />
          <p>
            <Publisher site={site} />
            {"\u00A0· "}
            <a href={`mailto:${site.contact.email}`}>{site.contact.email}</a>
          </p>
          {site.languages.length > 1 && (
            <nav aria-label={words.language.choose}>
              <ul class="cluster">
                {site.languages.map((other, i) => (
                  <li key={other}>
                    <a href={i === 0 ? "/" : `/${other}/`} lang={other} hreflang={other}>
                      {dictionary(other).language.own}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <ThemeChoice lang={lang} />
        </div>
      </div>
    </footer>
  );
}

function Publisher({ site }: { site: Site }) {
  const { name, url } = site.publisher;
  return url === undefined ? <span>{name}</span> : <a href={url}>{name}</a>;
}

function Licence({ site, lang, own }: { site: Site; lang: Lang; own: boolean }) {
  const words = dictionary(lang).licence;
  return (
    <p class="site-footer-licence">
      {words.siteSentence} <LicenceLink licence={licenceOf(site.licence)} rel={own ? "license" : undefined} />
      .
    </p>
  );
}
