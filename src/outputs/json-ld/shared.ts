/** What every entry says of itself, whatever its type. */
import type { DefinedTerm, ImageObject } from "schema-dts";
import { ENTRY_TYPES, type Entry, type Site, type Topic } from "../../content/index.ts";
import { absolute, urn } from "../addresses.ts";
import { creatorsOf } from "../credits.ts";
import { updatedAt } from "../dates.ts";
import { agent, publisherId } from "./agents.ts";

/** `@id` of the hub as a site. */
export const websiteId = (site: Site): string => `${site.url}/#website`;

/** Name, language, topics and picture: for creative works and events alike. */
export function described(entry: Entry, site: Site) {
  const { title, summary, topics, image } = entry;
  return {
    name: title,
    identifier: urn(entry.id),
    ...(summary === undefined ? {} : { description: summary }),
    url: absolute(site, entry.path),
    inLanguage: entry.lang,
    ...(topics.length === 0 ? {} : { about: topics.map((topic) => term(topic, site)) }),
    ...(image === undefined ? sharedImage(entry, site) : { image: picture(image, site) }),
  };
}

/** Authors, dates, licence, origin and translations: for creative works. */
export function published(entry: Entry, site: Site) {
  const { publishedAt, source, licence, translations, documents } = entry;
  const modified = updatedAt(entry);
  const creators = creatorsOf(entry);
  return {
    ...(creators.length === 0
      ? { author: { "@id": publisherId(site) } }
      : { author: creators.map((credit) => agent(credit, site)) }),
    publisher: { "@id": publisherId(site) },
    ...(publishedAt === undefined ? {} : { datePublished: publishedAt }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(licence.url === undefined ? {} : { license: licence.url }),
    ...(source === undefined ? {} : { isBasedOn: source.url }),
    ...(translations.length === 0
      ? {}
      : { workTranslation: translations.map(({ path }) => ({ "@id": absolute(site, path) })) }),
    ...(documents.length === 0
      ? {}
      : {
          associatedMedia: documents.map(({ title, file }) => ({
            "@type": "MediaObject" as const,
            name: title,
            contentUrl: absolute(site, file),
          })),
        }),
    isPartOf: { "@id": websiteId(site) },
    isAccessibleForFree: true,
  };
}

export function term(topic: Topic, site: Site): DefinedTerm {
  const url = absolute(site, topic.path);
  return {
    "@type": "DefinedTerm",
    "@id": url,
    name: topic.title,
    url,
    inDefinedTermSet: absolute(site, ENTRY_TYPES.topic.path),
  };
}

/** The picture that search engines ask of texts and meetings, where they have none of their own. */
function sharedImage({ type }: Entry, { url, shareImage, logo }: Site): { image?: string } {
  const own = shareImage ?? logo;
  const isShown = type === "article" || type === "conference" || type === "series";
  return own === undefined || !isShown ? {} : { image: `${url}${own}` };
}

function picture(image: NonNullable<Entry["image"]>, site: Site): ImageObject {
  return {
    "@type": "ImageObject",
    url: absolute(site, image.src),
    caption: image.alt,
    ...(image.credit === undefined ? {} : { creditText: image.credit }),
    ...(image.width === undefined ? {} : { width: `${image.width}` }),
    ...(image.height === undefined ? {} : { height: `${image.height}` }),
  };
}
