import type { Conference, Series, Site } from "../../../src/content/index.ts";
import { dictionary, formatDate } from "../../../src/i18n/index.ts";
import { Ordinals } from "../entry/ordinals.tsx";
import { openDates, placesLeft, type RegistrationDate, seriesDates } from "./registration-dates.ts";
import { RegistrationEmail } from "./registration-email.tsx";
import { RegistrationForm } from "./registration-form.tsx";

/**
 * How to sign up. Until when is always written; once it is past, the browser closes it (`hub-registration`), from the
 * instants in the page.
 */
export function Registration({ conference, site }: { conference: Conference; site: Site }) {
  const { registration, lang, timeZone, status } = conference;
  const dates = openDates(conference);
  if (registration === undefined || status === "cancelled" || dates.length === 0) return null;
  const t = dictionary(lang).registration;
  const { closesAt } = registration;
  return (
    <section class="conference-section registration" aria-labelledby="conference-inscription">
      <h3 id="conference-inscription">{t.title}</h3>
      <hub-registration closes-at={closesAt}>
        <p class="registration-until">
          <time dateTime={closesAt}>
            <Ordinals
              text={t.closesAt(formatDate(closesAt, { lang, zone: timeZone, style: "full" }))}
              lang={lang}
            />
          </time>
        </p>
        <RegistrationWays entry={conference} registration={registration} site={site} dates={dates} />
      </hub-registration>
    </section>
  );
}

/** How to sign up for the meetings of a series, by date; past dates are closed by the browser. */
export function SeriesRegistration({ series, site }: { series: Series; site: Site }) {
  const { registration, lang } = series;
  const dates = seriesDates(series);
  if (registration === undefined || dates.length === 0) return null;
  const t = dictionary(lang).registration;
  const last = dates.reduce(
    (one, { closesAt }) => (Date.parse(closesAt) > Date.parse(one) ? closesAt : one),
    "1970-01-01T00:00:00Z",
  );
  return (
    <section class="registration" aria-labelledby="cycle-inscription">
      <h2 id="cycle-inscription">{t.title}</h2>
      <hub-registration closes-at={last}>
        <RegistrationWays entry={series} registration={registration} site={site} dates={dates} />
      </hub-registration>
    </section>
  );
}

interface WaysProps {
  readonly entry: Conference | Series;
  readonly registration: NonNullable<(Conference | Series)["registration"]>;
  readonly site: Site;
  readonly dates: readonly RegistrationDate[];
}

/** Where to sign up, until it is closed; nobody is asked to where no room is left. */
function RegistrationWays({ entry, registration, site, dates }: WaysProps) {
  const { registration: t, places } = dictionary(entry.lang);
  const { url, email, form } = registration;
  const left = placesLeft(dates);
  if (left === "full")
    return (
      <p>
        <b class="occasion-status">{places.full}</b>
      </p>
    );
  return (
    <>
      <p class="registration-closed" hidden>
        {t.closed}
      </p>
      <div class="registration-ways">
        {url === undefined ? null : (
          <p>
            <a class="button" href={url}>
              {left === "open" ? t.byUrl : t.waitingList}
            </a>
          </p>
        )}
        {email === undefined ? null : <RegistrationEmail entry={entry} email={email} dates={dates} />}
        {form ? <RegistrationForm entry={entry} site={site} dates={dates} /> : null}
      </div>
    </>
  );
}
