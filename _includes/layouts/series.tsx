import { hasEpisodes, MAX_DATES, meetingDates, type Series } from "../../src/content/index.ts";
import { dictionary } from "../../src/i18n/index.ts";
import { calendarPath, podcastPath } from "../../src/outputs/index.ts";
import { Contact } from "../components/conference/contact.tsx";
import { Legend, LegendItem, Names, Related } from "../components/entry/index.ts";
import { Agenda, Rest } from "../components/lists/index.ts";
import { SeriesRegistration } from "../components/registration/registration.tsx";
import { EntryHeader, EntryOpening } from "./shells/entry-header.tsx";
import { type EntryPageProps, EntryShell } from "./shells/entry-shell.tsx";
import { EntryClosing, EntryText } from "./shells/entry-text.tsx";

/** A cycle of meetings: what it is about, and when one meets. */
export function SeriesPage(props: EntryPageProps<Series>) {
  const { entry, site } = props;
  const { lang, organisers, conferences } = entry;
  const words = dictionary(lang);
  const dates = meetingDates(conferences).slice(0, MAX_DATES);
  const shown = new Set(dates.map(({ conference }) => conference));
  return (
    <EntryShell {...props}>
      <article class="entry">
        <EntryOpening entry={entry}>
          <EntryHeader entry={entry} />
          <aside class="margin">
            <Legend entry={entry} zone={site.timeZone}>
              {organisers.length > 0 && (
                <LegendItem label={words.conference.organisers}>
                  <Names people={organisers} lang={lang} />
                </LegendItem>
              )}
              {entry.conferences.some(hasEpisodes) && (
                <LegendItem label={words.feeds.seriesPodcast}>
                  <a href={podcastPath(entry)} type="application/rss+xml">
                    RSS
                  </a>
                </LegendItem>
              )}
            </Legend>
          </aside>
        </EntryOpening>
        <div class="sheet page">
          <div class="entry-body">
            <EntryText entry={entry} markdown={props.markdown} />
          </div>
          {conferences.length > 0 && (
            <section class="full" aria-labelledby="rencontres">
              <h2 id="rencontres" class="section-title">
                {words.types.conference.other}
              </h2>
              <p class="series-calendar">
                <a href={calendarPath(entry)} type="text/calendar">
                  {words.agenda.subscribeSeries}
                </a>
              </p>
              <Agenda dates={dates} lang={lang} level={3} />
              <Rest
                entries={conferences.filter((conference) => !shown.has(conference)).toReversed()}
                lang={lang}
                zone={site.timeZone}
              />
            </section>
          )}
          <div class="entry-body">
            <SeriesRegistration series={entry} site={site} />
            <Contact entry={entry} level={2} />
            <EntryClosing entry={entry} site={site} />
          </div>
        </div>
      </article>
      <Related entry={entry} zone={site.timeZone} except={conferences} />
    </EntryShell>
  );
}
