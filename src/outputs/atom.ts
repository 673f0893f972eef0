/** The feed of everything that is published (RFC 4287, https://www.rfc-editor.org/rfc/rfc4287). */
import { type Conference, type Hub, LICENCES, localize, type Resource, type Site } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { typeset } from "../text/index.ts";
import { ATOM, absolute } from "./addresses.ts";
import { contentHtml } from "./content-html.ts";
import { type Credit, creatorsOf, speakersOf } from "./credits.ts";
import { latest, updatedAt, utc } from "./dates.ts";
import { enclosed } from "./enclosure.ts";
import { element, type Xml, xmlDocument } from "./xml.ts";

/** How many entries the feed holds. */
const MAX_ENTRIES = 50;

/** An instant for a feed that holds nothing yet. */
const NEVER = "1970-01-01T00:00:00Z";

type Dated = readonly [entry: Resource, updated: string];

/** The feed of the entries that changed last, each whole. */
export function atom(hub: Hub): string {
  const { site } = hub;
  const [lang = "fr"] = site.languages;
  const self = absolute(site, ATOM);
  const entries = newest(hub);
  const licence = LICENCES[site.licence];
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang },
      element("id", {}, self),
      element("title", {}, `${site.name} · ${dictionary(lang).feeds.everything}`),
      element("subtitle", {}, localize(site.tagline, lang)),
      element("updated", {}, latest(entries.map(([, updated]) => updated)) ?? NEVER),
      element("author", {}, element("name", {}, site.publisher.name), uri(site.publisher.url)),
      element("link", { rel: "self", type: "application/atom+xml", href: self }),
      element("link", { rel: "alternate", type: "text/html", href: absolute(site, "/") }),
      "url" in licence ? element("link", { rel: "license", href: licence.url }) : undefined,
      element("rights", {}, licence.name),
      site.logo === undefined ? undefined : element("icon", {}, absolute(site, site.logo)),
      element("generator", {}, "Estran"),
      entries.map((dated) => entryXml(dated, hub)),
    ),
  );
}

/** The latest changes first; entries of one instant in the order of their addresses. */
function newest({ articles, conferences, series, links }: Hub): readonly Dated[] {
  const resources: readonly Resource[] = [...articles, ...conferences, ...series, ...links];
  return resources
    .flatMap((entry): Dated[] => {
      const updated = updatedAt(entry);
      return updated === undefined ? [] : [[entry, updated]];
    })
    .sort(([a, aAt], [b, bAt]) => compare(bAt, aAt) || compare(a.path, b.path))
    .slice(0, MAX_ENTRIES);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function entryXml([entry, updated]: Dated, hub: Hub): Xml {
  const { site } = hub;
  const { lang, licence, summary } = entry;
  const url = absolute(site, entry.path);
  return element(
    "entry",
    { "xml:lang": lang, "xml:base": url },
    element("id", {}, url),
    element("title", {}, typeset(entry.title, lang)),
    element("link", { rel: "alternate", type: "text/html", hreflang: lang, href: url }),
    links(entry, site),
    element("published", {}, utc(entry.publishedAt ?? updated)),
    element("updated", {}, updated),
    creatorsOf(entry).map((credit) => person("author", credit, site)),
    entry.type === "conference"
      ? speakersOf(entry).map((credit) => person("contributor", credit, site))
      : undefined,
    entry.topics.map((topic) =>
      element("category", { term: topic.slug, scheme: absolute(site, "/themes/"), label: topic.title }),
    ),
    element("rights", {}, licence.name),
    entry.source === undefined
      ? undefined
      : element(
          "source",
          {},
          element("id", {}, new URL("/", entry.source.url).href),
          element("title", {}, entry.source.name),
          element("updated", {}, utc(entry.publishedAt ?? updated)),
        ),
    summary === undefined ? undefined : element("summary", {}, typeset(summary, lang)),
    element("content", { type: "html" }, contentHtml(entry, hub)),
  );
}

function links(entry: Resource, site: Site): (Xml | undefined)[] {
  const { licence, source, translations, documents } = entry;
  return [
    licence.url === undefined ? undefined : element("link", { rel: "license", href: licence.url }),
    source === undefined
      ? undefined
      : element("link", { rel: "via", type: "text/html", title: source.name, href: source.url }),
    entry.type === "link" ? element("link", { rel: "related", href: entry.url }) : undefined,
    ...translations.map(({ lang, path }) =>
      element("link", { rel: "alternate", type: "text/html", hreflang: lang, href: absolute(site, path) }),
    ),
    ...(entry.type === "conference" ? enclosures(entry, site) : []),
    ...documents.map(({ file, title, bytes }) =>
      element("link", { rel: "enclosure", title, length: bytes, href: absolute(site, file) }),
    ),
  ];
}

/** One file for each recording: readers that follow enclosures fetch them all. */
function enclosures({ recordings, lang }: Conference, site: Site): Xml[] {
  return recordings.flatMap((recording) => {
    const source = enclosed(recording);
    if (source === undefined) return [];
    const { url, type, bytes } = source;
    return [
      element("link", {
        rel: "enclosure",
        type,
        title: typeset(recording.title, lang),
        length: bytes,
        href: absolute(site, url),
      }),
    ];
  });
}

function person(role: "author" | "contributor", credit: Credit, site: Site): Xml {
  return element(
    role,
    {},
    element("name", {}, credit.name),
    uri(credit.person && absolute(site, credit.person.path)),
  );
}

const uri = (url: string | undefined): Xml | undefined =>
  url === undefined ? undefined : element("uri", {}, url);
