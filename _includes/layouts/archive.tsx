import { dateOf, PAGE_KINDS, type Resource, type Site } from "../../src/content/index.ts";
import { dictionary, formatDate } from "../../src/i18n/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { archivePath, byMonth, perMonth, Rows, YearCurve } from "../components/lists/index.ts";
import { ListShell } from "./shells/list-shell.tsx";

export interface ArchiveYear {
  readonly year: number;
  /** Latest first. */
  readonly items: readonly Resource[];
}

/** The years, each with how much it holds. */
export function ArchivePage(props: { years: readonly ArchiveYear[]; site: Site; lang: Lang }) {
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

/** A year, month by month. */
export function ArchiveYearPage(props: { year: ArchiveYear; site: Site; lang: Lang }) {
  const { site, lang } = props;
  const { year, items } = props.year;
  const words = dictionary(lang).archive;
  const zone = site.timeZone;
  return (
    <ListShell
      site={site}
      lang={lang}
      title={words.year(year)}
      summary={`${words.year(year)} – ${words.intro}`}
      path={archivePath(year)}
      breadcrumb={[{ title: words.title, path: PAGE_KINDS.archive.path }, { title: String(year) }]}
    >
      {byMonth(items, dateOf).map(([month, entries], n) => (
        <section key={month} class="archive-month">
          <h2 class="section-title">{formatDate(`${month}-01`, { lang, zone, style: "monthYear" })}</h2>
          <Rows entries={entries} lang={lang} zone={zone} level={3} typed first={n === 0} />
        </section>
      ))}
    </ListShell>
  );
}
