import type { Conference, Site } from "../../../src/content/index.ts";
import { dictionary, formatDate } from "../../../src/i18n/index.ts";
import { Ordinals } from "../entry/ordinals.tsx";
import { openDates } from "./registration-dates.ts";
import { RegistrationEmail } from "./registration-email.tsx";
import { RegistrationForm } from "./registration-form.tsx";

/**
 * How to sign up. Until when is always written; once it is past, the browser closes it (`hub-registration`), from the
 * instants in the page.
 */
export function Registration({ conference, site }: { conference: Conference; site: Site }) {
  const { registration, lang, timeZone, status } = conference;
  if (registration === undefined || status === "cancelled") return null;
  const t = dictionary(lang).registration;
  const { url, email, form, closesAt } = registration;
  const dates = openDates(conference);
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
        {dates.every(({ places }) => places === "full") && (
          <p>
            <b class="occasion-status">{dictionary(lang).places.full}</b>
          </p>
        )}
        <p class="registration-closed" hidden>
          {t.closed}
        </p>
        <div class="registration-ways">
          {url === undefined ? null : (
            <p>
              <a class="button" href={url}>
                {t.byUrl}
              </a>
            </p>
          )}
          {email === undefined ? null : (
            <RegistrationEmail conference={conference} email={email} dates={dates} />
          )}
          {form ? <RegistrationForm conference={conference} site={site} dates={dates} /> : null}
        </div>
      </hub-registration>
    </section>
  );
}
