/** What reference managers read in the head of a page: Highwire's `citation_*` and Dublin Core (https://www.dublincore.org). */
import type { Entry, Site } from "../content/index.ts";
import { absolute, canonicalUrl } from "./addresses.ts";
import { creatorsOf } from "./credits.ts";

/** `<meta name content>`. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

const KINDS: Readonly<Record<Entry["type"], string>> = {
  article: "Text",
  conference: "Event",
  series: "Collection",
  person: "Text",
  link: "Text",
  topic: "Collection",
  page: "Text",
};

/** The metadata of an entry's page, in a stable order. */
export function citationMeta(entry: Entry, site: Site): readonly MetaTag[] {
  const { title, lang, licence, publishedAt, updatedAt, source, summary, topics } = entry;
  const creators = creatorsOf(entry);
  const url = absolute(site, entry.path);
  return tags([
    ["citation_title", title],
    ...creators.map(({ name }) => ["citation_author", name] as const),
    ["citation_publication_date", publishedAt?.slice(0, 10).replaceAll("-", "/")],
    ["citation_language", lang],
    ["citation_publisher", site.publisher.name],
    ["citation_public_url", url],
    ["DC.title", title],
    ...creators.map(({ name }) => ["DC.creator", name] as const),
    ["DC.description", summary],
    ["DC.publisher", site.name],
    ["DC.date", publishedAt?.slice(0, 10)],
    ["DCTERMS.modified", updatedAt?.slice(0, 10)],
    ["DC.type", KINDS[entry.type]],
    ["DC.language", lang],
    ["DC.identifier", canonicalUrl(entry, site)],
    ["DC.source", source?.url],
    ["DC.rights", licence.url ?? licence.name],
    ...topics.map((topic) => ["DC.subject", topic.title] as const),
  ]);
}

function tags(pairs: readonly (readonly [name: string, content: string | undefined])[]): MetaTag[] {
  return pairs.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
