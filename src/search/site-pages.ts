/** The site's own pages, found by their names: lists, agenda, archives, feeds. */
import { ENTRY_TYPES, type EntryType, type Hub, mainLang, PAGE_KINDS } from "../content/index.ts";
import { dictionary } from "../i18n/index.ts";
import { escapeHtml, type Lang, normalizeForIndex } from "../text/index.ts";
import { type SearchDocument, WEIGHT } from "./document.ts";
import { filter, meta, paragraph, placeMark } from "./html.ts";
import { summaryMark } from "./marks.ts";

interface SitePage {
  readonly path: string;
  readonly title: string;
  readonly intro?: string;
}

/** One document a page, in the main language of the hub, which these pages are in. */
export function sitePageDocuments(hub: Hub): readonly SearchDocument[] {
  const lang = mainLang(hub.site);
  const { agenda, archive, feeds, sitemap, types } = dictionary(lang);
  const lists: Readonly<Partial<Record<EntryType, readonly unknown[]>>> = {
    article: hub.articles,
    conference: hub.conferences,
    series: hub.series,
    person: hub.people,
    link: hub.links,
    topic: hub.topics,
  };
  const pages: readonly SitePage[] = [
    { path: PAGE_KINDS.agenda.path, title: agenda.title, intro: agenda.subscribe },
    { path: PAGE_KINDS.archive.path, title: archive.title, intro: archive.intro },
    { path: PAGE_KINDS.feeds.path, title: feeds.title, intro: feeds.intro },
    { path: PAGE_KINDS.siteMap.path, title: sitemap.title, intro: sitemap.intro },
    ...(Object.keys(lists) as EntryType[])
      .filter((type) => (lists[type] ?? []).length > 0)
      .map((type) => ({ path: ENTRY_TYPES[type].path, title: types[type].other })),
  ];
  return pages.map((page) => ({ path: page.path, lang, date: "", html: htmlOf(page, lang) }));
}

function htmlOf({ title, intro }: SitePage, lang: Lang): string {
  return [
    `<!doctype html><html lang="${lang}"><head><title>${escapeHtml(title)}</title></head><body>`,
    filter("type", "page"),
    meta("title", normalizeForIndex(title)),
    paragraph(title, WEIGHT.title),
    placeMark(summaryMark()),
    paragraph(intro),
    "</body></html>",
  ].join("");
}
