import type { ComponentChildren } from "preact";
import type { Conference } from "../../../src/content/index.ts";
import { dictionary, formatDate, formatRange } from "../../../src/i18n/index.ts";
import { calendarPath } from "../../../src/outputs/index.ts";
import { EntryLink, Names, Ordinals, Typeset } from "../entry/index.ts";
import { openDates } from "../registration/registration-dates.ts";
import { Venue } from "./venue.tsx";

/** When, where, for whom, by whom. */
export function Facts({ conference }: { conference: Conference }) {
  const { lang, venue, online, series, audience, organisers, registration, status } = conference;
  const words = dictionary(lang);
  const t = words.conference;
  return (
    <dl class="conference-facts">
      <Fact name={t.when}>
        <MeetingTime conference={conference} />
        {status === "cancelled" || status === "postponed" ? null : (
          <a class="calendar-link" href={calendarPath(conference)} type="text/calendar">
            {words.agenda.addToCalendar}
          </a>
        )}
      </Fact>
      {venue === undefined || status === "moved-online" ? null : (
        <Fact name={t.where}>
          <Venue venue={venue} lang={lang} />
        </Fact>
      )}
      {online === undefined ? null : (
        <Fact name={t.online}>
          <a href={online.url}>{online.title ?? t.joinOnline}</a>
        </Fact>
      )}
      {registration === undefined || status === "cancelled" ? null : (
        <Fact name={words.registration.title}>
          <hub-registration closes-at={lastClosing(conference, registration.closesAt)}>
            <a class="registration-ways" href="#conference-inscription">
              <Ordinals
                text={words.registration.until(
                  formatDate(registration.closesAt, { lang, zone: conference.timeZone, style: "date" }),
                )}
                lang={lang}
              />
            </a>
            <span class="registration-closed" hidden>
              {words.registration.over}
            </span>
          </hub-registration>
        </Fact>
      )}
      {series === undefined ? null : (
        <Fact name={t.series}>
          <EntryLink entry={series} lang={lang} />
        </Fact>
      )}
      {audience === undefined ? null : (
        <Fact name={t.audience}>
          <Typeset text={audience} lang={lang} />
        </Fact>
      )}
      {organisers.length === 0 ? null : (
        <Fact name={t.organisers}>
          <Names people={organisers} lang={lang} />
        </Fact>
      )}
    </dl>
  );
}

/** When the last of the dates that one may choose here closes: only then is nothing left to sign up for. */
export function lastClosing(conference: Conference, own: string): string {
  const { email, form } = conference.registration ?? {};
  const dates = email === undefined && !form ? [] : openDates(conference).map(({ closesAt }) => closesAt);
  return dates.reduce((last, one) => (Date.parse(one) > Date.parse(last) ? one : last), own);
}

/** Day and hours in the place's own time. */
export function MeetingTime({ conference }: { conference: Conference }) {
  const { startsAt, endsAt, timeZone, lang, status } = conference;
  const text = formatRange(startsAt, endsAt, { lang, zone: timeZone });
  const written = (
    <time dateTime={startsAt}>
      <Ordinals text={text} lang={lang} />
    </time>
  );
  return status === "cancelled" ? <s>{written}</s> : written;
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="conference-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
