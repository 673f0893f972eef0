import { type Conference, PAGE_KINDS, type Series, type Site } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import { DateChoice } from "./date-choice.tsx";
import { dateLine, placesLeft, type RegistrationDate } from "./registration-dates.ts";

const FORM_NAME = "inscription";

interface Props {
  readonly entry: Conference | Series;
  readonly site: Site;
  readonly dates: readonly RegistrationDate[];
}

/** The hub's own form, which its host receives (https://docs.netlify.com): it works without script. */
export function RegistrationForm({ entry, site, dates }: Props) {
  const t = dictionary(entry.lang);
  const [only] = dates;
  return (
    <form
      class="form"
      name={FORM_NAME}
      method="post"
      action={PAGE_KINDS.thanks.path}
      data-netlify="true"
      data-netlify-honeypot="site-web"
    >
      <input type="hidden" name="form-name" value={FORM_NAME} />
      <input type="hidden" name="rencontre" value={entry.path} />
      {dates.length > 1 || only === undefined ? (
        <DateChoice dates={dates} lang={entry.lang} />
      ) : (
        <input type="hidden" name="dates[]" value={dateLine(only)} />
      )}
      <p class="form-trap" hidden>
        <label>
          {t.form.leaveEmpty} <input type="text" name="site-web" tabIndex={-1} autocomplete="off" />
        </label>
      </p>
      <p class="form-field">
        <label for="inscription-nom">
          {t.form.name} <span class="form-required">({t.form.required})</span>
        </label>
        <input type="text" id="inscription-nom" name="nom" autocomplete="name" required />
      </p>
      <p class="form-field">
        <label for="inscription-courriel">
          {t.form.email} <span class="form-required">({t.form.required})</span>
        </label>
        <input id="inscription-courriel" name="courriel" type="email" autocomplete="email" required />
      </p>
      <p class="form-field">
        <label for="inscription-organisation">{t.registration.organisation}</label>
        <input type="text" id="inscription-organisation" name="organisation" autocomplete="organization" />
      </p>
      <p class="form-field">
        <label for="inscription-precision">{t.registration.comment}</label>
        <textarea id="inscription-precision" name="precision" rows={3} />
      </p>
      <p class="form-note">
        {t.registration.privacy} {site.publisher.name},{" "}
        <a href={`mailto:${site.contact.email}`}>{site.contact.email}</a>.
      </p>
      <button class="button" type="submit">
        {placesLeft(dates) === "open" ? t.registration.submit : t.registration.waitingList}
      </button>
    </form>
  );
}
