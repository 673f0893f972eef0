/**
 * What reference managers read in the head of a page: Highwire's `citation_*`, Dublin Core (https://www.dublincore.org),
 * and, in the words of Zotero, what kind of thing the page is (https://www.zotero.org/support/dev/exposing_metadata):
 * by the others alone it takes every page for an article of a journal.
 */
import type { Entry, Site } from "../content/index.ts";
import { typeset } from "../text/index.ts";
import { absolute, canonicalUrl } from "./addresses.ts";
import { creatorsCited } from "./credits.ts";
import { citedDate, referenceOf } from "./references.ts";

/** `<meta name content>`. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** Types of the DCMI (https://www.dublincore.org/specifications/dublin-core/dcmi-type-vocabulary/). */
const DCMI_TYPES: Readonly<Record<Entry["type"], string>> = {
  article: "Text",
  conference: "Event",
  series: "Collection",
  person: "Text",
  link: "Text",
  topic: "Collection",
  page: "Text",
};

/** Types of item of Zotero; any other page is a `webpage`. */
const ZOTERO_TYPES: Readonly<Partial<Record<Entry["type"], string>>> = {
  article: "blogPost",
  conference: "presentation",
};

/** The metadata of an entry's page, in a stable order. */
export function citationMeta(entry: Entry, site: Site): readonly MetaTag[] {
  const { title, inLanguage: lang, licence, updatedAt, source, summary, topics } = entry;
  const creators = creatorsCited(entry);
  const date = citedDate(entry);
  const { event, place, medium } = referenceOf(entry, site);
  return tags([
    ["citation_title", title],
    ...creators.map(({ name }) => ["citation_author", name] as const),
    ["citation_publication_date", date?.replaceAll("-", "/")],
    ["citation_language", lang],
    ["citation_publisher", site.publisher.name],
    ["citation_public_url", absolute(site, entry.path)],
    ["DC.title", title],
    ...creators.map(({ name }) => ["DC.creator", name] as const),
    // not its description: of a page whose type it knows, Zotero keeps that as a remark
    ["DCTERMS.abstract", summary === undefined ? undefined : typeset(summary, lang)],
    ["DC.publisher", site.name],
    ["DC.date", date],
    ["DCTERMS.modified", updatedAt?.slice(0, 10)],
    ["DC.type", DCMI_TYPES[entry.type]],
    ["DC.language", lang],
    ["DC.identifier", canonicalUrl(entry, site)],
    ["DC.source", source?.url],
    ["DC.rights", licence.url ?? licence.name],
    ...topics.map((topic) => ["DC.subject", topic.title] as const),
    ["z:itemType", ZOTERO_TYPES[entry.type] ?? "webpage"],
    ["z:publicationTitle", entry.type === "conference" ? undefined : (source?.name ?? site.name)],
    ...(entry.type === "conference"
      ? ([
          ["z:presentationType", medium],
          ["z:meetingName", event],
          ["z:place", place],
        ] as const)
      : []),
  ]);
}

function tags(pairs: readonly (readonly [name: string, content: string | undefined])[]): MetaTag[] {
  return pairs.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
