/** Addresses for search engines (https://www.sitemaps.org). */
import {
  agendaParts,
  allEntries,
  archiveParts,
  type Entry,
  type Hub,
  LISTED_TYPES,
  PAGE_KINDS,
  topicPages,
  typePages,
} from "../content/index.ts";
import { absolute, SITEMAP } from "./addresses.ts";
import { latest, updatedAt } from "./dates.ts";
import { element, type Xml, xmlDocument } from "./xml.ts";

/** A file of the site map. */
export interface SitemapFile {
  /** Path from the root of the site. */
  readonly path: string;
  readonly text: string;
}

/** The most addresses that the protocol allows in one file. */
const MAX_URLS = 50_000;

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * The site map, or an index of its parts where it holds more than `max` addresses. What is republished from
 * elsewhere is left out: its canonical address is not ours to announce, and its page asks not to be indexed.
 */
export function sitemap(hub: Hub, max = MAX_URLS): readonly SitemapFile[] {
  const urls = [
    ...lists(hub),
    ...allEntries(hub)
      .filter(isOurs)
      .map((entry) => entryUrl(entry, hub)),
  ];
  if (urls.length <= max) return [{ path: SITEMAP, text: urlset(urls) }];
  const parts = Array.from({ length: Math.ceil(urls.length / max) }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    text: urlset(urls.slice(index * max, (index + 1) * max)),
  }));
  const index = parts.map(({ path }) => element("sitemap", {}, element("loc", {}, absolute(hub.site, path))));
  return [
    { path: SITEMAP, text: xmlDocument(element("sitemapindex", { xmlns: NAMESPACE }, index)) },
    ...parts,
  ];
}

const isOurs = (entry: Entry): boolean => entry.source === undefined;

function urlset(urls: readonly Xml[]): string {
  const namespaces = { xmlns: NAMESPACE, "xmlns:xhtml": "http://www.w3.org/1999/xhtml" };
  return xmlDocument(element("urlset", namespaces, urls));
}

/** The home pages, what gathers entries, page by page, and the pages that a hub has once. */
function lists(hub: Hub): Xml[] {
  const { site } = hub;
  const entries = allEntries(hub);
  const at = (path: string, lastmod?: string): Xml => url(absolute(site, path), lastmod);
  const changed = latest(entries.map(updatedAt));
  const types = LISTED_TYPES.flatMap((type) =>
    typePages(type, hub).map(({ path, items }) => at(path, latest(items.map(updatedAt)))),
  );
  return [
    homeUrl("/", hub, changed),
    ...site.languages.slice(1).map((lang) => homeUrl(`/${lang}/`, hub, changed)),
    ...types,
    ...[PAGE_KINDS.topic, PAGE_KINDS.agenda, PAGE_KINDS.archive].map(({ path }) => at(path, changed)),
    ...[...agendaParts(hub.conferences), ...archiveParts(hub)].map(({ list }) => at(list.path)),
    ...[PAGE_KINDS.feeds, PAGE_KINDS.siteMap].map(({ path }) => at(path)),
    ...hub.topics.flatMap((topic) =>
      topicPages(topic, hub)
        .slice(1)
        .map(({ path, items }) => at(path, latest(items.map(updatedAt)))),
    ),
  ];
}

/** A home page, with those in the other languages. */
function homeUrl(path: string, { site }: Hub, lastmod: string | undefined): Xml {
  const alternates = site.languages.map((lang, n) =>
    element("xhtml:link", {
      rel: "alternate",
      hreflang: lang,
      href: absolute(site, n === 0 ? "/" : `/${lang}/`),
    }),
  );
  return url(absolute(site, path), lastmod, alternates.length > 1 ? alternates : []);
}

function entryUrl(entry: Entry, hub: Hub): Xml {
  const versions = [entry, ...entry.translations].filter(isOurs);
  const alternates = versions.map(({ inLanguage, path }) =>
    element("xhtml:link", { rel: "alternate", hreflang: inLanguage, href: absolute(hub.site, path) }),
  );
  return url(absolute(hub.site, entry.path), updatedAt(entry), versions.length > 1 ? alternates : []);
}

function url(loc: string, lastmod: string | undefined, alternates: readonly Xml[] = []): Xml {
  return element(
    "url",
    {},
    element("loc", {}, loc),
    lastmod === undefined ? undefined : element("lastmod", {}, lastmod),
    alternates,
  );
}
