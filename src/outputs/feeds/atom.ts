/** Feeds of what is published: everything, or what a topic, a person or a series gathers (RFC 4287). */
import {
  enclosedSource,
  type Hub,
  isRecorded,
  licenceOf,
  localize,
  mainLang,
  PAGE_KINDS,
  type Person,
  type Recorded,
  type Resource,
  type Series,
  type Site,
  type Topic,
  uuidV5,
} from "../../content/index.ts";
import { dictionary } from "../../i18n/index.ts";
import { type Lang, typeset } from "../../text/index.ts";
import { ATOM, absolute, feedPath, urn } from "../addresses.ts";
import { type Credit, creatorsOf, creditedSpeakers } from "../credits.ts";
import { latest, updatedAt, utc } from "../dates.ts";
import { element, type Xml, xmlDocument } from "../xml.ts";
import { contentHtml } from "./content-html.ts";
import { podcastGuid } from "./podcast.ts";

/** How many entries a feed holds. */
const MAX_ENTRIES = 50;

/** An instant for a feed that holds nothing yet. */
const NEVER = "1970-01-01T00:00:00Z";

type Dated = readonly [entry: Resource, updated: string];

/** The feed of the entries of the hub that changed last, each whole. */
export function atom(hub: Hub): string {
  const { site, articles, conferences, series, links } = hub;
  const lang = mainLang(site);
  const title = `${site.name} · ${dictionary(lang).feeds.everything}`;
  const resources = [...articles, ...conferences, ...series, ...links];
  const id = uuidV5(podcastGuid(site), ATOM);
  return feed(hub, {
    id,
    path: ATOM,
    home: "/",
    lang,
    title,
    subtitle: localize(site.tagline, lang),
    resources,
  });
}

/** An entry that gathers others, which readers may follow. */
export type Gathering = Topic | Person | Series;

/** The feed of what a topic, a person or a series gathers. */
export function gatheringAtom(entry: Gathering, hub: Hub): string {
  const { lang, inLanguage, path, title, summary } = entry;
  return feed(hub, {
    id: uuidV5(entry.id, "atom"),
    path: feedPath(entry),
    home: path,
    lang,
    title: `${typeset(title, inLanguage)} · ${hub.site.name}`,
    subtitle: summary === undefined ? undefined : typeset(summary, inLanguage),
    resources: [...new Set(gathered(entry))],
  });
}

function gathered(entry: Gathering): readonly Resource[] {
  switch (entry.type) {
    case "topic":
      return entry.resources;
    case "series":
      return entry.conferences;
    case "person":
      return [...entry.talks, ...entry.organised, ...entry.articles, ...entry.links];
  }
}

interface Feed {
  /** Its identity (UUID). */
  readonly id: string;
  /** Address of the feed, from the root. */
  readonly path: string;
  /** Address of the page that shows the same. */
  readonly home: string;
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly resources: readonly Resource[];
}

function feed(hub: Hub, { id, path, home, lang, title, subtitle, resources }: Feed): string {
  const { site } = hub;
  const self = absolute(site, path);
  const entries = newest(resources);
  const licence = licenceOf(site.licence);
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang },
      element("id", {}, urn(id)),
      element("title", {}, title),
      subtitle === undefined ? undefined : element("subtitle", {}, subtitle),
      element("updated", {}, latest(entries.map(([, updated]) => updated)) ?? NEVER),
      element("author", {}, element("name", {}, site.publisher.name), uri(site.publisher.url)),
      element("link", { rel: "self", type: "application/atom+xml", href: self }),
      element("link", { rel: "alternate", type: "text/html", href: absolute(site, home) }),
      "url" in licence ? element("link", { rel: "license", href: licence.url }) : undefined,
      element("rights", {}, licence.name),
      site.logo === undefined ? undefined : element("icon", {}, absolute(site, site.logo)),
      element("generator", {}, "Estran"),
      entries.map((dated) => entryXml(dated, hub)),
    ),
  );
}

/** The latest changes first; entries of one instant in the order of their addresses. */
function newest(resources: readonly Resource[]): readonly Dated[] {
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
  const { inLanguage, licence, summary } = entry;
  const url = absolute(site, entry.path);
  return element(
    "entry",
    { "xml:lang": inLanguage, "xml:base": url },
    element("id", {}, urn(entry.id)),
    element("title", {}, typeset(entry.title, inLanguage)),
    element("link", { rel: "alternate", type: "text/html", hreflang: inLanguage, href: url }),
    links(entry, site),
    element("published", {}, utc(entry.publishedAt ?? updated)),
    element("updated", {}, updated),
    creatorsOf(entry).map((credit) => person("author", credit, site)),
    entry.type === "conference"
      ? creditedSpeakers(entry).map((credit) => person("contributor", credit, site))
      : undefined,
    entry.topics.map((topic) =>
      element("category", {
        term: topic.slug,
        scheme: absolute(site, PAGE_KINDS.topic.path),
        label: topic.title,
      }),
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
    summary === undefined ? undefined : element("summary", {}, typeset(summary, inLanguage)),
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
    ...translations.map(({ inLanguage, path }) =>
      element("link", {
        rel: "alternate",
        type: "text/html",
        hreflang: inLanguage,
        href: absolute(site, path),
      }),
    ),
    ...(isRecorded(entry) ? enclosures(entry, site) : []),
    ...documents.map(({ file, title, bytes }) =>
      element("link", { rel: "enclosure", title, length: bytes, href: absolute(site, file) }),
    ),
  ];
}

/** One file for each recording: readers that follow enclosures fetch them all. */
function enclosures({ recordings, inLanguage }: Recorded, site: Site): Xml[] {
  return recordings.flatMap((recording) => {
    const source = enclosedSource(recording);
    if (source === undefined) return [];
    const { url, type, bytes } = source;
    return [
      element("link", {
        rel: "enclosure",
        type,
        title: typeset(recording.title, inLanguage),
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
