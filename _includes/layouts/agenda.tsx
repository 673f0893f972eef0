import {
  type AgendaPart,
  agendaParts,
  agendaPath,
  type Conference,
  MAX_DATES,
  meetingDates,
  PAGE_KINDS,
  type Site,
} from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { AGENDA_CALENDAR } from "../../src/outputs/index.ts";
import type { Lang } from "../../src/text/index.ts";
import { Agenda, Pagination, spanName, TideTable } from "../components/lists/index.ts";
import { ListShell } from "./shells/list-shell.tsx";

/** The latest dates, the calendar that follows them, and the way to those of the years before. */
export function AgendaPage(props: { conferences: readonly Conference[]; site: Site; lang: Lang }) {
  const { conferences, site, lang } = props;
  const words = dictionary(lang).agenda;
  const calendar = site.hasMeetings && (
    <p class="ui">
      <a href={AGENDA_CALENDAR} type="text/calendar">
        {words.subscribe}
      </a>
    </p>
  );
  const dates = meetingDates(conferences);
  const years = new Set(agendaParts(conferences).map(({ year }) => year));
  return (
    <ListShell site={site} lang={lang} title={words.title} path={PAGE_KINDS.agenda.path} under={calendar}>
      {dates.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <Agenda dates={dates.slice(0, MAX_DATES)} lang={lang} />
      )}
      {years.size > 0 && (
        <nav class="agenda-years" aria-labelledby="annees">
          <h2 id="annees" class="section-title">
            {words.years}
          </h2>
          <ul class="cluster figures">
            {[...years].map((year) => (
              <li key={year}>
                <a href={agendaPath(year)}>{year}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </ListShell>
  );
}

/** The dates of a year, the latest first. */
export function AgendaYearPage({ part, site, lang }: { part: AgendaPart; site: Site; lang: Lang }) {
  const { year, list } = part;
  const words = dictionary(lang).agenda;
  const title = words.year(year);
  return (
    <ListShell
      site={site}
      lang={lang}
      title={title}
      part={spanName(list, lang, site.timeZone)}
      path={list.path}
      breadcrumb={[{ title: words.title, path: PAGE_KINDS.agenda.path }, { title: String(year) }]}
    >
      <div class="agenda">
        <TideTable dates={list.items} lang={lang} caption={title} />
      </div>
      <Pagination list={list} lang={lang} />
    </ListShell>
  );
}
