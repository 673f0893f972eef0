/** What search engines and libraries read in a page: Schema.org as JSON-LD (https://schema.org). */
import type { BreadcrumbList, SearchAction, Thing, WebSite } from "schema-dts";
import { ENTRY_TYPES, type Entry, localize, mainLang, PAGE_KINDS, type Site } from "../../content/index.ts";
import { dictionary } from "../../i18n/index.ts";
import { absolute } from "../addresses.ts";
import { publisher, publisherId } from "./agents.ts";
import { entryNodes } from "./entry.ts";
import { websiteId } from "./shared.ts";

/** A step on the way from the home page; the last, the page itself, has no path. */
export interface BreadcrumbStep {
  readonly title: string;
  readonly path?: string;
}

/**
 * JSON-LD of an entry's page, ready for `<script type="application/ld+json">`: no `<` in it can end the element.
 * @param steps the breadcrumb below the home page; the list of the type and the entry itself where none is given
 */
export function entryJsonLd(entry: Entry, site: Site, steps = stepsTo(entry)): string {
  const trail = breadcrumb(steps, entry.path, site);
  return graph([...entryNodes(entry, site), trail, publisher(site), website(site)]);
}

function stepsTo({ type, title, lang }: Entry): readonly BreadcrumbStep[] {
  const list = { title: dictionary(lang).types[type].other, path: ENTRY_TYPES[type].path };
  return type === "page" ? [{ title }] : [list, { title }];
}

/** JSON-LD of the home page: the hub and its search. */
export function siteJsonLd(site: Site): string {
  const lang = mainLang(site);
  const search: SearchAction & { "query-input": string } = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${absolute(site, PAGE_KINDS.search.path)}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  const whole: WebSite = {
    ...website(site),
    description: localize(site.description, lang),
    inLanguage: site.languages,
    publisher: { "@id": publisherId(site) },
    potentialAction: search,
  };
  return graph([whole, publisher(site)]);
}

function website(site: Site): Exclude<WebSite, string> {
  return { "@type": "WebSite", "@id": websiteId(site), name: site.name, url: absolute(site, "/") };
}

function breadcrumb(steps: readonly BreadcrumbStep[], own: string, site: Site): BreadcrumbList {
  const all: readonly BreadcrumbStep[] = [{ title: site.name, path: "/" }, ...steps];
  return {
    "@type": "BreadcrumbList",
    "@id": `${absolute(site, own)}#breadcrumb`,
    itemListElement: all.map(({ title, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      item: absolute(site, path ?? own),
    })),
  };
}

function graph(nodes: readonly Thing[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }, withoutEmptyLists).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const withoutEmptyLists = (_: string, value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? undefined : value;
