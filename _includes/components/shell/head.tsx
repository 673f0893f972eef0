import { localize, type Site } from "../../../src/content/index.ts";
import {
  absolute,
  FAVICON,
  OEMBED_TYPE,
  outputLinks,
  shareCard,
  shownCard,
  TOUCH_ICON,
} from "../../../src/outputs/index.ts";
import { type Lang, truncate, typeset } from "../../../src/text/index.ts";
import type { ShellProps } from "../../layouts/shells/shell-props.ts";
import { raw } from "../../raw.ts";
import { Policy } from "./policy.tsx";

const OG_LOCALES: Readonly<Record<Lang, string>> = { fr: "fr_FR", en: "en_GB", br: "br_FR" };
/** Search engines show less, and cards too. */
const MAX_DESCRIPTION = 300;
/** It tells its language even where a hub has no other. */
const HOME = "/";
/** Painting waits for the reader's choice of theme; browsers that do not know the attribute ignore it. */
const BEFORE_PAINT = { blocking: "render" };

export function Head(props: ShellProps) {
  const {
    site,
    lang,
    inLanguage = lang,
    title,
    path,
    jsonLd,
    canonical,
    translations = [],
    scripts = [],
    feeds = [],
  } = props;
  const card = shownCard(props.card ?? shareCard(undefined, site));
  const name = typeset(title, inLanguage);
  const pageTitle = name === site.name ? name : `${props.distinctTitle ?? name} · ${site.name}`;
  const about = localize(site.description, lang);
  const summary = props.summary ?? (name === site.name ? about : `${props.distinctTitle ?? name} · ${about}`);
  const description = truncate(typeset(summary, inLanguage), MAX_DESCRIPTION);
  return (
    <head>
      <meta charset="utf-8" />
      <Policy site={site} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{pageTitle}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={canonical ?? absolute(site, path)} />
      {(translations.length > 0 || path === HOME) &&
        [{ inLanguage, path }, ...translations].map((other) => (
          <link
            key={other.inLanguage}
            rel="alternate"
            hreflang={other.inLanguage}
            href={absolute(site, other.path)}
          />
        ))}
      {props.noIndex === true && <meta name="robots" content="noindex" />}
      <ThemeColor site={site} />
      <link rel="icon" href={FAVICON} sizes="48x48" />
      {site.logo !== undefined && <link rel="icon" href={site.logo} />}
      <link rel="apple-touch-icon" href={TOUCH_ICON} />
      {outputLinks("manifest", site, lang).map((link) => (
        <link key={link.path} rel="manifest" href={link.path} />
      ))}
      {outputLinks("search", site, lang).map((link) => (
        <link key={link.path} rel="search" type={link.type} title={link.title} href={link.path} />
      ))}
      <link rel="stylesheet" href="/assets/hub.css" />
      <script type="module" async src="/assets/hub.js" {...BEFORE_PAINT} />
      {scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
      {[...feeds, ...outputLinks("alternate", site, lang)].map((feed) => (
        <link
          key={feed.path}
          rel="alternate"
          type={feed.type}
          title={feed.title}
          href={feed.type === OEMBED_TYPE ? absolute(site, feed.path) : feed.path}
        />
      ))}
      <meta property="og:site_name" content={site.name} />
      <meta property="og:type" content={props.kind ?? "website"} />
      <meta property="og:title" content={name} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={absolute(site, path)} />
      <meta property="og:locale" content={OG_LOCALES[lang]} />
      <meta property="og:image" content={absolute(site, card.path)} />
      <meta property="og:image:type" content={card.type} />
      <meta property="og:image:width" content={String(card.width)} />
      <meta property="og:image:height" content={String(card.height)} />
      <meta property="og:image:alt" content={card.alt} />
      <meta name="twitter:card" content={props.isHeard === true ? "player" : "summary_large_image"} />
      {props.head}
      {jsonLd !== undefined && (
        <script type="application/ld+json" {...raw(jsonLd.replaceAll("<", "\\u003c"))} />
      )}
    </head>
  );
}

function ThemeColor({ site }: { site: Site }) {
  if (site.themeColor === undefined) return null;
  return (
    <>
      <meta name="theme-color" content={site.themeColor.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={site.themeColor.dark} media="(prefers-color-scheme: dark)" />
    </>
  );
}
