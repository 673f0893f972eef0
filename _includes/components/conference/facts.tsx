import type { ComponentChildren } from "preact";
import type { Conference, Occasion } from "../../../src/content/index.ts";
import { dictionary, formatDate, formatRange } from "../../../src/i18n/index.ts";
import { calendarPath, occasionText } from "../../../src/outputs/index.ts";
import { foreign } from "../../foreign.ts";
import { EntryLink, Names, Ordinals, Typeset } from "../entry/index.ts";
import { openDates, placesLeft } from "../registration/registration-dates.ts";
import { Venue } from "./venue.tsx";

/** When, where, for whom, by whom. */
export function Facts({ conference }: { conference: Conference }) {
  const { lang, inLanguage, venue, online, series, audience, organisers, registration, status } = conference;
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
          <Venue venue={venue} lang={lang} inLanguage={inLanguage} />
        </Fact>
      )}
      {online === undefined ? null : (
        <Fact name={t.online}>
          <OnlineLink online={online} conference={conference} />
        </Fact>
      )}
      {registration === undefined || status === "cancelled" ? null : (
        <Fact name={words.registration.title}>
          {placesLeft(openDates(conference)) === "full" ? (
            words.places.full
          ) : (
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
          )}
        </Fact>
      )}
      {series === undefined ? null : (
        <Fact name={t.series}>
          <EntryLink entry={series} lang={lang} />
        </Fact>
      )}
      {audience === undefined ? null : (
        <Fact name={t.audience} {...foreign(inLanguage, lang)}>
          <Typeset text={audience} lang={inLanguage} />
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

function OnlineLink({
  online,
  conference,
}: {
  online: NonNullable<Conference["online"]>;
  conference: Conference;
}) {
  const { lang, inLanguage } = conference;
  return (
    <a href={online.url}>
      {online.title === undefined ? (
        dictionary(lang).conference.joinOnline
      ) : (
        <Typeset text={online.title} lang={inLanguage} around={lang} />
      )}
    </a>
  );
}

/** When the last of the dates that one may choose here closes: only then is nothing left to sign up for. */
export function lastClosing(conference: Conference, own: string): string {
  const { email, form } = conference.registration ?? {};
  const dates = email === undefined && !form ? [] : openDates(conference).map(({ closesAt }) => closesAt);
  return dates.reduce((last, one) => (Date.parse(one) > Date.parse(last) ? one : last), own);
}

/** Days and hours in the place's own time: of several dates each, or, `brief`, from the first day to the last. */
export function MeetingTime({ conference, brief = false }: { conference: Conference; brief?: boolean }) {
  const { startsAt, endsAt, occasions, lang, status } = conference;
  const [only] = occasions;
  if (occasions.length === 1 && only !== undefined)
    return <OccasionTime conference={conference} occasion={only} withStatus={false} />;
  if (!brief)
    return (
      <ul class="occasions">
        {occasions.map((occasion) => (
          <li key={occasion.id}>
            <OccasionTime conference={conference} occasion={occasion} />
          </li>
        ))}
      </ul>
    );
  const days = formatRange(startsAt.slice(0, 10), endsAt.slice(0, 10), { lang });
  const written = (
    <time dateTime={startsAt}>
      <Ordinals text={`${days}, ${dictionary(lang).conference.dates(occasions.length)}`} lang={lang} />
    </time>
  );
  return status === "cancelled" ? <s>{written}</s> : written;
}

/** One date: struck where it is cancelled, with what to know of it. `withStatus`: what stands is said here. */
function OccasionTime(props: { conference: Conference; occasion: Occasion; withStatus?: boolean }) {
  const { conference, occasion, withStatus = true } = props;
  const { lang, inLanguage } = conference;
  const { startsAt, status, places, note, venue, online, elsewhere } = occasion;
  const words = dictionary(lang);
  const written = (
    <time dateTime={startsAt}>
      <Ordinals text={occasionText(conference, occasion)} lang={lang} />
    </time>
  );
  const isFull = places !== "open" && status !== "cancelled" && status !== "postponed";
  return (
    <>
      {status === "cancelled" ? <s>{written}</s> : written}
      {withStatus && status !== "scheduled" && <b class="occasion-status">{words.status.labels[status]}</b>}
      {isFull && <b class="occasion-status">{words.places[places]}</b>}
      {note !== undefined && (
        <span class="occasion-note" {...foreign(inLanguage, lang)}>
          <Typeset text={note} lang={inLanguage} />
        </span>
      )}
      {elsewhere && venue !== undefined && status !== "moved-online" && (
        <span class="occasion-note">
          <Venue venue={venue} lang={lang} inLanguage={inLanguage} />
        </span>
      )}
      {elsewhere && online !== undefined && (
        <span class="occasion-note">
          <OnlineLink online={online} conference={conference} />
        </span>
      )}
    </>
  );
}

type FactProps = { name: string; children: ComponentChildren } & ReturnType<typeof foreign>;

/** `lang` and `dir` are those of what it says. */
function Fact({ name, children, ...language }: FactProps) {
  return (
    <div class="conference-fact">
      <dt>{name}</dt>
      <dd {...language}>{children}</dd>
    </div>
  );
}
