/**
 * The podcast of all recordings: RSS 2.0 (https://www.rssboard.org/rss-specification) by the rules of PSP-1
 * (https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification), with iTunes' and Podcasting 2.0's
 * (https://podcasting2.org) vocabularies.
 */
import {
  enclosedSource,
  type Hub,
  LICENCES,
  localize,
  mainLang,
  type Site,
  uuidV5,
} from "../../content/index.ts";
import { absolute, PODCAST } from "../addresses.ts";
import { latest, recordingPublishedAt, recordingUpdatedAt, rfc822 } from "../dates.ts";
import { element, type Xml, xmlDocument } from "../xml.ts";
import { type Episode, episodeXml, licenceXml } from "./podcast-item.ts";

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
  "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
};

/** Namespace of podcasts' identifiers (Podcasting 2.0 `podcast:guid`). */
const PODCAST_NAMESPACE = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";

/** The feed; a hub that says nothing of its podcast in `site.yaml` still has one, under its own name. */
export function podcast(hub: Hub): string {
  const { site } = hub;
  const lang = mainLang(site);
  const about = site.podcast;
  const author = about?.author ?? site.publisher.name;
  const email = about?.email ?? site.contact.email;
  const image = about?.image === undefined ? undefined : absolute(site, about.image);
  const title = about?.title ?? site.name;
  const all = episodes(hub);
  const changed = latest(all.map(({ conference, recording }) => recordingUpdatedAt(conference, recording)));
  const licence = LICENCES[site.licence];
  const channel = element(
    "channel",
    {},
    element("atom:link", { rel: "self", type: "application/rss+xml", href: absolute(site, PODCAST) }),
    element("title", {}, title),
    element("description", {}, about?.description ?? localize(site.description, lang)),
    element("link", {}, absolute(site, "/")),
    element("language", {}, lang),
    element("copyright", {}, `${site.publisher.name}, ${licence.name}`),
    element("generator", {}, "Estran"),
    changed === undefined ? undefined : element("lastBuildDate", {}, rfc822(changed)),
    image === undefined ? undefined : channelImage(image, title, site),
    element("itunes:author", {}, author),
    element("itunes:owner", {}, element("itunes:name", {}, author), element("itunes:email", {}, email)),
    element("itunes:category", { text: about?.category ?? "Education" }),
    element("itunes:explicit", {}, "false"),
    element("itunes:type", {}, "episodic"),
    element("podcast:guid", {}, podcastGuid(site)),
    element("podcast:locked", { owner: email }, "no"),
    element("podcast:medium", {}, "podcast"),
    licenceXml(licence),
    all.map((episode) => episodeXml(episode, hub)),
  );
  return xmlDocument(element("rss", { version: "2.0", ...NAMESPACES }, channel));
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

/** Recordings that have a file, the latest first. */
function episodes({ conferences }: Hub): readonly Episode[] {
  return conferences
    .flatMap((conference) => conference.recordings.map((recording) => ({ conference, recording })))
    .filter(({ recording }) => enclosedSource(recording) !== undefined)
    .map((episode) => ({ episode, at: recordingPublishedAt(episode.conference, episode.recording) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ episode }) => episode);
}

function channelImage(url: string, title: string, site: Site): Xml[] {
  return [
    element("itunes:image", { href: url }),
    element(
      "image",
      {},
      element("url", {}, url),
      element("title", {}, title),
      element("link", {}, absolute(site, "/")),
    ),
  ];
}
