/** What every entry says of itself, whatever its type. */
import type { DefinedTerm, ImageObject } from "schema-dts";
import { ENTRY_TYPES, type Entry, type Image, type Site, type Topic } from "../../content/index.ts";
import { absolute, urn } from "../addresses.ts";
import { cardPath, shareCard, shownCard } from "../cards.ts";
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
    inLanguage: entry.inLanguage,
    ...(topics.length === 0 ? {} : { about: topics.map((topic) => term(topic, site)) }),
    ...(image === undefined && !isIllustrated(entry) ? {} : { image: illustration(entry, site) }),
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
            "@id": absolute(site, file),
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

/** Search engines ask a picture of texts and meetings. */
const isIllustrated = ({ type }: Entry): boolean =>
  type === "article" || type === "conference" || type === "series";

/** `@id` of the picture of an entry: its address. */
export function illustrationId(entry: Entry, site: Site): string {
  return absolute(site, entry.image?.src ?? cardPath(shareCard(entry, site)));
}

/** The picture of an entry, else the one that is made for sharing it. */
function illustration(entry: Entry, site: Site): ImageObject {
  const { image } = entry;
  if (image !== undefined) return picture(image, site);
  const { width, height, type, alt } = shownCard(shareCard(entry, site));
  const url = illustrationId(entry, site);
  return {
    "@type": "ImageObject",
    "@id": url,
    url,
    encodingFormat: type,
    caption: alt,
    width: `${width}`,
    height: `${height}`,
  };
}

function picture(image: Image, site: Site): ImageObject {
  const url = absolute(site, image.src);
  return {
    "@type": "ImageObject",
    "@id": url,
    url,
    caption: image.alt,
    ...(image.credit === undefined ? {} : { creditText: image.credit }),
    ...(image.width === undefined ? {} : { width: `${image.width}` }),
    ...(image.height === undefined ? {} : { height: `${image.height}` }),
  };
}
