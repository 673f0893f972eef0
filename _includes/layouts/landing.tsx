import { allEntries, type Hub, localize, mainLang } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { Typeset } from "../components/entry/ordinals.tsx";
import { FeaturedRecording, recordingToOpenWith } from "../components/home/index.ts";
import { Rows } from "../components/lists/index.ts";
import { Shell } from "./shells/shell.tsx";

/** The door for readers of a further language: what the hub is, what it holds in their language, the way to the rest. */
export function LandingPage({ hub, lang }: { hub: Hub; lang: Lang }) {
  const { site } = hub;
  const words = dictionary(lang);
  const main = mainLang(site);
  const entries = allEntries(hub).filter((entry) => entry.lang === lang);
  const first = recordingToOpenWith(hub, lang);
  return (
    <Shell
      site={site}
      lang={lang}
      title={`${site.name} (${words.language.own})`}
      path={`/${lang}/`}
      breadcrumb={[{ title: words.language.own }]}
      translations={site.languages
        .filter((other) => other !== lang)
        .map((other, i) => ({ inLanguage: other, path: other === main && i === 0 ? "/" : `/${other}/` }))}
    >
      <div class="home">
        <div class="page home-opening">
          <h1 class="home-tagline">
            <Typeset text={localize(site.tagline, lang)} lang={lang} />
          </h1>
          <p class="lead">
            <Typeset text={localize(site.description, lang)} lang={lang} />
          </p>
        </div>
        {first?.entry.lang === lang && <FeaturedRecording {...first} lang={lang} />}
        <div class="page">
          {entries.length > 0 && <Rows entries={entries} lang={lang} zone={site.timeZone} typed />}
          <p class="ui home-more">
            <a href="/" hreflang={main}>
              {words.language.inLanguage(words.language.names[main])}
            </a>
          </p>
        </div>
      </div>
    </Shell>
  );
}
