import {
  type ArchivePart,
  archivePath,
  byMonth,
  dateOf,
  PAGE_KINDS,
  perMonth,
  type Resource,
  type Site,
  type Year,
} from "../../src/content/index.ts";
import { dictionary, formatDate } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { Pagination, Rows, spanName, YearCurve } from "../components/lists/index.ts";
import { ListShell } from "./shells/list-shell.tsx";

/** The years, each with how much it holds. */
export function ArchivePage(props: { years: readonly Year<Resource>[]; site: Site; lang: Lang }) {
  const { years, site, lang } = props;
  const words = dictionary(lang);
  const { title, intro } = words.archive;
  const most = Math.max(...years.flatMap(({ items }) => perMonth(items, dateOf)));
  return (
    <ListShell site={site} lang={lang} title={title} intro={intro} path={PAGE_KINDS.archive.path}>
      {years.length === 0 ? (
        <p class="ui soft">{words.lists.empty}</p>
      ) : (
        <ol class="soundings figures">
          {years.map(({ year, items }) => (
            <li key={year}>
              <a href={archivePath(year)}>{year}</a>{" "}
              <span class="ui soft">{words.lists.resources(items.length)}</span>
              <YearCurve months={perMonth(items, dateOf)} most={most} />
            </li>
          ))}
        </ol>
      )}
    </ListShell>
  );
}

/** A year, month by month, the latest first. */
export function ArchiveYearPage({ part, site, lang }: { part: ArchivePart; site: Site; lang: Lang }) {
  const { year, list } = part;
  const words = dictionary(lang).archive;
  const title = words.year(year);
  const zone = site.timeZone;
  const span = spanName(list, lang, zone);
  return (
    <ListShell
      site={site}
      lang={lang}
      title={title}
      part={span}
      summary={`${span === undefined ? title : `${title}, ${span}`} – ${words.intro}`}
      path={list.path}
      breadcrumb={[{ title: words.title, path: PAGE_KINDS.archive.path }, { title: String(year) }]}
    >
      {byMonth(list.items, dateOf).map(([month, entries], n) => (
        <section key={month} class="archive-month">
          <h2 class="section-title">{formatDate(`${month}-01`, { lang, zone, style: "monthYear" })}</h2>
          <Rows entries={entries} lang={lang} zone={zone} level={3} typed first={n === 0} />
        </section>
      ))}
      <Pagination list={list} lang={lang} />
    </ListShell>
  );
}
