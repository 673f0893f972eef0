/**
 * The podcast of all recordings, and that of each series: RSS 2.0 (https://www.rssboard.org/rss-specification) by the rules of PSP-1
 * (https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification), with iTunes' and Podcasting 2.0's
 * (https://podcasting2.org) vocabularies.
 */
import {
  BELOW_CATEGORY,
  type Hub,
  type Licence,
  licenceOf,
  localize,
  mainLang,
  type PodcastCategory,
  recordedEntries,
  type Series,
  type Site,
  uuidV5,
} from "../../content/index.ts";
import { escapeHtml, typeset } from "../../text/index.ts";
import { absolute, PODCAST, podcastPath } from "../addresses.ts";
import { cardPath, podcastCard, seriesPodcastCard } from "../cards.ts";
import { latest, recordingUpdatedAt, rfc822 } from "../dates.ts";
import { element, type Xml, xmlDocument } from "../xml.ts";
import { type Episode, episodesOf } from "./episodes.ts";
import { episodeXml, licenceXml } from "./podcast-item.ts";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
  "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
};

/** Namespace of podcasts' identifiers (Podcasting 2.0 `podcast:guid`). */
const PODCAST_NAMESPACE = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";

/** Of a podcast of which nothing is said. */
const DEFAULT_CATEGORY = "Education";

/** What a podcast says of itself. */
interface Channel {
  /** Address of its feed, and of the page that it belongs to, from the root. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly category: PodcastCategory;
  /** Path of its square picture. */
  readonly image: string;
  readonly guid: string;
  /** BCP 47. */
  readonly lang: string;
  readonly licence: Licence;
  readonly episodes: readonly Episode[];
}

/** The feed of all recordings; a hub that says nothing of its podcast in `site.yaml` still has one, under its own name. */
export function podcast(hub: Hub): string {
  const { site } = hub;
  const about = site.podcast;
  const lang = mainLang(site);
  return feed(hub, {
    path: PODCAST,
    page: "/",
    title: about?.title ?? site.name,
    description: about?.description ?? localize(site.description, lang),
    author: about?.author ?? site.publisher.name,
    category: about?.category ?? DEFAULT_CATEGORY,
    image: about?.image ?? cardPath(podcastCard(site)),
    guid: podcastGuid(site),
    lang,
    licence: licenceOf(site.licence),
    episodes: episodesOf(recordedEntries(hub)),
  });
}

/** The podcast of a series: as its editors describe it, else as the series itself, in the name of the hub. */
export function seriesPodcast(series: Series, hub: Hub): string {
  const { site } = hub;
  const { podcast: about, lang, inLanguage } = series;
  const { path, title, summary, licence, conferences } = series;
  return feed(hub, {
    path: podcastPath(series),
    page: path,
    title: typeset(about?.title ?? title, inLanguage),
    description: typeset(
      about?.description ?? summary ?? localize(site.description, lang, mainLang(site)),
      inLanguage,
    ),
    author: about?.author ?? site.podcast?.author ?? site.publisher.name,
    category: about?.category ?? site.podcast?.category ?? DEFAULT_CATEGORY,
    image: about?.image ?? cardPath(seriesPodcastCard(series, site)),
    // an identity outlives addresses
    guid: about?.guid ?? uuidV5(PODCAST_NAMESPACE, series.id),
    lang: inLanguage,
    licence,
    episodes: episodesOf(conferences),
  });
}

function feed(hub: Hub, about: Channel): string {
  const { site } = hub;
  const { title, author, licence, episodes } = about;
  const email = site.podcast?.email ?? site.contact.email;
  const page = absolute(site, about.page);
  const image = absolute(site, about.image);
  const changed = latest(episodes.map(({ entry, recording }) => recordingUpdatedAt(entry, recording)));
  const channel = element(
    "channel",
    {},
    element("atom:link", { rel: "self", type: "application/rss+xml", href: absolute(site, about.path) }),
    element("title", {}, title),
    // programs read this element as HTML
    element("description", {}, escapeHtml(about.description)),
    element("link", {}, page),
    element("language", {}, about.lang),
    element("copyright", {}, `${site.publisher.name}, ${licence.name}`),
    element("generator", {}, "Estran"),
    changed === undefined ? undefined : element("lastBuildDate", {}, rfc822(changed)),
    channelImage(image, title, page),
    element("itunes:author", {}, author),
    element("itunes:owner", {}, element("itunes:name", {}, author), element("itunes:email", {}, email)),
    categoryXml(about.category),
    element("itunes:explicit", {}, "false"),
    element("itunes:type", {}, "episodic"),
    element("podcast:guid", {}, about.guid),
    element("podcast:locked", { owner: email }, "no"),
    element("podcast:medium", {}, "podcast"),
    licenceXml(licence),
    episodes.map((episode) => episodeXml(episode, hub)),
  );
  return xmlDocument(element("rss", { version: "2.0", ...NAMESPACES }, channel));
}

function categoryXml(category: PodcastCategory): Xml {
  const [main, below] = category.split(BELOW_CATEGORY);
  return element(
    "itunes:category",
    { text: main },
    below === undefined ? undefined : element("itunes:category", { text: below }),
  );
}

/** Identity of the podcast: its own, else one made from the address of its feed without scheme. */
export function podcastGuid(site: Site): string {
  if (site.podcast?.guid !== undefined) return site.podcast.guid;
  return uuidV5(
    PODCAST_NAMESPACE,
    absolute(site, PODCAST)
      .replace(/^[a-z]+:\/\//, "")
      .replace(/\/+$/, ""),
  );
}

function channelImage(url: string, title: string, page: string): Xml[] {
  return [
    element("itunes:image", { href: url }),
    element("image", {}, element("url", {}, url), element("title", {}, title), element("link", {}, page)),
  ];
}
