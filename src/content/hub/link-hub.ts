/** Turns checked entries into nodes that know one another. What is not published is left out, with all that names it. */

import type { CheckedEntry } from "../checks/checked.ts";
import { mediaInBody, mediaOf, siteMedia } from "../checks/media-of.ts";
import type { SiteSettings } from "../schemas/site.ts";
import { ENTRY_TYPE_NAMES, type EntryType, entryPath } from "../schemas/types.ts";
import { mentionsOf } from "./mentions.ts";
import type { Conference, Entry, EntryOf, Hub, Resource, Series, Topic } from "./model.ts";
import { fillNode, type Nodes, newNode } from "./nodes.ts";
import { byDateAsc, byDateDesc, byTitle, treeOrder } from "./order.ts";
import { pictureOf } from "./pictures.ts";
import { hasEpisodes } from "./recorded/choose-source.ts";
import { relateResources } from "./related.ts";
import type { ContentSources } from "./sources.ts";

/** Entries whose front matter can be read, and those of them that are published: these have passed every check. */
interface Linked {
  readonly known: readonly CheckedEntry[];
  readonly published: readonly CheckedEntry[];
}

/** What is said of the hub as a whole. */
interface Settings {
  readonly site: SiteSettings;
  readonly synonyms: Hub["synonyms"];
}

export function linkHub(
  sources: ContentSources,
  { known, published }: Linked,
  { site, synonyms }: Settings,
): Hub {
  const online = new Set(published);
  const paths = new Set(published.map(({ type, slug }) => entryPath(type, slug)));
  const offline = new Set(
    sources.entries.map(({ type, slug }) => entryPath(type, slug)).filter((path) => !paths.has(path)),
  );
  const nodes = Object.fromEntries(ENTRY_TYPE_NAMES.map((type) => [type, new Map()])) as unknown as Nodes;
  const context = { sources, site, nodes, offline };
  for (const entry of published)
    (nodes[entry.type] as Map<string, Entry>).set(entry.slug, newNode(entry, context));
  for (const entry of published) fillNode(entry, context);
  const all = <T extends EntryType>(type: T): EntryOf[T][] => [...nodes[type].values()] as EntryOf[T][];

  for (const series of all("series")) (series.conferences as Conference[]).sort(byDateAsc);
  linkTranslations(published, nodes);
  const conferences = all("conference").sort(byDateDesc);
  const series = all("series").sort(byDateDesc);
  const articles = all("article").sort(byDateDesc);
  const links = all("link").sort(byDateDesc);
  const resources: Resource[] = [...articles, ...conferences, ...series, ...links].sort(byDateDesc);
  const topics = treeOrder(all("topic"));
  gatherTopics(topics, resources);
  gatherPeople(conferences, series, articles, links);
  relateResources(resources);
  return {
    site: {
      ...site,
      hasPodcast: [...articles, ...conferences].some(hasEpisodes),
      hasMeetings: conferences.length > 0,
    },
    synonyms,
    now: sources.now,
    articles,
    conferences,
    series,
    people: all("person").sort(byTitle),
    links,
    topics,
    pages: all("page").sort((a, b) => a.order - b.order || byTitle(a, b)),
    redirects: published.flatMap((entry) =>
      entry.data.aliases.map((from) => ({
        from,
        to: entryPath(entry.type, entry.slug),
        file: entry.source.file,
      })),
    ),
    pictures: Object.fromEntries(
      [...sources.locks.values()].flatMap((lock) =>
        lock.kind === "image" ? [[lock.src, pictureOf(lock)]] : [],
      ),
    ),
    mentions: mentionsOf(known, (entry) => online.has(entry)),
    offline: [...offline].sort(),
    media: localMedia(published, site),
  };
}

/** A translation group is an original and all that translate it; each knows the others. */
function linkTranslations(published: readonly CheckedEntry[], nodes: Nodes): void {
  const groups = new Map<string, Entry[]>();
  for (const entry of published) {
    const node = nodes[entry.type].get(entry.slug);
    if (node === undefined) continue;
    const key = `${entry.type}/${entry.data.translationOf ?? entry.slug}`;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  for (const group of groups.values())
    for (const node of group) (node.translations as Entry[]).push(...group.filter((other) => other !== node));
}

/** Each topic gathers its own resources and those of the topics below it, in the order given. */
function gatherTopics(topics: readonly Topic[], resources: readonly Resource[]): void {
  for (const topic of topics) {
    const ancestors: Topic[] = [];
    for (let at = topic.parent; at !== undefined; at = at.parent) ancestors.unshift(at);
    (topic.ancestors as Topic[]).push(...ancestors);
    (topic.children as Topic[]).sort(byTitle);
  }
  for (const resource of resources) {
    const gathering = new Set(resource.topics.flatMap((topic) => [topic, ...topic.ancestors]));
    for (const topic of gathering) (topic.resources as Resource[]).push(resource);
  }
}

function gatherPeople(
  conferences: readonly Conference[],
  series: readonly Series[],
  articles: readonly EntryOf["article"][],
  links: readonly EntryOf["link"][],
): void {
  for (const conference of conferences)
    for (const person of new Set(conference.speakers.map((speaker) => speaker.person)))
      (person.talks as Conference[]).push(conference);
  for (const gathering of [...conferences, ...series].sort(byDateDesc))
    for (const person of gathering.organisers) (person.organised as (Conference | Series)[]).push(gathering);
  for (const article of articles)
    for (const author of article.authors) (author.articles as EntryOf["article"][]).push(article);
  for (const link of links)
    for (const person of new Set([...(link.curator === undefined ? [] : [link.curator]), ...link.authors]))
      (person.links as EntryOf["link"][]).push(link);
}

function localMedia(published: readonly CheckedEntry[], site: SiteSettings): readonly string[] {
  const named = [...published.flatMap(mediaOf), ...published.flatMap(mediaInBody), ...siteMedia(site)];
  const paths = named.map(({ src }) => src);
  return [...new Set(paths.filter((src) => src.startsWith("/")))].sort();
}
