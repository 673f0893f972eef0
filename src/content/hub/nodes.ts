/** Nodes of the Hub: made empty first, filled once all exist, so that they may name one another. */

import { interfaceLang } from "../../text/index.ts";
import type { CheckedEntry, CheckedOf, CheckedRecorded } from "../checks/checked.ts";
import { namedPath } from "../checks/inner-links.ts";
import { referencePlaces } from "../checks/references.ts";
import { inZone, isOnline } from "../schemas/instant.ts";
import { licenceOf } from "../schemas/licences.ts";
import { replaceAt } from "../schemas/places.ts";
import type { SiteSettings } from "../schemas/site.ts";
import { type EntryType, entryPath } from "../schemas/types.ts";
import { defined } from "./defined.ts";
import { currentRevision, derivedId } from "./identity.ts";
import { type Conference, type Entry, type EntryOf, mainLang, type Topic } from "./model.ts";
import { heldOccasions, resolveOccasions, spanOfOccasions } from "./occasions.ts";
import { pictureOf } from "./pictures.ts";
import { resolveDeck, resolveRecording } from "./recorded/recordings.ts";
import type { ContentSources } from "./sources.ts";

export type Nodes = { readonly [T in EntryType]: Map<string, EntryOf[T]> };

export interface LinkContext {
  readonly sources: ContentSources;
  readonly site: SiteSettings;
  readonly nodes: Nodes;
  /** Addresses of entries that are not published. */
  readonly offline: ReadonlySet<string>;
}

/** The node of an entry: what its front matter says, what is measured, and its lists of those that name it, empty. */
export function newNode(entry: CheckedEntry, context: LinkContext): Entry {
  const { draft: _, translationOf: _original, ...data } = entry.data;
  const relations = referencePlaces(entry.type)?.members;
  const said = Object.entries(data).filter(([name]) => relations?.has(name) !== true);
  return { ...Object.fromEntries(said), ...baseOf(entry, context), ...ownOf(entry, context) } as Entry;
}

/** What a type has beside its front matter, or in another form. */
function ownOf(entry: CheckedEntry, context: LinkContext): object {
  switch (entry.type) {
    case "article": {
      const { timeZone } = context.site;
      return { timeZone, ...recordedFields(entry, timeZone, context) };
    }
    case "conference":
      return { ...conferenceFields(entry, context), curated: [] };
    case "series": {
      const { registration } = entry.data;
      if (registration?.closesAt === undefined) return { conferences: [] };
      const closesAt = inZone(registration.closesAt, context.site.timeZone);
      return { conferences: [], registration: { ...registration, closesAt } };
    }
    case "person": {
      const { photo, identifiers = {} } = entry.data;
      return {
        ...(photo === undefined ? {} : { photo: resolveImage(photo, context.sources) }),
        identifiers,
        talks: [],
        organised: [],
        articles: [],
        links: [],
      };
    }
    case "topic":
      return { ancestors: [], children: [], resources: [] };
    case "page":
      return { order: entry.data.order ?? 0 };
    default:
      return {};
  }
}

/** Fills the relations of a node and tells those at the other end. */
export function fillNode(entry: CheckedEntry, { nodes }: LinkContext): void {
  const node = nodes[entry.type].get(entry.slug);
  if (node === undefined) return;
  for (const [name, places] of referencePlaces(entry.type)?.members ?? []) {
    const said = entry.data[name as keyof typeof entry.data];
    const relation = replaceAt(places, said, (type, slug) => nodes[type].get(slug));
    // what a link says that it relates to is its `conferences`: `related` is what every resource has
    const key = entry.type === "link" && name === "related" ? "conferences" : name;
    if (relation !== undefined && name !== "translationOf") Object.assign(node, { [key]: relation });
  }
  if (node.type === "conference") (node.series?.conferences as Conference[] | undefined)?.push(node);
  if (node.type === "topic") (node.parent?.children as Topic[] | undefined)?.push(node);
  if (node.type === "link")
    for (const { conference, ...where } of node.conferences)
      (conference.curated as Conference["curated"][number][]).push({ link: node, ...where });
}

function baseOf(
  { source: file, type, slug, data }: CheckedEntry,
  { sources, site, offline }: LinkContext,
): object {
  const links = file.references.filter(({ kind }) => kind !== "image").map(namedPath);
  const unlinked = [...new Set(links)].filter((path) => offline.has(path));
  const main = mainLang(site);
  const { lang: inLanguage = main, licence = site.licence, image, documents, publishedAt, updatedAt } = data;
  const { n, at } = currentRevision(data, file.contentDigest);
  return {
    type,
    slug,
    id: data.id ?? derivedId(type, slug),
    revision: at === undefined ? { n } : { n, at: inZone(at, site.timeZone) },
    path: entryPath(type, slug),
    file: file.file,
    ...defined({ digest: file.digest }),
    lang: interfaceLang(inLanguage, main),
    inLanguage,
    body: file.body,
    ...(unlinked.length === 0 ? {} : { unlinked }),
    licence: licenceOf(licence),
    ...(image === undefined ? {} : { image: resolveImage(image, sources) }),
    documents: documents.map((document) => ({
      ...document,
      ...defined({ bytes: sources.files.get(document.file) }),
    })),
    ...(publishedAt === undefined ? {} : { publishedAt: inZone(publishedAt, site.timeZone) }),
    ...(updatedAt === undefined ? {} : { updatedAt: inZone(updatedAt, site.timeZone) }),
    translations: [],
    related: [],
  };
}

function conferenceFields(entry: CheckedOf<"conference">, context: LinkContext): object {
  const { data, slug } = entry;
  const { site } = context;
  const { id = derivedId("conference", slug) } = data;
  const { timeZone = site.timeZone, registration } = data;
  const occasions = resolveOccasions(data, id, timeZone);
  const last = heldOccasions({ occasions }).at(-1)?.startsAt ?? "";
  const closesAt = inZone(registration?.closesAt ?? last, timeZone);
  return {
    ...spanOfOccasions(occasions, timeZone),
    occasions,
    timeZone,
    ...(timeZone === site.timeZone ? {} : { inOtherZone: true }),
    ...(registration === undefined ? {} : { registration: { ...registration, closesAt } }),
    ...recordedFields(entry, timeZone, context),
  };
}

/** What can be heard of an entry by now, and its slides. */
function recordedFields(
  { type, slug, data }: CheckedRecorded,
  timeZone: string,
  { sources, site }: LinkContext,
): object {
  const { id = derivedId(type, slug) } = data;
  return {
    recordings: data.recordings.flatMap((recording, index) =>
      isOnline(recording.publishedAt, sources.now, timeZone)
        ? [resolveRecording(recording, index, data, { sources, site, timeZone, id })]
        : [],
    ),
    decks: data.decks.map((deck) => resolveDeck(deck, sources)),
  };
}

function resolveImage(image: { readonly src: string }, { locks }: ContentSources): object {
  const lock = locks.get(image.src);
  return { ...image, ...(lock?.kind === "image" ? pictureOf(lock) : {}) };
}
