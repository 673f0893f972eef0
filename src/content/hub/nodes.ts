/** Nodes of the Hub: made empty first, filled once all exist, so that they may name one another. */

import type { Lang } from "../../text/index.ts";
import type { CheckedEntry } from "../checks/checked.ts";
import { inZone, isOnline } from "../schemas/instant.ts";
import { LICENCES } from "../schemas/licences.ts";
import type { Site } from "../schemas/site.ts";
import { type EntryType, entryPath } from "../schemas/types.ts";
import { defined } from "./defined.ts";
import type { Conference, Entry, EntryBase, EntryOf, Image, Link, Person, Series, Topic } from "./model.ts";
import { resolveDeck, resolveRecording } from "./recordings.ts";
import type { ContentSources } from "./sources.ts";

export type Nodes = { readonly [T in EntryType]: Map<string, EntryOf[T]> };

export interface LinkContext {
  readonly sources: ContentSources;
  readonly site: Site;
  readonly nodes: Nodes;
}

/** The node of an entry, its own fields set, its lists of relations still empty. */
export function newNode(entry: CheckedEntry, context: LinkContext): Entry {
  const base = baseOf(entry, context);
  switch (entry.type) {
    case "article":
      return base as EntryOf["article"];
    case "conference":
      return {
        ...base,
        ...conferenceFields(entry.data, context),
        organisers: [],
        speakers: [],
        curated: [],
      } as unknown as Conference;
    case "series":
      return { ...base, organisers: [], conferences: [] } as unknown as Series;
    case "person": {
      const { kind, role, bio, website, photo, identifiers } = entry.data;
      return {
        ...base,
        kind,
        ...defined({ role, bio, website }),
        ...(photo === undefined ? {} : { photo: resolveImage(photo, context.sources) }),
        identifiers: identifiers ?? {},
        talks: [],
        organised: [],
        articles: [],
        links: [],
      } as unknown as Person;
    }
    case "link": {
      const { url, kind, archivedUrl } = entry.data;
      return { ...base, url, kind, ...defined({ archivedUrl }), conferences: [] } as unknown as Link;
    }
    case "topic":
      return { ...base, ancestors: [], children: [], resources: [] } as unknown as Topic;
    case "page":
      return { ...base, order: entry.data.order ?? 0 } as EntryOf["page"];
  }
}

/** Fills the relations of a node and tells those at the other end. */
export function fillNode(entry: CheckedEntry, { nodes }: LinkContext): void {
  const node = nodes[entry.type].get(entry.slug);
  if (node === undefined) return;
  assign(node, {
    topics: found(nodes.topic, entry.data.topics),
    authors: found(nodes.person, entry.data.authors),
  });
  switch (entry.type) {
    case "conference": {
      const { series, organisers, speakers } = entry.data;
      const cycle = series === undefined ? undefined : nodes.series.get(series);
      assign(node, {
        ...defined({ series: cycle }),
        organisers: found(nodes.person, organisers),
        speakers: speakers.flatMap(({ person: slug, role }) => {
          const person = nodes.person.get(slug);
          return person === undefined ? [] : [{ person, ...defined({ role }) }];
        }),
      });
      (cycle?.conferences as Conference[] | undefined)?.push(node as Conference);
      break;
    }
    case "series":
      assign(node, { organisers: found(nodes.person, entry.data.organisers) });
      break;
    case "link": {
      const curator = entry.data.curator === undefined ? undefined : nodes.person.get(entry.data.curator);
      const conferences = entry.data.related.flatMap(({ conference: slug, at }) => {
        const conference = nodes.conference.get(slug);
        return conference === undefined ? [] : [{ conference, ...defined({ at }) }];
      });
      assign(node, { ...defined({ curator }), conferences });
      for (const { conference, at } of conferences)
        (conference.curated as { link: Link; at?: number }[]).push({
          link: node as Link,
          ...defined({ at }),
        });
      break;
    }
    case "topic": {
      const parent = entry.data.parent === undefined ? undefined : nodes.topic.get(entry.data.parent);
      assign(node, defined({ parent }));
      (parent?.children as Topic[] | undefined)?.push(node as Topic);
      break;
    }
    default:
  }
}

function baseOf({ source: file, type, slug, data }: CheckedEntry, { sources, site }: LinkContext): EntryBase {
  const { title, summary, lang, licence, source, aliases, image, documents, essential, featured } = data;
  return {
    type,
    slug,
    path: entryPath(type, slug),
    file: file.file,
    ...defined({ digest: file.digest }),
    title,
    ...defined({ summary, source, essential }),
    lang: lang ?? mainLang(site),
    body: file.body,
    topics: [],
    authors: [],
    licence: LICENCES[licence ?? site.licence],
    aliases,
    ...(image === undefined ? {} : { image: resolveImage(image, sources) }),
    documents: documents.map((document) => ({
      ...document,
      ...defined({ bytes: sources.files.get(document.file) }),
    })),
    featured,
    ...defined({
      publishedAt: data.publishedAt === undefined ? undefined : inZone(data.publishedAt, site.timeZone),
      updatedAt: data.updatedAt === undefined ? undefined : inZone(data.updatedAt, site.timeZone),
    }),
    translations: [],
    related: [],
  };
}

/** The schema asks for one language at least. */
function mainLang({ languages: [main = "fr"] }: Site): Lang {
  return main;
}

type ConferenceData = Extract<CheckedEntry, { type: "conference" }>["data"];

function conferenceFields(data: ConferenceData, { sources, site }: LinkContext): object {
  const zone = data.timeZone ?? site.timeZone;
  const { venue, online, status, statusNote, audience, programme, registration, contact, links } = data;
  const closesAt = inZone(registration?.closesAt ?? data.startsAt, zone);
  return {
    startsAt: inZone(data.startsAt, zone),
    endsAt: inZone(data.endsAt, zone),
    timeZone: zone,
    ...defined({ venue, online, statusNote, audience, contact }),
    status,
    programme,
    ...(registration === undefined ? {} : { registration: { ...registration, closesAt } }),
    recordings: data.recordings.flatMap((recording, index) =>
      isOnline(recording.publishedAt, sources.now, zone)
        ? [resolveRecording(data, index, sources, site)]
        : [],
    ),
    decks: data.decks.map((deck) => resolveDeck(deck, sources)),
    links,
  };
}

function resolveImage(
  image: { src: string; alt: string; credit?: string | undefined },
  sources: ContentSources,
): Image {
  const lock = sources.locks.get(image.src);
  const size = lock?.kind === "image" ? { width: lock.width, height: lock.height } : {};
  return { src: image.src, alt: image.alt, ...defined({ credit: image.credit }), ...size };
}

function found<T>(nodes: ReadonlyMap<string, T>, slugs: readonly string[]): T[] {
  return [...new Set(slugs)].flatMap((slug) => nodes.get(slug) ?? []);
}

/** Sets relations on a node that is still being made; the Hub is frozen once all are filled. */
function assign(node: Entry, relations: object): void {
  Object.assign(node, relations);
}
