/** Addresses for search engines (https://www.sitemaps.org). */
import {
  allEntries,
  ENTRY_TYPE_NAMES,
  ENTRY_TYPES,
  type Entry,
  type Hub,
  PAGE_KINDS,
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
 * elsewhere is left out: its canonical address is not ours to announce.
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

/** The home page and the first page of each list that is not empty. */
function lists(hub: Hub): Xml[] {
  const entries = allEntries(hub);
  const home = url(absolute(hub.site, PAGE_KINDS.home.path), latest(entries.map(updatedAt)));
  const types = ENTRY_TYPE_NAMES.filter((type) => ENTRY_TYPES[type].path !== PAGE_KINDS.home.path).flatMap(
    (type) => {
      const own = entries.filter((entry) => entry.type === type);
      if (own.length === 0) return [];
      return [url(absolute(hub.site, ENTRY_TYPES[type].path), latest(own.map(updatedAt)))];
    },
  );
  return [home, ...types];
}

function entryUrl(entry: Entry, hub: Hub): Xml {
  const versions = [entry, ...entry.translations].filter(isOurs);
  const alternates = versions.map(({ lang, path }) =>
    element("xhtml:link", { rel: "alternate", hreflang: lang, href: absolute(hub.site, path) }),
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
